//! A record of any kind as its cells, and what a kind has to say about its records.

use super::{cells::Cells, column::Column, kind::Kind, row::Row};
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

/// A record that is none of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Its kind.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// The column, where one is concerned.
    pub column: Option<String>,
    /// What is wrong, and with which remedy.
    pub reason: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.key)?;
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

impl core::error::Error for Unreadable {}
