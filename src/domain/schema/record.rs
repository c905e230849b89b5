//! A record of any kind as its cells, and what a kind has to say about its records.

use super::{
    cells::Cells,
    column::Column,
    kind::Kind,
    row::{Fault, Row},
};
use core::fmt;

/// A type that is a kind of record.
pub trait Schema: Sized {
    /// The kind.
    const KIND: Kind;
    /// The columns that no two records may share the values of.
    const KEY: &'static [&'static str];
    /// The columns in their canonical order.
    fn columns() -> Vec<Column>;
    /// The value of a record. Tells the record's faults and gives nothing when there are any.
    fn read(row: &mut Row<'_>) -> Option<Self>;
    /// Fills the cells of a record.
    fn write(&self, cells: &mut Cells);

    /// The key that these cells have: the values of the key's columns.
    #[must_use]
    fn key(cells: &Cells) -> String {
        Self::KEY.iter().map(|column| cells.get(column)).collect::<Vec<_>>().join("/")
    }

    /// The record of a value.
    #[must_use]
    fn record(&self) -> Record {
        let mut cells = Cells::default();
        self.write(&mut cells);
        Record { kind: Self::KIND, key: Self::key(&cells), cells }
    }
}

/// A record of any kind: what the store keeps, what imports compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its kind.
    pub kind: Kind,
    /// What names it within its kind: its slug, or what it joins with `/` between.
    pub key: String,
    /// What it says.
    pub cells: Cells,
}

impl Record {
    /// What names it among all records.
    #[must_use]
    pub fn id(&self) -> (Kind, &str) {
        (self.kind, &self.key)
    }
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// The column, where one is concerned.
    pub column: Option<String>,
    /// The line within the cell, from 1, where one is concerned.
    pub line: Option<u64>,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub remedy: String,
}

impl Finding {
    /// What is wrong with a cell of a record.
    pub(in crate::domain) fn of(kind: Kind, key: &str, fault: Fault) -> Self {
        let Fault { column, line, reason, remedy } = fault;
        Self { kind, key: key.to_owned(), column: Some(column), line, reason, remedy }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.key)?;
        self.column.iter().try_for_each(|column| write!(f, ", column {column}"))?;
        self.line.iter().try_for_each(|line| write!(f, ", line {line}"))?;
        write!(f, ": {}; {}", self.reason, self.remedy)
    }
}
