//! Attacks on the editors' desk that no other file tries: each row of the table in docs/desk-security.md names its test.

use crate::support::{
    desk::{DeskSite, PASSWORD, Person, cookie_of},
    markup::between,
    proposing::{EVENT, record},
    site::{real_content, site_on},
    stores::contract,
};
use coalition::{
    domain::{
        desk::{Edit, Proposal, ProposalState, Role},
        schema::Kind,
    },
    store::Store,
};
use std::sync::Arc;

contract! {
    numbers_that_no_database_holds_name_nothing,
}

const FORM: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";

async fn proposals(desk: &DeskSite) -> Vec<Proposal> {
    let mut all = Vec::new();
    for state in ProposalState::ALL {
        all.extend(desk.site.store.proposals(*state, None, 99).await.expect("read"));
    }
    all
}

/// The version of what is published.
async fn version(desk: &DeskSite) -> u64 {
    desk.site.store.published().await.expect("read").version
}

#[tokio::test]
async fn a_form_from_a_neighbour_or_over_plain_http_does_nothing() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    for origin in [
        "http://coalition.test",
        "https://desk.coalition.test",
        "https://coalition.test:8443",
        "https://coalition.test.",
        "https://coalition.test@evil.example",
        "https://evil.example/https://coalition.test",
        "file://",
        "null",
    ] {
        let ask = desk.ask("POST", "/desk/account/sessions").cookie(&ann.cookie).header("origin", origin);
        assert_eq!(ask.form(&[("session", "all")]).send().await.status, 403, "{origin}");
    }
    assert_eq!(desk.get("/desk", &ann.cookie).await.status, 200, "nothing was done");
}

#[tokio::test]
async fn a_one_time_password_is_used_up_wherever_it_was_used() {
    let desk = DeskSite::open().await;
    let code = desk.invite("ann", Role::Editor).await;
    let cookie = cookie_of(&desk.begin("ann", &code).await);
    let page = desk.get("/desk/factor", &cookie).await;
    let secret = between(&page.body, "<code class=\"secret\">", "<").replace('-', "");
    let digits = desk.one_time(&secret);
    let confirmed = desk.post("/desk/factor", &cookie, &[("one-time", &digits)]).await;
    let recovery = between(&confirmed.body, "<ul class=\"codes\"><li><code>", "<").to_owned();
    let ann = Person { name: "ann".to_owned(), cookie: cookie_of(&confirmed), secret, recovery_codes: Vec::new() };
    assert_eq!(desk.sign_in(&ann, &digits).await.status, 422, "it has confirmed the factor");
    desk.pass(30);
    let digits = desk.one_time(&ann.secret);
    let second = desk.sign_in(&ann, &digits).await;
    assert_eq!(second.status, 303);
    let proofs = [("own-password", PASSWORD), ("code", digits.as_str())];
    for cookie in [&ann.cookie, &cookie_of(&second)] {
        for what in ["factor", "recovery-codes"] {
            let answer = desk.post(&format!("/desk/account/{what}"), cookie, &proofs).await;
            assert_eq!(answer.status, 422, "{what} by a code that somebody has signed in with");
        }
    }
    assert_eq!(desk.sign_in(&ann, &recovery).await.status, 303);
    assert_eq!(desk.sign_in(&ann, &digits).await.status, 422, "a recovery code brings no used one back");
    desk.pass(30);
    assert_eq!(desk.sign_in(&ann, &desk.one_time(&ann.secret)).await.status, 303);
}

#[tokio::test]
async fn who_knows_the_password_guesses_few_codes_from_however_many_networks() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let networks = (1..).map(|number| format!("203.0.113.{number}"));
    let wrong = if desk.one_time(&ann.secret) == "000000" { "111111" } else { "000000" };
    for peer in networks.clone().take(60) {
        let answer = desk.sign_in_from(&peer, "ann", "another password here", wrong).await;
        assert_eq!(answer.status, 422, "wrong passwords lock nobody out");
    }
    assert_eq!(desk.sign_in(&ann, &desk.one_time(&ann.secret)).await.status, 303);
    for peer in networks.take(20) {
        assert_eq!(desk.sign_in_from(&peer, "ann", PASSWORD, wrong).await.status, 422);
    }
    desk.pass(30);
    let right = desk.one_time(&ann.secret);
    let refused = desk.sign_in_from("198.51.100.7", "ann", PASSWORD, &right).await;
    let other = desk.sign_in_from("198.51.100.7", "ann", "another password here", &right).await;
    assert_eq!((refused.status, refused.body), (other.status, other.body), "nothing tells that the password is right");
    desk.pass(60);
    let right = desk.one_time(&ann.secret);
    assert_eq!(desk.sign_in_from("198.51.100.7", "ann", PASSWORD, &right).await.status, 303, "a minute later");
}

#[tokio::test]
async fn who_signs_in_often_never_waits() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    for turn in 0..60 {
        desk.pass(30);
        assert_eq!(desk.sign_in(&ann, &desk.one_time(&ann.secret)).await.status, 303, "{turn}");
    }
}

#[tokio::test]
async fn guessing_a_preview_link_finds_nothing_and_the_link_leaks_nowhere() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [("cell-title_en", "A secret title"), ("reason", "by mail"), ("do", "propose")];
    assert_eq!(desk.post(FORM, &ann.cookie, &form).await.status, 303);
    let made = desk.post("/desk/proposals/1/links", &ann.cookie, &[]).await;
    let token = between(&made.body, "/desk/shared/", "<").to_owned();
    let page = format!("/en/events/{EVENT}");
    let mut near: Vec<String> = (0..400).map(|number| format!("{number:064x}")).collect();
    for place in 0..64 {
        let digit = if &token[place..=place] == "0" { "1" } else { "0" };
        near.push(format!("{}{digit}{}", &token[..place], &token[place + 1..]));
    }
    near.extend([token.to_uppercase(), format!("{token}0"), token[1..].to_owned(), format!("{token}%20"), "*".into()]);
    near.retain(|guess| *guess != token);
    let mut answers: Vec<_> = Vec::new();
    for guess in &near {
        let answer = desk.get(&format!("/desk/shared/{guess}{page}"), "").await;
        assert_eq!((answer.status, answer.header("set-cookie")), (404, ""), "{guess}");
        answers.push(answer.body);
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "all are told the same");
    let link = format!("/desk/shared/{token}{page}");
    assert_eq!(desk.ask("POST", &link).form(&[]).send().await.status, 405);
    let seen = desk.get(&link, "").await;
    assert!(seen.status == 200 && seen.body.contains("A secret title"));
    for (name, value) in [
        ("referrer-policy", "no-referrer"),
        ("cache-control", "no-store"),
        ("cdn-cache-control", ""),
        ("etag", ""),
        ("last-modified", ""),
        ("x-robots-tag", "noindex"),
        ("access-control-allow-origin", ""),
        ("set-cookie", ""),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
    // What the page loads is ours; what it links to elsewhere gets no referrer.
    let loaded = ["src=\"", "<link rel=\"stylesheet\" href=\""].map(|before| seen.body.split(before).skip(1));
    for address in loaded.into_iter().flatten() {
        assert!(address.starts_with('/') && !address.starts_with("//"), "{address}");
    }
    assert!(desk.get("/robots.txt", "").await.body.contains("Disallow: /desk\n"));
    let public = desk.get(&page, "").await;
    assert!(!public.body.contains("A secret title") && !public.body.contains("/desk"));
}

#[tokio::test]
async fn what_a_form_says_of_an_address_is_never_written_into_a_page() {
    const MARK: &str = "\"><b id=forged>";
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [("cell-title_en", "Another"), ("look-scheme", MARK), ("look-language", MARK)];
    let shown = desk.post(&format!("/desk/unsaved/events/{EVENT}"), &ann.cookie, &form).await;
    assert!(shown.status == 200 && !shown.body.contains("id=forged"), "{}", shown.body);
    let quoted = desk.get("/desk/preview/published-\"id=\"forged/en/about", &ann.cookie).await;
    assert!(quoted.status == 200 && !quoted.body.contains("forged"), "{}", quoted.body);
    let frame = format!("/desk/preview/1?width={0}&scheme={0}&page={0}", "%22%3E%3Cb%20id=forged%3E");
    desk.post(FORM, &ann.cookie, &[("cell-title_en", "Another"), ("do", "draft")]).await;
    let framed = desk.get(&frame, &ann.cookie).await;
    assert!(framed.status == 200 && !framed.body.contains("id=forged"), "{}", framed.body);
}

#[tokio::test]
async fn what_was_kept_over_a_sign_in_leads_back_to_forms_of_texts_alone() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    for to in [
        "/desk/users/remove",
        "/desk/records/../users/remove",
        "/desk/records/%2e%2e/users/remove",
        "/desk/records/.\t./users/remove",
        "/desk/records/..\\users",
        "https://evil.example/desk/records/",
        "//evil.example/desk/records/",
    ] {
        desk.pass(60);
        let code = desk.one_time(&ann.secret);
        let form =
            [("name", "ann"), ("password", PASSWORD), ("code", &code), ("kept-to", to), ("kept-form", "name=tom")];
        let again = desk.post("/desk/sign-in", "", &form).await;
        assert!(
            again.status == 200 && again.body.contains("<form method=\"post\" action=\"/desk\">"),
            "{to}: {}",
            again.body
        );
    }
}

#[tokio::test]
async fn fields_that_a_form_does_not_have_do_nothing() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let before = version(&desk).await;
    // A draft of somebody else that a form names is neither read nor written.
    let draft = [("cell-title_en", "Of Ann"), ("do", "draft")];
    assert_eq!(desk.post(FORM, &ann.cookie, &draft).await.header("location"), "/desk/proposals/1");
    for more in [
        &[("do", "publish")][..],
        &[("do", "propose"), ("do", "draft")],
        &[("do", "approve"), ("state", "published"), ("answered_by", "ann"), ("published", "1")],
        &[("do", "propose"), ("author", "ann"), ("id", "1"), ("proposal", "1"), ("proposal-version", "1")],
        &[("do", "propose"), ("publish_at", "1"), ("day", "2000-01-01"), ("time", "00:00"), ("look-language", "en")],
        &[("do", "propose"), ("kind", "users"), ("key", "ann"), ("role", "admin"), ("permit", "admin")],
    ] {
        let form: Vec<_> =
            [("cell-title_bg", "Начало"), ("reason", "by mail")].into_iter().chain(more.iter().copied()).collect();
        let answer = desk.post(FORM, &tom.cookie, &form).await;
        assert_eq!(answer.status, 303, "{more:?}: {}", answer.body);
        let latest = proposals(&desk).await.into_iter().max_by_key(|one| one.id).expect("one");
        let said = (latest.author.as_str(), latest.state, latest.publish_at, latest.published);
        assert_eq!(said, ("tom", ProposalState::Waiting, None, None), "{more:?}");
        let columns: Vec<_> =
            latest.edits.iter().flat_map(Edit::differences).map(|one| one.column.to_owned()).collect();
        assert_eq!(columns, ["title_bg"], "{more:?}");
    }
    let kept = desk.site.store.proposal(1).await.expect("read").expect("there");
    assert_eq!((kept.author.as_str(), kept.state, kept.version), ("ann", ProposalState::Draft, 1));
    // Columns by other names, and the same one twice: the last one counts, and is asked for by the rights.
    for (column, status) in [
        ("cell-title_xx", 422),
        ("cell-title_EN", 422),
        ("cell-title_en ", 422),
        ("cell-title_en[]", 422),
        ("CELL-title_en", 422),
        ("cell-cell-title_en", 422),
        ("cell-title", 422),
        ("cell-title_en", 403),
        ("cell-slug", 403),
        ("cell-revision", 403),
    ] {
        let form = [(column, "7"), ("reason", "by mail"), ("do", "propose")];
        assert_eq!(desk.post(FORM, &tom.cookie, &form).await.status, status, "{column}");
        let form = [(column, ""), (column, "7"), ("reason", "by mail"), ("do", "propose")];
        assert_eq!(desk.post(FORM, &tom.cookie, &form).await.status, status, "{column} twice");
    }
    assert_eq!((version(&desk).await, proposals(&desk).await.len()), (before, 7), "nothing was published");
}

#[tokio::test]
async fn nobody_reaches_another_kind_another_role_or_anothers_session_by_a_field() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let mia = desk.arrive("mia", Role::Member).await;
    let own = desk.site.state.snapshot().content.organisations[0].slug.to_string();
    let (entry, reason) = (format!("/desk/records/organisations/{own}"), ("reason", "by mail"));
    for kind in ["site", "reviews", "phrases", "texts", "../users", "Events", ""] {
        let form = [("kind", kind), ("text", "slug,name\na,b\n"), reason, ("do", "propose"), ("sure", "yes")];
        assert_eq!(desk.post("/desk/files", &ann.cookie, &form).await.status, 422, "{kind}");
    }
    for (person, path, form, status) in [
        (&mia, entry.as_str(), &[("do", "remove"), reason][..], 403),
        (
            &mia,
            "/desk/new/organisations",
            &[("cell-slug", own.as_str()), ("cell-name", "A"), ("do", "propose"), reason],
            403,
        ),
        (&tom, FORM, &[("do", "remove"), reason], 403),
        (&ann, "/desk/new/events", &[("cell-slug", EVENT), ("do", "remove"), reason], 422),
        (&ann, "/desk/users/rights", &[("name", "ann"), ("role", "admin")], 403),
        (&ann, "/desk/users", &[("name", "eve"), ("role", "admin")], 403),
        (&ann, "/desk/settings", &[("cell-exit", "https://evil.example/"), reason], 403),
        (&tom, "/desk/languages/en/safety", &[("phrase-exit", "A"), reason], 403),
        (&tom, "/desk/review", &[("subject", "texts/about"), ("language", "en"), ("source", ""), ("text", "")], 403),
    ] {
        let answer = desk.post(path, &person.cookie, form).await;
        assert_eq!(answer.status, status, "{path} {form:?}: {}", answer.body);
    }
    let sessions = desk.site.state.accounts().sessions(&"tom".parse().expect("name"), desk.now()).await.expect("read");
    let hash = sessions[0].hash.as_str();
    assert_eq!(desk.post("/desk/account/sessions", &ann.cookie, &[("session", hash)]).await.status, 303);
    assert_eq!(desk.get("/desk", &tom.cookie).await.status, 200, "the session of somebody else goes on");
    assert!(proposals(&desk).await.is_empty());
}

async fn numbers_that_no_database_holds_name_nothing(store: Arc<dyn Store>) {
    store.replace(&real_content()).await.expect("written");
    let desk = DeskSite::of(site_on(store).await, None);
    let ann = desk.arrive("ann", Role::Admin).await;
    let form = [("cell-title_en", "Another"), ("reason", "by mail"), ("do", "propose")];
    assert_eq!(desk.post(FORM, &ann.cookie, &form).await.status, 303);
    let before = version(&desk).await;
    for number in ["18446744073709551615", "9223372036854775808", "99999999999999999999", "-1", "0", "1e3", "٣", ""] {
        for path in [
            format!("/desk/proposals/{number}"),
            format!("/desk/proposals/0{number}9999"),
            format!("/desk/preview/{number}9999/en/about"),
        ] {
            let answer = desk.get(&path.replace('٣', "%D9%A3"), &ann.cookie).await;
            assert_eq!(answer.status, 404, "{path}: {}", answer.body);
        }
        for (path, name, status) in [
            ("/desk/proposals/1/publish", "version", 409),
            ("/desk/proposals/1/withdraw", "version", 409),
            ("/desk/history/undo", "batch", 404),
            ("/desk/history/restore", "revision", 404),
            ("/desk/trash/restore", "revision", 404),
        ] {
            let answer = desk.post(path, &ann.cookie, &[(name, number)]).await;
            assert_eq!(answer.status, status, "{path} {number}: {}", answer.body);
        }
        let audit = desk.get(&format!("/desk/audit?before={}", number.replace('٣', "%D9%A3")), &ann.cookie).await;
        assert_eq!(audit.status, 200, "{number}: {}", audit.body);
        let own = [("proposal", "1"), ("proposal-version", number), ("do", "draft"), ("cell-title_en", "Mine")];
        assert_eq!(desk.post(FORM, &ann.cookie, &own).await.status, 409, "{number}");
        for name in ["version", "proposal"] {
            let form = [(name, number), ("cell-title_en", "Mine"), ("do", "propose"), ("reason", "by mail")];
            let answer = desk.post(FORM, &ann.cookie, &form).await;
            assert!(matches!(answer.status, 303 | 404), "{name} {number}: {} {}", answer.status, answer.body);
        }
    }
    assert_eq!(version(&desk).await, before, "nothing was published");
    let now = record(desk.site.store.as_ref(), Kind::Events, EVENT).await.expect("there");
    assert_ne!(now.cells.get("title_en"), "Mine");
}
