//! A full disk, a folder that nobody may write to, a damaged file, a clock that jumps: said clearly, and nothing is lost.
#![cfg(unix)]

use crate::support::program::{Ended, PROGRAM, Program, names};
use crate::support::site;
use crate::support::toy::toy;
use coalition::domain::Content;
use std::{
    fs::{self, Permissions},
    os::unix::{
        fs::{MetadataExt as _, PermissionsExt as _},
        process::CommandExt as _,
    },
    path::Path,
    process::Command,
};

/// The toy content with a text that takes so many bytes.
fn toy_of(bytes: usize) -> Content {
    let mut content = toy();
    content.texts[0].markdown = format!("## Toys\n\n{}\n", vec!["toys"; bytes / 5].join(" "));
    content
}

/// Runs the program where no file may grow beyond so many blocks of 512 bytes: the write fails, as on a full disk.
fn run_on_a_full_disk(program: &Program, blocks: u32, arguments: &[&str]) -> Ended {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""), PROGRAM]).args(arguments);
    command.env("COALITION_DATA", program.data()).current_dir(program.path(""));
    command.output().expect("the shell starts").into()
}

#[tokio::test]
async fn on_a_full_disk_an_import_and_a_backup_say_so_and_what_was_there_stays() {
    let (small, large) = (toy(), toy_of(2_000_000));
    let program = Program::with(&small).await;
    program.folder("large", &large);
    let ended = run_on_a_full_disk(&program, 1_000, &["import", "large"]);
    assert!(!ended.ok && ended.said.contains("its disk is there and has space left"), "{ended:?}");
    assert!(ended.said.contains("disk I/O error"), "{ended:?}");
    assert_eq!(program.content().await.as_ref(), Some(&small));

    assert!(program.run(&["backup", "backup"]).ok);
    let before = fs::read(program.path("backup")).expect("backup");
    assert!(program.run(&["import", "large"]).ok, "there is space again");
    let ended = run_on_a_full_disk(&program, 1_000, &["backup", "--force", "backup"]);
    assert!(!ended.ok && ended.said.contains("the space left on the disk"), "{ended:?}");
    assert_eq!(fs::read(program.path("backup")).expect("backup"), before);
    assert_eq!(names(&program.path("")), ["backup", "data", "large"]);
    assert_eq!(program.content().await, Some(large));
}

/// The program as somebody who may not write to what this process has closed: root may write anywhere.
fn run_as_nobody(program: &Program, arguments: &[&str]) -> Ended {
    let mut command = program.command(arguments);
    if fs::metadata(program.path("")).expect("folder").uid() == 0 {
        let copy = program.path("coalition");
        if !copy.exists() {
            fs::hard_link(PROGRAM, &copy).or_else(|_| fs::copy(PROGRAM, &copy).map(|_| ())).expect("copied");
        }
        command = Command::new(copy);
        command.args(arguments).env("COALITION_DATA", program.data()).current_dir(program.path(""));
        command.uid(65_534).gid(65_534);
    }
    command.output().expect("the program starts").into()
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("permissions");
}

#[tokio::test]
async fn in_a_folder_that_may_not_be_written_to_the_program_says_which_and_what_was_there_stays() {
    let program = Program::with(&toy()).await;
    program.folder("content", &toy_of(1_000));
    allow(&program.path(""), 0o755);
    allow(&program.database(), 0o444);
    allow(&program.data(), 0o555);
    let ended = run_as_nobody(&program, &["import", "content"]);
    assert!(!ended.ok && ended.said.contains("data/coalition.sqlite cannot be opened"), "{ended:?}");
    assert!(ended.said.contains("its folder may be written to"), "{ended:?}");
    allow(&program.data(), 0o755);
    allow(&program.database(), 0o644);
    assert_eq!(program.content().await, Some(toy()));

    let empty = Program::new();
    allow(&empty.path(""), 0o555);
    let ended = run_as_nobody(&empty, &["check"]);
    allow(&empty.path(""), 0o755);
    assert!(!ended.ok && ended.said.contains("cannot be created"), "{ended:?}");
    assert!(ended.said.contains("COALITION_DATA"), "{ended:?}");
}

#[tokio::test]
async fn a_damaged_database_is_called_damaged_and_a_backup_replaces_it() {
    let content = toy_of(400_000);
    let program = Program::with(&content).await;
    assert!(program.run(&["backup", "backup"]).ok);
    let whole = fs::read(program.database()).expect("database");

    // The header is gone.
    let mut damaged = whole.clone();
    damaged[..100].fill(b'x');
    fs::write(program.database(), &damaged).expect("written");
    let ended = program.run(&["check"]);
    assert!(!ended.ok && ended.said.contains("if it is damaged, move it away and restore a backup"), "{ended:?}");

    // The second half is gone, as when a disk gives back nothing.
    let mut damaged = whole;
    let middle = damaged.len() / 2;
    damaged[middle..].fill(0);
    fs::write(program.database(), &damaged).expect("written");
    let ended = program.run(&["export", "exported"]);
    assert!(!ended.ok && ended.said.contains("the database is damaged"), "{ended:?}");
    let ended = program.run(&["check"]);
    assert!(!ended.ok && ended.said.contains("database: FINDING"), "{ended:?}");

    fs::rename(program.database(), program.data().join("damaged")).expect("moved away");
    let ended = program.run(&["restore", "backup"]);
    assert!(ended.ok, "{ended:?}");
    assert_eq!(program.content().await, Some(content));
}

#[tokio::test]
async fn a_clock_that_jumps_changes_what_is_upcoming_and_nothing_else() {
    let site = site::site(&toy()).await;
    for (today, changed) in [
        // Not the day on which this runs: that one the site has already.
        ("2100-11-25", true),
        ("2100-11-25", false),
        ("2100-11-26", true),
        ("2100-11-25", true),
        ("1970-01-01", true),
        ("9999-12-31", true),
        ("2000-02-29", true),
    ] {
        let day = today.parse().expect("a day");
        assert_eq!(site.state.refresh_as_of(day).await.expect("refreshed"), changed, "{today}");
        for path in ["/en/events", "/fr/events/fair", "/en/members", "/en/events.ics", "/en/feed.atom"] {
            assert_eq!(site.get(path).await.status, 200, "{today} {path}");
        }
        let upcoming = site.get("/api/v1/events?when=upcoming").await.body;
        assert_eq!(upcoming.contains("\"fair\""), today < "2023-11-15", "{today}: {upcoming}");
    }
    assert_eq!(coalition::store::Store::content(site.store.as_ref()).await.expect("read"), Some(toy()));
}
