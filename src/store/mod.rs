//! The ledger: where what is published is kept. The only module that knows a database.
//!
//! A store keeps one [`Content`], whole: it is read into a snapshot when the server starts and replaced by an import. What
//! every database shares is in `record` (which columns a kind has) and `value` (how a field becomes a column); what one
//! database does its own way is in its folder. `backup` takes the content of any store out of it, into one file that proves itself.

mod backup;
mod error;
mod record;
#[cfg(test)]
mod sample;
mod sqlite;
mod value;

pub use backup::{Backup, BackupError, Manifest, time_in_names};
pub use error::StoreError;
pub use sqlite::SqliteStore;

use crate::domain::Content;
use std::pin::Pin;

/// What a store answers with: a future that can be awaited anywhere, so that a store can be an `Arc<dyn Store>`.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// A place that keeps the content.
pub trait Store: Send + Sync {
    /// Everything, as of one moment; `None` when nothing was ever written.
    fn content(&self) -> Answer<'_, Option<Content>>;

    /// Puts this content in the place of the former one, all or nothing, and gives its version.
    fn replace<'a>(&'a self, content: &'a Content) -> Answer<'a, u64>;

    /// How many times the content was written; 0 when never.
    fn version(&self) -> Answer<'_, u64>;

    /// What the database itself finds wrong with its files, tables and references: nothing, when it is sound. A database that
    /// watches over itself at every moment has nothing to tell.
    fn check(&self) -> Answer<'_, Vec<String>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}
