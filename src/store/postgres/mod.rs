//! The store in a `PostgreSQL` database, which several nodes may share.

mod check;
mod connection;
mod listener;
mod migrate;
#[cfg(test)]
#[path = "../../../tests/support/postgres.rs"]
mod server;
mod session;

use super::{Answer, StoreError, Wait, transactional::Transactional};
use listener::Listener;
use migrate::{LIMITS, ONE_WRITER};
use sqlx::{PgPool, Postgres};
use std::{path::Path, sync::OnceLock, time::Duration};

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

impl Transactional for PostgresStore {
    type Database = Postgres;

    /// A connection that was cut without a word would otherwise be waited for much longer.
    const VERSION_TIMEOUT: Duration = Duration::from_secs(5);
    const CONTENT_TIMEOUT: Duration = Duration::from_mins(1);
    const READ: &'static str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    /// Rows are locked one by one: no other writer is kept waiting, and none keeps us.
    const SHORT: &'static str = "BEGIN";
    const BEFORE_WRITING: &'static [&'static str] = &[LIMITS, ONE_WRITER];
    /// The notification is sent with the commit, and not before.
    const AFTER_WRITING: &'static [&'static str] = &[listener::NOTIFY];

    fn pool(&self) -> &PgPool {
        &self.pool
    }

    fn findings(&self) -> Answer<'_, Vec<String>> {
        Box::pin(check::findings(&self.pool))
    }

    /// Listens from the first call on, so that a command that waits for nothing needs no connection for it.
    fn notified(&self) -> Wait<'_, ()> {
        Box::pin(self.listener.get_or_init(|| Listener::start(self.pool.clone())).notified())
    }
}
