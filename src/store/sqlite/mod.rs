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

use super::{Answer, Store, StoreError, Wait, read, write};
use crate::domain::Content;
use sqlx::SqlitePool;
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

impl Store for SqliteStore {
    fn content(&self) -> Answer<'_, Option<Content>> {
        Box::pin(async {
            // One transaction sees one state of all tables.
            let mut transaction = self.pool.begin().await?;
            let content = read::content(&mut *transaction).await?;
            transaction.commit().await?;
            Ok(content)
        })
    }

    fn replace_version<'a>(&'a self, content: &'a Content, expected: Option<u64>) -> Answer<'a, u64> {
        Box::pin(async move {
            // Taking the writer's lock at once: a transaction that becomes a writer later may be turned away by another one.
            let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
            let version = write::replace(&mut *transaction, content, expected).await?;
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
    async fn a_row_that_this_program_never_writes_is_told_with_its_table_and_field() {
        let folder = tempfile::tempdir().expect("folder");
        let store = SqliteStore::open(&folder.path().join("coalition.sqlite")).await.expect("store");
        let spoil = "INSERT INTO helplines (position, slug, kind, name, languages, evidence) \
                     VALUES (0, 'line', 'telephone', '{}', '[]', 'coalition-text')";
        sqlx::query(spoil).execute(&store.pool).await.expect("written");
        let mut connection = store.pool.acquire().await.expect("connection");
        let error = read::all::<crate::domain::Helpline>(&mut *connection).await.expect_err("refused");
        let message = error.to_string();
        assert!(
            message.starts_with("helplines row 0 holds something this program never writes (kind: “telephone”"),
            "{message}"
        );
    }
}
