//! Terms to avoid: where the words of records have them. They are told and never refused, for imports, checks and the desk alike. What
//! is quoted is spared, and so are code and addresses.
//!
//! Only the server has this module.

mod found;
mod spared;
mod words;

pub(super) use found::ANY;
pub use found::{Found, Terms};
pub use words::{Written, written};

use super::schema::Record;

/// A term to avoid in a cell of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint<'a> {
    /// The column.
    pub column: String,
    /// The line within the cell, from 1.
    pub line: u64,
    /// What stands there.
    pub words: String,
    /// The term.
    pub term: &'a super::Term,
}

impl<'a> Terms<'a> {
    /// The terms to avoid that a record has, column by column; each is told once a line.
    #[must_use]
    pub fn hints(&self, record: &Record) -> Vec<Hint<'a>> {
        let mut hints: Vec<Hint<'a>> = Vec::new();
        if self.is_empty() {
            return hints;
        }
        for Written { column, locale, text } in written(record) {
            for Found { place, term } in self.find(&text, locale) {
                let (before, words) = (text.get(..place.start), text.get(place));
                let line = 1 + before.unwrap_or_default().matches('\n').count() as u64;
                let words = words.unwrap_or_default().to_owned();
                let hint = Hint { column: column.to_owned(), line, words, term };
                let is_known = |known: &Hint<'_>| {
                    (known.column.as_str(), known.line, &known.term.slug) == (column, line, &term.slug)
                };
                if !hints.iter().any(is_known) {
                    hints.push(hint);
                }
            }
        }
        hints
    }
}

#[cfg(test)]
mod tests;
