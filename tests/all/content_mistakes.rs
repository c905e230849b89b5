//! What is wrong with a content folder is told, so that an editor can put it right.

use crate::support::folder::Folder;
use coalition::content;
use std::path::Path;

/// The beginning of the only event, up to its times.
const SHORT: &str = "fair,Fair,,,,2023-11-14T09:30,2023-11-15,Europe/Brussels";

/// One mistake each: the file, what stands there, what is written instead, and how it is told (what to do comes after it).
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("places.csv", "name_fr", "name_xx", "line 1, column name_xx: the column is unknown"),
    ("places.csv", "name_fr", "name_en", "line 1, column name_en: the column stands there twice"),
    ("places.csv", ",latitude", ",altitude", "line 1, column altitude: the column is unknown"),
    ("places.csv", ",latitude", ",altitude", "line 1, column latitude: the column is missing"),
    ("places.csv", "brussels,", "brussels,,", "line 2: the row has 7 cells, the header 6"),
    ("places.csv", "brussels", "Brussels", "line 2, column slug: “Brussels” is not a slug"),
    ("places.csv", "brussels", " brussels", "line 2, column slug: begins or ends with a blank"),
    ("places.csv", "Bruxelles", "Brux\telles", "line 2, column name_fr: contains a control character"),
    ("places.csv", ",BE,", ",be,", "line 2, column country: “be” is not an ISO 3166-1 alpha-2 code"),
    ("places.csv", "50.8467", "150", "line 2, column latitude: “150” is not a number of degrees from -90 to 90"),
    ("places.csv", "4.3525", "4,3525", "line 2: the row has 7 cells, the header 6"),
    ("places.csv", "4.3525", "NaN", "line 2, column longitude: “NaN” is not a number of degrees"),
    ("places.csv", "Brussels,Bruxelles", ",", "line 2, column name_en: the text is empty in every language"),
    ("places.csv", "\nbru", "\nbrussels,BE,1,1,B,\nbru", "line 3, column slug: “brussels” stands in line 2 already"),
    ("places.csv", "\nbru", "\na,BE,1,1,\"A\nB\",\n\nBru", "line 5, column slug: “Brussels” is not a slug"),
    ("places.csv", "\nbru", "\r\n\r\nBru", "line 3, column slug: “Brussels” is not a slug"),
    ("speakers.csv", "\nfair", "\nfair,ann,host,,\nfair", "line 3, column event: “fair/ann” stands in line 2 already"),
    ("organisations.csv", "toys,Toys", "toys,", "line 2, column name: the cell is empty"),
    ("organisations.csv", ",en,", ",English,", "line 2, column name_language: “English” is not a BCP 47"),
    ("organisations.csv", ",brussels,BE", ",paris,BE", "line 2, column place: “paris” is not a slug in places.csv"),
    (
        "organisations.csv",
        ",BE,",
        ",FR,",
        "line 2, column country: the country is FR, but the place “brussels” is in BE",
    ),
    ("organisations.csv", "https:", "javascript:", "line 2, column website: “javascript://toys.example/” is not a web"),
    ("organisations.csv", "member,", "fan,", "line 2, column membership: “fan” is not one of: steering, member,"),
    ("organisations.csv", ",place\n", ",toys\n", "line 2, column unverified: “toys” is not a column of this file"),
    ("organisations.csv", ",place\n", ",place;\n", "line 2, column unverified: “” is an empty item"),
    (
        "organisations.csv",
        "coalition-text",
        "source",
        "line 2, column source_url: the cell is empty though the evidence",
    ),
    ("people.csv", "toys", "dolls", "line 2, column organisation: “dolls” is not a slug in organisations.csv"),
    ("people.csv", ",2023,", ",23,", "line 2, column role_as_of: “23” is not a date"),
    ("events.csv", "2023-11-15", "2023-11-13", "line 2, column end: the event ends (2023-11-13) before it starts"),
    ("events.csv", "2023-11-15", "2023-11-14T09:00", "line 2, column end: the event ends (2023-11-14T09:00) before"),
    ("events.csv", "Europe/Brussels", "", "line 2, column time_zone: the cell is empty though a time of day is given"),
    (
        "events.csv",
        "Europe/Brussels",
        "Europe/Toys",
        "line 2, column time_zone: “Europe/Toys” is not an IANA time zone",
    ),
    ("events.csv", "brussels,BE", "ghent,BE", "line 2, column place: “ghent” is not a slug in places.csv"),
    ("events.csv", "brussels,BE", "brussels,FR", "line 2, column country: the country is FR, but the place"),
    ("events.csv", "more-than", "", "line 2, column signatories_quantity: the cell is empty though the one beside"),
    ("events.csv", ",40,", ",many,", "line 2, column signatories: “many” is not a whole number"),
    ("events.csv", "conference", "", "line 2, column type: the cell is empty"),
    ("events.csv", SHORT, "fair,\"Fa\nir\",,,,x,,", "line 2, column start: “x” is not a date"),
    ("speakers.csv", "ann", "bob", "line 2, column person: “bob” is not a slug in people.csv"),
    ("speakers.csv", "fair,ann", "fete,ann", "line 2, column event: “fete” is not a slug in events.csv"),
    ("involvements.csv", "fair", "fete", "line 2, column event: “fete” is not a slug in events.csv"),
    ("involvements.csv", "toys", "dolls", "line 2, column organisation: “dolls” is not a slug in organisations.csv"),
    ("milestones.csv", ",law,", ",order,", "line 2, column procedure: “order” is not a slug in procedures.csv"),
    ("milestones.csv", ",fair,", ",fete,", "line 2, column event: “fete” is not a slug in events.csv"),
    ("milestones.csv", "council;", "council; ", "line 2, column bodies: “ parliament” is an empty item or has blanks"),
    ("milestones.csv", "council;", "king;", "line 2, column bodies: “king” is not one of: commission,"),
    ("milestones.csv", ",458,103,", ",458,,", "line 2, column votes_against: the cell is empty though the one beside"),
    ("milestones.csv", ",458,103,", ",,,", "line 2, column votes_for: the cell is empty though abstentions are given"),
    (
        "procedures.csv",
        "regulation,2026/1881,",
        "law,2026/1881,",
        "line 2, column act: “law” is not one of: regulation,",
    ),
    ("procedures.csv", "regulation,2026/1881,", ",,", "line 2, column act: the cell is empty though an end is given"),
    (
        "procedures.csv",
        "trilogue,2026-09-29",
        "trilogue,",
        "line 2, column planned_on: the cell is empty though the one",
    ),
    ("procedures.csv", ",2026-11-27", ",today", "line 2, column checked_on: “today” is not a date"),
    ("positions.csv", ",yes,", ",true,", "line 2, column own: “true” is neither yes nor no"),
    ("positions.csv", ",1,", ",0,", "line 2, column demand: “0” is not a whole number from 1"),
    ("positions.csv", "https://b", "ftp://b", "line 2, column sources: “ftp://b.example/” is not a web address"),
    ("figures.csv", ",50,", ",50.5,", "line 2, column value: “50.5” is not a whole number"),
    (
        "figures.csv",
        ",50,",
        ",9007199254740992,",
        "line 2, column value: “9007199254740992” is not a whole number from 0",
    ),
    (
        "figures.csv",
        "half,scale",
        "half,toys",
        "line 2, column topic: “toys” is not one of: scale, europe, opinion, coalition",
    ),
    ("milestones.csv", "proposal", "toys", "line 2, column stage: “toys” is not one of: proposal, parliament,"),
    ("positions.csv", ",law,", ",order,", "line 2, column procedures: “order” is not a slug in procedures.csv"),
    ("events.csv", "en;el", "en;Greek", "line 2, column languages: “Greek” is not a BCP 47 language tag"),
    ("helplines.csv", "emergency", "toys", "line 2, column kind: “toys” is not one of: emergency,"),
    (
        "helplines.csv",
        "some-member",
        "most-member",
        "line 2, column coverage: “most-member-states” is not one of: some-",
    ),
    ("helplines.csv", "24/7 (fr)", "Always", "line 2, column hours: “Always” is not opening hours: a period is days,"),
    ("helplines.csv", "(nl)", "(de)", "line 2, column hours: “de” is not among the languages of this helpline"),
    ("site.toml", "official = false", "official = no", "line 2: "),
    ("site.toml", "[colours]", "[colors]", "line 21: unknown field `colors`"),
    ("site.toml", "name = \"TOY\"", "", "line 1: missing field `name`"),
    ("site.toml", "#ffc400", "yellow", "line 23, column signal: this is not a colour"),
    ("site.toml", "\"fr\"", "\"xx\"", "line 6: unknown variant `xx`"),
    ("site.toml", "\"fr\"", "\"en\"", "line 6, column locales: there is no language, or one stands there twice"),
    ("site.toml", "mail@", "mail", "line 4, column contact: this is neither a mail address nor a web address"),
    ("site.toml", "\"Toys for all.\"", "\"\"", "line 12, column tagline: a text is missing or empty"),
    ("site.toml", "https://neutral", "neutral", "line 5, column exit: the exit is not a web address"),
    ("logos/toys.svg", "<path", "<script/><path", "line 2: a logo has no element <script>"),
    ("logos/toys.svg", "<path", "<path onload=\"a()\"", "line 2: a logo has no attribute onload"),
    ("logos/toys.svg", "viewBox", "id", "line 1: the drawing has no viewBox"),
    ("pages/about.en.md", "---\n", "", "line 1: the file does not begin with a front matter"),
    ("pages/about.en.md", "reviewed_on:\n---\n", "reviewed_on:\n", "line 9: the line is not `key: value`"),
    ("pages/about.en.md", "lead: Toys.\n", "", "line 1, column lead: the key is missing"),
    ("pages/about.en.md", "lead: Toys.", "lead:", "line 4, column lead: the value is empty"),
    ("pages/about.en.md", "lead:", "Lead:", "line 4, column Lead: the key is unknown"),
    ("pages/about.en.md", "lead:", "title: T\nlead:", "line 4, column title: the key stands there twice"),
    ("pages/about.en.md", "2026-11-23", "today", "line 5, column updated: “today” is not a date"),
    ("pages/about.fr.md", "note: yes", "note: perhaps", "line 6, column content_note: “perhaps” is neither yes nor"),
    ("pages/about.fr.md", "## Jouets", "{count:toys}", "line 11: “{count:toys}” is not something the data hold"),
    ("pages/about.fr.md", "## Jouets", "{figure:whole}", "line 11: “whole” is not a slug in figures.csv"),
    ("pages/about.fr.md", "2026-11-24", "", "line 8, column reviewed_on: a review has a date"),
];

#[test]
fn each_mistake_is_told_with_its_file_line_and_column() {
    let untold = MISTAKES.iter().filter_map(|(file, from, to, told)| {
        let folder = Folder::good();
        folder.edit(file, from, to);
        let problems = folder.told();
        let is_told = |problem: &String| {
            problem.strip_prefix(file).is_some_and(|rest| rest.trim_start_matches(", ").starts_with(told))
        };
        let line = || format!("{file}, “{from}” → “{to}”: “{told}” is not told by {problems:#?}");
        (!problems.iter().any(is_told)).then(line)
    });
    assert_eq!(untold.collect::<Vec<_>>().join("\n"), "");
}

#[test]
fn a_mistake_in_a_whole_file_is_told() {
    let told = |spoil: &dyn Fn(&Folder), expected: &str| {
        let folder = Folder::good();
        spoil(&folder);
        let problems = folder.told();
        assert!(
            problems.iter().any(|problem| problem.starts_with(expected)),
            "“{expected}” is not told by {problems:#?}"
        );
        problems.len()
    };
    let missing = told(&|folder| folder.remove("places.csv"), "places.csv: the file is missing; add it");
    assert_eq!(missing, 1, "the places that others name are not told again one by one");
    told(&|folder| folder.remove("site.toml"), "site.toml: the file is missing");
    told(&|folder| folder.write("places.csv", ""), "places.csv, line 1, column slug: the column is missing");
    told(&|folder| folder.write("place.csv", "slug\n"), "place.csv: no file of this name belongs to a content folder");
    told(&|folder| folder.write("pages/abuot.en.md", "x"), "pages/abuot.en.md: “abuot” is not a page with a text");
    told(&|folder| folder.write("pages/about.xx.md", "x"), "pages/about.xx.md: “xx” is not a language of the Union");
    told(&|folder| folder.write("pages/about.md", "x"), "pages/about.md: “” is not a language of the Union");
    let latin1 = b"slug,country,latitude,longitude,name_en,name_fr\nbrussels,BE,1,1,Brussels,Br\xFCssel\n";
    told(&|folder| folder.write("places.csv", latin1), "places.csv, line 2: the text is not UTF-8");
    told(&|folder| folder.write("pages/about.en.md", b"---\n\xFC"), "pages/about.en.md, line 2: the text is not UTF-8");
    told(
        &|folder| folder.write("logos/dolls.svg", "<svg/>"),
        "logos/dolls.svg: “dolls” is not a slug in organisations.csv; name the file as its organisation",
    );
    told(&|folder| folder.write("logos/toys.png", "x"), "logos/toys.png: this file is no part of a content folder");
    let large = " ".repeat(17_000);
    told(&|folder| folder.write("logos/toys.svg", &large), "logos/toys.svg: the file is larger than 16 KiB");
    let long = "x".repeat(161);
    let lengthen = |folder: &Folder| folder.edit("pages/about.en.md", "About toys.", &long);
    told(&lengthen, "pages/about.en.md, line 3, column description: the description has 161 characters");
    let nowhere = content::read(Path::new("/nonexistent-folder")).expect_err("refused").to_string();
    assert!(nowhere.starts_with("/nonexistent-folder"), "{nowhere}");
}

#[test]
fn all_mistakes_are_told_at_once_and_in_order() {
    let folder = Folder::good();
    folder.edit("speakers.csv", "keynote", "dance");
    folder.edit("events.csv", "conference", "party");
    folder.edit("events.csv", "in-person", "nowhere");
    folder.edit("pages/about.en.md", "2026-11-23", "today");
    let error = content::read(&folder.path()).expect_err("refused");
    let told: Vec<_> =
        error.problems.iter().map(|problem| (problem.file.as_str(), problem.column.as_deref())).collect();
    assert_eq!(
        told,
        [
            ("events.csv", Some("format")),
            ("events.csv", Some("type")),
            ("pages/about.en.md", Some("updated")),
            ("speakers.csv", Some("part")),
        ],
        "an event with a mistake is still an event that speakers may name"
    );
    assert!(error.problems.iter().all(|problem| !problem.remedy.is_empty()));
    assert!(error.to_string().ends_with("4 problems: nothing was imported"));
}
