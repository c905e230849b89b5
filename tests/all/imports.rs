//! What people bring from their spreadsheets and folders, and what the command line does with it.

use crate::support::{folder::Folder, program::Program, toy::toy};
use coalition::{
    content,
    domain::{Content, schema},
    store::{Backup, Batch, StoreError},
};

/// The problems of a folder as they are reported.
fn reported(folder: &Folder) -> Vec<String> {
    folder.told()
}

fn assert_reported(folder: &Folder, expected: &str) {
    let reported = reported(folder);
    assert!(reported.iter().any(|problem| problem.contains(expected)), "“{expected}” is not reported by {reported:#?}");
}

fn of(folder: &Folder) -> Content {
    content::read(&folder.path()).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn a_phone_cell_that_is_no_number_is_refused_with_its_line_and_an_example() {
    for phone in [
        "3.22475E+10",
        "116 111 / 0800 123 456",
        "24h/7",
        "#N/A",
        "+32 (0)2 475 44 11",
        "=1+1",
        "45000,5",
        "116 111 116 000",
    ] {
        let folder = Folder::good();
        folder.edit("helplines.csv", "112", &format!("\"{phone}\""));
        let reported = reported(&folder);
        let expected = "helplines.csv, line 2, column phone: ";
        assert!(
            reported.iter().any(|problem| problem.starts_with(expected) && problem.contains("such as +32 2 475 44 11")),
            "{reported:#?}"
        );
    }
}

#[test]
fn what_a_spreadsheet_program_made_of_a_value_is_refused() {
    for (file, from, to, expected) in [
        (
            "organisations.csv",
            "Jouets",
            "#REF!",
            "line 2, column name_fr: “#REF!” is what a spreadsheet program writes",
        ),
        ("people.csv", "Head", "=HYPERLINK(\"\"x\"\")", "line 2, column role_en: “=HYPERLINK(\"x\")” is a formula"),
        ("organisations.csv", "Jouets", "#¡VALOR!", "line 2, column name_fr: “#¡VALOR!” is what a spreadsheet program"),
        (
            "organisations.csv",
            "toys,Toys",
            "toys,4.5E+4",
            "line 2, column name: “4.5E+4” is a number that a spreadsheet",
        ),
        ("people.csv", ",2023,", ",45000,", "line 2, column role_as_of: “45000” is not a date such as 2023, 2023-11"),
        ("figures.csv", ",2023,", ",45000,", "line 2, column year: “45000” is not a year of four digits"),
        ("places.csv", "50.8467", "5.08E+1", "line 2, column latitude: “5.08E+1” is not a number of degrees"),
        ("people.csv", "ann,Ann", "ann,A\u{202e}nn", "line 2, column name: the text contains U+202E"),
    ] {
        let folder = Folder::good();
        let quoted = if to.contains('=') { format!("\"{to}\"") } else { to.to_owned() };
        folder.edit(file, from, &quoted);
        assert_reported(&folder, expected);
    }
}

#[test]
fn rows_and_columns_that_are_empty_are_not_there() {
    let folder = Folder::good();
    let content = of(&folder);
    let text = std::fs::read_to_string(folder.path().join("people.csv")).expect("text");
    let wider = text.replace('\n', ",,\n");
    folder.write("people.csv", format!("{wider},,,,,,,,,\n,,,,,,,,,\n\u{200b},,,,,,,,,\n"));
    assert_eq!(of(&folder), content);
    // Somebody has emptied cells with the space bar, those of the first line too.
    let blanks = text.replace('\n', ", ,\u{a0}\n");
    folder.write("people.csv", format!("{blanks} , ,,\u{a0},,,,, \u{200b},\n"));
    assert_eq!(of(&folder), content);
    folder.write("people.csv", text.replace("coalition-text,\n", "coalition-text,,x\n"));
    assert_reported(&folder, "people.csv, line 2: the row has 9 cells, the header 8");
    folder.write("people.csv", wider.replace("coalition-text,,,\n", "coalition-text,,x,\n"));
    assert_reported(&folder, "people.csv, line 2: “x” stands in a column that has no name");
}

#[test]
fn files_as_european_spreadsheet_programs_save_them_are_read() {
    let folder = Folder::good();
    let content = of(&folder);
    // The small folder has quotes nowhere; a cell with a semicolon gets some.
    let quoted = |cell: &str| if cell.contains(';') { format!("\"{cell}\"") } else { cell.to_owned() };
    let row = |row: &str| row.split(',').map(quoted).collect::<Vec<_>>().join(";") + "\r\n";
    let semicolons = |text: &str| text.lines().map(row).collect::<String>();
    let utf16 = |text: &str| {
        let units = text.replace('\n', "\r\n");
        let bytes: Vec<u8> = units.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [vec![0xFF, 0xFE], bytes].concat()
    };
    for name in ["places.csv", "organisations.csv", "people.csv", "helplines.csv"] {
        let text = std::fs::read_to_string(folder.path().join(name)).expect("text");
        folder.write(name, semicolons(&text));
        assert_eq!(of(&folder), content, "{name} with semicolons");
        folder.write(name, format!("sep=;\r\n{}", semicolons(&text)));
        assert_eq!(of(&folder), content, "{name} with a line for Excel before all others");
        folder.write(name, utf16(&text.replace(',', "\t")));
        assert_eq!(of(&folder), content, "{name} with tabs in UTF-16");
    }
    folder.write("places.csv", "sep=;\nslug;country;latitude;longitude;town_en\n");
    assert_reported(&folder, "places.csv, line 2, column town_en: the column is unknown");
    folder
        .write("places.csv", b"slug;country;latitude;longitude;name_en;name_fr\nbrussels;BE;1;1;Brussels;Br\xFCssel\n");
    let reported = reported(&folder);
    assert_eq!(reported.len(), 1, "one sentence names the cause: {reported:#?}");
    assert!(
        reported[0]
            .starts_with("places.csv, line 2: the text is not UTF-8 but in an older encoding such as Windows-1252")
    );
}

#[test]
fn a_line_break_of_windows_within_a_cell_is_a_line_break_and_invisible_letters_around_it_are_none() {
    let folder = Folder::good();
    folder.edit("people.csv", "Head", "\"Head\r\nof toys\u{200b}\"");
    let content = of(&folder);
    assert_eq!(content.people[0].role.iter().next().map(|(_, text)| text), Some("Head\nof toys"));
    folder.edit("pages/about.en.md", "title: About", "title: \u{feff}About \u{200b}");
    let text = of(&folder).texts.into_iter().find(|text| text.slug.as_str() == "about").expect("a text");
    assert_eq!(text.title, "About");
}

#[test]
fn every_file_that_is_no_content_file_is_named() {
    for (name, bytes) in [
        ("pages/about.de.md.txt", "x"),
        ("pages/about.de.MD", "x"),
        ("pages/about.markdown", "x"),
        ("pages/README.md", "x"),
        ("events.CSV", "slug"),
        ("events.xlsx", "x"),
        ("site.toml.bak", "x"),
        ("about.en.md", "x"),
        ("Thumbs.db", "x"),
    ] {
        let folder = Folder::good();
        folder.write(name, bytes);
        let reported = reported(&folder);
        assert!(reported.iter().any(|problem| problem.starts_with(name)), "{name} is not named by {reported:#?}");
    }
    let folder = Folder::good();
    std::fs::create_dir(folder.path().join("Pages")).expect("folder");
    assert_reported(&folder, "Pages: this folder is no part of a content folder");
    let folder = Folder::good();
    for name in ["README.md", ".DS_Store", ".~lock.events.csv#", "pages/.about.en.md.swp"] {
        folder.write(name, "for people and editors");
    }
    assert_eq!(reported(&folder), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn only_regular_files_of_a_limited_size_are_read() {
    let folder = Folder::good();
    let pipe = folder.path().join("pages/faq.en.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    assert_reported(&folder, "pages/faq.en.md: this is not a regular file");

    let folder = Folder::good();
    let large = std::fs::File::create(folder.path().join("events.csv")).expect("created");
    large.set_len(500 * 1024 * 1024).expect("a file with a hole");
    assert_reported(&folder, "events.csv: the file is larger than 65536 KiB");

    let folder = Folder::good();
    folder.edit("people.csv", "Head", &"x".repeat(60_000));
    assert_reported(&folder, "people.csv, line 2, column role_en: the cell has more than 20000 letters");

    let folder = Folder::good();
    let elsewhere = tempfile::NamedTempFile::new().expect("file");
    std::fs::copy(folder.path().join("people.csv"), elsewhere.path()).expect("copied");
    folder.remove("people.csv");
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("people.csv")).expect("link");
    assert_eq!(reported(&folder), Vec::<String>::new(), "a link to a regular file is one");
}

#[test]
fn a_text_that_leads_elsewhere_unseen_is_refused_with_its_line() {
    for (markdown, expected) in [
        ("[x](//evil.example/x)", "line 11: “//evil.example/x” is no address that a text may link"),
        ("[x][y]\n\n[y]: javascript:alert(1)", "line 11: “javascript:alert(1)” is no address that a text may link"),
        ("a\n\n![x](https://evil.example/x.png)", "line 13: the picture “https://evil.example/x.png” would be shown"),
        ("a\u{202e}b", "line 11: the text contains U+202E"),
    ] {
        let folder = Folder::good();
        folder.edit("pages/about.en.md", "## Toys", markdown);
        assert_reported(&folder, &format!("pages/about.en.md, {expected}"));
    }
}

#[tokio::test]
async fn an_import_that_removes_a_helpline_or_much_of_a_kind_asks_for_yes() {
    let program = Program::with(&toy()).await;
    let mut without = toy();
    without.helplines.clear();
    program.folder("without", &without);
    let ended = program.run(&["import", "without"]);
    assert!(
        !ended.ok && ended.said.contains("would remove 1 of 1 helplines (line). Nothing was written."),
        "{ended:?}"
    );
    assert_eq!(program.content().await, Some(toy()));
    let ended = program.run(&["import", "--dry-run", "without"]);
    assert!(ended.ok && ended.said.contains("would ask for --yes: it removes 1 of 1 helplines (line)"), "{ended:?}");
    let ended = program.run(&["import", "--yes", "without"]);
    assert!(ended.ok, "{ended:?}");
    assert_eq!(program.content().await, Some(without));
}

#[tokio::test]
async fn of_two_imports_at_once_the_later_one_is_refused() {
    let program = Program::with(&toy()).await;
    let store = program.store().await;
    let version = store.version().await.expect("version");
    let mut first = toy();
    first.site.official = true;
    let batch = Batch { author: "a", source: "test", expected: Some(version), ..Batch::default() };
    store.publish(&schema::records(&first), batch).await.expect("written");
    let error = store.publish(&schema::records(&toy()), batch).await.expect_err("refused");
    assert!(matches!(error, StoreError::Conflict { expected: 1, found: 2 }), "{error:?}");
    assert_eq!(store.content().await.expect("read"), Some(first));
    store.close().await;
    program.folder("toy", &toy());
    let ended = program.run(&["import", "--expect", "1", "toy"]);
    assert!(!ended.ok && ended.said.contains("holds version 2, not 1: somebody has written"), "{ended:?}");
    let ended = program.run(&["import", "--expect", "2", "--replace", "toy"]);
    assert!(ended.ok && ended.said.contains("The database holds version 3."), "{ended:?}");
}

#[tokio::test]
async fn a_sealed_backup_whose_content_breaks_a_rule_is_not_restored() {
    for (statement, value) in [
        ("UPDATE revision SET cells = json_set(cells, '$.phone', '24h/7') WHERE kind = 'helplines'", "24h/7"),
        ("UPDATE revision SET cells = json_set(cells, '$.name', '#REF!') WHERE kind = 'people'", "#REF!"),
        (
            "UPDATE revision SET cells = json_set(cells, '$.markdown', '[x](//evil.example)') WHERE kind = 'texts'",
            "//evil.example",
        ),
    ] {
        let program = Program::with(&toy()).await;
        let other = Program::with(&toy()).await;
        other.spoil(statement).await;
        let backup = Backup::of(&*other.store().await).await.expect("read").expect("filled");
        backup.write(&program.path("backup"), false).await.expect("written");
        let before = std::fs::read(program.database()).expect("database");
        let ended = program.run(&["restore", "--force", "backup"]);
        assert!(!ended.ok && ended.said.contains("nothing was restored") && ended.said.contains(value), "{ended:?}");
        assert_eq!(std::fs::read(program.database()).expect("database"), before);
    }
}

#[test]
fn a_database_file_without_bytes_is_refused_and_left_as_it_is() {
    let program = Program::new();
    std::fs::create_dir(program.data()).expect("folder");
    std::fs::write(program.database(), "").expect("written");
    let folder = Folder::good();
    let ended = program.run(&["import", folder.path().to_str().expect("a plain path")]);
    assert!(!ended.ok && ended.said.contains("is empty (zero bytes)"), "{ended:?}");
    assert_eq!(std::fs::metadata(program.database()).expect("there").len(), 0);
}

#[test]
fn a_base_address_that_the_site_cannot_have_is_refused_before_anything_else() {
    let program = Program::new();
    for wrong in ["ftp://x", "https://x\"><s>", "https://ngo.example/eclag"] {
        let ended = program.run(&["export", "--static", "--base-url", wrong, "copy"]);
        assert!(!ended.ok && ended.said.contains("such as https://coalition.example, without a path"), "{ended:?}");
    }
    assert!(!program.data().exists());
}
