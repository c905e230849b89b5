//! A change, and when changes were.

use crate::domain::schema::{Cells, Kind};
use jiff::Timestamp;

/// What one record became at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number, which rises with time.
    pub id: u64,
    /// The version of the content that it came with; all changes of a version were made at once.
    pub version: u64,
    /// When.
    pub at: Timestamp,
    /// Why, in somebody's words.
    pub reason: Option<String>,
    /// The kind of record.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// What it was; `None` when it was not there.
    pub before: Option<Cells>,
    /// What it became; `None` when it was withdrawn.
    pub after: Option<Cells>,
}

/// When a record came and when it last changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// When it was first published.
    pub first: Timestamp,
    /// When it last changed.
    pub last: Timestamp,
    /// How many times it has changed since it was first published.
    pub changes: u32,
}

impl Dates {
    /// The same, as last changed when the latest of these did, where that was later.
    #[must_use]
    pub fn and(self, others: impl IntoIterator<Item = Option<Timestamp>>) -> Self {
        Self { last: others.into_iter().flatten().fold(self.last, Timestamp::max), ..self }
    }
}
