//! Opening an `SQLite` database, in a file or in memory, with its tables up to date.

use super::{image, migrate};
use crate::store::{StoreError, backup::TempFile};
use sqlx::{
    SqlitePool,
    migrate::Migrator,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{fs::File, io, path::Path, time::Duration};

/// The tables, part of the binary.
pub(in crate::store) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How every `SQLite` database begins.
const SIGNATURE: &[u8] = b"SQLite format 3\0";
/// Pages never ask the database, so that a few connections are plenty: one that writes and some that read beside it.
const CONNECTIONS: u32 = 4;
/// How long a writer waits for another one, such as an import beside a running server.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn open(file: &Path) -> Result<SqlitePool, StoreError> {
    open_with(file, &MIGRATIONS).await
}

/// Opens a database with the tables of other migrations than this program's.
pub(super) async fn open_with(file: &Path, migrations: &Migrator) -> Result<SqlitePool, StoreError> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|source| StoreError::Folder { folder: folder.to_owned(), source })?;
    }
    match head(file) {
        Ok(head) if head.is_empty() => return Err(StoreError::ZeroBytes(file.to_owned())),
        Ok(head) if head != SIGNATURE => return Err(StoreError::NoDatabase(file.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(file, migrations).await?,
        // What else is wrong with the file is for the database to say.
        _ => {}
    }
    let options = SqliteConnectOptions::new()
        .filename(file)
        .foreign_keys(true)
        // Readers and the writer do not wait for each other.
        .journal_mode(SqliteJournalMode::Wal)
        // A write is acknowledged when the disk has it: writes are rare, and a power cut must not take one back.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new()
        .max_connections(CONNECTIONS)
        .connect_with(options)
        .await
        .map_err(|source| StoreError::Open { file: file.to_owned(), source })?;
    let ready = migrate::run(&pool, Some(file), migrations).await;
    if ready.is_err() {
        // One tidy file is left even then.
        pool.close().await;
    }
    ready.map(|()| pool)
}

/// The first bytes of a file.
fn head(file: &Path) -> io::Result<Vec<u8>> {
    use io::Read as _;
    let mut head = Vec::new();
    File::open(file)?.take(SIGNATURE.len() as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// Makes the file with its tables. It gets its name when it is whole: one without bytes was left by something else.
async fn create(file: &Path, migrations: &Migrator) -> Result<(), StoreError> {
    let pool = in_memory_with(None, migrations).await?;
    let mut image = image::of(&mut *pool.acquire().await?).await?;
    pool.close().await;
    image::write_ahead(&mut image);
    let created = TempFile::write(file, &image).and_then(|draft| draft.publish(file, false));
    match created {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(StoreError::Open { file: file.to_owned(), source: error.into() })
        }
        // Of programs that start at the same time one is the first.
        _ => Ok(()),
    }
}

/// A database in memory with the bytes of a file, or an empty one.
pub(super) async fn in_memory(image: Option<&[u8]>) -> Result<SqlitePool, StoreError> {
    in_memory_with(image, &MIGRATIONS).await
}

/// A database in memory with the tables of other migrations than all of this program's.
pub(super) async fn in_memory_with(image: Option<&[u8]>, migrations: &Migrator) -> Result<SqlitePool, StoreError> {
    // The one connection is the database: it must not be ended before the pool is.
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(image::options())
        .await?;
    if let Some(image) = image {
        image::load(&mut *pool.acquire().await?, image).await?;
    }
    migrate::run(&pool, None, migrations).await?;
    Ok(pool)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_database_opens_again_and_ends_as_one_file() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("a/b/coalition.sqlite");
        for _ in 0..2 {
            let pool = open(&file).await.expect("opened");
            pool.close().await;
            let names: Vec<_> = std::fs::read_dir(folder.path().join("a/b")).expect("folder").flatten().collect();
            assert_eq!(names.len(), 1, "{names:?}");
        }
    }

    #[tokio::test]
    async fn a_file_without_bytes_is_not_taken_for_a_new_database() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        File::create(&file).expect("created");
        let error = open(&file).await.expect_err("refused");
        let message = error.to_string();
        assert!(
            matches!(error, StoreError::ZeroBytes(_)) && message.contains("zero bytes") && message.contains("restore"),
            "{message}"
        );
        assert_eq!(std::fs::metadata(&file).expect("there").len(), 0);
    }

    #[tokio::test]
    async fn a_database_of_a_newer_program_is_refused() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        let pool = open(&file).await.expect("opened");
        let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                     VALUES (9999, 'later', TRUE, x'00', 0)";
        sqlx::query(later).execute(&pool).await.expect("written");
        pool.close().await;
        let error = open(&file).await.expect_err("refused");
        assert!(matches!(error, StoreError::Newer { version: 9999 }), "{error:?}");
        assert!(error.to_string().contains("newer version of this program"), "{error}");
    }

    #[tokio::test]
    async fn what_is_no_database_or_no_folder_is_refused_with_its_path() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("notes.txt");
        std::fs::write(&file, "This is not a database, only a text of some length.".repeat(40)).expect("written");
        let error = open(&file).await.expect_err("refused");
        assert!(
            matches!(error, StoreError::NoDatabase(_)) && error.to_string().contains("notes.txt is no SQLite"),
            "{error:?}"
        );
        let error = open(&file.join("coalition.sqlite")).await.expect_err("refused");
        assert!(matches!(error, StoreError::Folder { .. }) && error.to_string().contains("notes.txt"), "{error:?}");
    }
}
