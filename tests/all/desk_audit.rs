//! What the audit log holds, and what it never does.

use crate::support::{
    desk::{DeskSite, PASSWORD},
    proposing::{EVENT, record},
    stores::contract,
};
use coalition::{
    domain::{
        desk::{AuditEntry, AuditKind, ProposalState, Role},
        schema::Kind,
    },
    store::{AUDIT_LIFE, AuditLog as _, AuditQuery, Batch, SqliteStore, Store},
};
use std::sync::Arc;

contract!(
    entries_come_back_latest_first_by_person_kind_and_page,
    those_that_come_at_the_same_time_are_all_kept,
    an_entry_goes_after_a_year,
    a_backup_takes_the_audit_log,
);

fn entry(name: Option<&str>, kind: AuditKind, at: u64) -> AuditEntry {
    let account = name.map(|name| name.parse().expect("name"));
    AuditEntry { id: 0, at, account, kind, detail: format!("POST /desk/{at}") }
}

async fn found(store: &dyn Store, query: AuditQuery, limit: u32) -> Vec<u64> {
    store.noted(&query, limit).await.expect("read").into_iter().map(|entry| entry.at).collect()
}

async fn entries_come_back_latest_first_by_person_kind_and_page(store: Arc<dyn Store>) {
    for (at, name) in (1..).zip([Some("ann"), Some("bea"), None, Some("ann")]) {
        let kind = if at == 4 { AuditKind::Denied } else { AuditKind::Done };
        store.note(&entry(name, kind, at)).await.expect("noted");
    }
    let all = store.noted(&AuditQuery::default(), 9).await.expect("read");
    assert_eq!(all[1], AuditEntry { id: 3, ..entry(None, AuditKind::Done, 3) });
    let (ann, denied) = (Some("ann".parse().expect("name")), Some(AuditKind::Denied));
    for (query, limit, expected) in [
        (AuditQuery::default(), 9, vec![4, 3, 2, 1]),
        (AuditQuery { account: ann.clone(), ..AuditQuery::default() }, 9, vec![4, 1]),
        (AuditQuery { kind: denied, ..AuditQuery::default() }, 9, vec![4]),
        (AuditQuery { before: Some(4), ..AuditQuery::default() }, 2, vec![3, 2]),
        (AuditQuery { account: ann, kind: denied, before: Some(4) }, 2, Vec::new()),
    ] {
        assert_eq!(found(&*store, query.clone(), limit).await, expected, "{query:?}");
    }
}

async fn those_that_come_at_the_same_time_are_all_kept(store: Arc<dyn Store>) {
    let mut noting = tokio::task::JoinSet::new();
    for at in 1..=8 {
        let store = Arc::clone(&store);
        noting.spawn(async move { store.note(&entry(None, AuditKind::Done, at)).await.expect("noted") });
    }
    noting.join_all().await;
    assert_eq!(found(&*store, AuditQuery::default(), 99).await.len(), 8);
}

async fn an_entry_goes_after_a_year(store: Arc<dyn Store>) {
    for at in [1, AUDIT_LIFE, AUDIT_LIFE + 1] {
        store.note(&entry(None, AuditKind::Done, at)).await.expect("noted");
    }
    assert_eq!(found(&*store, AuditQuery::default(), 9).await, [AUDIT_LIFE + 1, AUDIT_LIFE]);
}

async fn a_backup_takes_the_audit_log(store: Arc<dyn Store>) {
    store.note(&entry(Some("ann"), AuditKind::Denied, 7)).await.expect("noted");
    let folder = tempfile::tempdir().expect("folder");
    let other = SqliteStore::open(&folder.path().join("other.sqlite")).await.expect("store");
    let batch = Batch { author: "a", source: "restore", ..Batch::default() };
    other.restore(store.tables().await.expect("tables"), batch).await.expect("restored");
    let all = AuditQuery::default();
    let both = [store.noted(&all, 9).await.expect("read"), other.noted(&all, 9).await.expect("read")];
    assert_eq!(both[0], both[1]);
    assert_eq!(both[0].len(), 1);
}

/// What was noted of somebody, the latest first, each with its kind.
async fn of(desk: &DeskSite, name: &str, kind: AuditKind) -> Vec<String> {
    let query = AuditQuery { account: name.parse().ok(), kind: Some(kind), before: None };
    let found = desk.site.store.noted(&query, 99).await.expect("read");
    found.into_iter().map(|entry| entry.detail).collect()
}

#[tokio::test]
async fn a_translator_posting_another_language_or_a_number_is_refused_stores_nothing_and_is_audited() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let published = desk.site.store.published().await.expect("read");
    let line = published.records.iter().find(|record| record.kind == Kind::Helplines).expect("one").key.clone();
    let before = record(&*desk.site.store, Kind::Helplines, &line).await;
    let (event, line) = (format!("/desk/records/events/{EVENT}"), format!("/desk/records/helplines/{line}"));
    for (path, column) in [(&event, "title_en"), (&line, "phone")] {
        let (cell, typed) = (format!("cell-{column}"), "116 999 secret words");
        let form = [(cell.as_str(), typed), ("reason", "private reason"), ("do", "propose")];
        assert_eq!(desk.post(path, &tom.cookie, &form).await.status, 403, "{column}");
    }
    for state in ProposalState::ALL {
        assert!(desk.site.store.proposals(*state, None, 9).await.expect("read").is_empty(), "nothing is stored");
    }
    assert_eq!(record(&*desk.site.store, Kind::Helplines, line.rsplit('/').next().expect("key")).await, before);
    let denied = of(&desk, "tom", AuditKind::Denied).await;
    assert_eq!(denied, [format!("POST {line} phone"), format!("POST {event} title_en")]);
    assert_eq!(desk.get("/desk/users", &tom.cookie).await.status, 403);
    assert_eq!(of(&desk, "tom", AuditKind::Denied).await[0], "GET /desk/users");
    let admin = desk.arrive("ann", Role::Admin).await;
    let page = desk.get("/desk/audit?by=tom&kind=denied", &admin.cookie).await;
    assert!(page.body.contains(&format!("POST {line} phone")) && page.body.contains("3 entries"), "{}", page.body);
    assert!(!page.body.contains("secret") && !page.body.contains("private reason"), "never what was typed");
}

#[tokio::test]
async fn a_form_that_calls_itself_a_draft_is_audited_unless_a_draft_was_kept() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Admin).await, desk.arrive("tom", Role::Translator).await);
    let event = format!("/desk/records/events/{EVENT}");
    for how in ["draft", "autosave"] {
        let refused = desk.post(&event, &tom.cookie, &[("cell-title_en", "x"), ("reason", "r"), ("do", how)]).await;
        assert_eq!(refused.status, 403, "{how}");
        let users = desk.post("/desk/users/remove", &tom.cookie, &[("name", "ann"), ("do", how)]).await;
        assert_eq!(users.status, 403, "{how}");
    }
    assert_eq!(of(&desk, "tom", AuditKind::Denied).await.len(), 4);
    let kept = desk.post(&event, &ann.cookie, &[("cell-title_en", "x"), ("reason", "r"), ("do", "draft")]).await;
    assert_eq!(kept.status, 303);
    let removed = [("name", "tom"), ("sure", "yes"), ("do", "draft")];
    assert_eq!(desk.post("/desk/users/remove", &ann.cookie, &removed).await.status, 303);
    let done = of(&desk, "ann", AuditKind::Done).await;
    assert!(done.iter().any(|detail| detail == "POST /desk/users/remove tom"), "{done:?}");
    assert!(!done.iter().any(|detail| detail.contains(&event)), "{done:?}");
}

#[tokio::test]
async fn sign_ins_and_their_refusals_are_audited_without_what_was_typed() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    for (name, password) in [("ann", "a wrong password of mine"), ("my secret passphrase", PASSWORD), ("nobody", "x")] {
        let answer = desk.sign_in_from("192.0.2.9", name, password, "000000").await;
        assert_eq!(answer.status, 422);
    }
    assert_eq!(desk.sign_in(&ann, &desk.one_time(&ann.secret)).await.status, 303);
    assert_eq!(of(&desk, "ann", AuditKind::SignInRefused).await, ["/desk/sign-in"]);
    assert_eq!(of(&desk, "ann", AuditKind::SignedIn).await, ["", "/desk/begin"]);
    let query = AuditQuery { kind: Some(AuditKind::SignInRefused), ..AuditQuery::default() };
    let refused = desk.site.store.noted(&query, 9).await.expect("read");
    let names: Vec<_> = refused.iter().map(|entry| entry.account.as_ref().map(ToString::to_string)).collect();
    assert_eq!(names, [None, None, Some("ann".to_owned())]);
    assert!(refused.iter().all(|entry| entry.detail == "/desk/sign-in"), "{refused:?}");
}

#[tokio::test]
async fn what_admins_do_with_users_is_audited_with_the_name_and_pages_have_a_hundred_entries() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let added = desk.post("/desk/users", &ann.cookie, &[("name", "bea"), ("role", "editor")]).await;
    assert_eq!(added.status, 200, "{}", added.body);
    let removed = desk.post("/desk/users/remove", &ann.cookie, &[("name", "bea"), ("sure", "yes")]).await;
    assert_eq!(removed.status, 303, "{}", removed.body);
    assert_eq!(of(&desk, "ann", AuditKind::Done).await, ["POST /desk/users/remove bea", "POST /desk/users bea"]);
    for at in 0..150 {
        desk.site.store.note(&entry(Some("bea"), AuditKind::Done, desk.now() + at)).await.expect("noted");
    }
    let page = desk.get("/desk/audit?by=bea", &ann.cookie).await;
    assert_eq!(page.body.matches("<code>POST").count(), 100);
    let next = page.body.split_once("rel=\"next\"").map(|(before, _)| before).expect("another page");
    let next = next.rsplit_once("href=\"").map(|(_, rest)| rest.split('"').next().unwrap_or_default());
    let next = next.expect("its address").replace("&amp;", "&");
    let page = desk.get(&next, &ann.cookie).await;
    assert_eq!((page.body.matches("<code>POST").count(), page.body.contains("rel=\"next\"")), (50, false));
}
