//! Backups: what goes in comes out, from one moment, whole or not at all.

use crate::support::contents;
use crate::support::program::{Program, names};
use coalition::{
    domain::Content,
    store::{Backup, BackupError, SqliteStore, Store},
};
use std::{fs, path::Path, sync::Arc};

fn two_contents() -> [Content; 2] {
    contents::full(2).try_into().expect("two contents")
}

async fn backup_of(content: &Content, file: &Path) -> Backup {
    let program = Program::with(content).await;
    let backup = Backup::of(&*program.store().await).await.expect("read").expect("filled");
    backup.write(file, true).await.expect("written");
    backup
}

#[tokio::test]
async fn any_content_comes_back_from_its_backup_as_it_was() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("backup");
    for content in contents::some(12) {
        let backup = backup_of(&content, &file).await;
        let again = Backup::read(&file).await.expect("read");
        assert_eq!(again, backup);
        assert_eq!(again.content, content);
    }
    assert_eq!(names(folder.path()), ["backup"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_while_others_write_is_of_one_moment() {
    let two = two_contents();
    let program = Program::with(&two[1]).await;
    let store = program.store().await;
    let writer = tokio::spawn({
        let (store, two) = (Arc::clone(&store), two.clone());
        async move {
            for turn in 0..40 {
                store.replace(&two[turn % 2]).await.expect("written");
            }
        }
    });
    let mut versions = Vec::new();
    while !writer.is_finished() {
        let backup = Backup::of(store.as_ref()).await.expect("read").expect("filled");
        // The first version held the second content, and every write changed that.
        let expected = &two[usize::try_from(backup.manifest.version % 2).expect("small")];
        assert!(&backup.content == expected, "version {} has another's content", backup.manifest.version);
        versions.push(backup.manifest.version);
    }
    writer.await.expect("written");
    assert!(versions.is_sorted() && !versions.is_empty());
}

#[tokio::test]
async fn a_file_that_is_there_is_only_replaced_when_that_is_asked_for() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("backup");
    fs::write(&file, "mine").expect("written");
    let [first, second] = two_contents();
    let program = Program::with(&first).await;
    let backup = Backup::of(&*program.store().await).await.expect("read").expect("filled");
    let error = backup.write(&file, false).await.expect_err("refused");
    assert!(matches!(&error, BackupError::Exists(taken) if *taken == file), "{error:?}");
    assert_eq!(fs::read(&file).expect("read"), b"mine");
    backup_of(&second, &file).await;
    assert_eq!(Backup::read(&file).await.expect("read").content, second);
    assert_eq!(names(folder.path()), ["backup"]);
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_the_database_is_touched() {
    let [first, second] = two_contents();
    let program = Program::with(&first).await;
    let file = program.path("backup");
    backup_of(&second, &file).await;
    let before = fs::read(program.database()).expect("database");
    let whole = fs::read(&file).expect("backup");
    // The seal's own test turns every bit; here the program itself is asked, at a few places from the first byte to the last.
    for place in [0, 18, whole.len() / 2, whole.len() - 120, whole.len() - 66, whole.len() - 1] {
        let mut damaged = whole.clone();
        damaged[place] ^= 0x10;
        fs::write(&file, damaged).expect("written");
        for command in [&["restore", "--force", "backup"][..], &["check", "backup"]] {
            let ended = program.run(command);
            assert!(!ended.ok && ended.said.contains("is damaged, cut short or no backup"), "{place}: {ended:?}");
        }
    }
    assert_eq!(fs::read(program.database()).expect("database"), before);
    assert_eq!(names(&program.data()), ["coalition.sqlite"]);
}

#[tokio::test]
async fn a_backup_is_restored_into_an_empty_database_and_is_the_same_there() {
    let [content, _] = two_contents();
    let from = Program::with(&content).await;
    let ended = from.run(&["backup", "backup"]);
    assert!(ended.ok && ended.said.contains("Version 1 is in backup: "), "{ended:?}");
    let to = Program::new();
    let file = from.path("backup");
    let ended = to.run(&["restore", file.to_str().expect("a plain path")]);
    assert!(ended.ok && ended.said.contains("Read back, it is the same."), "{ended:?}");
    assert_eq!(to.content().await, Some(content));
    assert_eq!(names(&to.data()), ["coalition.sqlite"]);
}

#[tokio::test]
async fn a_filled_database_is_only_replaced_when_that_is_asked_for_and_is_kept_then() {
    let [first, second] = two_contents();
    let program = Program::with(&first).await;
    backup_of(&second, &program.path("backup")).await;
    let ended = program.run(&["restore", "backup"]);
    assert!(!ended.ok && ended.said.contains("(version 1): replace it with --force"), "{ended:?}");
    assert_eq!(program.content().await.as_ref(), Some(&first));
    let ended = program.run(&["restore", "--force", "backup"]);
    assert!(ended.ok, "{ended:?}");
    assert_eq!(program.content().await.as_ref(), Some(&second));
    let [kept, _] = names(&program.data()).try_into().expect("the database and what was there before");
    assert!(kept.starts_with("coalition.before-restore-20") && ended.said.contains(&kept), "{kept}: {ended:?}");
    assert_eq!(Backup::read(&program.data().join(kept)).await.expect("whole").content, first);
}

#[tokio::test]
async fn a_running_server_sees_that_a_backup_was_restored_even_one_of_its_own_content() {
    let [content, _] = two_contents();
    let program = Program::with(&content).await;
    let serving = program.store().await;
    backup_of(&content, &program.path("backup")).await;
    assert!(program.run(&["restore", "--force", "backup"]).ok);
    // What the server asks every second.
    assert_eq!(serving.version().await.expect("version"), 2);
    assert_eq!(serving.content().await.expect("read"), Some(content));
}

#[tokio::test]
async fn a_backup_of_an_empty_database_or_into_a_missing_folder_is_refused() {
    let program = Program::new();
    let ended = program.run(&["backup", "backup"]);
    assert!(!ended.ok && ended.said.contains("The database is empty"), "{ended:?}");
    let [content, _] = two_contents();
    let program = Program::with(&content).await;
    let ended = program.run(&["backup", "nowhere/backup"]);
    assert!(!ended.ok && ended.said.contains("nowhere/backup cannot be written"), "{ended:?}");
    let ended = program.run(&["restore", "--force", "nothing"]);
    assert!(!ended.ok && ended.said.contains("nothing cannot be read"), "{ended:?}");
}

#[tokio::test]
async fn ten_thousand_organisations_come_back_from_their_backup() {
    let [mut content, _] = two_contents();
    let one = content.organisations[0].clone();
    content.organisations.extend((0..10_000).map(|number| {
        let slug = format!("generated-{number}").parse().expect("slug");
        coalition::domain::Organisation { slug, ..one.clone() }
    }));
    let folder = tempfile::tempdir().expect("folder");
    let store = SqliteStore::open(&folder.path().join("coalition.sqlite")).await.expect("store");
    store.replace(&content).await.expect("written");
    let backup = Backup::of(&store).await.expect("read").expect("filled");
    backup.write(&folder.path().join("backup"), false).await.expect("written");
    assert_eq!(Backup::read(&folder.path().join("backup")).await.expect("read"), backup);
}
