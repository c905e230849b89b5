//! What accompanies words: their reviews, and interface strings in the coalition's own words.
//!
//! `reviews.csv` holds every review; a text tells its own in its front matter as well, as long as it stands as it was read. People
//! who write a review there by hand need not know fingerprints.

use super::{
    Problem,
    files::{Files, INTERFACE},
    text::Claim,
};
use crate::{
    domain::{Locale, Phrase, Review, Text},
    i18n::{phrases, written},
};

/// The reviews of a folder: those of its table, with what the front matters of texts tell otherwise.
pub(super) fn reviews(rows: Vec<Review>, texts: &[(Text, Claim)], sources: &[Locale]) -> Vec<Review> {
    let mut reviews = rows;
    for (text, claim) in texts {
        let (subject, fingerprint) = (text.subject(), text.fingerprint());
        let is_of = |review: &Review| review.subject == subject && review.locale == text.locale;
        let place = reviews.iter().position(is_of);
        let known = place.and_then(|place| reviews.get(place));
        match (claim, known) {
            (Some((by, on)), Some(known)) if (&known.by, &known.on) == (by, on) => {}
            (Some((by, on)), _) => {
                let of = |locale: &Locale| texts.iter().find(|(of, _)| of.slug == text.slug && of.locale == *locale);
                let source =
                    sources.iter().find_map(of).map_or_else(|| fingerprint.clone(), |(of, _)| of.fingerprint());
                let (by, on, locale) = (by.clone(), *on, text.locale);
                let review = Review { subject, locale, by, on, source, text: fingerprint };
                match place.and_then(|place| reviews.get_mut(place)) {
                    Some(known) => *known = review,
                    None => reviews.push(review),
                }
            }
            // It would be told if it still held, so somebody has taken it back.
            (None, Some(known)) if known.text == fingerprint => reviews.retain(|review| !is_of(review)),
            (None, _) => {}
        }
    }
    reviews
}

/// The strings of all `interface/<language>.ftl`, by language and name.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Vec<Phrase> {
    let mut all = Vec::new();
    for (name, source) in &files.0 {
        let stem = name.strip_prefix(INTERFACE).and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".ftl"));
        let Some(stem) = stem else { continue };
        let Ok(locale) = stem.parse() else {
            let reason = format!("“{stem}” is not a language of the Union");
            problems.push(Problem::of_file(name, reason, "name it <language>.ftl"));
            continue;
        };
        match phrases(locale, source) {
            Ok(of_language) => all.extend(of_language),
            Err(faults) => problems.extend(faults.into_iter().map(|fault| {
                let remedy = "write it as in locales/ of the program, with other words";
                Problem::of_file(name, fault.wrong.to_string(), remedy).at(fault.line)
            })),
        }
    }
    all.sort_by_key(order);
    all
}

/// Where a string stands among the others.
pub(super) fn order(phrase: &Phrase) -> (&'static str, String) {
    (phrase.locale.code(), phrase.id.clone())
}

/// The files of interface strings.
pub(super) fn write(phrases: &[Phrase]) -> impl Iterator<Item = (String, String)> {
    let mut phrases: Vec<&Phrase> = phrases.iter().collect();
    phrases.sort_by_key(|phrase| order(phrase));
    let files: Vec<_> = phrases
        .chunk_by(|one, other| one.locale == other.locale)
        .filter_map(|of_language| {
            let locale = of_language.first()?.locale;
            Some((format!("{INTERFACE}/{locale}.ftl"), written(of_language.iter().copied())))
        })
        .collect();
    files.into_iter()
}
