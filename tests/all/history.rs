//! What was changed in the database stays when files are imported, and every change can be listed and taken back.

use crate::support::{program::Program, toy::toy};
use coalition::{
    domain::{
        Content,
        schema::{self, Kind},
    },
    store::{Batch, Scope},
};

/// The database holds the toy content, and then what somebody changed of it there.
async fn edited(edit: impl FnOnce(&mut Content)) -> (Program, Content) {
    let program = Program::with(&toy()).await;
    let mut content = toy();
    edit(&mut content);
    let store = program.store().await;
    let batch = Batch { author: "an editor", source: "test", ..Batch::default() };
    store.publish(&schema::records(&content), batch).await.expect("written");
    store.close().await;
    (program, content)
}

/// A folder beside the database with the toy content, changed.
fn folder(program: &Program, edit: impl FnOnce(&mut Content)) {
    let mut content = toy();
    edit(&mut content);
    program.folder("files", &content);
}

#[tokio::test]
async fn an_import_takes_what_the_files_changed_and_keeps_what_the_database_changed() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    folder(&program, |content| content.helplines[0].phone = Some("116 000".to_owned()));
    let ended = program.run(&["import", "files"]);
    assert!(ended.ok && ended.said.contains("helplines: 1 changed (line)\n1 change"), "{ended:?}");
    let content = program.content().await.expect("filled");
    assert_eq!((content.people[0].name.as_str(), content.helplines[0].phone.as_deref()), ("Ann Lee", Some("116 000")));
    let ended = program.run(&["import", "files"]);
    assert!(ended.ok && ended.said.starts_with("0 changes") && !ended.said.contains("holds version"), "{ended:?}");
}

#[tokio::test]
async fn what_both_changed_is_listed_with_all_three_and_nothing_is_written() {
    let (program, content) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    folder(&program, |content| {
        content.people[0].name = "Anne Lee".to_owned();
        content.helplines[0].phone = Some("116 000".to_owned());
    });
    let ended = program.run(&["import", "files"]);
    assert_eq!(ended.code, Some(2), "{ended:?}");
    let was = &toy().people[0].name;
    let told = format!(
        "people/ann, column name: was “{was}”, brought “Anne Lee”, in the database “Ann Lee”\n1 conflict: nothing"
    );
    assert!(ended.said.contains(&told), "{ended:?}");
    assert_eq!(program.content().await, Some(content));
}

#[tokio::test]
async fn a_conflict_is_decided_for_one_side_and_everything_else_is_merged() {
    for (side, name) in [("--theirs", "Anne Lee"), ("--ours", "Ann Lee")] {
        let (program, _) = edited(|content| {
            content.people[0].name = "Ann Lee".to_owned();
            content.helplines[0].phone = Some("116 000".to_owned());
        })
        .await;
        folder(&program, |content| content.people[0].name = "Anne Lee".to_owned());
        let ended = program.run(&["import", side, "files"]);
        assert!(ended.ok, "{ended:?}");
        let content = program.content().await.expect("filled");
        assert_eq!((content.people[0].name.as_str(), content.helplines[0].phone.as_deref()), (name, Some("116 000")));
        // It is decided: the same files bring it up no more.
        let ended = program.run(&["import", "files"]);
        assert!(ended.ok && ended.said.starts_with("0 changes"), "{ended:?}");
    }
}

#[tokio::test]
async fn an_import_that_replaces_makes_the_content_what_the_files_say() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    folder(&program, |_| {});
    let ended = program.run(&["import", "--replace", "files"]);
    assert!(ended.ok && ended.said.contains("people: 1 changed (ann)"), "{ended:?}");
    assert_eq!(program.content().await, Some(toy()));
}

#[tokio::test]
async fn a_column_that_the_files_do_not_have_clears_nothing() {
    let mut content = toy();
    content.events[0].summary.set(coalition::domain::Locale::De, "Worum es ging");
    let program = Program::with(&content).await;
    folder(&program, |_| {});
    let ended = program.run(&["import", "files"]);
    assert!(ended.ok && ended.said.starts_with("0 changes"), "{ended:?}");
    assert_eq!(program.content().await, Some(content));
}

#[tokio::test]
async fn two_sides_that_keep_the_rules_and_break_them_together_are_refused() {
    let (program, content) = edited(|content| {
        let mut other = content.people[0].clone();
        other.slug = "bob".parse().expect("slug");
        content.people.push(other);
        content.speakers[0].person = "bob".parse().expect("slug");
    })
    .await;
    // The files know nothing of what the database names, and take it away.
    folder(&program, |content| {
        content.events.clear();
        content.speakers.clear();
        content.involvements.clear();
        content.milestones.iter_mut().for_each(|step| step.event = None);
    });
    let ended = program.run(&["import", "--yes", "files"]);
    assert!(!ended.ok && ended.said.contains("does not exist in events"), "{ended:?}");
    assert_eq!(program.content().await, Some(content));
}

#[test]
fn of_imports_at_the_same_time_each_is_written_or_told_that_somebody_has_written() {
    let program = Program::new();
    program.folder("files", &toy());
    let running: Vec<_> = (0..4)
        .map(|_| {
            let mut command = program.command(["import", "files"]);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
            command.spawn().expect("the program starts")
        })
        .collect();
    let ended: Vec<_> = running.into_iter().map(|child| child.wait_with_output().expect("it ends")).collect();
    let said = |output: &std::process::Output| String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(ended.iter().any(|output| output.status.success()));
    for output in &ended {
        let said = said(output);
        assert!(output.status.success() || said.contains("somebody has changed the content meanwhile"), "{said}");
    }
}

#[tokio::test]
async fn the_log_lists_what_changed_and_a_revision_shows_it_cell_by_cell() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    let ended = program.run(&["log", "people/ann"]);
    let [latest, first] = ended.said.lines().collect::<Vec<_>>().try_into().expect("two revisions");
    assert!(latest.contains("version 2") && latest.ends_with("test  people/ann: name"), "{latest}");
    assert!(first.contains("version 1") && first.ends_with("import  people/ann: added"), "{first}");
    let id = |line: &str| line.split_whitespace().next().expect("number").to_owned();
    let ended = program.run(&["show", &id(latest)]);
    let was = toy().people[0].name.clone();
    assert!(ended.said.ends_with(&format!("name\n  - {was}\n  + Ann Lee\n")), "{ended:?}");
    let ended = program.run(&["diff", &id(latest), &id(first)]);
    assert_eq!(ended.said, format!("name\n  - Ann Lee\n  + {was}\n"));
    let ended = program.run(&["log", "people", "--limit", "1", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ended.said).expect("JSON");
    assert_eq!((&json[0]["key"], &json[0]["after"]["name"]), (&"ann".into(), &"Ann Lee".into()));
    for wrong in [&["show", "99999"][..], &["log", "friends"], &["undo", "99"], &["restore", "people/ann@99999"]] {
        let ended = program.run(wrong);
        assert!(!ended.ok && !ended.said.contains("panicked"), "{ended:?}");
    }
}

#[tokio::test]
async fn what_a_version_changed_is_taken_back_with_what_was_removed_in_its_place() {
    let mut content = toy();
    let mut second = content.helplines[0].clone();
    second.slug = "second".parse().expect("slug");
    content.helplines.push(second);
    let program = Program::with(&content).await;
    let store = program.store().await;
    let mut without = content.clone();
    without.helplines.remove(0);
    without.people[0].name = "Ann Lee".to_owned();
    let batch = Batch { author: "an editor", source: "test", ..Batch::default() };
    store.publish(&schema::records(&without), batch).await.expect("written");
    without.site.official = !without.site.official;
    store.publish(&schema::records(&without), batch).await.expect("written");
    store.close().await;
    let ended = program.run(&["undo", "2", "--message", "by mistake"]);
    assert!(ended.ok && ended.said.contains("The database holds version 4."), "{ended:?}");
    // What came later stays.
    content.site.official = !content.site.official;
    assert_eq!(program.content().await, Some(content));
    let ended = program.run(&["log", "helplines", "--limit", "1"]);
    assert!(ended.said.contains("undo  helplines/line: added (by mistake)"), "{ended:?}");
}

#[tokio::test]
async fn an_undo_of_what_was_changed_again_since_is_told_and_writes_nothing() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    folder(&program, |content| content.people[0].name = "Anne".to_owned());
    assert!(program.run(&["import", "--theirs", "files"]).ok);
    let before = program.content().await;
    let ended = program.run(&["undo", "2"]);
    assert_eq!(ended.code, Some(2), "{ended:?}");
    assert!(ended.said.contains("people/ann, column name: was “Ann Lee”"), "{ended:?}");
    assert_eq!(program.content().await, before);
}

#[tokio::test]
async fn a_record_is_given_the_cells_of_any_of_its_revisions() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    let store = program.store().await;
    let revisions = store.revisions(Scope::Record(Kind::People, "ann"), 9).await.expect("read");
    store.close().await;
    let first = revisions.last().expect("the first").id;
    let ended = program.run(&["restore", &format!("people/ann@{first}")]);
    assert!(ended.ok && ended.said.contains("people: 1 changed (ann)"), "{ended:?}");
    assert_eq!(program.content().await, Some(toy()));
}

#[tokio::test]
async fn a_record_without_which_another_one_cannot_be_is_not_taken_away() {
    let program = Program::with(&toy()).await;
    let ended = program.run(&["undo", "1"]);
    assert!(!ended.ok, "{ended:?}");
    assert_eq!(program.content().await, Some(toy()));
}

#[tokio::test]
async fn a_backup_brings_the_history_along() {
    let (program, _) = edited(|content| content.people[0].name = "Ann Lee".to_owned()).await;
    assert!(program.run(&["backup", "backup"]).ok);
    let other = Program::new();
    let file = program.path("backup");
    assert!(other.run(&["restore", file.to_str().expect("a plain path")]).ok);
    assert_eq!(other.run(&["log"]).said, program.run(&["log"]).said);
}
