//! A small content for the tests of this module, and migrations that are yet to come.

use crate::domain::{
    Content, Locale, Place,
    schema::{self, Cells, Kind, Record},
};
use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

/// The migrations of this program for one database and two later ones, the second of which is given.
pub(super) fn later(of_this_program: &Migrator, last: &'static str) -> Migrator {
    let later = [(9001, "ALTER TABLE published ADD COLUMN later TEXT"), (9002, last)].map(|(version, statement)| {
        Migration::new(version, "later".into(), MigrationType::Simple, statement.into_sql_str(), false)
    });
    Migrator::with_migrations(of_this_program.iter().cloned().chain(later).collect())
}

/// The first migrations of this program for one database.
pub(super) fn first(of_this_program: &Migrator, count: usize) -> Migrator {
    Migrator::with_migrations(of_this_program.iter().take(count).cloned().collect())
}

/// The settings of the sample.
const SITE: &str = r##"{"name": "TOY", "official": false, "founded": "2022-04", "locales": ["en", "fr"],
    "full_name": {"en": "The toy coalition"}, "tagline": {"en": "Toys for all."},
    "colours": {"primary": "#0b2a5b", "signal": "#ffc400"}}"##;

/// Statements that fill tables of before, where the settings stood beside the version.
fn former(version: u64, rows: &str) -> String {
    format!("UPDATE ledger SET version = {version}, site = '{SITE}'; {rows}")
}

/// A database of the first migration: helplines with hours that are known as data, without any, with others.
pub(super) fn hours_as_sentences() -> String {
    former(1, HOURS_AS_SENTENCES)
}

const HOURS_AS_SENTENCES: &str = r#"
    INSERT INTO helplines (position, slug, kind, name, hours, languages, evidence) VALUES
    (0, 'one', 'child-helpline', '{"en": "One"}', '{"en": "Day and night, every day", "fr": "Jour et nuit"}', '[]', 'coalition-text'),
    (1, 'two', 'child-helpline', '{"en": "Two"}', '{}', '[]', 'coalition-text'),
    (2, 'three', 'child-helpline', '{"en": "Three"}', '{"en": "On rainy days"}', '[]', 'coalition-text')"#;

/// What the tables of the fourth migration hold of every type: lists, numbers, truth values, texts with quotes and lines.
pub(super) fn former_tables() -> String {
    former(7, FORMER_TABLES)
}

const FORMER_TABLES: &str = r#"
    INSERT INTO places (position, slug, country, name, latitude, longitude)
    VALUES (0, 'brussels', 'BE', '{"fr": "Bruxelles", "en": "Brussels"}', 50.8467, 4.0);
    INSERT INTO procedures (position, slug, "references", title, summary, next)
    VALUES (0, 'toys', '["2022/0155(COD)", "COM(2022) 209"]', '{"en": "Toys"}', '{}', '{}');
    INSERT INTO positions (position, slug, text, procedures, holder, own, demand, in_coalition_text, sources)
    VALUES (1, 'b', '{"en": "“B”"}', '["toys"]', '{}', FALSE, NULL, TRUE, '["https://b.example/", "https://c.example/"]'),
           (0, 'a', '{"en": "A"}', '[]', '{}', TRUE, 2, FALSE, '[]');
    INSERT INTO texts (position, slug, locale, title, description, lead, updated, content_note, markdown)
    VALUES (0, 'about', 'en', 'About "us"', 'D', 'L', '2024-01', TRUE, 'One' || chr(10) || chr(10) || 'Two')"#;

/// What these tables are as a content.
pub(super) fn of_former_tables() -> Content {
    let mut content = content();
    content.places[0].longitude = 4.0;
    let read = |kind, cells: &[(&str, &str)]| {
        let cells: Cells = cells.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned())).collect();
        (kind, cells)
    };
    let more = [
        read(
            Kind::Procedures,
            &[("slug", "toys"), ("references", "2022/0155(COD);COM(2022) 209"), ("title_en", "Toys")],
        ),
        read(
            Kind::Positions,
            &[("slug", "a"), ("text_en", "A"), ("own", "yes"), ("demand", "2"), ("in_coalition_text", "no")],
        ),
        read(
            Kind::Positions,
            &[
                ("slug", "b"),
                ("text_en", "“B”"),
                ("procedures", "toys"),
                ("own", "no"),
                ("in_coalition_text", "yes"),
                ("sources", "https://b.example/ https://c.example/"),
            ],
        ),
        read(
            Kind::Texts,
            &[
                ("slug", "about"),
                ("locale", "en"),
                ("title", "About \"us\""),
                ("description", "D"),
                ("lead", "L"),
                ("updated", "2024-01"),
                ("content_note", "yes"),
                ("markdown", "One\n\nTwo"),
            ],
        ),
    ];
    let mut records = schema::records(&content);
    records.extend(more.map(|(kind, cells)| {
        let key = if kind == Kind::Texts { "about/en".to_owned() } else { cells.get("slug").to_owned() };
        Record { kind, key, cells }
    }));
    schema::content(&records).expect("a content").expect("filled")
}

/// The hours of these helplines after all migrations.
pub(super) async fn hours(store: &dyn super::Store) -> Vec<Option<String>> {
    let content = store.content().await.expect("read").expect("filled");
    content.helplines.into_iter().map(|helpline| helpline.hours.map(|hours| hours.to_string())).collect()
}

/// A site with one place.
pub(super) fn content() -> Content {
    Content {
        site: serde_json::from_str(SITE).expect("settings"),
        places: vec![Place {
            slug: "brussels".parse().expect("slug"),
            country: "BE".parse().expect("country"),
            name: [(Locale::En, "Brussels"), (Locale::Fr, "Bruxelles")].into_iter().collect(),
            latitude: 50.8467,
            longitude: 4.3525,
        }],
        organisations: Vec::new(),
        people: Vec::new(),
        events: Vec::new(),
        speakers: Vec::new(),
        involvements: Vec::new(),
        procedures: Vec::new(),
        milestones: Vec::new(),
        positions: Vec::new(),
        figures: Vec::new(),
        helplines: Vec::new(),
        texts: Vec::new(),
        reviews: Vec::new(),
        phrases: Vec::new(),
        terms: Vec::new(),
    }
}
