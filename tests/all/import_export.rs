//! The content folder: what goes in comes out.

use crate::support::contents;
use crate::support::folder::{Folder, bytes_of};
use crate::support::golden::assert_file;
use crate::support::postgres;
use crate::support::program::{Program, names};
use coalition::{
    content::{self, ExportError},
    domain::{
        Content,
        schema::{self, Changes, Column, Kind, Record},
    },
    store::{SqliteStore, Store},
};
use proptest::prelude::*;
use std::path::Path;

/// The content that this repository publishes.
fn own() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"))
}

#[test]
fn the_content_of_this_repository_is_written_back_byte_for_byte() {
    let content = content::read(own()).unwrap_or_else(|error| panic!("{error}"));
    let exported = tempfile::tempdir().expect("folder");
    content::write(exported.path(), &content).expect("exported");
    let own: Vec<_> = bytes_of(own()).into_iter().filter(|(name, _)| name != "README.md").collect();
    let again = bytes_of(exported.path());
    let names = |files: &[(String, Vec<u8>)]| files.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&own), names(&again));
    for ((name, before), (_, after)) in own.iter().zip(&again) {
        assert_eq!(String::from_utf8_lossy(before), String::from_utf8_lossy(after), "{name}");
    }
    assert_eq!(content::read(exported.path()), Ok(content));
}

#[test]
fn a_folder_in_canonical_form_is_written_back_byte_for_byte() {
    let folder = Folder::good();
    let before = bytes_of(&folder.path());
    let content = content::read(&folder.path()).unwrap_or_else(|error| panic!("{error}"));
    content::write(&folder.path(), &content).expect("exported");
    assert_eq!(bytes_of(&folder.path()), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_content_comes_back_from_its_files_as_it_was(content in contents::content(0)) {
        let folder = tempfile::tempdir().expect("folder");
        content::write(folder.path(), &content).expect("exported");
        let first = bytes_of(folder.path());
        prop_assert_eq!(content::read(folder.path()).map_err(|error| error.to_string()), Ok(content.clone()));
        content::write(folder.path(), &content).expect("exported again");
        prop_assert_eq!(bytes_of(folder.path()), first);
    }
}

#[tokio::test]
async fn a_second_import_changes_nothing_and_an_export_of_the_store_is_the_folder() {
    let folder = tempfile::tempdir().expect("folder");
    let store = SqliteStore::open(&folder.path().join("coalition.sqlite")).await.expect("store");
    let content = content::read(own()).unwrap_or_else(|error| panic!("{error}"));
    let changes = |old: &[Record], new: &Content| content::summary(&Changes::between(old, &schema::records(new)));
    assert!(changes(&[], &content).starts_with("site: 1 added (site)\nplaces: "));
    store.replace(&content).await.expect("written");
    let kept = store.content().await.expect("read").expect("filled");
    assert_eq!(changes(&schema::records(&kept), &content), "0 changes");
    let exported = folder.path().join("export");
    content::write(&exported, &kept).expect("exported");
    let again = content::read(&exported).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(changes(&schema::records(&kept), &again), "0 changes");
}

#[tokio::test]
async fn an_upgrade_of_the_database_of_the_version_before_keeps_the_export_byte_for_byte() {
    upgrade(None).await;
}

#[tokio::test]
async fn so_does_one_on_postgresql() {
    upgrade(Some(postgres::shared().database().await)).await;
}

async fn upgrade(database_url: Option<String>) {
    let content = content::read(own()).unwrap_or_else(|error| panic!("{error}"));
    let program = Program::at(database_url.clone()).filled(&content).await;
    let exported = |name: &str| {
        let ended = program.run(&["export", name]);
        assert!(ended.ok, "{ended:?}");
        bytes_of(&program.path(name))
    };
    let before = exported("before");
    // As the version left it that had no proposals.
    let former = "DROP TABLE preview_link; DROP TABLE audit; DROP TABLE proposal; \
                  DELETE FROM _sqlx_migrations WHERE version >= 7";
    match &database_url {
        Some(url) => postgres::run(url, former).await,
        None => program.spoil(former).await,
    }
    assert_eq!(exported("after"), before);
    assert!(names(&program.data()).iter().any(|name| name.starts_with("coalition.before-0007-")), "no copy");
    for (arguments, said) in [(vec!["import", &own().display().to_string()], "0 changes"), (vec!["check"], "")] {
        let ended = program.run(&arguments);
        assert!(ended.ok && ended.said.contains(said), "{ended:?}");
    }
}

#[test]
fn a_folder_written_by_other_tools_is_read_all_the_same() {
    let folder = Folder::good();
    let content = content::read(&folder.path()).expect("read");
    let windows = |name: &str| {
        let text = std::fs::read_to_string(folder.path().join(name)).expect(name);
        folder.write(name, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    };
    ["places.csv", "events.csv", "site.toml", "pages/about.en.md"].into_iter().for_each(windows);
    folder.write(
        "places.csv",
        "name_fr,slug,longitude,country,latitude,name_en\nBruxelles,brussels,4.3525,BE,50.8467,Brussels",
    );
    folder.write("README.md", "ours");
    assert_eq!(content::read(&folder.path()).map_err(|error| error.to_string()), Ok(content));
}

#[test]
fn a_content_that_files_cannot_hold_is_refused_and_nothing_is_written() {
    type Spoiler<'a> = (&'a str, &'a dyn Fn(&mut Content));
    let folder = Folder::good();
    let content = content::read(&folder.path()).expect("read");
    let before = bytes_of(&folder.path());
    let spoilers: [Spoiler; 5] = [
        ("organisations", &|content| content.organisations[0].acronym = Some(String::new())),
        ("people.csv", &|content| content.people[0].name = " Ann ".to_owned()),
        ("procedures", &|content| content.procedures[0].references = vec!["a;b".to_owned()]),
        ("texts", &|content| content.texts[0].markdown = "a\r\nb".to_owned()),
        ("pages/about.en.md", &|content| content.texts[0].title = "a\nb: c".to_owned()),
    ];
    for (file, spoil) in spoilers {
        let mut spoiled = content.clone();
        spoil(&mut spoiled);
        match content::write(&folder.path(), &spoiled) {
            Err(ExportError::Unwritable { problems }) => assert!(problems.iter().any(|problem| problem.file == file)),
            other => panic!("{file}: {other:?}"),
        }
    }
    assert_eq!(bytes_of(&folder.path()), before);
}

/// The table of a kind's columns, as the schema knows them.
fn table(kind: Kind) -> String {
    let mut table = String::from("| column | holds | meaning |\n|---|---|---|\n");
    for schema::Field { column, form, required, separator, refers_to, about } in schema::fields(kind) {
        let name = match column {
            Column::Plain(name) => name.to_owned(),
            Column::Localized(name) => format!("{name}_\\*"),
        };
        let name = if required { format!("**{name}**") } else { name };
        let held = refers_to.map_or_else(|| form.to_string(), |kind| format!("→ {kind}.csv"));
        let list = separator.map_or("", |_| ", a list");
        table.push_str(&format!("| {name} | {held}{list} | {about} |\n").replace("|  |", "| |"));
    }
    table
}

#[test]
fn the_description_of_the_content_folder_has_every_column_as_the_schema_knows_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/content.md");
    let mut text = std::fs::read_to_string(path).expect("docs/content.md");
    for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::Site | Kind::Texts | Kind::Phrases)) {
        let heading = format!("### {kind}.csv\n");
        let section = text.find(&heading).unwrap_or_else(|| panic!("there is no {heading}"));
        let start = section + text[section..].find("| column |").expect("a table");
        let end = text[start..].find("\n\n").map_or(text.len(), |length| start + length + 1);
        text.replace_range(start..end, &table(*kind));
    }
    assert_file("docs/content.md", &text);
}
