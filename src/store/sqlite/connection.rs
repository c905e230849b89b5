//! Opening an SQLite file and bringing its tables up to date.

use crate::store::StoreError;
use sqlx::{
    SqlitePool,
    migrate::{MigrateError, Migrator},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, time::Duration};

/// The tables, part of the binary.
static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Pages never ask the database, so that a few connections are plenty: one that writes and some that read beside it.
const CONNECTIONS: u32 = 4;
/// How long a writer waits for another one, such as an import beside a running server.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn open(file: &Path) -> Result<SqlitePool, StoreError> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|source| StoreError::Folder { folder: folder.to_owned(), source })?;
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .foreign_keys(true)
        // Readers and the writer do not wait for each other.
        .journal_mode(SqliteJournalMode::Wal)
        // Safe with WAL: a power cut may lose the last write, never damage the file.
        .synchronous(SqliteSynchronous::Normal)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new()
        .max_connections(CONNECTIONS)
        .connect_with(options)
        .await
        .map_err(|source| StoreError::Open { file: file.to_owned(), source })?;
    MIGRATIONS.run(&pool).await.map_err(|error| match error {
        MigrateError::VersionMissing(version) => StoreError::Newer { version },
        other => StoreError::Migration(other),
    })?;
    Ok(pool)
}
