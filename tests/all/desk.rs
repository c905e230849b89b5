//! Coming in to the editors' desk, and staying out of it.

use crate::support::{
    desk::{DeskSite, HERE, PASSWORD, cookie_of},
    markup::between,
    site::sitemap,
};
use coalition::{
    desk::DeskSettings,
    domain::desk::Role,
    store::{SESSION_IDLE, SESSION_LIFE},
};

#[tokio::test]
async fn without_users_there_is_no_desk_and_no_request_makes_the_first_one() {
    let desk = DeskSite::open().await;
    for path in ["/desk", "/desk/sign-in", "/desk/begin", "/desk/users"] {
        assert_eq!(desk.get(path, "").await.status, 404, "{path}");
        let form = [("name", "ann"), ("role", "admin"), ("sign-in-code", ""), ("new-password", PASSWORD)];
        assert_eq!(desk.post(path, "", &form).await.status, 404, "{path}");
    }
    assert_eq!(desk.site.store.accounts().await.expect("read"), []);
}

#[tokio::test]
async fn a_desk_that_is_switched_off_is_not_there_whoever_may_come_in() {
    for (is_on, status) in [(false, 404), (true, 200)] {
        let desk = DeskSite::as_set(&DeskSettings { is_on, host: None }).await;
        desk.invite("ann", Role::Admin).await;
        assert_eq!(desk.get("/desk/sign-in", "").await.status, status);
    }
}

#[tokio::test]
async fn a_code_lets_in_once_and_for_a_day_and_only_with_a_good_password() {
    let desk = DeskSite::open().await;
    let (code, late) = (desk.invite("ann", Role::Editor).await, desk.invite("tom", Role::Editor).await);
    let weak = [("name", "ann"), ("sign-in-code", code.as_str()), ("new-password", "passwordpassword")];
    let refused = desk.post("/desk/begin", "", &weak).await;
    assert!(refused.status == 422 && refused.body.contains("guessed first"), "{}", refused.body);
    assert!(!refused.body.contains("passwordpassword"), "a password is not sent back");
    let wrong = desk.begin("ann", &late).await;
    assert!(wrong.status == 422 && wrong.body.contains("do not belong together"), "another's code");
    let begun = desk.begin("Ann", &code.to_lowercase()).await;
    assert_eq!((begun.status, begun.header("location")), (303, "/desk/factor"), "{}", begun.body);
    assert_eq!(desk.begin("ann", &code).await.status, 422, "once");
    desk.pass(24 * 3_600);
    assert_eq!(desk.begin("tom", &late).await.status, 422, "a day");
    // Without the factor nothing else can be done.
    let cookie = cookie_of(&begun);
    assert_eq!(desk.get("/desk/account", &cookie).await.status, 303);
}

#[tokio::test]
async fn a_person_comes_in_and_sees_what_waits() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    assert_eq!(tom.recovery_codes.len(), 8);
    let start = desk.get("/desk", &tom.cookie).await;
    assert_eq!(start.status, 200);
    for said in ["tom", "Translator", "български", "To be checked again", "Without a source"] {
        assert!(start.body.contains(said), "{said}");
    }
    assert!(!start.body.contains("/desk/users"), "for admins alone");
    desk.pass(30);
    let signed_in = desk.sign_in(&tom, &desk.one_time(&tom.secret)).await;
    assert_eq!((signed_in.status, signed_in.header("location")), (303, "/desk"));
    assert_eq!(desk.get("/desk", &cookie_of(&signed_in)).await.status, 200);
}

#[tokio::test]
async fn the_cookie_and_the_pages_of_the_desk_are_private() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let signed_in = desk.sign_in(&ann, &desk.one_time(&ann.secret)).await;
    let cookie = signed_in.header("set-cookie");
    let (token, attributes) = cookie.split_once(';').expect("attributes");
    assert_eq!(attributes, " Path=/desk; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(token.len(), "__Secure-desk=".len() + 64);
    for path in ["/desk", "/desk/sign-in", "/desk/account", "/desk/users", "/desk/factor"] {
        let page = desk.get(path, &cookie_of(&signed_in)).await;
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(page.header("x-robots-tag"), "noindex", "{path}");
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!((page.header("etag"), page.header("content-encoding")), ("", ""), "{path}");
        assert!(!page.body.contains("<script"), "{path}");
    }
}

#[tokio::test]
async fn eleven_wrong_passwords_have_to_wait_and_the_owner_comes_in_from_elsewhere() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    for turn in 0..10 {
        let answer = desk.sign_in_from(HERE, "ann", "a wrong password, again", "123456").await;
        assert_eq!(answer.status, 422, "{turn}");
    }
    let answer = desk.sign_in(&ann, &desk.one_time(&ann.secret)).await;
    assert_eq!((answer.status, answer.header("retry-after")), (429, "60"), "even the right one");
    assert!(answer.body.contains("Try again in 1 minute."), "{}", answer.body);
    let answer = desk.sign_in_from("198.51.100.7", "ann", PASSWORD, &desk.one_time(&ann.secret)).await;
    assert_eq!(answer.status, 303, "from another network");
    desk.pass(60);
    assert_eq!(desk.sign_in(&ann, &desk.one_time(&ann.secret)).await.status, 303, "after a minute");
    assert_eq!(desk.sign_in_from(HERE, "ann", "wrong", "").await.status, 422, "the count begins anew");
}

#[tokio::test]
async fn one_network_that_tries_many_names_has_to_wait_too() {
    let desk = DeskSite::open().await;
    desk.invite("ann", Role::Editor).await;
    let mut statuses = Vec::new();
    for turn in 0..52 {
        let form = [("name", format!("name-{turn}")), ("sign-in-code", "A".into()), ("new-password", PASSWORD.into())];
        let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        statuses.push(desk.post("/desk/begin", "", &form).await.status);
    }
    assert_eq!((statuses[49], statuses[50], statuses[51]), (422, 429, 429));
}

#[tokio::test]
async fn unknown_names_and_wrong_proofs_are_told_in_the_same_words() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    desk.invite("tom", Role::Editor).await;
    let right = desk.one_time(&ann.secret);
    let mut answers = Vec::new();
    for (name, password, code) in [
        ("ann", PASSWORD, "000000"),
        ("ann", "another password here", right.as_str()),
        ("nobody", PASSWORD, right.as_str()),
        ("tom", PASSWORD, right.as_str()),
        ("No Name!", "", ""),
    ] {
        let answer = desk.sign_in_from(HERE, name, password, code).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (422, ""), "{name}");
        assert!(!answer.body.contains(PASSWORD));
        answers.push(answer.body.replace(&format!("value=\"{name}\""), "value"));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:#?}");
}

#[tokio::test]
async fn one_time_codes_and_recovery_codes_work_once() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let code = desk.one_time(&ann.secret);
    assert_eq!(desk.sign_in(&ann, &code).await.status, 303);
    assert_eq!(desk.sign_in(&ann, &code).await.status, 422, "a code that was seen over a shoulder");
    desk.pass(30);
    assert_eq!(desk.sign_in(&ann, &code).await.status, 422, "not by the late clock either");
    let recovery = ann.recovery_codes[0].to_lowercase();
    assert_eq!(desk.sign_in(&ann, &recovery).await.status, 303);
    assert_eq!(desk.sign_in(&ann, &recovery).await.status, 422);
    let account = desk.get("/desk/account", &ann.cookie).await;
    assert!(account.body.contains("7 recovery codes left"), "{}", account.body);
}

#[tokio::test]
async fn a_session_ends_by_time_by_removal_and_by_signing_out() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Admin).await, desk.arrive("tom", Role::Editor).await);
    let status = async |cookie: &str| desk.get("/desk", cookie).await.status;
    assert_eq!(desk.post("/desk/users/remove", &ann.cookie, &[("name", "tom")]).await.status, 422, "not sure");
    assert_eq!(status(&tom.cookie).await, 200);
    let removed = desk.post("/desk/users/remove", &ann.cookie, &[("name", "tom"), ("sure", "yes")]).await;
    assert_eq!((removed.status, status(&tom.cookie).await), (303, 303));
    let out = desk.post("/desk/sign-out", &ann.cookie, &[]).await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(status(&ann.cookie).await, 303);
    let again = async || cookie_of(&desk.sign_in(&ann, &desk.one_time(&ann.secret)).await);
    let cookie = again().await;
    desk.pass(SESSION_IDLE);
    assert_eq!(status(&cookie).await, 303, "idle");
    let cookie = again().await;
    for _ in 0..SESSION_LIFE / (SESSION_IDLE - 1) {
        desk.pass(SESSION_IDLE - 1);
        assert_eq!(status(&cookie).await, 200);
    }
    desk.pass(SESSION_IDLE - 1);
    assert_eq!(status(&cookie).await, 303, "a week");
}

#[tokio::test]
async fn a_session_that_somebody_else_set_is_never_taken_over() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let planted = format!("__Secure-desk={}", "a".repeat(64));
    let form = [("name", "ann"), ("password", PASSWORD), ("code", &desk.one_time(&ann.secret))];
    let signed_in = desk.post("/desk/sign-in", &planted, &form).await;
    assert_ne!(cookie_of(&signed_in), planted);
    assert_eq!(desk.get("/desk", &planted).await.status, 303);
    desk.pass(60);
    let form = [("name", "ann"), ("password", PASSWORD), ("code", &desk.one_time(&ann.secret))];
    let again = desk.post("/desk/sign-in", &cookie_of(&signed_in), &form).await;
    assert_eq!(desk.get("/desk", &cookie_of(&signed_in)).await.status, 303, "the one before has ended");
    assert_eq!(desk.get("/desk", &cookie_of(&again)).await.status, 200);
}

#[tokio::test]
async fn a_form_of_another_site_or_of_none_does_nothing() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let ask = || desk.ask("POST", "/desk/account/sessions").cookie(&ann.cookie).form(&[("session", "all")]);
    for origin in ["https://evil.example", "null", "https://coalition.test.evil.example", "coalition.test", ""] {
        assert_eq!(ask().header("origin", origin).send().await.status, 403, "{origin}");
    }
    assert_eq!(ask().without("origin").send().await.status, 403);
    let from_elsewhere = ask().header("origin", "https://evil.example").header("sec-fetch-site", "same-origin");
    assert_eq!(from_elsewhere.send().await.status, 403, "whatever else is claimed");
    assert_eq!(desk.get("/desk", &ann.cookie).await.status, 200, "nothing was done");
    assert_eq!(desk.get("/desk/sign-out", &ann.cookie).await.status, 405, "no GET writes");
    assert_eq!(ask().send().await.status, 303);
    assert_eq!(desk.get("/desk", &ann.cookie).await.status, 303);
}

#[tokio::test]
async fn a_desk_with_a_host_of_its_own_is_there_alone() {
    let desk = DeskSite::on_host(Some("desk.coalition.test")).await;
    let code = desk.invite("ann", Role::Admin).await;
    assert_eq!(desk.get("/desk/sign-in", "").await.status, 404, "the site's host");
    let at_desk = |method: &str, path: &str| desk.ask(method, path).header("host", "desk.coalition.test");
    assert_eq!(at_desk("GET", "/desk/sign-in").send().await.status, 200);
    let form = [("name", "ann"), ("sign-in-code", code.as_str()), ("new-password", PASSWORD)];
    let from_site = at_desk("POST", "/desk/begin").form(&form).send().await;
    assert_eq!(from_site.status, 403, "the site is another origin");
    let asking = at_desk("POST", "/desk/begin").header("origin", "https://desk.coalition.test");
    let begun = asking.form(&form).send().await;
    let cookie = begun.header("set-cookie");
    assert!(cookie.starts_with("__Host-desk=") && cookie.contains("; Path=/; Secure; HttpOnly"), "{cookie}");
}

#[tokio::test]
async fn no_public_page_gets_or_gives_a_cookie() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let cookie_path = "/desk";
    let mut looked_at = 0;
    for path in sitemap(&desk.site).await.iter().step_by(20).map(String::as_str).chain(["/", "/exit", "/desk.css"]) {
        let is_below = path.strip_prefix(cookie_path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        assert!(!is_below, "a browser would send the cookie to {path}");
        for cookie in ["", ann.cookie.as_str()] {
            let page = desk.get(path, cookie).await;
            assert!(!page.headers.contains_key("set-cookie"), "{path}");
            assert!(!page.body.contains("href=\"/desk"), "{path} leads to the desk");
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "{looked_at}");
    let robots = desk.get("/robots.txt", "").await;
    assert!(robots.body.contains("Disallow: /desk\n"));
    assert!(sitemap(&desk.site).await.iter().all(|path| !path.starts_with("/desk")));
}

#[tokio::test]
async fn large_forms_are_for_those_who_are_in() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let text = "я".repeat(20_000);
    let ask =
        async |cookie: &str, text: &str| desk.post("/desk/account/sessions", cookie, &[("session", text)]).await.status;
    assert_eq!(ask("", &text).await, 413);
    assert_eq!(ask(&ann.cookie, &text).await, 303, "120 kB as a form encodes it");
    assert_eq!(ask(&ann.cookie, &text.repeat(3)).await, 413);
}

#[tokio::test]
async fn what_is_typed_is_shown_as_text() {
    let desk = DeskSite::open().await;
    desk.invite("ann", Role::Editor).await;
    let answer = desk.sign_in_from(HERE, "\"><script>alert(1)</script>", "", "").await;
    assert!(!answer.body.contains("<script>") && answer.body.contains("script"), "{}", answer.body);
}

#[tokio::test]
async fn an_admin_adds_changes_and_resets_people_and_never_oneself() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let add = [("name", "tom"), ("role", "translator"), ("languages", "bg, de"), ("organisation", "")];
    let added = desk.post("/desk/users", &ann.cookie, &add).await;
    let code = between(&added.body, "<code class=\"secret\">", "<").to_owned();
    assert!(added.body.contains("https://coalition.test/desk/begin") && code.len() == 34, "{}", added.body);
    assert_eq!(desk.post("/desk/users", &ann.cookie, &add).await.status, 422, "taken");
    let begun = desk.begin("tom", &code).await;
    let tom = desk.set_up("tom", &cookie_of(&begun)).await;
    let rights = [("name", "tom"), ("role", "editor"), ("languages", ""), ("organisation", "")];
    assert_eq!(desk.post("/desk/users/rights", &ann.cookie, &rights).await.status, 303);
    assert_eq!(desk.get("/desk", &tom.cookie).await.status, 303, "new rights end sessions");
    let reset = desk.post("/desk/users/reset", &ann.cookie, &[("name", "tom")]).await;
    assert!(reset.status == 200 && reset.body.contains("A code for tom"));
    assert_eq!(desk.sign_in(&tom, &desk.one_time(&tom.secret)).await.status, 422, "the former factor is gone");
    for (path, form) in [
        ("/desk/users/rights", &[("name", "ann"), ("role", "editor")][..]),
        ("/desk/users/reset", &[("name", "ann")]),
        ("/desk/users/remove", &[("name", "ann"), ("sure", "yes")]),
        ("/desk/users", &[("name", "eve"), ("role", "translator"), ("languages", "xx")]),
        ("/desk/users", &[("name", "eve"), ("role", "member"), ("organisation", "no-such-one")]),
        ("/desk/users", &[("name", "eve"), ("role", "editor"), ("languages", "bg")]),
    ] {
        assert_eq!(desk.post(path, &ann.cookie, form).await.status, 422, "{path} {form:?}");
    }
    assert_eq!(desk.site.store.accounts().await.expect("read").len(), 2);
}

#[tokio::test]
async fn a_new_password_a_new_factor_and_new_recovery_codes_ask_for_the_old_proofs() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let second = cookie_of(&desk.sign_in(&ann, &desk.one_time(&ann.secret)).await);
    let other = "nine blue herons, standing";
    let wrong = [("password", "not the right one"), ("new-password", other)];
    assert_eq!(desk.post("/desk/account/password", &ann.cookie, &wrong).await.status, 422);
    let form = [("password", PASSWORD), ("new-password", other)];
    let changed = desk.post("/desk/account/password", &ann.cookie, &form).await;
    assert_eq!(changed.header("location"), "/desk/account?done=password");
    assert_eq!(desk.get("/desk", &second).await.status, 303, "the others end");
    desk.pass(60);
    let proofs = |code: &str| vec![("own-password".to_owned(), other.to_owned()), ("code".to_owned(), code.to_owned())];
    let send = async |path: &str, code: &str| {
        let form = proofs(code);
        let form: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        desk.post(path, &ann.cookie, &form).await
    };
    assert_eq!(send("/desk/account/recovery-codes", "000000").await.status, 422);
    let codes = send("/desk/account/recovery-codes", &ann.recovery_codes[0]).await;
    assert!(codes.status == 200 && !codes.body.contains(&ann.recovery_codes[1]));
    assert_eq!(send("/desk/account/factor", &ann.recovery_codes[1]).await.status, 422, "replaced");
    let begun = send("/desk/account/factor", &desk.one_time(&ann.secret)).await;
    assert_eq!(begun.header("location"), "/desk/factor");
    assert_eq!(desk.get("/desk", &ann.cookie).await.status, 303);
    let renewed = desk.set_up("ann", &cookie_of(&begun)).await;
    assert_ne!(renewed.secret, ann.secret);
    assert_eq!(desk.get("/desk", &renewed.cookie).await.status, 200);
    let old = desk.sign_in_from(HERE, "ann", other, &desk.one_time(&ann.secret)).await;
    let new = desk.sign_in_from(HERE, "ann", other, &desk.one_time(&renewed.secret)).await;
    assert_eq!((old.status, new.status), (422, 303));
}
