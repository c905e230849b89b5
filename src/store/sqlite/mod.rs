//! The store in one `SQLite` file.

mod check;
mod connection;
mod copy;
mod image;
mod migrate;
mod session;

#[cfg(test)]
pub(super) use connection::MIGRATIONS;
#[cfg(test)]
pub(super) use copy::columns;
pub(super) use copy::image_of;

use super::{
    Answer, StoreError, Tables, Wait,
    transactional::{Transactional, writing},
    write,
};
use sqlx::{Sqlite, SqlitePool};
use std::path::Path;

/// The content store in an `SQLite` file. Clones of it share their connections.
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

    /// A store in memory: that of a database file's bytes or, without, an empty one. It ends with its last clone.
    pub(super) async fn in_memory(image: Option<&[u8]>) -> Result<Self, StoreError> {
        Ok(Self { pool: connection::in_memory(image).await? })
    }

    /// Fills an empty store with all that another one held.
    pub(super) async fn fill(&self, tables: &Tables) -> Result<(), StoreError> {
        let mut transaction = writing(self).await?;
        write::fill(&mut *transaction, tables).await?;
        Ok(transaction.commit().await?)
    }

    /// The bytes of a database file that holds what this store holds at this moment.
    pub(super) async fn image(&self) -> Result<Vec<u8>, StoreError> {
        Ok(image::of(&mut *self.pool.acquire().await?).await?)
    }

    /// Does with the database what no program of ours does.
    #[cfg(test)]
    pub(super) async fn run(&self, statements: &'static str) {
        sqlx::raw_sql(statements).execute(&self.pool).await.expect("spoilt");
    }
}

impl Transactional for SqliteStore {
    type Database = Sqlite;

    const READ: &'static str = "BEGIN";
    /// Takes the writer's lock at once: a transaction that becomes a writer later may be turned away by another one.
    const SHORT: &'static str = "BEGIN IMMEDIATE";

    fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    fn findings(&self) -> Answer<'_, Vec<String>> {
        Box::pin(check::findings(&self.pool))
    }

    /// Never ends: `SQLite` does not tell one process what another one writes.
    fn notified(&self) -> Wait<'_, ()> {
        Box::pin(std::future::pending())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store as _;

    #[tokio::test]
    async fn a_record_that_this_program_never_writes_is_told_with_its_key_and_column() {
        let store = SqliteStore::in_memory(None).await.expect("store");
        store.replace(&crate::store::sample::content()).await.expect("written");
        store.run("UPDATE revision SET cells = json_set(cells, '$.country', 'Belgium') WHERE key = 'brussels'").await;
        let message = store.content().await.expect_err("refused").to_string();
        assert!(message.starts_with("places/brussels, column country: “Belgium” is not"), "{message}");
    }
}
