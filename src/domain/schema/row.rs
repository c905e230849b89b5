//! Reading the cells of one record.

use super::{cells::Cells, kind::Kind};
use crate::domain::Localized;

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The column; of a text in several languages its name without a language.
    pub column: String,
    /// The line within the cell, from 1, where one is concerned.
    pub line: Option<u64>,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub remedy: String,
}

impl Fault {
    /// A fault of a whole cell.
    pub(in crate::domain) fn new(column: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { column: column.to_owned(), line: None, reason: reason.into(), remedy: remedy.into() }
    }

    /// The same fault at a line of the cell.
    pub(in crate::domain) fn at(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    /// That what a cell names is not there.
    pub(in crate::domain) fn missing(named: &Reference) -> Self {
        let reason = format!("“{}” does not exist in {}", named.key, named.kind);
        Self { line: named.line, ..Self::new(named.column, reason, "add that record or correct the name") }
    }
}

/// A cell that names a record of another kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The cell's column.
    pub column: &'static str,
    /// The line within the cell, from 1, where one is concerned.
    pub line: Option<u64>,
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
        self.faults.push(Fault::new(column, reason, remedy));
    }

    /// Notes that a cell names a record of another kind.
    pub(super) fn refers(&mut self, column: &'static str, kind: Kind, key: &str) {
        self.references.push(Reference { column, line: None, kind, key: key.to_owned() });
    }
}
