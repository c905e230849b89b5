//! The ledger: where what is published is kept. The only module that knows a database.
//!
//! A store keeps one [`Content`], whole: it is read into a snapshot when the server starts and replaced by an import. What
//! every database shares is in `record` (which columns a kind has), `value` (how a field becomes a column), `read` and
//! `write` (in which order, with which statements), `migrate` (what is kept before tables change); what one database does its
//! own way is in its folder. `backup` takes the content of any store out of it, into one file that proves itself.

mod backup;
mod error;
mod migrate;
mod postgres;
mod read;
mod record;
#[cfg(test)]
mod sample;
mod session;
mod sqlite;
mod value;
mod write;

pub use backup::{Backup, BackupError, Manifest, time_in_names};
pub use error::StoreError;
pub use postgres::PostgresStore;
pub use sqlite::SqliteStore;

use crate::domain::Content;
use std::{path::Path, pin::Pin, sync::Arc};

/// What a store answers with: a future that can be awaited anywhere, so that a store can be an `Arc<dyn Store>`.
pub type Answer<'a, T> = Wait<'a, Result<T, StoreError>>;

/// A future that can be awaited anywhere.
pub type Wait<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A place that keeps the content.
pub trait Store: Send + Sync {
    /// Everything, as of one moment; `None` when nothing was ever written.
    fn content(&self) -> Answer<'_, Option<Content>>;

    /// Puts this content in the place of the former one, all or nothing, and gives its version. With an expected version
    /// nothing is written when the store has another one: somebody has written meanwhile.
    fn replace_version<'a>(&'a self, content: &'a Content, expected: Option<u64>) -> Answer<'a, u64>;

    /// Puts this content in the place of the former one, whatever its version.
    fn replace<'a>(&'a self, content: &'a Content) -> Answer<'a, u64> {
        self.replace_version(content, None)
    }

    /// How many times the content was written; 0 when never.
    fn version(&self) -> Answer<'_, u64>;

    /// What is wrong with the tables, as this program makes them, with their references and, where the database can tell, with
    /// its file: a line for each finding, none when all is sound.
    fn check(&self) -> Answer<'_, Vec<String>>;

    /// Ends when the database tells that somebody has written since the last call; may end without a reason. Not every
    /// database can tell, and word may be lost with a connection: whoever waits looks by itself now and then, too.
    fn changed(&self) -> Wait<'_, ()>;

    /// Ends all connections, in order. The store answers nothing more.
    fn close(&self) -> Wait<'_, ()>;
}

/// The name of the `SQLite` database in the data folder.
const SQLITE_FILE: &str = "coalition.sqlite";

/// Opens the `PostgreSQL` database at this address or, where none is given, the `SQLite` database in the data folder, and
/// brings its tables up to date; what was in them before is kept in the data folder. An empty address is none.
///
/// # Errors
/// When the database cannot be opened, is none of this site, or was written by a newer program.
pub async fn open(data: &Path, database_url: Option<&str>) -> Result<Arc<dyn Store>, StoreError> {
    match database_url.filter(|url| !url.is_empty()) {
        Some(url) => Ok(Arc::new(PostgresStore::open(url, data).await?)),
        None => Ok(Arc::new(SqliteStore::open(&data.join(SQLITE_FILE)).await?)),
    }
}
