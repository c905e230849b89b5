//! A small content for the tests of this module, and migrations that are yet to come.

use crate::domain::{Content, Locale, Place};
use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

/// The migrations of this program for one database and two later ones, the second of which is given.
pub(super) fn later(of_this_program: &Migrator, last: &'static str) -> Migrator {
    let later = [(9001, "ALTER TABLE places ADD COLUMN later TEXT"), (9002, last)].map(|(version, statement)| {
        Migration::new(version, "later".into(), MigrationType::Simple, statement.into_sql_str(), false)
    });
    Migrator::with_migrations(of_this_program.iter().cloned().chain(later).collect())
}

/// The first migration of this program for one database.
pub(super) fn first(of_this_program: &Migrator) -> Migrator {
    Migrator::with_migrations(of_this_program.iter().take(1).cloned().collect())
}

/// Helplines of the first migration: one with hours that are known as data, one without any, one with others.
pub(super) const HOURS_AS_SENTENCES: &str = r#"INSERT INTO helplines (position, slug, kind, name, hours, languages, evidence) VALUES
    (0, 'one', 'child-helpline', '{}', '{"en": "Day and night, every day", "fr": "Jour et nuit"}', '[]', 'coalition-text'),
    (1, 'two', 'child-helpline', '{}', '{}', '[]', 'coalition-text'),
    (2, 'three', 'child-helpline', '{}', '{"en": "On rainy days"}', '[]', 'coalition-text')"#;

/// The hours of these helplines after all migrations.
pub(super) async fn hours(session: &mut impl super::session::Session) -> Vec<Option<String>> {
    let helplines = super::read::all::<crate::domain::Helpline>(session).await.expect("read");
    helplines.into_iter().map(|helpline| helpline.hours.map(|hours| hours.to_string())).collect()
}

/// A site with one place.
pub(super) fn content() -> Content {
    let site = r##"{"name": "TOY", "official": false, "founded": "2022-04", "locales": ["en", "fr"],
        "full_name": {"en": "The toy coalition"}, "tagline": {"en": "Toys for all."},
        "colours": {"primary": "#0b2a5b", "signal": "#ffc400"}}"##;
    Content {
        site: serde_json::from_str(site).expect("settings"),
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
    }
}
