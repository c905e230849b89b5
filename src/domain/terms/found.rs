//! Terms to avoid in a text.

use super::spared::spared;
use crate::domain::{Locale, Term};
use core::ops::Range;
use icu_normalizer::ComposingNormalizerBorrowed;

/// The terms to avoid, ready to be looked for.
#[derive(Debug)]
pub struct Terms<'a>(Vec<Pattern<'a>>);

/// A form of a term: words that follow each other.
#[derive(Debug)]
struct Pattern<'a> {
    words: Vec<(String, Ending)>,
    term: &'a Term,
}

/// How a word of a pattern ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// As it is written.
    Own,
    /// In any way.
    Any,
}

/// A term in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// Its bytes in the text.
    pub place: Range<usize>,
    /// The term.
    pub term: &'a Term,
}

/// What stands for any ending of a word.
pub(in crate::domain) const ANY: char = '*';

impl<'a> Terms<'a> {
    /// All of these.
    #[must_use]
    pub fn new(terms: &'a [Term]) -> Self {
        let forms = |term: &'a Term| [&term.discouraged].into_iter().chain(&term.forms);
        let pattern = |term: &'a Term, form: &String| {
            let words = words(form).into_iter().map(|(place, word)| {
                let is_open = form.get(place.end..).is_some_and(|rest| rest.starts_with(ANY));
                (word, if is_open { Ending::Any } else { Ending::Own })
            });
            Pattern { words: words.collect(), term }
        };
        let patterns = terms.iter().flat_map(|term| forms(term).map(move |form| pattern(term, form)));
        let mut patterns: Vec<_> = patterns.filter(|pattern| !pattern.words.is_empty()).collect();
        // Of two that begin alike the longer one is meant.
        patterns.sort_by_key(|pattern| core::cmp::Reverse(pattern.words.len()));
        Self(patterns)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where a text of a language has them, in their order: as whole words, however they are capitalised, and neither in quotations
    /// nor in code or addresses.
    #[must_use]
    pub fn find(&self, text: &str, locale: Locale) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        let patterns: Vec<_> = self.0.iter().filter(|pattern| pattern.term.locale == locale).collect();
        if patterns.is_empty() {
            return found;
        }
        let (words, spared) = (words(text), spared(text));
        let is_spared = |place: &Range<usize>| spared.iter().any(|of| of.start < place.end && place.start < of.end);
        let mut rest = words.as_slice();
        while let Some((_, after)) = rest.split_first() {
            let matched = patterns.iter().find_map(|pattern| Some((pattern.place(text, rest)?, pattern)));
            match matched.filter(|(place, _)| !is_spared(place)) {
                Some((place, pattern)) => {
                    found.push(Found { place, term: pattern.term });
                    rest = rest.get(pattern.words.len()..).unwrap_or_default();
                }
                None => rest = after,
            }
        }
        found
    }
}

impl Pattern<'_> {
    /// The bytes that the first of these words take, if they are its words and nothing parts them.
    fn place(&self, text: &str, words: &[(Range<usize>, String)]) -> Option<Range<usize>> {
        let words = words.get(..self.words.len())?;
        let is_same = |((_, word), (own, ending)): (&(Range<usize>, String), &(String, Ending))| match ending {
            Ending::Own => word == own,
            Ending::Any => word.starts_with(own.as_str()),
        };
        let is_joined = |pair: &[(Range<usize>, String)]| match pair {
            [(one, _), (other, _)] => text.get(one.end..other.start).is_some_and(joins),
            _ => true,
        };
        let is_it = words.iter().zip(&self.words).all(is_same) && words.windows(2).all(is_joined);
        let ((first, _), (last, _)) = (words.first()?, words.last()?);
        is_it.then_some(first.start..last.end)
    }
}

/// Whether words with this between them are one term: blanks, one end of a line, hyphens, apostrophes, and marks of emphasis.
fn joins(between: &str) -> bool {
    let is_part = |letter: char| letter.is_whitespace() || "-‐‑'’*_".contains(letter);
    between.chars().all(is_part) && between.matches('\n').count() < 2
}

/// The words of a text as they are compared, each with its bytes.
fn words(text: &str) -> Vec<(Range<usize>, String)> {
    let composed = ComposingNormalizerBorrowed::new_nfc();
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (_, word) = rest.split_at(start);
        let (word, after) = word.split_at(word.find(|letter: char| !is_of_word(letter)).unwrap_or(word.len()));
        let end = text.len() - after.len();
        let plain: String = word.chars().filter(|letter| !is_invisible(*letter)).collect();
        words.push((end - word.len()..end, composed.normalize(&plain).to_lowercase()));
        rest = after;
    }
    words
}

/// Marks on letters and invisible letters part no word.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}') || is_invisible(letter)
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
