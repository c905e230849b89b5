//! What the server does for the live parts of the desk: it keeps what is typed, overwrites nothing, and lets a page load these parts alone.

use crate::support::{
    desk::{DeskSite, Person},
    limited::{Answer, real_content},
    markup::between,
    postgres,
    program::Program,
};
use coalition::{
    desk::{code, hash_of_code, now},
    domain::desk::{Proposal, ProposalState, Role, User},
    store::{Session, SignInCode},
};
use desk_client::Kept;
use sha2::{Digest as _, Sha256};
use std::{
    fmt::Write as _,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::Stdio,
};

const EVENT: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";

/// What the browser sends while somebody types a title: the draft that it goes on with, by number and version.
async fn typed(desk: &DeskSite, person: &Person, title: &str, draft: (&str, &str)) -> Answer {
    let form = [("version", "1"), ("cell-title_en", title), ("proposal", draft.0), ("proposal-version", draft.1)];
    desk.post(EVENT, &person.cookie, &[&form[..], &[("do", "autosave")]].concat()).await
}

/// The draft that was kept and its version, as an answer tells them.
fn numbers(answer: &str) -> (u64, u64) {
    let kept: Kept = serde_json::from_str(answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    (kept.proposal, kept.version)
}

async fn drafts(desk: &DeskSite) -> Vec<Proposal> {
    desk.site.store.proposals(ProposalState::Draft, None, 99).await.expect("read")
}

fn title(draft: &Proposal) -> &str {
    draft.edits[0].new.as_ref().expect("no removal").get("title_en")
}

#[tokio::test]
async fn what_is_typed_is_one_draft_and_no_revision() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let before = desk.site.store.version().await.expect("version");
    let mut draft = (String::new(), String::new());
    for letter in 1..=20_u64 {
        let title = "a".repeat(usize::try_from(letter).expect("small"));
        let kept = typed(&desk, &ann, &title, (&draft.0, &draft.1)).await;
        assert_eq!((kept.status, numbers(&kept.body)), (200, (1, letter)));
        draft = ("1".to_owned(), letter.to_string());
    }
    let kept = drafts(&desk).await;
    assert_eq!(kept.iter().map(title).collect::<Vec<_>>(), ["a".repeat(20)]);
    assert_eq!(desk.site.store.version().await.expect("version"), before);
    let form = desk.get(EVENT, &ann.cookie).await;
    assert!(form.body.contains(&format!("{EVENT}?proposal=1")), "the form leads to the draft: {}", form.body);
    assert!(desk.get("/desk", &ann.cookie).await.body.contains("/desk/proposals/1"), "and so does the start page");
}

#[tokio::test]
async fn a_form_in_which_nothing_was_changed_leaves_no_draft() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = desk.get(EVENT, &ann.cookie).await;
    let known = between(between(&form.body, "name=\"cell-title_en\"", "/textarea>"), ">", "<").to_owned();
    assert_eq!(typed(&desk, &ann, &known, ("", "")).await.status, 204);
    assert!(drafts(&desk).await.is_empty());
}

#[tokio::test]
async fn a_second_window_overwrites_nothing() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    typed(&desk, &ann, "First", ("", "")).await;
    assert_eq!(numbers(&typed(&desk, &ann, "Second", ("1", "1")).await.body), (1, 2));
    assert_eq!(typed(&desk, &ann, "First, later", ("1", "1")).await.status, 409);
    assert_eq!(drafts(&desk).await.iter().map(title).collect::<Vec<_>>(), ["Second"]);
    // What was taken back, or published, is no draft to go on with.
    desk.post("/desk/proposals/1/withdraw", &ann.cookie, &[("version", "2")]).await;
    assert_eq!(typed(&desk, &ann, "Third", ("1", "2")).await.status, 409);
    assert!(drafts(&desk).await.is_empty());
}

#[tokio::test]
async fn what_is_sent_again_because_no_answer_came_is_there_once() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    for _ in 0..2 {
        assert_eq!(numbers(&typed(&desk, &ann, "First", ("", "")).await.body), (1, 1));
    }
    for _ in 0..2 {
        assert_eq!(numbers(&typed(&desk, &ann, "Second", ("1", "1")).await.body), (1, 2));
    }
    assert_eq!(drafts(&desk).await.len(), 1);
}

#[tokio::test]
async fn after_the_session_has_ended_nothing_is_kept_until_there_is_one_again() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    typed(&desk, &ann, "Before", ("", "")).await;
    desk.post("/desk/sign-out", &ann.cookie, &[]).await;
    assert_eq!(typed(&desk, &ann, "After", ("1", "1")).await.status, 401);
    let nobody = Person { cookie: String::new(), ..ann.clone() };
    assert_eq!(typed(&desk, &nobody, "After", ("1", "1")).await.status, 401);
    let again = desk.sign_in(&ann, &desk.one_time(&ann.secret)).await;
    let ann = Person { cookie: crate::support::desk::cookie_of(&again), ..ann };
    assert_eq!(numbers(&typed(&desk, &ann, "After", ("1", "1")).await.body), (1, 2));
    assert_eq!(drafts(&desk).await.iter().map(title).collect::<Vec<_>>(), ["After"]);
}

/// A page that asks for a password is never framed, and a frame that shows an error of the browser says nothing.
#[tokio::test]
async fn a_preview_whose_session_has_ended_says_so_in_its_frame_and_leads_to_the_sign_in_page() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let unsaved = EVENT.replace("records", "unsaved");
    let form = [("cell-title_en", "Typed"), ("look-language", "en")];
    assert_eq!(desk.post(&unsaved, &ann.cookie, &form).await.status, 200);
    desk.post("/desk/sign-out", &ann.cookie, &[]).await;
    let framed = |path: &str| desk.ask("GET", path).cookie(&ann.cookie).header("sec-fetch-dest", "iframe");
    let answers = [
        desk.post(&unsaved, &ann.cookie, &form).await,
        desk.post(&unsaved, "", &form).await,
        framed("/desk/preview/published/en/about").send().await,
    ];
    for answer in answers {
        assert_eq!(answer.status, 401, "{}", answer.body);
        assert!(answer.body.contains("You are no longer signed in"), "{}", answer.body);
        assert!(answer.body.contains("href=\"/desk/sign-in\" target=\"_blank\""), "{}", answer.body);
        assert!(!answer.body.contains("<form") && !answer.body.contains("<script"), "{}", answer.body);
        assert!(
            answer.header("content-security-policy").contains("frame-ancestors 'self'"),
            "a page of ours frames it"
        );
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    let alone = desk.get("/desk/preview/published/en/about", &ann.cookie).await;
    assert_eq!((alone.status, alone.header("location")), (303, "/desk/sign-in"), "in a window of its own");
}

#[tokio::test]
async fn typing_does_what_a_button_may_and_no_more() {
    let desk = DeskSite::open().await;
    let (tom, ann) = (desk.arrive("tom", Role::Translator).await, desk.arrive("ann", Role::Editor).await);
    assert_eq!(typed(&desk, &tom, "Not his language", ("", "")).await.status, 403);
    assert!(drafts(&desk).await.is_empty());
    typed(&desk, &ann, "Mine", ("", "")).await;
    let foreign = desk.ask("POST", EVENT).cookie(&ann.cookie).header("origin", "https://elsewhere.test");
    let form = [("cell-title_en", "Forged"), ("proposal", "1"), ("proposal-version", "1"), ("do", "autosave")];
    assert_eq!(foreign.form(&form).send().await.status, 403);
    let bea = desk.arrive("bea", Role::Editor).await;
    assert_eq!(typed(&desk, &bea, "Of somebody else", ("1", "1")).await.status, 409);
    assert_eq!(drafts(&desk).await.iter().map(title).collect::<Vec<_>>(), ["Mine"]);
}

#[tokio::test]
async fn a_page_may_load_its_live_parts_alone_and_most_pages_no_script() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let mut numbers = Vec::new();
    for path in [EVENT, EVENT, "/desk/new/events"] {
        let page = desk.get(path, &ann.cookie).await;
        let nonce = between(&page.body, "nonce=\"", "\"").to_owned();
        let policy = page.header("content-security-policy");
        assert!(policy.contains(&format!("script-src 'nonce-{nonce}' 'wasm-unsafe-eval';")), "{policy}");
        assert!(policy.contains("connect-src 'self';") && policy.contains("trusted-types 'none'"), "{policy}");
        assert_eq!(page.body.matches("<script").count(), 1, "{path}");
        numbers.push(nonce);
    }
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), 3, "each answer has a number of its own");
    for path in
        ["/desk", "/desk/sign-in", "/desk/records", "/desk/proposals", "/desk/users", "/desk/account", "/desk/history"]
    {
        let page = desk.get(path, &ann.cookie).await;
        let policy = page.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; style-src") && !policy.contains("script-src"),
            "{path}: {policy}"
        );
        assert!(!page.body.contains("<script"), "{path}");
    }
    let public = desk.get("/en/members", "").await;
    assert!(!public.body.contains("desk.js") && !public.body.contains("desk_bg"), "public pages name none of it");
}

/// Somebody who is in at a server that has not started yet: gives the cookie.
async fn newcomer(program: &Program) -> String {
    let store = program.store().await;
    let (code, token) = (code().expect("random"), "a token of the test");
    let hash = Sha256::digest(token).iter().fold(String::new(), |mut digits, byte| {
        _ = write!(digits, "{byte:02x}");
        digits
    });
    let name: coalition::domain::Slug = "ann".parse().expect("name");
    let user = User { name: name.clone(), role: Role::Editor, languages: Vec::new(), organisation: None };
    let sign_in = SignInCode { hash: hash_of_code(&code), expires: now() + 3_600 };
    assert!(store.add_account(&user, &sign_in).await.expect("added"));
    let pending = Some("A".repeat(32));
    let session = Session { hash: "first".to_owned(), account: name, created: now(), seen: now(), pending };
    assert!(store.use_sign_in_code(&sign_in.hash, "no password", &session).await.expect("used"));
    let next = Session { hash, pending: None, ..session };
    assert!(store.confirm_factor("first", 1, &[], &next).await.expect("confirmed"));
    store.close().await;
    format!("__Secure-desk={token}")
}

/// Types at a server that is killed the moment after its answer, again and again: what it has answered to is there.
async fn killed_while_somebody_types(database_url: Option<String>) {
    let program = Program::at(database_url).filled(&real_content()).await;
    let cookie = newcomer(&program).await;
    let site = program.path("site");
    std::fs::create_dir_all(site.join("pkg")).expect("folder");
    for name in ["navigate.js", "leave.js", "pkg/coalition.css", "pkg/coalition.js", "pkg/coalition.wasm"] {
        std::fs::write(site.join(name), "").expect("written");
    }
    let mut draft = (String::new(), String::new());
    for letter in 1..=3 {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("address");
        let mut command = program.command(["serve"]);
        command.env("LEPTOS_SITE_ROOT", &site).env("COALITION_ADDR", free.to_string());
        let mut server = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("started");
        let mut said = BufReader::new(server.stdout.take().expect("its words"));
        let mut line = String::new();
        while !line.contains("http://") {
            line.clear();
            assert!(said.read_line(&mut line).expect("readable") > 0, "the server has ended");
        }
        let title = "a".repeat(letter);
        let form =
            [("cell-title_en", &*title), ("proposal", &draft.0), ("proposal-version", &draft.1), ("do", "autosave")];
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let mut stream = TcpStream::connect(free).expect("connected");
        write!(
            stream,
            "POST {EVENT} HTTP/1.1\r\nhost: {free}\r\norigin: http://{free}\r\ncookie: {cookie}\r\nconnection: close\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("answered");
        server.kill().expect("killed");
        server.wait().expect("ended");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        let kept = answer.rsplit("\r\n").find(|line| !line.is_empty()).expect("a body");
        let (id, version) = numbers(kept);
        draft = (id.to_string(), version.to_string());
        let store = program.store().await;
        let kept = store.proposals(ProposalState::Draft, None, 9).await.expect("read");
        assert_eq!(kept.iter().map(self::title).collect::<Vec<_>>(), [title]);
        store.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_kept_is_there_after_the_server_was_killed() {
    killed_while_somebody_types(None).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_it_is_on_postgresql() {
    killed_while_somebody_types(Some(postgres::shared().database().await)).await;
}
