//! The index: built once from all documents, never changed, queried often.

#[cfg(test)]
mod tests;

use super::dictionary::{Dictionary, count};
use super::fold::fold;
use super::pattern::{self, Pattern, Tier};
use super::rank::{Query, Ranked, Tally};
use super::sort::{lower, sort_from, sort_numbers, sorted_words};
use core::ops::Range;

/// A document found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The place of the document among those the index was built from.
    pub document: u32,
    /// How near it is.
    pub tier: Tier,
    /// How well it matches among those of the same tier; more is better.
    pub score: u32,
}

/// With so many documents well spelt, near spellings are not looked up: with few,
/// they help (*Sofia*, *Sofija*), among many they are noise.
pub const SIMILAR_BELOW: usize = 10;

/// A text of a document.
#[derive(Clone, Debug)]
struct Field {
    weight: u16,
    /// Bytes in its words; no text that is ranked by its length comes near the limit.
    length: u16,
    /// Where its words end in the list of all words.
    end: u32,
}

/// Documents made ready to be searched.
///
/// A document is a list of texts, each with the number of its field; a field may
/// come more than once (a name in several languages) and each text is ranked as
/// a field of its own.
#[derive(Clone, Debug, Default)]
pub struct Index {
    dictionary: Dictionary,
    /// All words of all texts in order, as terms of the dictionary.
    terms: Vec<u32>,
    fields: Vec<Field>,
    /// Where the fields of each document end.
    documents: Vec<u32>,
}

impl Index {
    /// Builds the index. `weights` says what a word is worth in each field, by
    /// the number of the field; a field without a weight is worth 1.
    #[must_use]
    pub fn new<'t, D, F>(weights: &[u16], documents: D) -> Self
    where
        D: IntoIterator<Item = F>,
        F: IntoIterator<Item = (u8, &'t str)>,
    {
        let mut builder = Builder::default();
        for document in documents {
            for (field, text) in document {
                let weight = weights.get(usize::from(field)).copied().unwrap_or(1);
                builder.add(weight, text);
            }
            builder.end_document();
        }
        builder.finish()
    }

    /// How many documents there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there is no document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// The documents that match every word of `query`: by tier, then by score,
    /// then in the order they came in. A query without any word finds none.
    ///
    /// A word is matched by the same word, by neighbours that make it up, by a longer word it begins, or by a near spelling. Documents with more
    /// typing errors than the nearest one, and more than one, are left out.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<Hit> {
        let words = pattern::words(query);
        if words.is_empty() {
            return Vec::new();
        }
        let mut patterns = Pattern::all(&words, &self.dictionary);
        let mut found = self.matching(&patterns, words.len());
        if found.len() < SIMILAR_BELOW {
            let mut more = false;
            for pattern in &mut patterns {
                more |= pattern.widen(&self.dictionary);
            }
            if more {
                found = self.matching(&patterns, words.len());
            }
        }
        sorted(&found)
    }

    /// Every document that matches, in order, and how.
    fn matching(&self, patterns: &[Pattern], words: usize) -> Vec<(u32, Ranked)> {
        let query = Query { patterns, words, dictionary: &self.dictionary };
        let candidates = self.candidates(&query);
        let rank = |document: u64| {
            let document = lower(document);
            Some((document, self.rank(document, &query)?))
        };
        candidates.into_iter().filter_map(rank).collect()
    }

    /// The documents that may match the word that fewest can match.
    fn candidates(&self, query: &Query<'_>) -> Vec<u64> {
        let lists = |word: usize, see: &mut dyn FnMut(&[u32])| {
            for pattern in query.patterns.iter().filter(|pattern| pattern.words.contains(&word)) {
                pattern.documents(&self.dictionary, see);
            }
        };
        let occurrences = |word: usize| {
            let mut sum = 0;
            lists(word, &mut |list| sum += list.len());
            (sum, word)
        };
        let Some((sum, rarest)) = (0..query.words).map(occurrences).min() else {
            return Vec::new();
        };
        if sum >= self.len() {
            return (0..self.len() as u64).collect();
        }
        let mut candidates = Vec::with_capacity(sum);
        lists(rarest, &mut |list| candidates.extend(list.iter().map(|&document| u64::from(document))));
        sort_numbers(&mut candidates);
        candidates.dedup();
        candidates
    }

    fn rank(&self, document: u32, query: &Query<'_>) -> Option<Ranked> {
        let fields = part(&self.documents, document);
        let mut start = fields.start.checked_sub(1).and_then(|last| self.fields.get(last)).map_or(0, |last| last.end);
        let mut tally = Tally::default();
        for field in self.fields.get(fields)? {
            let terms = self.terms.get(start as usize..field.end as usize)?;
            tally.read(field.weight, u32::from(field.length), terms, query);
            start = field.end;
        }
        tally.ranked(query.words)
    }
}

/// The range that belongs to a document in a list of ends.
fn part(ends: &[u32], document: u32) -> Range<usize> {
    let end = |at: u32| ends.get(at as usize).map_or(0, |&end| end as usize);
    document.checked_sub(1).map_or(0, end)..end(document)
}

/// Hits in the order they are shown, without those too far off.
fn sorted(found: &[(u32, Ranked)]) -> Vec<Hit> {
    let least = found.iter().map(|(_, ranked)| ranked.errors).min().unwrap_or(0);
    // One number holds what the order goes by: two bits of tier, the score
    // upside down, the document.
    let mut keys: Vec<u64> = found
        .iter()
        .filter(|(_, ranked)| ranked.errors <= least.max(1))
        .map(|&(document, ranked)| {
            (ranked.tier as u64) << 62 | u64::from(u32::MAX - ranked.score) << 30 | u64::from(document) & DOCUMENT
        })
        .collect();
    // They come by document already.
    sort_from(&mut keys, DOCUMENT.count_ones());
    let hit = |key: u64| Hit {
        document: lower(key & DOCUMENT),
        tier: match key >> 62 {
            0 => Tier::Exact,
            1 => Tier::Prefix,
            _ => Tier::Fuzzy,
        },
        score: u32::MAX - lower(key >> 30),
    };
    keys.into_iter().map(hit).collect()
}

const DOCUMENT: u64 = (1 << 30) - 1;

/// Gathers the words of all texts before they are sorted into a dictionary.
#[derive(Default)]
struct Builder {
    index: Index,
    /// All folded words, one after the other, and where each ends.
    text: String,
    ends: Vec<u32>,
    /// The document of each word.
    documents: Vec<u32>,
}

impl Builder {
    fn add(&mut self, weight: u16, text: &str) {
        let before = self.text.len();
        for word in fold(text).split_ascii_whitespace() {
            self.text.push_str(word);
            self.ends.push(count(self.text.len()));
            self.documents.push(count(self.index.documents.len()));
        }
        if self.text.len() > before {
            let length = u16::try_from(self.text.len() - before).unwrap_or(u16::MAX);
            self.index.fields.push(Field { weight, length, end: count(self.ends.len()) });
        }
    }

    fn end_document(&mut self) {
        self.index.documents.push(count(self.index.fields.len()));
    }

    fn finish(self) -> Index {
        let Self { mut index, text, ends, documents } = self;
        let word = |at: u32| text.get(part(&ends, at)).unwrap_or_default();
        // Equals keep their order, so each word's documents stay in order.
        let order = sorted_words(count(ends.len()), &|at| word(at).as_bytes());
        index.terms.resize(ends.len(), 0);
        for at in order {
            let place = at as usize;
            if let (Some(&document), Some(term)) = (documents.get(place), index.terms.get_mut(place)) {
                index.dictionary.add(word(at), document);
                *term = index.dictionary.last();
            }
        }
        index.fields.shrink_to_fit();
        index.documents.shrink_to_fit();
        index.dictionary.shrink_to_fit();
        index
    }
}
