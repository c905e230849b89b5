//! A column of a table, and what columns share.

use crate::{domain::Evidence, feeds::asked::Asked};

/// A column: its heading, and its cell for a record.
pub struct Column<Record> {
    /// Its heading.
    pub heading: String,
    /// Its cell for a record.
    pub cell: fn(&Asked, &Record) -> String,
}

impl<Record> Column<Record> {
    /// With this heading.
    pub fn new(heading: impl Into<String>, cell: fn(&Asked, &Record) -> String) -> Self {
        Self { heading: heading.into(), cell }
    }
}

/// Several values in one cell.
pub fn joined(values: impl IntoIterator<Item = String>) -> String {
    values.into_iter().collect::<Vec<_>>().join("; ")
}

/// How sure a row is, in words.
pub fn certainty(asked: &Asked, evidence: &Evidence) -> String {
    asked.text(&format!("certainty-{}", evidence.kind))
}
