//! What every store keeps of the people of the desk, told once and asked of each of them; and the commands that add people.

use crate::support::{contents, program::Program, stores::contract};
use coalition::{
    domain::{
        Slug,
        desk::{Role, User},
    },
    store::{Backup, Batch, SESSION_IDLE, SESSION_LIFE, Session, SignInCode, Store, Subject},
};
use std::sync::Arc;

contract! {
    a_person_is_added_once_and_comes_back_as_given,
    a_code_is_used_once_by_its_person_and_in_its_time,
    a_factor_is_confirmed_once_and_ends_the_other_sessions,
    a_step_and_a_recovery_code_are_used_once,
    a_session_ends_when_it_is_idle_or_old,
    new_rights_a_reset_and_a_removal_end_all_sessions,
    a_new_password_ends_the_other_sessions,
    attempts_wait_by_subject_and_those_at_once_are_counted,
    what_lasts_is_restored_and_nobody_stays_signed_in,
}

const NOW: u64 = 2_000_000;

fn name(name: &str) -> Slug {
    name.parse().expect("slug")
}

fn user(called: &str, role: Role) -> User {
    let languages = if role == Role::Translator { vec!["bg".parse().expect("language")] } else { Vec::new() };
    User { name: name(called), role, languages, organisation: (role == Role::Member).then(|| name("thorn")) }
}

fn code(hash: &str) -> SignInCode {
    SignInCode { hash: hash.to_owned(), expires: NOW + 60 }
}

fn session(hash: &str, account: &str, pending: Option<&str>) -> Session {
    let pending = pending.map(str::to_owned);
    Session { hash: hash.to_owned(), account: name(account), created: NOW, seen: NOW, pending }
}

/// A person who is in by the session `first`.
async fn arrived(store: &Arc<dyn Store>, called: &str) {
    assert!(store.add_account(&user(called, Role::Editor), &code("code")).await.expect("added"));
    let setting_up = session("enrolling", called, Some("SECRET"));
    assert!(store.use_sign_in_code("code", "hash", &setting_up).await.expect("used"));
    let codes = ["one".to_owned(), "two".to_owned()];
    let next = session("first", called, None);
    assert!(store.confirm_factor("enrolling", 7, &codes, &next).await.expect("confirmed"));
}

async fn is_in(store: &Arc<dyn Store>, hash: &str) -> bool {
    store.session(hash, NOW).await.expect("read").is_some()
}

async fn a_person_is_added_once_and_comes_back_as_given(store: Arc<dyn Store>) {
    assert_eq!(store.accounts().await.expect("read"), []);
    for (called, role) in [("tom", Role::Translator), ("mia", Role::Member), ("ann", Role::Admin)] {
        assert!(store.add_account(&user(called, role), &code("a")).await.expect("added"));
        assert!(!store.add_account(&user(called, role), &code("b")).await.expect("refused"));
        let account = store.account(&name(called)).await.expect("read").expect("there");
        assert_eq!(account.user, user(called, role));
        assert_eq!((account.password, account.factor, account.code_until), (None, None, Some(NOW + 60)));
    }
    let names: Vec<_> = store.accounts().await.expect("read").into_iter().map(|account| account.user.name).collect();
    assert_eq!(names, [name("ann"), name("mia"), name("tom")]);
    assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
}

async fn a_code_is_used_once_by_its_person_and_in_its_time(store: Arc<dyn Store>) {
    for called in ["ann", "tom"] {
        assert!(store.add_account(&user(called, Role::Editor), &code(called)).await.expect("added"));
    }
    let using = async |code: &str, account: &str, now: u64| {
        let session = Session { created: now, ..session("s", account, Some("SECRET")) };
        store.use_sign_in_code(code, "hash", &session).await.expect("asked")
    };
    assert!(!using("other", "ann", NOW).await);
    assert!(!using("tom", "ann", NOW).await);
    assert!(!using("ann", "ann", NOW + 60).await, "too late");
    assert!(using("ann", "ann", NOW + 59).await);
    assert!(!using("ann", "ann", NOW + 59).await, "once");
    let account = store.account(&name("ann")).await.expect("read").expect("there");
    assert_eq!((account.password.as_deref(), account.code_until), (Some("hash"), None));
}

async fn a_factor_is_confirmed_once_and_ends_the_other_sessions(store: Arc<dyn Store>) {
    arrived(&store, "ann").await;
    let account = store.account(&name("ann")).await.expect("read").expect("there");
    assert_eq!((account.factor.as_deref(), account.recovery_codes), (Some("SECRET"), 2));
    assert!(is_in(&store, "first").await && !is_in(&store, "enrolling").await);
    // A session that sets nothing up confirms nothing.
    let next = session("second", "ann", None);
    assert!(!store.confirm_factor("first", 9, &[], &next).await.expect("refused"));
    store.begin_session(&session("again", "ann", Some("OTHER"))).await.expect("begun");
    assert!(store.confirm_factor("again", 9, &["three".to_owned()], &next).await.expect("confirmed"));
    let account = store.account(&name("ann")).await.expect("read").expect("there");
    assert_eq!((account.factor.as_deref(), account.recovery_codes), (Some("OTHER"), 1));
    assert!(is_in(&store, "second").await && !is_in(&store, "first").await);
}

async fn a_step_and_a_recovery_code_are_used_once(store: Arc<dyn Store>) {
    arrived(&store, "ann").await;
    let ann = name("ann");
    for (step, is_new) in [(7, false), (8, true), (8, false), (6, false), (9, true)] {
        assert_eq!(store.use_step(&ann, step).await.expect("asked"), is_new, "{step}");
    }
    for (hash, is_there) in [("none", false), ("one", true), ("one", false), ("two", true)] {
        assert_eq!(store.use_recovery_code(&ann, hash).await.expect("asked"), is_there, "{hash}");
    }
    assert!(store.replace_recovery_codes(&ann, &["new".to_owned()]).await.expect("replaced"));
    assert!(!store.use_recovery_code(&ann, "two").await.expect("asked"));
    let mut tries = Vec::new();
    for _ in 0..4 {
        let (store, ann) = (Arc::clone(&store), ann.clone());
        tries.push(tokio::spawn(async move { store.use_recovery_code(&ann, "new").await.expect("asked") }));
    }
    let mut used = 0;
    for one in tries {
        used += u32::from(one.await.expect("ended"));
    }
    assert_eq!(used, 1, "of those at the same time one");
}

async fn a_session_ends_when_it_is_idle_or_old(store: Arc<dyn Store>) {
    arrived(&store, "ann").await;
    let at = async |now| store.session("first", now).await.expect("read").map(|(session, _)| session.seen);
    assert_eq!(store.session("other", NOW).await.expect("read"), None);
    let mut now = NOW;
    while now + SESSION_IDLE < NOW + SESSION_LIFE {
        now += SESSION_IDLE - 1;
        assert_eq!(at(now).await, Some(now), "used in time");
    }
    assert_eq!(at(NOW + SESSION_LIFE).await, None, "old");
    store.begin_session(&session("idle", "ann", None)).await.expect("begun");
    assert!(store.session("idle", NOW + SESSION_IDLE).await.expect("read").is_none(), "idle");
    assert_eq!(store.sessions(&name("ann"), NOW + SESSION_LIFE).await.expect("read"), []);
}

async fn new_rights_a_reset_and_a_removal_end_all_sessions(store: Arc<dyn Store>) {
    arrived(&store, "ann").await;
    assert!(store.change_rights(&user("ann", Role::Translator)).await.expect("changed"));
    assert!(!is_in(&store, "first").await);
    let account = store.account(&name("ann")).await.expect("read").expect("there");
    assert_eq!(account.user, user("ann", Role::Translator));
    store.begin_session(&session("first", "ann", None)).await.expect("begun");
    assert!(store.reset_account(&name("ann"), &code("new")).await.expect("reset"));
    assert!(!is_in(&store, "first").await);
    let account = store.account(&name("ann")).await.expect("read").expect("there");
    assert_eq!((account.password, account.factor, account.recovery_codes), (None, None, 0));
    store.begin_session(&session("first", "ann", None)).await.expect("begun");
    assert!(store.remove_account(&name("ann")).await.expect("removed"));
    assert!(!is_in(&store, "first").await);
    assert!(!store.remove_account(&name("ann")).await.expect("asked"));
    assert!(!store.reset_account(&name("ann"), &code("new")).await.expect("asked"));
    assert!(!store.change_rights(&user("ann", Role::Admin)).await.expect("asked"));
    assert_eq!(store.accounts().await.expect("read"), []);
}

async fn a_new_password_ends_the_other_sessions(store: Arc<dyn Store>) {
    arrived(&store, "ann").await;
    store.begin_session(&session("second", "ann", None)).await.expect("begun");
    let hashes: Vec<_> =
        store.sessions(&name("ann"), NOW).await.expect("read").into_iter().map(|one| one.hash).collect();
    assert_eq!(hashes, ["first", "second"]);
    assert!(store.set_password(&name("ann"), "other", "second").await.expect("set"));
    assert!(is_in(&store, "second").await && !is_in(&store, "first").await);
    store.end_sessions(&name("ann"), Some("first")).await.expect("ended");
    assert!(is_in(&store, "second").await);
    store.end_sessions(&name("ann"), None).await.expect("ended");
    assert!(!is_in(&store, "second").await);
}

async fn attempts_wait_by_subject_and_those_at_once_are_counted(store: Arc<dyn Store>) {
    let subject = |hash: &str, free| Subject { hash: hash.to_owned(), free };
    let both = [subject("ann here", 3), subject("here", 5)];
    let attempt = async |both: &[Subject], now| store.attempt(both, now).await.expect("counted");
    for _ in 0..3 {
        assert_eq!(attempt(&both, NOW).await, None);
    }
    assert_eq!(attempt(&both, NOW).await, Some(60));
    assert_eq!(attempt(&both, NOW + 20).await, Some(40));
    assert_eq!(attempt(&[subject("ann there", 3)], NOW).await, None, "another network");
    // What had to wait was not counted for the network: two are left of its five.
    assert_eq!(attempt(&[subject("here", 5)], NOW).await, None);
    assert_eq!(attempt(&[subject("here", 5)], NOW).await, None);
    assert_eq!(attempt(&[subject("here", 5)], NOW).await, Some(60));
    for turn in 1..=3 {
        assert_eq!(attempt(&both[..1], NOW + 60 * turn).await, None);
    }
    assert_eq!(attempt(&both[..1], NOW + 240).await, Some(840), "twice as many wait longer");
    store.forgive(&both[0]).await.expect("forgiven");
    assert_eq!(attempt(&both[..1], NOW + 240).await, None);
    assert_eq!(attempt(&both[1..], NOW + 2 * 24 * 3_600).await, None, "forgotten after a day");
    let mut tries = Vec::new();
    for _ in 0..8 {
        let store = Arc::clone(&store);
        let many = [subject("at once", 3)];
        tries.push(tokio::spawn(async move { store.attempt(&many, NOW).await.expect("counted").is_none() }));
    }
    let mut looked_at = 0;
    for one in tries {
        looked_at += u32::from(one.await.expect("ended"));
    }
    assert_eq!(looked_at, 3);
}

async fn what_lasts_is_restored_and_nobody_stays_signed_in(store: Arc<dyn Store>) {
    let content = contents::full(1).remove(0);
    store.replace(&content).await.expect("written");
    arrived(&store, "ann").await;
    assert!(store.add_account(&user("tom", Role::Translator), &code("secret-code")).await.expect("added"));
    let before = store.accounts().await.expect("read");
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("backup");
    Backup::of(store.as_ref()).await.expect("read").expect("filled").write(&file, false).await.expect("written");
    let bytes = std::fs::read(&file).expect("backup");
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    assert!(holds(b"SECRET") && !holds(b"secret-code"), "codes are left out");
    assert!(store.remove_account(&name("ann")).await.expect("removed"));
    store.begin_session(&session("other", "tom", None)).await.expect("begun");
    let backup = Backup::read(&file).await.expect("read");
    backup.restore(store.as_ref(), 1, "a").await.expect("restored");
    let after = store.accounts().await.expect("read");
    assert_eq!(after[0], before[0]);
    assert_eq!((after[1].user.clone(), after[1].code_until), (before[1].user.clone(), None));
    assert!(!is_in(&store, "first").await && !is_in(&store, "other").await);
    let batch = Batch { author: "a", source: "restore", ..Batch::default() };
    store.restore(store.tables().await.expect("read"), batch).await.expect("restored");
    assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
}

#[tokio::test]
async fn the_command_adds_a_person_prints_a_code_once_and_keeps_its_hash_alone() {
    let program = Program::with(&contents::full(1).remove(0)).await;
    let ended = program.run(&["user", "list"]);
    assert!(ended.ok && ended.said.contains("There are no users"), "{ended:?}");
    let add = ["user", "add", "tom", "--role", "translator", "--languages", "bg,de", "--base-url", "https://a.example"];
    let ended = program.run(&add);
    assert!(ended.ok && ended.said.contains("https://a.example/desk/begin"), "{ended:?}");
    let code = ended.said.split("Code:").nth(1).and_then(|rest| rest.split_whitespace().next()).expect("a code");
    assert_eq!(code.len(), 34);
    let file = std::fs::read(program.database()).expect("database");
    let holds = |text: &str| file.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(!holds(code) && !holds(&code.replace('-', "")));
    let ended = program.run(&add);
    assert!(!ended.ok && ended.said.contains("There is a user tom already"), "{ended:?}");
    let ended = program.run(&["user", "list", "--json"]);
    assert!(ended.ok && ended.said.contains("\"languages\": [\n      \"bg\",\n      \"de\"\n    ]"), "{ended:?}");
    let ended = program.run(&["user", "reset", "tom", "--desk-host", "desk.example"]);
    assert!(
        ended.ok && ended.said.contains("https://desk.example/desk/begin") && !ended.said.contains(code),
        "{ended:?}"
    );
    assert!(program.run(&["user", "remove", "tom"]).ok);
    let ended = program.run(&["user", "remove", "tom"]);
    assert!(!ended.ok && ended.said.contains("There is no user tom"), "{ended:?}");
}

#[tokio::test]
async fn the_command_refuses_a_role_without_what_it_needs() {
    let program = Program::with(&contents::full(1).remove(0)).await;
    for (arguments, said) in [
        (&["--role", "translator"][..], "a translator needs languages"),
        (&["--role", "member"], "a member needs an organisation"),
        (&["--role", "editor", "--languages", "bg"], "only a translator has languages"),
        (&["--role", "member", "--organisation", "no-such-organisation"], "There is no organisation"),
        (&["--role", "chief"], "is not one of: admin, editor, translator, member"),
    ] {
        let ended = program.run(&[&["user", "add", "tom"], arguments].concat());
        assert!(!ended.ok && ended.said.contains(said), "{ended:?}");
    }
    assert!(program.run(&["user", "list"]).said.contains("There are no users"));
}
