//! Every different word of an index, sorted, and the documents each occurs in.
//!
//! Why a sorted list and no other structure: one list serves all three kinds of
//! look-up. An exact word is a binary search, a beginning is a range between
//! two of them, and near spellings are found by walking the list as the tree of
//! letters it is: neighbours share the rows of the distance table for the
//! letters they have in common, and where no word beginning so can be near
//! enough any more, all words beginning so are passed over at once. The walk
//! sees a small part of a large dictionary, so a query grows clearly slower than
//! the number of documents; deletion neighbourhoods or trigram lists would be
//! quicker still for whole words only, and cost many times the memory.

use super::distance::{Table, nearer};
use core::ops::Range;

/// A word of the dictionary that is near a query word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Similar {
    pub(super) term: u32,
    /// Errors, one more if the first letters differ: hardly anybody mistypes
    /// the first letter.
    pub(super) errors: u8,
    /// Near as a whole, not only in its beginning.
    pub(super) whole: bool,
}

/// The words and where they occur. A term is the rank of a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Dictionary {
    text: String,
    /// Where each word ends in the text.
    ends: Vec<u32>,
    /// How many letters each word has in common with the word before.
    shared: Vec<u8>,
    documents: Vec<u32>,
    /// Where the documents of each word end.
    document_ends: Vec<u32>,
}

/// The place before the `index`th of a list of ends.
fn start(ends: &[u32], index: u32) -> usize {
    index.checked_sub(1).map_or(0, |last| end(ends, last))
}

fn end(ends: &[u32], index: u32) -> usize {
    ends.get(index as usize).map_or(0, |&end| end as usize)
}

/// A count as it is stored; no index comes near the limit.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl Dictionary {
    /// Adds an occurrence. Words come sorted, the documents of one word too.
    pub(super) fn add(&mut self, word: &str, document: u32) {
        let last = count(self.ends.len()).wrapping_sub(1);
        if self.ends.is_empty() || self.word(last) != word {
            let shared = self.word(last).chars().zip(word.chars()).take_while(|(a, b)| a == b);
            let shared = u8::try_from(shared.count()).unwrap_or(u8::MAX);
            self.shared.push(shared);
            self.text.push_str(word);
            self.ends.push(count(self.text.len()));
            self.document_ends.push(0);
        } else if self.documents.last() == Some(&document) {
            return;
        }
        self.documents.push(document);
        if let Some(end) = self.document_ends.last_mut() {
            *end = count(self.documents.len());
        }
    }

    /// Gives back memory that no word needs.
    pub(super) fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.shared.shrink_to_fit();
        self.documents.shrink_to_fit();
        self.document_ends.shrink_to_fit();
    }

    /// The term of the word added last.
    pub(super) fn last(&self) -> u32 {
        count(self.ends.len()).saturating_sub(1)
    }

    /// The word of a term.
    pub(super) fn word(&self, term: u32) -> &str {
        self.text.get(start(&self.ends, term)..end(&self.ends, term)).unwrap_or_default()
    }

    /// The length of a word in bytes.
    pub(super) fn length(&self, term: u32) -> u32 {
        count(end(&self.ends, term).saturating_sub(start(&self.ends, term)))
    }

    /// The documents of a range of terms, those of each term in order.
    pub(super) fn documents(&self, terms: &Range<u32>) -> &[u32] {
        let from = start(&self.document_ends, terms.start);
        self.documents.get(from..start(&self.document_ends, terms.end)).unwrap_or_default()
    }

    /// The first term from `from` on for which `before` no longer holds.
    fn first(&self, from: u32, before: &dyn Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (from, count(self.ends.len()));
        while low < high {
            let middle = low.midpoint(high);
            if before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The terms that begin with `beginning`; the word itself, if it is one,
    /// comes first.
    pub(super) fn range(&self, beginning: &str) -> Range<u32> {
        let low = self.first(0, &|word| word < beginning);
        low..self.first(low, &|word| word.starts_with(beginning))
    }

    /// The terms with at most `max` errors, in order; without those in `known`,
    /// which begin with the word. Only where there are none of these, terms with
    /// errors in their beginning count too: *brave* is not *biave…* half typed.
    pub(super) fn similar(&self, word: &str, max: u8, known: &Range<u32>) -> Vec<Similar> {
        let mut similar = Vec::new();
        let Some(mut table) = Table::new(word) else {
            return similar;
        };
        let mut add = |term: u32, table: &Table, errors: Option<u8>, whole: bool| {
            if let Some(errors) = errors.filter(|&errors| errors <= max && !known.contains(&term)) {
                let errors = errors + u8::from(table.starts_otherwise());
                similar.push(Similar { term, errors, whole });
            }
        };
        // For each depth of the table, the nearest beginning on the way there.
        let mut beginnings: Vec<Option<u8>> = vec![None];
        let mut term = 0;
        while let Some(&shared) = self.shared.get(term as usize) {
            beginnings.truncate(usize::from(shared) + 1);
            let mut depth = beginnings.len() - 1;
            let mut lost = false;
            for letter in self.word(term).chars().skip(depth) {
                lost = table.step(depth, letter) > max;
                if lost {
                    break;
                }
                depth += 1;
                let beginning = table.beginning(depth).filter(|&errors| errors <= max && known.is_empty());
                beginnings.push(nearer(beginnings.last().copied().flatten(), beginning));
            }
            let beginning = beginnings.last().copied().flatten();
            if lost {
                // Words that share the letter that was one too many share the result.
                loop {
                    add(term, &table, beginning, false);
                    term += 1;
                    if self.shared.get(term as usize).is_none_or(|&same| usize::from(same) <= depth) {
                        break;
                    }
                }
            } else {
                let whole = Some(table.whole(depth)).filter(|&errors| errors <= max);
                add(term, &table, nearer(whole, beginning), whole.is_some() && whole <= beginning.or(whole));
                term += 1;
            }
        }
        similar
    }
}
