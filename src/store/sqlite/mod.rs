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
    Answer, Audit, Batch, Published, Revision, Scope, Store, StoreError, Tables, Wait, accounts::Transactional, chain,
    proposals, read, write,
};
use crate::domain::{History, desk::Proposal, schema::Record};
use sqlx::{Sqlite, SqlitePool, Transaction};
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
        let mut transaction = self.writing().await?;
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

impl SqliteStore {
    /// Begins to write. Taking the writer's lock at once: a transaction that becomes a writer later may be turned away by another
    /// one.
    async fn writing(&self) -> Result<Transaction<'_, Sqlite>, StoreError> {
        Ok(self.pool.begin_with("BEGIN IMMEDIATE").await?)
    }
}

impl Transactional for SqliteStore {
    type Database = Sqlite;

    async fn short(&self) -> Result<Transaction<'_, Sqlite>, StoreError> {
        self.writing().await
    }
}

impl Store for SqliteStore {
    fn published(&self) -> Answer<'_, Published> {
        // One transaction sees one state of all tables.
        Box::pin(async { read::published(&mut *self.pool.begin().await?).await })
    }

    fn publish<'a>(&'a self, records: &'a [Record], batch: Batch<'a>) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut transaction = self.writing().await?;
            let version = write::publish(&mut *transaction, records, &batch).await?;
            transaction.commit().await?;
            Ok(version)
        })
    }

    fn import_state(&self) -> Answer<'_, (Published, Vec<Record>)> {
        Box::pin(async { read::import_state(&mut *self.pool.begin().await?).await })
    }

    fn revisions<'a>(&'a self, scope: Scope<'a>, limit: u32) -> Answer<'a, Vec<Revision>> {
        Box::pin(async move { read::revisions(&mut *self.pool.acquire().await?, &scope, limit).await })
    }

    fn due(&self, now: u64) -> Answer<'_, Vec<Proposal>> {
        Box::pin(async move { proposals::due(&mut *self.pool.acquire().await?, now).await })
    }

    fn history(&self, latest: u32) -> Answer<'_, History> {
        Box::pin(async move { read::history(&mut *self.pool.begin().await?, latest).await })
    }

    fn audit(&self) -> Answer<'_, Audit> {
        Box::pin(async { chain::audit(&mut *self.pool.begin().await?).await })
    }

    fn tables(&self) -> Answer<'_, Tables> {
        Box::pin(async { Ok(Tables(read::tables(&mut *self.pool.begin().await?).await?)) })
    }

    fn restore<'a>(&'a self, tables: Tables, batch: Batch<'a>) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut transaction = self.writing().await?;
            let version = write::restore(&mut *transaction, &tables, &batch).await?;
            transaction.commit().await?;
            Ok(version)
        })
    }

    fn version(&self) -> Answer<'_, u64> {
        Box::pin(async { read::version(&mut *self.pool.acquire().await?).await })
    }

    fn check(&self) -> Answer<'_, Vec<String>> {
        Box::pin(check::findings(&self.pool))
    }

    /// Never ends: `SQLite` does not tell one process what another one writes.
    fn changed(&self) -> Wait<'_, ()> {
        Box::pin(std::future::pending())
    }

    /// Leaves one tidy file, without the two that `SQLite` keeps beside it while it works.
    fn close(&self) -> Wait<'_, ()> {
        Box::pin(self.pool.close())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_record_that_this_program_never_writes_is_told_with_its_key_and_column() {
        let store = SqliteStore::in_memory(None).await.expect("store");
        store.replace(&crate::store::sample::content()).await.expect("written");
        store.run("UPDATE revision SET cells = json_set(cells, '$.country', 'Belgium') WHERE key = 'brussels'").await;
        let message = store.content().await.expect_err("refused").to_string();
        assert!(message.starts_with("places/brussels, column country: “Belgium” is not"), "{message}");
    }
}
