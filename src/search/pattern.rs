//! What a query looks for in a document: one pattern for each word, which may be
//! several words of the document written as one (*terredeshommes*), and one for
//! each row of neighbours that the document may write as one (*euro child* for
//! *Eurochild*).

use super::dictionary::{Dictionary, Similar, count};
use super::{distance, fold};
use core::ops::Range;

/// How near a document is to a query: as near as the word of the query that it
/// matches worst. Nearer tiers come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Every word is there as typed (marks, case and script aside), perhaps
    /// with a space more or less.
    Exact,
    /// Some word is there only as the beginning of a longer one.
    Prefix,
    /// Some word is there only with a typing error.
    Fuzzy,
}

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

/// What a web address begins with and nobody means by it.
const ADDRESS: [&str; 3] = ["https", "http", "www"];

/// The folded words of a query, no more than are read. Of a web address only
/// what sets it apart is searched for.
pub(super) fn words(query: &str) -> Vec<String> {
    let mut words = fold::words(cut(query));
    words.truncate(MAX_QUERY_WORDS);
    let common = words.iter().take_while(|word| ADDRESS.contains(&word.as_str())).count();
    if common < words.len() {
        words.drain(..common);
    }
    words
}

/// The least letters of the last word of several that make a beginning of them:
/// with one, *forc* would be a beginning of *for children*.
pub(super) const LAST_LETTERS: usize = 2;

/// How a word of a document matches a pattern. Better first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Evidence {
    pub(super) tier: Tier,
    pub(super) errors: u8,
    /// What is short of a perfect match, of 100.
    pub(super) lack: u8,
    /// Bytes of the document's words that are covered.
    pub(super) covered: u32,
    /// How many words of the document, from this one on, the match takes.
    pub(super) span: u32,
}

/// What to look for, in terms of one dictionary.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    text: String,
    /// The query words this is about: one, or several written as one.
    pub(super) words: Range<usize>,
    /// The terms that begin with it; the first is the word itself if `whole`.
    terms: Range<u32>,
    whole: bool,
    /// The terms that can be the first of a row of neighbours that make it up,
    /// in order.
    firsts: Vec<u32>,
    similar: Vec<Similar>,
}

impl Pattern {
    /// The patterns of a query, near spellings not yet looked up.
    pub(super) fn all(words: &[String], dictionary: &Dictionary) -> Vec<Self> {
        let mut patterns = Vec::with_capacity(words.len() * 2);
        for (at, word) in words.iter().enumerate() {
            let mut pattern = Self::new(word.clone(), at..at + 1, dictionary);
            pattern.firsts = Rows::firsts(word, dictionary);
            patterns.push(pattern);
            let mut joined = word.clone();
            for (end, next) in (at + 2..).zip(words.iter().skip(at + 1)) {
                joined.push_str(next);
                let pattern = Self::new(joined.clone(), at..end, dictionary);
                // Where no word begins so, none begins with more.
                if pattern.terms.is_empty() {
                    break;
                }
                patterns.push(pattern);
            }
        }
        patterns
    }

    fn new(text: String, words: Range<usize>, dictionary: &Dictionary) -> Self {
        let terms = dictionary.range(&text);
        let whole = !terms.is_empty() && dictionary.word(terms.start) == text;
        Self { text, words, terms, whole, firsts: Vec::new(), similar: Vec::new() }
    }

    /// Looks up near spellings of a single word; whether there are any.
    pub(super) fn widen(&mut self, dictionary: &Dictionary) -> bool {
        let max = distance::allowed(&self.text);
        if max > 0 && self.words.len() == 1 {
            self.similar = dictionary.similar(&self.text, max, &self.terms);
        }
        !self.similar.is_empty()
    }

    /// Lists of documents: every document that can match is in one of them.
    pub(super) fn documents<'d>(&self, dictionary: &'d Dictionary, see: &mut dyn FnMut(&'d [u32])) {
        see(dictionary.documents(&self.terms));
        let similar = self.similar.iter().map(|similar| similar.term);
        for term in self.firsts.iter().copied().chain(similar) {
            see(dictionary.documents(&(term..term + 1)));
        }
    }

    /// How the first of some words of a document, with those after it, matches.
    pub(super) fn match_at(&self, terms: &[u32], dictionary: &Dictionary) -> Option<Evidence> {
        let &term = terms.first()?;
        if self.terms.contains(&term) {
            return Some(if self.whole && term == self.terms.start {
                self.evidence(Tier::Exact, 0, 1)
            } else {
                self.evidence(Tier::Prefix, 20 + self.lack(dictionary.length(term)), 1)
            });
        }
        if self.firsts.binary_search(&term).is_ok()
            && let Some(evidence) = self.row(terms, dictionary)
        {
            return Some(evidence);
        }
        let at = self.similar.binary_search_by_key(&term, |similar| similar.term).ok()?;
        let similar = self.similar.get(at)?;
        let lack = if similar.whole { 40 } else { 55 } + similar.errors * 12;
        Some(Evidence { errors: similar.errors, ..self.evidence(Tier::Fuzzy, lack, 1) })
    }

    fn evidence(&self, tier: Tier, lack: u8, span: u32) -> Evidence {
        Evidence { tier, errors: 0, lack, covered: count(self.text.len()), span }
    }

    /// The share of longer words that their beginning lacks.
    fn lack(&self, of: u32) -> u8 {
        let missing = of.saturating_sub(count(self.text.len())) * 40 / of.max(1);
        u8::try_from(missing).unwrap_or(40)
    }

    /// How neighbours match that make the word up, the last of them perhaps
    /// only begun.
    fn row(&self, terms: &[u32], dictionary: &Dictionary) -> Option<Evidence> {
        let (mut rest, mut length) = (self.text.as_str(), 0);
        for (&term, span) in terms.iter().zip(1..) {
            let word = dictionary.word(term);
            length += dictionary.length(term);
            match rest.strip_prefix(word) {
                Some("") => return Some(self.evidence(Tier::Exact, 10, span)),
                Some(after) => rest = after,
                None => {
                    let begun = word.starts_with(rest) && has_letters(rest, LAST_LETTERS);
                    return begun.then(|| self.evidence(Tier::Prefix, 30 + self.lack(length), span));
                }
            }
        }
        None
    }
}

fn has_letters(text: &str, letters: usize) -> bool {
    text.chars().nth(letters - 1).is_some()
}

/// The ways to read a word as a row of words of the dictionary.
struct Rows<'a> {
    word: &'a str,
    dictionary: &'a Dictionary,
    /// For each byte of the word, whether a row can make up the rest of it; as far as it is known.
    known: Vec<Option<bool>>,
}

impl<'a> Rows<'a> {
    /// The terms that such rows begin with, in order.
    fn firsts(word: &'a str, dictionary: &'a Dictionary) -> Vec<u32> {
        let mut rows = Self { word, dictionary, known: vec![None; word.len()] };
        let mut firsts = rows.terms_from(0);
        firsts.retain(|&(_, end)| rows.can_end(end));
        firsts.into_iter().map(|(term, _)| term).collect()
    }

    /// The words of the dictionary that stand at a place of the word and do not
    /// reach its end: each with the place behind it.
    fn terms_from(&self, start: usize) -> Vec<(u32, usize)> {
        let mut terms = Vec::new();
        let rest = self.word.get(start..).unwrap_or_default();
        for (at, _) in rest.char_indices().skip(1) {
            let beginning = rest.get(..at).unwrap_or_default();
            let range = self.dictionary.range(beginning);
            if range.is_empty() {
                break;
            }
            if self.dictionary.word(range.start) == beginning {
                terms.push((range.start, start + at));
            }
        }
        terms
    }

    /// Whether a row can make up the word from a place on.
    fn can_end(&mut self, start: usize) -> bool {
        if let Some(&Some(known)) = self.known.get(start) {
            return known;
        }
        let rest = self.word.get(start..).unwrap_or_default();
        let begun = self.dictionary.range(rest);
        let is_last =
            !begun.is_empty() && (has_letters(rest, LAST_LETTERS) || self.dictionary.word(begun.start) == rest);
        let can = is_last || self.terms_from(start).into_iter().any(|(_, end)| self.can_end(end));
        if let Some(known) = self.known.get_mut(start) {
            *known = Some(can);
        }
        can
    }
}
