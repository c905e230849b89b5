//! Which bytes of a text a query found.

#[cfg(test)]
mod tests;

use super::distance::{allowed, nearer, within, within_beginning};
use super::fold::Folded;
use super::pattern::{self, LAST_LETTERS};
use super::sort;
use core::ops::Range;

/// The bytes of `text` to mark for `query`: sorted, apart from each other, on
/// character borders. Of all that matches a query word, only the nearest kind is
/// marked: the word itself, else the beginnings of longer words, else the whole
/// of a word spelt nearly so.
#[must_use]
pub fn ranges(text: &str, query: &str) -> Vec<Range<usize>> {
    Marker::new(query).ranges(&Folded::new(text))
}

/// A query that marks many texts; by default none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marker {
    /// For each word of the query: itself, and with ever more of those behind it, written as one.
    words: Vec<Vec<String>>,
}

impl Marker {
    /// Reads a query.
    #[must_use]
    pub fn new(query: &str) -> Self {
        let words = pattern::words(query);
        let joined = |at: usize| {
            let mut joined = String::new();
            let parts = words.iter().skip(at).map(|word| {
                joined.push_str(word);
                joined.clone()
            });
            parts.collect()
        };
        Self { words: (0..words.len()).map(joined).collect() }
    }

    /// Whether the query has no word, so that it marks nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The bytes to mark in the original of a folded text, as [`ranges`] tells.
    #[must_use]
    pub fn ranges(&self, text: &Folded) -> Vec<Range<usize>> {
        let words: Vec<_> = text.words().collect();
        let mut marks = Vec::new();
        // How many words of the query, from the first on, are marked as part of a longer one.
        let mut marked = 0;
        for (at, joined) in self.words.iter().enumerate() {
            let Some((word, longer)) = joined.split_first() else { continue };
            for (end, joined) in (at + 2..).zip(longer) {
                if !mark(joined, &words, &mut marks) {
                    break;
                }
                marked = marked.max(end);
            }
            if !mark(word, &words, &mut marks) && marked <= at {
                mark_similar(word, &words, &mut marks);
            }
        }
        merged(&marks.into_iter().map(|mark| text.original(mark)).collect::<Vec<_>>())
    }
}

/// A word of the text and its place.
type Word<'t> = (Range<usize>, &'t str);

/// Marks what is `word` or, failing that, begins with it, be it one word of the
/// text or a row of neighbours; whether there is any.
fn mark(word: &str, words: &[Word<'_>], marks: &mut Vec<Range<usize>>) -> bool {
    let (mut same, mut longer) = (Vec::new(), Vec::new());
    for at in 0..words.len() {
        if let Some((places, whole)) = row(word, words.get(at..).unwrap_or_default()) {
            if whole { &mut same } else { &mut longer }.extend(places);
        }
    }
    let found = if same.is_empty() { longer } else { same };
    marks.extend_from_slice(&found);
    !found.is_empty()
}

/// The places that make up `word` from the first of some words on, and whether
/// they are whole words, or the last is only begun.
fn row(word: &str, words: &[Word<'_>]) -> Option<(Vec<Range<usize>>, bool)> {
    let mut places = Vec::new();
    let mut rest = word;
    for (place, found) in words {
        if let Some(after) = rest.strip_prefix(found) {
            places.push(place.clone());
            if after.is_empty() {
                return Some((places, true));
            }
            rest = after;
        } else {
            let begun = found.starts_with(rest) && (places.is_empty() || rest.chars().nth(LAST_LETTERS - 1).is_some());
            return begun.then(|| {
                places.push(place.start..place.start + rest.len());
                (places, false)
            });
        }
    }
    None
}

/// Marks the words nearest to `word`, as far as errors are allowed.
fn mark_similar(word: &str, words: &[Word<'_>], marks: &mut Vec<Range<usize>>) {
    let max = allowed(word);
    let errors = |found: &str| nearer(within(word, found, max), within_beginning(word, found, max));
    let Some(least) = words.iter().filter_map(|(_, found)| errors(found)).min() else { return };
    let nearest = words.iter().filter(|(_, found)| errors(found) == Some(least));
    marks.extend(nearest.map(|(place, _)| place.clone()));
}

/// Ranges in order, those that touch or overlap made one.
fn merged(ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut keys: Vec<u64> = ranges.iter().map(|range| (range.start as u64) << 32 | range.end as u64).collect();
    sort::sort_numbers(&mut keys);
    let number = |bits: u64| usize::try_from(bits).unwrap_or(0);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(keys.len());
    for key in keys {
        let (start, end) = (number(key >> 32), number(key & u64::from(u32::MAX)));
        match merged.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ if start < end => merged.push(start..end),
            _ => {}
        }
    }
    merged
}
