//! A column of a table, and what columns share.

use crate::{domain::Evidence, feeds::context::FeedContext};

/// A column: its heading, and its cell for a record.
pub struct Column<Record> {
    /// Its heading.
    pub heading: String,
    /// Its cell for a record.
    pub cell: fn(&FeedContext, &Record) -> String,
}

impl<Record> Column<Record> {
    /// With this heading.
    pub fn new(heading: impl Into<String>, cell: fn(&FeedContext, &Record) -> String) -> Self {
        Self { heading: heading.into(), cell }
    }
}

/// Several values in one cell.
pub fn joined(values: impl IntoIterator<Item = String>) -> String {
    values.into_iter().collect::<Vec<_>>().join("; ")
}

/// How sure a row is, in words.
pub fn certainty(context: &FeedContext, evidence: &Evidence) -> String {
    context.text(&format!("certainty-{}", evidence.kind))
}
