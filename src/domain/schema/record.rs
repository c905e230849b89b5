//! A record of any kind as its cells, and what a kind has to say about its records.

use super::{
    cell::Codec,
    cells::Cells,
    column::{Column, Field},
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
    /// The columns in their canonical order, each with what it is for.
    fn fields() -> Vec<Field>;
    /// The value of a record. Tells the record's faults and gives nothing when there are any.
    fn read(row: &mut Row<'_>) -> Option<Self>;
    /// Fills the cells of a record.
    fn write(&self, cells: &mut Cells);

    /// The columns in their canonical order.
    #[must_use]
    fn columns() -> Vec<Column> {
        Self::fields().into_iter().map(|field| field.column).collect()
    }

    /// The key that these cells have: the values of the key's columns.
    #[must_use]
    fn key(cells: &Cells) -> String {
        joined(Self::KEY, cells)
    }

    /// The record of a value.
    #[must_use]
    fn record(&self) -> Record {
        let mut cells = Cells::default();
        self.write(&mut cells);
        Record { kind: Self::KIND, key: Self::key(&cells), cells }
    }
}

/// The values of some columns, with `/` between them.
pub(super) fn joined(columns: &[&str], cells: &Cells) -> String {
    columns.iter().map(|column| cells.get(column)).collect::<Vec<_>>().join("/")
}

/// Declares the kinds: each field with what it means and with the columns it takes, in the order of the columns. What it means
/// stands in `docs/content.md` and, where the API has a field of the same name, in its description.
macro_rules! kinds {
    ($($record:ident in $kind:expr, by $key:expr => {
        $($(#[doc = $about:literal])* $field:ident: $codec:expr),+ $(,)?
    })+) => { $(
        impl Schema for $record {
            const KIND: Kind = $kind;
            const KEY: &'static [&'static str] = &$key;

            fn fields() -> Vec<Field> {
                [$(fields_of(&$codec, |record: &Self| &record.$field, concat!($($about),*))),+].concat()
            }

            fn read(row: &mut Row<'_>) -> Option<Self> {
                // Every field is read before any is missed: all faults of a record are told at once.
                $(let $field = $codec.read(row);)+
                Some(Self { $($field: $field?),+ })
            }

            fn write(&self, cells: &mut Cells) {
                $($codec.write(&self.$field, cells);)+
            }
        }
    )+ };
}
pub(super) use kinds;

/// The columns of a field, the first of which is for what the field is. Also tells the compiler the field's type.
pub(super) fn fields_of<R, C: Codec>(codec: &C, _field: fn(&R) -> &C::Value, about: &'static str) -> Vec<Field> {
    let mut fields = codec.fields();
    if let Some(first) = fields.first_mut() {
        first.about = about.trim_start();
    }
    fields
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
