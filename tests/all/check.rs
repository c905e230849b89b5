//! `coalition check`: what is sound is called sound, what is not is named.

use crate::support::{
    program::{self, Program},
    site::real_content,
    toy::toy,
};
use coalition::domain::{Content, Locale};

/// The content of the repository, in two of its languages.
fn real() -> Content {
    let mut content = real_content();
    content.site.locales = vec![Locale::En, Locale::Fr];
    content
}

/// What the check says after statements that this program never runs.
async fn checked_after(statements: &'static str) -> program::Ended {
    let program = Program::with(&toy()).await;
    program.spoil(statements).await;
    program.run(&["check"])
}

async fn checked(content: &Content) -> program::Ended {
    Program::with(content).await.run(&["check"])
}

#[tokio::test]
async fn a_sound_database_and_its_backup_are_called_sound_with_every_page_of_every_language() {
    let content = real();
    let program = Program::with(&content).await;
    let database = program.run(&["check"]);
    assert!(database.ok && !database.said.contains("FINDING"), "{database:?}");
    let organisations = format!(", {} organisations, ", content.organisations.len());
    for part in ["database: sound", &organisations, "rules: kept", "pages: "] {
        assert!(database.said.contains(part), "{part}: {database:?}");
    }
    assert!(program.run(&["backup", "backup"]).ok);
    let backup = program.run(&["check", "backup"]);
    assert!(backup.ok && backup.said.contains("backup: whole; version 1 of 20"), "{backup:?}");
    assert!(backup.said.ends_with(&database.said), "{backup:?}");
}

#[tokio::test]
async fn rows_whose_check_is_too_old_are_listed_and_are_no_findings() {
    let mut content = real();
    content.milestones.iter_mut().for_each(|step| step.checked_on = None);
    content.procedures[0].checked_on = "2020-01-01".parse().ok();
    let ended = checked(&content).await;
    assert!(ended.ok && !ended.said.contains("FINDING"), "{ended:?}");
    let file = &content.procedures[0].slug;
    assert!(ended.said.contains(&format!("freshness: STALE procedures/{file}: checked 2020-01-01, ")), "{ended:?}");
    let step = content.milestones.iter().find(|step| step.evidence.kind.is_page()).expect("a step with a page");
    let unnoted = format!("freshness: STALE milestones/{}: no day of a check is noted", step.slug);
    assert!(ended.said.contains(&unnoted), "{ended:?}");
}

#[tokio::test]
async fn a_missing_record_an_unreadable_one_and_a_broken_rule_are_named() {
    let ended = checked_after("DELETE FROM published WHERE kind = 'people'").await;
    assert!(!ended.ok && ended.said.contains(", column person: “ann” does not exist in people"), "{ended:?}");
    let ended = checked_after("DELETE FROM revision WHERE kind = 'people'").await;
    assert!(!ended.ok && ended.said.contains("names a record that is not in revision"), "{ended:?}");
    let unheard_of = "UPDATE revision SET cells = json_set(cells, '$.type', 'unheard-of') WHERE kind = 'events'";
    let ended = checked_after(unheard_of).await;
    assert!(!ended.ok && ended.said.contains("records: FINDING events/"), "{ended:?}");
    assert!(ended.said.contains(", column type: “unheard-of” is not one of"), "{ended:?}");
    let ended = checked_after("CREATE TABLE notes (note TEXT)").await;
    assert!(!ended.ok && ended.said.contains("database: FINDING the table notes was not made"), "{ended:?}");
    let early = "UPDATE revision SET cells = json_set(cells, '$.end', '2001') WHERE kind = 'events'";
    let ended = checked_after(early).await;
    assert!(!ended.ok && ended.said.contains("rules: FINDING events/fair, column end: the event ends"), "{ended:?}");
}

#[tokio::test]
async fn a_row_that_was_changed_past_the_program_is_found_and_its_version_named() {
    for changed in [
        "UPDATE revision SET cells = json_set(cells, '$.name', 'Another') WHERE key = 'ann'",
        "UPDATE revision SET position = position + 1 WHERE key = 'ann'",
        "UPDATE batch SET at = '2020-01-01T00:00:00Z'",
        "INSERT INTO revision SELECT 9999, batch, kind, key, position, base, cells FROM revision WHERE key = 'ann'",
    ] {
        let ended = checked_after(changed).await;
        assert!(ended.said.contains("history: FINDING version 1 is not what was written"), "{changed}: {ended:?}");
    }
}

#[tokio::test]
async fn a_text_that_is_missing_in_every_language_is_reported_and_is_no_finding() {
    let mut content = real();
    content.texts.retain(|text| text.slug.as_str() != "faq");
    let ended = checked(&content).await;
    assert!(
        ended.ok && ended.said.contains("content: Missing: a text for faq; these pages are not there"),
        "{ended:?}"
    );
}

#[tokio::test]
async fn an_empty_database_is_sound() {
    let ended = Program::new().run(&["check"]);
    assert!(ended.ok && ended.said.contains("the database is empty"), "{ended:?}");
}
