//! The cells of one record, and reading them.

use super::kind::Kind;
use crate::domain::Localized;
use std::collections::BTreeMap;

/// The texts of a record by the full names of its columns. A cell that is not there is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Cells(BTreeMap<String, String>);

impl Cells {
    /// Fills a cell, or empties it.
    pub fn put(&mut self, column: &str, text: String) {
        if text.is_empty() {
            self.0.remove(column);
        } else {
            self.0.insert(column.to_owned(), text);
        }
    }

    /// Fills the cells of a localized column.
    pub(super) fn put_localized(&mut self, base: &str, texts: &Localized) {
        self.0.extend(texts.iter().map(|(locale, text)| (format!("{base}_{locale}"), text.to_owned())));
    }

    /// The text of a column, empty when unknown.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// The names of the columns that are filled, each with its text, in the order of the names.
    pub fn filled(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(column, text)| (column.as_str(), text.as_str()))
    }

    /// The texts of a localized column.
    fn localized(&self, base: &str) -> Localized {
        let first = format!("{base}_");
        let from = self.0.range(first.clone()..).take_while(|(name, _)| name.starts_with(&first));
        let texts = from.filter_map(|(name, text)| Some((name.strip_prefix(&first)?.parse().ok()?, text.as_str())));
        texts.collect()
    }
}

impl FromIterator<(String, String)> for Cells {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(cells: I) -> Self {
        Self(cells.into_iter().filter(|(_, text)| !text.is_empty()).collect())
    }
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The column; of a text in several languages its name without a language.
    pub column: String,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub remedy: String,
}

/// A cell that names a record of another kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The cell's column.
    pub column: &'static str,
    /// The other kind.
    pub kind: Kind,
    /// The other record.
    pub key: String,
}

/// A record being read: its cells, what is wrong with them, and what they name.
#[derive(Debug)]
pub struct Row<'a> {
    cells: &'a Cells,
    /// What was found wrong.
    pub faults: Vec<Fault>,
    /// What was found named.
    pub references: Vec<Reference>,
}

impl<'a> Row<'a> {
    /// A record that nothing was read of yet.
    #[must_use]
    pub fn new(cells: &'a Cells) -> Self {
        Self { cells, faults: Vec::new(), references: Vec::new() }
    }

    /// The text of a column, empty when unknown.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        self.cells.get(column)
    }

    /// The texts of a localized column.
    pub(super) fn localized(&self, base: &str) -> Localized {
        self.cells.localized(base)
    }

    /// Tells what is wrong with a column.
    pub(super) fn problem(&mut self, column: &str, reason: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault { column: column.to_owned(), reason: reason.into(), remedy: remedy.into() });
    }

    /// Notes that a cell names a record of another kind.
    pub(super) fn refers(&mut self, column: &'static str, kind: Kind, key: &str) {
        self.references.push(Reference { column, kind, key: key.to_owned() });
    }
}
