//! Every address of the desk, as every role, by every method: the statuses are those of this table, and an address that is not in
//! it fails.

use crate::support::desk::{DeskSite, Person, cookie_of};
use coalition::{desk::addresses, domain::desk::Role, store::Session};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The status for: nobody, somebody who sets the factor up, a member, a translator, an editor, an admin. Forms are empty.
type Statuses = [u16; 6];

const OPEN: Statuses = [200; 6];
const OPEN_FORM: Statuses = [422; 6];
const ALL: Statuses = [303, 303, 200, 200, 200, 200];
const ALL_FORM: Statuses = [303, 303, 422, 422, 422, 422];
const ALL_DONE: Statuses = [303; 6];
const ADMIN: Statuses = [303, 303, 403, 403, 403, 200];
const ADMIN_FORM: Statuses = [303, 303, 403, 403, 403, 422];

const MISSING: Statuses = [303, 303, 404, 404, 404, 404];
/// A proposal of the admin, which members and translators do not see.
const OTHERS: Statuses = [303, 303, 403, 403, 200, 200];
/// An empty form over no version of it.
const STALE: Statuses = [303, 303, 403, 403, 409, 409];

const EXPECTED: [(&str, &str, Statuses); 64] = [
    ("GET", "/desk", ALL),
    ("GET", "/desk/sign-in", OPEN),
    ("POST", "/desk/sign-in", OPEN_FORM),
    ("POST", "/desk/sign-out", ALL_DONE),
    ("GET", "/desk/begin", OPEN),
    ("POST", "/desk/begin", OPEN_FORM),
    ("GET", "/desk/factor", [303, 200, 303, 303, 303, 303]),
    ("POST", "/desk/factor", [303, 422, 303, 303, 303, 303]),
    ("GET", "/desk/account", ALL),
    ("POST", "/desk/account/password", ALL_FORM),
    ("POST", "/desk/account/factor", ALL_FORM),
    ("POST", "/desk/account/recovery-codes", ALL_FORM),
    ("POST", "/desk/account/sessions", ALL_DONE),
    ("GET", "/desk/records", ALL),
    ("GET", "/desk/records/{kind}", ALL),
    ("GET", "/desk/records/{kind}/{*key}", ALL),
    ("POST", "/desk/records/{kind}/{*key}", ALL_FORM),
    ("GET", "/desk/new/{kind}", ALL),
    ("POST", "/desk/new/{kind}", ALL_FORM),
    ("GET", "/desk/texts", ALL),
    ("GET", "/desk/texts/{page}/{lang}", ALL),
    ("POST", "/desk/texts/{page}/{lang}", ALL_FORM),
    // A new record without a key is none that a page could show.
    // Both are shown in a frame, which the sign-in page cannot be.
    ("POST", "/desk/unsaved/{kind}", [401, 401, 422, 422, 422, 422]),
    ("POST", "/desk/unsaved/{kind}/{*key}", [401, 401, 200, 200, 200, 200]),
    ("GET", "/desk/preview/{id}", OTHERS),
    ("GET", "/desk/preview/{id}/{*page}", OTHERS),
    ("GET", "/desk/schemes/{scheme}", ALL),
    ("GET", "/desk/shared/{token}", [404; 6]),
    ("GET", "/desk/shared/{token}/{*page}", [404; 6]),
    ("GET", "/desk/proposals", ALL),
    ("GET", "/desk/proposals/{id}", OTHERS),
    ("POST", "/desk/proposals/{id}/publish", STALE),
    ("POST", "/desk/proposals/{id}/schedule", STALE),
    ("POST", "/desk/proposals/{id}/unschedule", STALE),
    ("POST", "/desk/proposals/{id}/refuse", STALE),
    ("POST", "/desk/proposals/{id}/withdraw", [303, 303, 403, 403, 403, 409]),
    ("POST", "/desk/proposals/{id}/resolve", STALE),
    ("POST", "/desk/proposals/{id}/links", OTHERS),
    ("POST", "/desk/proposals/{id}/links/end", [303, 303, 403, 403, 303, 303]),
    ("GET", "/desk/languages", ALL),
    ("GET", "/desk/languages/{language}/files/interface.ftl", ALL),
    ("GET", "/desk/languages/{language}/texts/{page}", ALL),
    ("GET", "/desk/languages/{language}/records/{kind}", ALL),
    ("GET", "/desk/languages/{language}/records/{kind}/{*key}", ALL),
    ("GET", "/desk/languages/{language}/{file}", ALL),
    ("POST", "/desk/languages/{language}/{file}", [303, 303, 403, 422, 422, 422]),
    ("POST", "/desk/review", MISSING),
    ("POST", "/desk/review/keep", MISSING),
    ("GET", "/desk/history", ALL),
    ("POST", "/desk/history/undo", MISSING),
    ("POST", "/desk/history/restore", MISSING),
    ("GET", "/desk/trash", ALL),
    ("POST", "/desk/trash/restore", MISSING),
    ("GET", "/desk/files", ALL),
    ("POST", "/desk/files", ALL_FORM),
    ("GET", "/desk/files/{kind}", ALL),
    ("GET", "/desk/settings", ADMIN),
    ("POST", "/desk/settings", ADMIN_FORM),
    ("GET", "/desk/audit", ADMIN),
    ("GET", "/desk/users", ADMIN),
    ("POST", "/desk/users", ADMIN_FORM),
    ("POST", "/desk/users/rights", ADMIN_FORM),
    ("POST", "/desk/users/reset", ADMIN_FORM),
    ("POST", "/desk/users/remove", ADMIN_FORM),
];

/// A new session of a person, as a cookie.
async fn session(desk: &DeskSite, person: &Person, number: usize) -> String {
    let token = format!("{}-{number}", person.name);
    let hash = Sha256::digest(&token).iter().fold(String::new(), |mut digits, byte| {
        _ = write!(digits, "{byte:02x}");
        digits
    });
    let (account, now) = (person.name.parse().expect("name"), desk.now());
    let session = Session { hash, account, created: now, seen: now, pending: None };
    desk.site.store.begin_session(&session).await.expect("begun");
    format!("__Secure-desk={token}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_address_answers_every_role_and_method_as_the_table_says() {
    let desk = DeskSite::open().await;
    let code = desk.invite("newcomer", Role::Admin).await;
    let setting_up = cookie_of(&desk.begin("newcomer", &code).await);
    let mut people = Vec::new();
    for role in [Role::Member, Role::Translator, Role::Editor, Role::Admin] {
        people.push(desk.arrive(role.code(), role).await);
    }
    let key = "events/2022-07-childsafetyonlinenow-launch";
    let form = [("cell-title_en", "Another"), ("reason", "by mail"), ("do", "propose")];
    let proposed = desk.post(&format!("/desk/records/{key}"), &people[3].cookie, &form).await;
    assert_eq!(proposed.header("location"), "/desk/proposals/1", "{}", proposed.body);
    let real = |path: &str| {
        let path = path.replace("{kind}/{*key}", key).replace("{kind}", "events").replace("{id}", "1");
        let path =
            path.replace("{page}/{lang}", "about/bg").replace("{*page}", "en/events").replace("{scheme}", "dark");
        path.replace("{token}", &"0".repeat(64))
            .replace("{language}", "bg")
            .replace("{page}", "about")
            .replace("{file}", "safety")
    };
    let mut looked_at = 0;
    for (number, (path, method, _)) in addresses().enumerate() {
        let address = real(path);
        let expected = EXPECTED.iter().find(|(known, of, _)| *known == method.as_str() && *of == path);
        let (.., statuses) = expected.unwrap_or_else(|| panic!("{method} {path} is not in the table"));
        let mut cookies = vec![String::new(), setting_up.clone()];
        for person in &people {
            cookies.push(session(&desk, person, number).await);
        }
        for (place, (cookie, status)) in cookies.iter().zip(statuses).enumerate() {
            let peer = format!("198.51.{number}.{place}");
            let asking = desk.ask(method.as_str(), &address).from(&peer).cookie(cookie);
            let answer = asking.form(&[]).send().await;
            assert_eq!(answer.status, *status, "{method} {path} as number {place}: {}", answer.body);
            looked_at += 1;
        }
    }
    assert_eq!(looked_at, EXPECTED.len() * 6);
    for (path, ..) in addresses() {
        for method in ["PUT", "DELETE", "PATCH", "POST", "GET"] {
            if addresses().all(|(known, of, _)| known != path || of.as_str() != method) {
                let answer = desk.ask(method, &real(path)).cookie(&people[3].cookie).send().await;
                assert_eq!(answer.status, 405, "{method} {path}");
            }
        }
        let head = desk.ask("HEAD", &real(path)).cookie(&people[3].cookie).send().await;
        let get = desk.get(&real(path), &people[3].cookie).await;
        assert_eq!(head.status, get.status, "HEAD {path}");
    }
}

#[tokio::test]
async fn what_is_no_address_of_the_desk_is_not_there_and_paths_play_no_tricks() {
    let desk = DeskSite::open().await;
    let admin = desk.arrive("ann", Role::Admin).await;
    for path in [
        "/desk/",
        "/desk/nothing",
        "/desk//users",
        "/desk/users/",
        "/desk/records/",
        "/desk/records/events/",
        "/desk/proposals/1/publish/more",
        "/desk/sign-in/../users",
        "/desk/%75sers",
        "/Desk/users",
        "/desk/users%2f",
        "/desk/users;x=1",
        "//desk/users",
    ] {
        let answer = desk.get(path, &admin.cookie).await;
        assert_ne!(answer.status, 200, "{path}");
        assert!(!answer.body.contains("<form method=\"post\" action=\"/desk"), "{path}");
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
    for path in [
        "/desk/records/nothing",
        "/desk/records/site",
        "/desk/records/events/no-such-event",
        "/desk/records/events/%2e%2e",
        "/desk/new/site",
        "/desk/proposals/1",
        "/desk/proposals/-1",
        "/desk/texts/about/xx",
        "/desk/texts/nothing/bg",
        "/desk/preview/1",
        "/desk/preview/1/en/about",
        "/desk/preview/published/en/nothing",
        "/desk/preview/published/desk/users",
        "/desk/schemes/blue",
        "/desk/shared/../users",
    ] {
        assert_eq!(desk.get(path, &admin.cookie).await.status, 404, "{path}");
    }
}
