//! The store in one `SQLite` file.

mod check;
mod connection;
mod image;
mod migrate;
mod read;
mod write;

use super::{Answer, Store, StoreError};
use crate::domain::Content;
use sqlx::SqlitePool;
use std::path::Path;

/// A ledger in an `SQLite` file. Clones of it share their connections.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    pool: SqlitePool,
}

impl SqliteStore {
    /// Opens the database in this file, creates it where there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// When the file cannot be opened or created, is no database of this site, or was written by a newer program.
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        Ok(Self { pool: connection::open(file).await? })
    }

    /// A ledger in memory: that of a database file's bytes or, without, an empty one. It ends with its last clone.
    pub(super) async fn in_memory(image: Option<&[u8]>) -> Result<Self, StoreError> {
        Ok(Self { pool: connection::in_memory(image).await? })
    }

    /// The bytes of a database file that holds what this ledger holds at this moment.
    pub(super) async fn image(&self) -> Result<Vec<u8>, StoreError> {
        Ok(image::of(&mut *self.pool.acquire().await?).await?)
    }

    /// Does with the database what no program of ours does.
    #[cfg(test)]
    pub(super) async fn run(&self, statements: &'static str) {
        sqlx::raw_sql(statements).execute(&self.pool).await.expect("spoilt");
    }

    /// Ends all connections and leaves one tidy file, without the two that `SQLite` keeps beside it while it works.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl Store for SqliteStore {
    fn content(&self) -> Answer<'_, Option<Content>> {
        Box::pin(read::content(&self.pool))
    }

    fn replace<'a>(&'a self, content: &'a Content) -> Answer<'a, u64> {
        Box::pin(write::replace(&self.pool, content))
    }

    fn version(&self) -> Answer<'_, u64> {
        Box::pin(read::version(&self.pool))
    }

    fn check(&self) -> Answer<'_, Vec<String>> {
        Box::pin(check::findings(&self.pool))
    }
}
