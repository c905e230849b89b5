//! The store in a `PostgreSQL` database, which several nodes may share.

mod catalog;
mod check;
mod connection;
mod listener;
mod migrate;
#[cfg(test)]
#[path = "../../../tests/support/postgres.rs"]
mod server;
mod session;

use super::{Answer, Store, StoreError, Wait, read, write};
use crate::domain::Content;
use listener::Listener;
use migrate::{LIMITS, ONE_WRITER};
use sqlx::PgPool;
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

impl Store for PostgresStore {
    fn content(&self) -> Answer<'_, Option<Content>> {
        Box::pin(within(CONTENT_TIMEOUT, async {
            // The first statement takes the state that all of them see.
            let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
            let mut transaction = self.pool.begin_with(begin).await?;
            let content = read::content(&mut *transaction).await?;
            transaction.commit().await?;
            Ok(content)
        }))
    }

    fn replace_version<'a>(&'a self, content: &'a Content, expected: Option<u64>) -> Answer<'a, u64> {
        Box::pin(async move {
            let mut transaction = self.pool.begin().await?;
            for statement in [LIMITS, ONE_WRITER] {
                sqlx::query(statement).execute(&mut *transaction).await?;
            }
            let version = write::replace(&mut *transaction, content, expected).await?;
            // The notification is sent with the commit, and not before.
            sqlx::query(listener::NOTIFY).execute(&mut *transaction).await?;
            transaction.commit().await?;
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
