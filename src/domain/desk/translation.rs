//! How a translation stands, computed from what is said now and what a reader has seen: nothing is marked.

use crate::domain::Review;

/// How the words of one language stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// There are none.
    Missing,
    /// A reader has found them right, but beside other words of the source language than now.
    Stale,
    /// Nobody has read them as they stand.
    Unreviewed,
    /// A reader has found them right as they stand.
    Reviewed,
}

impl TranslationState {
    /// All, those that ask for most first.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Stale, Self::Unreviewed, Self::Reviewed];

    /// Its name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unreviewed => "unreviewed",
            Self::Reviewed => "reviewed",
        }
    }

    /// The state of words, given the fingerprints of the source and of the words themselves, where there are any, and what a reader
    /// last said of them.
    #[must_use]
    pub fn of(source: Option<&str>, text: Option<&str>, review: Option<&Review>) -> Self {
        let Some(text) = text else { return Self::Missing };
        match review.filter(|review| review.text == text) {
            None => Self::Unreviewed,
            Some(review) if source.is_some_and(|source| source != review.source) => Self::Stale,
            Some(_) => Self::Reviewed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        TranslationState::{Missing, Reviewed, Stale, Unreviewed},
        *,
    };
    use crate::domain::{Locale, fingerprint};

    fn words(text: &str) -> String {
        fingerprint([("title", text)]).expect("words")
    }

    fn review(source: &str, text: &str) -> Review {
        let (source, text) = (words(source), words(text));
        Review {
            subject: "texts/about".to_owned(),
            locale: Locale::Bg,
            by: None,
            on: "2026".parse().expect("date"),
            source,
            text,
        }
    }

    fn state(source: &str, text: &str, review: Option<&Review>) -> TranslationState {
        TranslationState::of(Some(&words(source)), Some(&words(text)), review)
    }

    #[test]
    fn a_translation_is_reviewed_as_long_as_both_sides_say_what_the_reader_saw() {
        let read = review("Who we are", "Кои сме ние");
        assert_eq!(state("Who we are", "Кои сме ние", None), TranslationState::Unreviewed);
        assert_eq!(state("Who we are", "Кои сме ние", Some(&read)), TranslationState::Reviewed);
        assert_eq!(state("Who  we are\n", " Кои сме ние", Some(&read)), TranslationState::Reviewed, "blanks");
        assert_eq!(state("What we do", "Кои сме ние", Some(&read)), TranslationState::Stale);
        assert_eq!(state("Who we are", "Кои сме", Some(&read)), TranslationState::Unreviewed, "other words");
        assert_eq!(state("What we do", "Кои сме", Some(&read)), TranslationState::Unreviewed, "nobody read them");
        assert_eq!(TranslationState::of(Some(&words("Who")), None, Some(&read)), TranslationState::Missing);
        assert_eq!(TranslationState::of(None, Some(&read.text), Some(&read)), TranslationState::Reviewed, "no source");
    }

    #[test]
    fn a_changed_source_makes_exactly_the_reviewed_translations_stale() {
        let languages = [("Кои сме ние", true), ("Über uns", true), ("Chi siamo", false), ("", false)];
        let states = |source: &str| {
            languages.map(|(text, is_read)| {
                let read = is_read.then(|| review("Who we are", text));
                let text = fingerprint([("title", text)]);
                TranslationState::of(Some(&words(source)), text.as_deref(), read.as_ref())
            })
        };
        assert_eq!(states("Who we are"), [Reviewed, Reviewed, Unreviewed, Missing]);
        assert_eq!(states("Who we were"), [Stale, Stale, Unreviewed, Missing]);
    }
}
