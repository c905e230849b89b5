//! The store in a `PostgreSQL` database, which several nodes may share.

mod check;
mod connection;
mod listener;
mod migrate;
#[cfg(test)]
#[path = "../../../tests/support/postgres.rs"]
mod server;
mod session;

use super::{
    Answer, Audit, Batch, Published, Revision, Scope, Store, StoreError, Tables, Wait, accounts::Transactional, chain,
    proposals, read, write,
};
use crate::domain::{History, desk::Proposal, schema::Record};
use listener::Listener;
use migrate::{LIMITS, ONE_WRITER};
use sqlx::{PgPool, Postgres, Transaction};
use std::{io, path::Path, sync::OnceLock, time::Duration};

/// How long the version may take to come. A connection that was cut without a word would otherwise be waited for much longer.
const VERSION_TIMEOUT: Duration = Duration::from_secs(5);
/// How long the whole content may take to come.
const CONTENT_TIMEOUT: Duration = Duration::from_mins(1);

/// The content store in a `PostgreSQL` database.
#[derive(Debug)]
pub struct PostgresStore {
    pool: PgPool,
    listener: OnceLock<Listener>,
}

impl PostgresStore {
    /// Opens the database at this address (`postgres://user:password@host:port/name`) and brings its tables up to date; of
    /// several nodes that start together one does, and the others wait for it. What was in former tables is kept in the data
    /// folder, as a backup.
    ///
    /// # Errors
    /// When the address is none, the database cannot be reached, it was written by a newer program, or what was in former
    /// tables cannot be kept.
    pub async fn open(url: &str, data: &Path) -> Result<Self, StoreError> {
        Ok(Self { pool: connection::open(url, data).await?, listener: OnceLock::new() })
    }
}

impl PostgresStore {
    /// Begins to read: the first statement takes the state that all of them see.
    async fn reading(&self) -> Result<Transaction<'_, Postgres>, StoreError> {
        Ok(self.pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
    }

    /// Begins to write, once no other writer does.
    async fn writing(&self) -> Result<Transaction<'_, Postgres>, StoreError> {
        let mut transaction = self.pool.begin().await?;
        for statement in [LIMITS, ONE_WRITER] {
            sqlx::query(statement).execute(&mut *transaction).await?;
        }
        Ok(transaction)
    }

    /// Ends to write.
    async fn written(&self, mut transaction: Transaction<'_, Postgres>) -> Result<(), StoreError> {
        // The notification is sent with the commit, and not before.
        sqlx::query(listener::NOTIFY).execute(&mut *transaction).await?;
        Ok(transaction.commit().await?)
    }
}

impl Transactional for PostgresStore {
    type Database = Postgres;

    async fn short(&self) -> Result<Transaction<'_, Postgres>, StoreError> {
        // Rows are locked one by one: no other writer is kept waiting, and none keeps us.
        Ok(self.pool.begin().await?)
    }
}

impl Store for PostgresStore {
    fn published(&self) -> Answer<'_, Published> {
        Box::pin(within(CONTENT_TIMEOUT, async { read::published(&mut *self.reading().await?).await }))
    }

    fn publish<'a>(&'a self, records: &'a [Record], batch: Batch<'a>) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut transaction = self.writing().await?;
            let version = write::publish(&mut *transaction, records, &batch).await?;
            self.written(transaction).await?;
            Ok(version)
        })
    }

    fn import_state(&self) -> Answer<'_, (Published, Vec<Record>)> {
        Box::pin(within(CONTENT_TIMEOUT, async { read::import_state(&mut *self.reading().await?).await }))
    }

    fn revisions<'a>(&'a self, scope: Scope<'a>, limit: u32) -> Answer<'a, Vec<Revision>> {
        Box::pin(within(CONTENT_TIMEOUT, async move {
            read::revisions(&mut *self.pool.acquire().await?, &scope, limit).await
        }))
    }

    fn due(&self, now: u64) -> Answer<'_, Vec<Proposal>> {
        Box::pin(within(VERSION_TIMEOUT, async move { proposals::due(&mut *self.pool.acquire().await?, now).await }))
    }

    fn history(&self, latest: u32) -> Answer<'_, History> {
        Box::pin(within(CONTENT_TIMEOUT, async move { read::history(&mut *self.reading().await?, latest).await }))
    }

    fn audit(&self) -> Answer<'_, Audit> {
        Box::pin(within(CONTENT_TIMEOUT, async { chain::audit(&mut *self.reading().await?).await }))
    }

    fn tables(&self) -> Answer<'_, Tables> {
        Box::pin(within(CONTENT_TIMEOUT, async { Ok(Tables(read::tables(&mut *self.reading().await?).await?)) }))
    }

    fn restore<'a>(&'a self, tables: Tables, batch: Batch<'a>) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut transaction = self.writing().await?;
            let version = write::restore(&mut *transaction, &tables, &batch).await?;
            self.written(transaction).await?;
            Ok(version)
        })
    }

    fn version(&self) -> Answer<'_, u64> {
        Box::pin(within(VERSION_TIMEOUT, async { read::version(&mut *self.pool.acquire().await?).await }))
    }

    fn check(&self) -> Answer<'_, Vec<String>> {
        Box::pin(within(CONTENT_TIMEOUT, check::findings(&self.pool)))
    }

    /// Listens from the first call on, so that a command that waits for nothing needs no connection for it.
    fn changed(&self) -> Wait<'_, ()> {
        Box::pin(self.listener.get_or_init(|| Listener::start(self.pool.clone())).notified())
    }

    fn close(&self) -> Wait<'_, ()> {
        Box::pin(self.pool.close())
    }
}

async fn within<T>(time: Duration, answer: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let late = |_| Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into()).into());
    tokio::time::timeout(time, answer).await.unwrap_or_else(late)
}
