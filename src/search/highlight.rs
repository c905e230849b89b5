//! Which bytes of a text a query found.

#[cfg(test)]
mod tests;

use super::distance::{allowed, nearer, within, within_beginning};
use super::fold::Folded;
use super::pattern::{self, SECOND_LETTERS};
use super::sort;
use core::ops::Range;

/// The bytes of `text` to mark for `query`: sorted, apart from each other, on
/// character borders. Of all that answers a query word, only the nearest kind is
/// marked: the word itself, else the beginnings of longer words, else the whole
/// of a word spelt nearly so.
#[must_use]
pub fn ranges(text: &str, query: &str) -> Vec<Range<usize>> {
    Marker::new(query).ranges(&Folded::new(text))
}

/// A query that marks many texts.
pub struct Marker {
    words: Vec<String>,
}

impl Marker {
    /// Reads a query.
    #[must_use]
    pub fn new(query: &str) -> Self {
        Self { words: pattern::words(query) }
    }

    /// The bytes to mark in the original of a folded text, as [`ranges`] tells.
    #[must_use]
    pub fn ranges(&self, text: &Folded) -> Vec<Range<usize>> {
        let words: Vec<_> = text.words().collect();
        let mut marks = Vec::new();
        let mut joined = false;
        for (at, word) in self.words.iter().enumerate() {
            let before = joined;
            joined =
                self.words.get(at + 1).is_some_and(|next| mark(&[word.as_str(), next].concat(), &words, &mut marks));
            if !mark(word, &words, &mut marks) && !joined && !before {
                mark_similar(word, &words, &mut marks);
            }
        }
        merged(&marks.into_iter().map(|mark| text.original(mark)).collect::<Vec<_>>())
    }
}

/// A word of the text and its place.
type Word<'t> = (Range<usize>, &'t str);

/// Marks what is `word` or, failing that, begins with it, be it one word of the
/// text or two neighbours; whether there is any.
fn mark(word: &str, words: &[Word<'_>], marks: &mut Vec<Range<usize>>) -> bool {
    let (mut same, mut longer) = (Vec::new(), Vec::new());
    for (at, (place, found)) in words.iter().enumerate() {
        let next = words.get(at + 1);
        if found.starts_with(word) {
            let marks = if *found == word { &mut same } else { &mut longer };
            marks.push(place.start..place.start + word.len());
        } else if let Some((rest, (next, after))) = word.strip_prefix(found).zip(next)
            && after.starts_with(rest)
        {
            let marks = if *after == rest { &mut same } else { &mut longer };
            if *after == rest || rest.chars().count() >= SECOND_LETTERS {
                marks.push(place.clone());
                marks.push(next.start..next.start + rest.len());
            }
        }
    }
    let found = if same.is_empty() { longer } else { same };
    marks.extend_from_slice(&found);
    !found.is_empty()
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
