//! What a query asks of a document: one pattern for each word, and one for each
//! two neighbours written as one (*euro child* for *Eurochild*).

use super::dictionary::{Dictionary, Similar, count};
use super::{Tier, distance, fold};
use core::ops::Range;

/// No more characters of a query are read: twice the longest name, and short
/// enough that no query is slow.
pub const MAX_QUERY_LETTERS: usize = 256;

/// No more words of a query are read.
pub const MAX_QUERY_WORDS: usize = 16;

/// The part of a query that is read.
pub(super) fn cut(query: &str) -> &str {
    match query.char_indices().nth(MAX_QUERY_LETTERS) {
        Some((end, _)) => query.get(..end).unwrap_or(query),
        None => query,
    }
}

/// The folded words of a query, no more than are read.
pub(super) fn words(query: &str) -> Vec<String> {
    let mut words = fold::words(cut(query));
    words.truncate(MAX_QUERY_WORDS);
    words
}

/// The least letters of a second word that make a beginning of two words: with
/// one, *forc* would be a beginning of *for children*.
pub(super) const SECOND_LETTERS: usize = 2;

/// How a word of a document answers a pattern. Better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Evidence {
    pub(super) tier: Tier,
    pub(super) errors: u8,
    /// What is short of a perfect answer, of 100.
    pub(super) lack: u8,
    /// Bytes of the document's words that are covered.
    pub(super) covered: u32,
    /// How many words of the document, from this one on, the answer takes.
    pub(super) span: u32,
}

/// A query word that two neighbouring words of a document make up together.
#[derive(Clone, Debug)]
struct Split {
    first: u32,
    second: Range<u32>,
    /// The first of the second terms is the rest of the word, not longer.
    whole: bool,
}

/// What to look for, in terms of one dictionary.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    text: String,
    /// The query words this is about: one, or two written as one.
    pub(super) words: Range<usize>,
    /// The terms that begin with it; the first is the word itself if `whole`.
    terms: Range<u32>,
    whole: bool,
    splits: Vec<Split>,
    similar: Vec<Similar>,
}

/// The share of a longer word that its beginning lacks.
fn lack(length: u32, of: u32) -> u8 {
    let missing = of.saturating_sub(length) * 40 / of.max(1);
    u8::try_from(missing).unwrap_or(40)
}

impl Pattern {
    /// The patterns of a query, near spellings not yet looked up.
    pub(super) fn all(words: &[String], dictionary: &Dictionary) -> Vec<Self> {
        let mut patterns = Vec::with_capacity(words.len() * 2);
        for (at, word) in words.iter().enumerate() {
            let mut pattern = Self::new(word.clone(), at..at + 1, dictionary);
            pattern.splits = splits(word, dictionary);
            patterns.push(pattern);
            if let Some(next) = words.get(at + 1) {
                let joined = [word.as_str(), next].concat();
                patterns.push(Self::new(joined, at..at + 2, dictionary));
            }
        }
        patterns
    }

    fn new(text: String, words: Range<usize>, dictionary: &Dictionary) -> Self {
        let terms = dictionary.range(&text);
        let whole = !terms.is_empty() && dictionary.word(terms.start) == text;
        Self { text, words, terms, whole, splits: Vec::new(), similar: Vec::new() }
    }

    /// Looks up near spellings of a single word; whether there are any.
    pub(super) fn widen(&mut self, dictionary: &Dictionary) -> bool {
        let max = distance::allowed(&self.text);
        if max > 0 && self.words.len() == 1 {
            self.similar = dictionary.similar(&self.text, max, &self.terms);
        }
        !self.similar.is_empty()
    }

    /// Lists of documents: every document that can answer is in one of them.
    pub(super) fn documents<'d>(&self, dictionary: &'d Dictionary, see: &mut dyn FnMut(&'d [u32])) {
        see(dictionary.documents(&self.terms));
        let splits = self.splits.iter().map(|split| split.first);
        let similar = self.similar.iter().map(|similar| similar.term);
        for term in splits.chain(similar) {
            see(dictionary.documents(&(term..term + 1)));
        }
    }

    /// How a word of a document, with the one after it, answers.
    pub(super) fn answer(&self, term: u32, next: Option<u32>, dictionary: &Dictionary) -> Option<Evidence> {
        let covered = count(self.text.len());
        let evidence = |tier, errors, lack, span| Evidence { tier, errors, lack, covered, span };
        if self.terms.contains(&term) {
            return Some(if self.whole && term == self.terms.start {
                evidence(Tier::Exact, 0, 0, 1)
            } else {
                evidence(Tier::Prefix, 0, 20 + lack(covered, dictionary.length(term)), 1)
            });
        }
        if let Some(next) = next {
            let fits = |split: &&Split| split.first == term && split.second.contains(&next);
            if let Some(split) = self.splits.iter().find(fits) {
                return Some(if split.whole && next == split.second.start {
                    evidence(Tier::Exact, 0, 10, 2)
                } else {
                    let length = dictionary.length(term) + dictionary.length(next);
                    evidence(Tier::Prefix, 0, 30 + lack(covered, length), 2)
                });
            }
        }
        let at = self.similar.binary_search_by_key(&term, |similar| similar.term).ok()?;
        let similar = self.similar.get(at)?;
        let lack = if similar.whole { 40 } else { 55 } + similar.errors * 12;
        Some(evidence(Tier::Fuzzy, similar.errors, lack, 1))
    }
}

/// The ways to read a word as two words of the dictionary.
fn splits(word: &str, dictionary: &Dictionary) -> Vec<Split> {
    let mut splits = Vec::new();
    for (at, _) in word.char_indices().skip(1) {
        let Some((first, rest)) = word.split_at_checked(at) else { continue };
        let Some(first) = dictionary.find(first) else { continue };
        let mut second = dictionary.range(rest);
        if second.is_empty() {
            continue;
        }
        let whole = dictionary.word(second.start) == rest;
        if rest.chars().count() < SECOND_LETTERS {
            if !whole {
                continue;
            }
            second.end = second.start + 1;
        }
        splits.push(Split { first, second, whole });
    }
    splits
}
