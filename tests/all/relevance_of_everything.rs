//! What people type into the search over everything finds what they mean: members, people, events, positions, steps of the law,
//! texts, from pages in ten languages.

use crate::support::everything::QUERIES;
use coalition::{
    content,
    domain::{Content, Locale},
    i18n::Language,
    site::Snapshot,
};
use std::{path::Path, sync::Arc};

/// The share of queries whose first result must be the one meant.
const FIRST: f64 = 0.95;

fn real_content() -> Content {
    content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("content")
}

fn snapshot() -> Snapshot {
    let languages: Vec<_> =
        Locale::ALL.iter().map(|locale| Arc::new(Language::load(*locale).expect("language"))).collect();
    Snapshot::build(Arc::new(real_content()), "test".into(), "2026-11-24".parse().expect("date"), &languages)
}

/// The addresses found, without language and place in the page, each once.
fn ask(snapshot: &Snapshot, locale: Locale, query: &str) -> Vec<String> {
    let (_, found) = snapshot.edition(locale).expect("edition").best(query, usize::MAX);
    let mut addresses: Vec<String> = found
        .iter()
        .map(|found| found.href.get(4..).unwrap_or_default().split('#').next().unwrap_or_default().to_owned())
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    addresses.retain(|address| seen.insert(address.clone()));
    addresses
}

#[test]
fn what_people_type_finds_the_page_they_mean() {
    let snapshot = snapshot();
    let (mut first, mut wrong) = (0, Vec::new());
    for (locale, query, meant) in QUERIES {
        let found = ask(&snapshot, *locale, query);
        let place = found.iter().position(|address| address == meant);
        first += usize::from(place == Some(0));
        if place != Some(0) {
            let shown: Vec<_> = found.iter().take(4).collect();
            wrong.push(format!("{locale} {query:?}: {meant} is at {place:?} of {shown:?}"));
        }
        if place.is_none_or(|place| place > 2) {
            wrong.push(format!("^ not among the first three ({locale} {query:?})"));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a hundred or so")]
    let share = first as f64 / QUERIES.len() as f64;
    let missed = wrong.iter().any(|line| line.starts_with('^'));
    assert!(share >= FIRST && !missed, "{first} of {} first:\n{}", QUERIES.len(), wrong.join("\n"));
    let languages: std::collections::BTreeSet<_> = QUERIES.iter().map(|(locale, ..)| locale).collect();
    assert!(languages.len() >= 8);
}
