//! Requests to the editors' desk as no browser writes them, on a connection of their own.

use crate::support::desk::DeskSite;
use coalition::domain::desk::{ProposalState, Role};
use std::fmt::Write as _;

const FORM: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_that_are_too_large_or_oddly_made_are_refused_and_the_desk_goes_on() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let server = desk.serve().await;
    let send = async |path: &str, fields: &str, body: &str| {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: coalition.test\r\norigin: https://coalition.test\r\ncookie: {}\r\n{fields}\
             connection: close\r\n\r\n{body}",
            ann.cookie
        );
        let answer = server.send(request.as_bytes()).await;
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let urlencoded = "content-type: application/x-www-form-urlencoded\r\n";
    let sized = |kind: &str, body: &str| format!("content-type: {kind}\r\ncontent-length: {}\r\n", body.len());
    let (form, multipart) = ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x");
    // Larger than it may be: told before it is read, and found while it is.
    assert_eq!(send(FORM, &format!("{urlencoded}content-length: 999999999999\r\n"), "a=b").await, "413");
    let chunk = format!("10000\r\n{}\r\n", "x".repeat(0x1_0000)).repeat(5);
    let chunked = format!("{urlencoded}transfer-encoding: chunked\r\n");
    assert_eq!(send(FORM, &chunked, &format!("{chunk}0\r\n\r\n")).await, "413");
    let many = "cell-title_en=a&".repeat(15_000);
    assert_eq!(send(FORM, &sized(form, &many), &many).await, "422", "so many fields, no reason");
    let names = (0..20_000).fold(String::new(), |mut text, number| {
        _ = write!(text, "f{number}=&");
        text
    });
    assert_eq!(send(FORM, &sized(form, &names), &names).await, "422");
    let keep = format!("subject=texts/about&language=en&{}", "keep=bg&".repeat(20_000));
    assert_eq!(send("/desk/review/keep", &sized(form, &keep), &keep).await, "409", "none of them is out of date");
    let line = format!("cell-title_en={}&do=propose&reason=by+mail", "x".repeat(250_000));
    assert_eq!(send(FORM, &sized(form, &line), &line).await, "422", "a rule says how long a cell may be");
    let part =
        |name: &str, text: &str| format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
    let parts = part("a", "").repeat(3_500) + "--x--\r\n";
    assert_eq!(send("/desk/files", &sized(multipart, &parts), &parts).await, "422");
    let mut nested = part("kind", "events");
    for depth in 0..1_000 {
        _ = write!(nested, "--x\r\ncontent-type: multipart/mixed; boundary=x{depth}\r\n\r\n--x{depth}\r\n");
    }
    assert_eq!(send("/desk/files", &sized(multipart, &nested), &nested).await, "422");
    for (kind, body) in [
        ("multipart/form-data", "--x\r\n"),
        ("multipart/form-data; boundary=", "--\r\n--\r\n"),
        ("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data"),
        ("application/json", "{\"kind\":\"events\"}"),
        ("text/plain", "kind=events\r\ntext=a"),
    ] {
        assert_eq!(send("/desk/files", &sized(kind, body), body).await, "422", "{kind}");
    }
    assert_eq!(desk.get("/desk", &ann.cookie).await.status, 200);
    for state in ProposalState::ALL {
        assert!(desk.site.store.proposals(*state, None, 9).await.expect("read").is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paths_as_no_browser_writes_them_lead_nobody_to_the_desk() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let server = desk.serve().await;
    for path in [
        "//desk",
        "//desk/users",
        "///desk/users",
        "/./desk/users",
        "/desk/./users",
        "/desk/..;/desk/users",
        "/desk/%2e%2e/desk/users",
        "/%64esk/users",
        "/desk/%2e/users",
        "/desk%2fusers",
        "/desk%2Fusers",
        "/desk%5cusers",
        "/desk\\users",
        "/en/../desk/users",
        "/en/..%2fdesk/users",
        "/exit/../desk/users",
        "/DESK/users",
        "/desk./users",
        "/desk/users.",
        "/desk/users%00",
        "/desk/users%20",
        "/desk/users/.",
        "/desk/users/..",
        "/desk/users;a=b",
        "/desk/users/%3f",
        "/index.php/desk/users",
    ] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: coalition.test\r\ncookie: {}\r\nconnection: close\r\n\r\n",
            ann.cookie
        );
        let answer = server.send(request.as_bytes()).await;
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert_ne!(status, "200", "{path}: {answer}");
        assert!(!answer.contains("action=\"/desk") && !answer.contains("set-cookie"), "{path}: {answer}");
        let to = answer.lines().find_map(|line| line.strip_prefix("location: ")).unwrap_or("/en/");
        assert!(to.starts_with('/') && !to.starts_with("//") && !to.starts_with("/desk"), "{path} leads to {to}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_with_a_host_of_its_own_is_not_found_by_naming_it_elsewhere() {
    let desk = DeskSite::on_host(Some("desk.coalition.test")).await;
    desk.invite("ann", Role::Admin).await;
    let server = desk.serve().await;
    let status = async |target: &str, fields: &str| {
        let request = format!("GET {target} HTTP/1.1\r\n{fields}connection: close\r\n\r\n");
        let answer = server.send(request.as_bytes()).await;
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    };
    let path = "/desk/sign-in";
    for host in ["desk.coalition.test", "Desk.Coalition.TEST"] {
        assert_eq!(status(path, &format!("host: {host}\r\n")).await, "200", "{host}");
    }
    for host in [
        "coalition.test",
        "evil.desk.coalition.test",
        "desk.coalition.test.evil.example",
        "desk.coalition.test.",
        "desk.coalition.test:81",
        "127.0.0.1",
        "",
    ] {
        assert_eq!(status(path, &format!("host: {host}\r\n")).await, "404", "{host}");
    }
    for more in [
        "x-forwarded-host: desk.coalition.test\r\n",
        "forwarded: host=desk.coalition.test\r\n",
        "x-host: desk.coalition.test\r\n",
        "x-original-url: /desk/sign-in\r\n",
        "x-rewrite-url: /desk/sign-in\r\n",
    ] {
        assert_eq!(status(path, &format!("host: coalition.test\r\n{more}")).await, "404", "{more}");
    }
    let two = "host: coalition.test\r\nhost: desk.coalition.test\r\n";
    assert_eq!(status(path, two).await, "400", "two hosts");
    assert_eq!(status("http://desk.coalition.test/desk/sign-in", "host: coalition.test\r\n").await, "404");
    assert_eq!(status("/", "host: coalition.test\r\nx-original-url: /desk/sign-in\r\n").await, "302");
}
