//! A backup: everything that a store holds, in one file that proves itself, whatever database the store has.
//!
//! The file is an `SQLite` database with two lines after it (`seal`). `SQLite` does not look at what follows its last page, so
//! that any tool which opens databases opens a backup. See `docs/decisions/010-backup.md`.

mod error;
mod seal;
mod temp_file;

pub use error::BackupError;
pub use seal::Manifest;
pub(super) use temp_file::TempFile;

use super::{Batch, SqliteStore, Store, StoreError, Tables};
use crate::domain::Content;
use seal::Unsealed;
use std::{io, path::Path};

/// All that a store held at one moment: what was published, and its history.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// When and from what it was made.
    pub manifest: Manifest,
    /// What was published.
    pub content: Content,
    /// Everything.
    tables: Tables,
}

impl Backup {
    /// What a store holds now; `None` when nothing was ever written. Readers and writers go on meanwhile.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn of(store: &dyn Store) -> Result<Option<Self>, StoreError> {
        loop {
            let version = store.version().await?;
            let tables = store.tables().await?;
            let Some(content) = store.content().await? else { return Ok(None) };
            // Every write is counted: the same number before and after means that all of this has that number.
            if store.version().await? == version {
                return Ok(Some(Self { manifest: Manifest::of(version, tables.head()?), content, tables }));
            }
        }
    }

    /// Writes it as a file, whole or not at all, once it has been read back and is the same. What has the name is replaced
    /// only if that is asked for.
    ///
    /// # Errors
    /// When the name is taken or the disk refuses.
    pub async fn write(&self, file: &Path, replace: bool) -> Result<(), BackupError> {
        let image = async { self.store().await?.image().await }.await.map_err(BackupError::Unwritable)?;
        let draft = TempFile::write(file, &self.manifest.seal(image));
        let draft = draft.map_err(|source| BackupError::Write { file: file.to_owned(), source })?;
        if Self::read(draft.path()).await? != *self {
            return Err(BackupError::Altered(file.to_owned()));
        }
        draft.publish(file, replace).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => BackupError::Exists(file.to_owned()),
            _ => BackupError::Write { file: file.to_owned(), source },
        })
    }

    /// Reads a file and proves it: its seal, its format, its tables and references, every record. A backup of former tables is
    /// brought up to date in memory.
    ///
    /// # Errors
    /// When anything is wrong with it.
    pub async fn read(file: &Path) -> Result<Self, BackupError> {
        let backup = std::fs::read(file).map_err(|source| BackupError::Read { file: file.to_owned(), source })?;
        let (database, manifest) = Manifest::unseal(&backup).map_err(|reason| match reason {
            Unsealed::Damaged => BackupError::Damaged(file.to_owned()),
            Unsealed::Newer => BackupError::Newer(file.to_owned()),
        })?;
        let read = async {
            let store = SqliteStore::in_memory(Some(database)).await?;
            Ok((store.check().await?, store.content().await?, store.tables().await?))
        };
        let (mut findings, content, tables) = read.await.map_err(|source| match source {
            StoreError::Newer { .. } => BackupError::Newer(file.to_owned()),
            source => BackupError::Unreadable { file: file.to_owned(), source },
        })?;
        if content.is_none() {
            findings.push("nothing was ever written to it".to_owned());
        }
        match content {
            Some(content) if findings.is_empty() => Ok(Self { manifest, content, tables }),
            _ => Err(BackupError::Unsound { file: file.to_owned(), findings }),
        }
    }

    /// A store in memory that holds all of it.
    ///
    /// # Errors
    /// When it breaks a rule of the tables.
    pub async fn store(&self) -> Result<SqliteStore, StoreError> {
        let store = SqliteStore::in_memory(None).await?;
        store.fill(&self.tables).await?;
        Ok(store)
    }

    /// Puts all of it in the place of what a store holds, as a new version, if the store still has the one that is expected.
    ///
    /// # Errors
    /// When the store has another version, or refuses.
    pub async fn restore(&self, store: &dyn Store, expected: u64, author: &str) -> Result<u64, StoreError> {
        let message = format!("version {} of {}", self.manifest.version, self.manifest.made);
        let batch =
            Batch { author, source: "restore", message: Some(&message), expected: Some(expected), ..Batch::default() };
        store.restore(self.tables.clone(), batch).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sample;
    use sqlx::{ConnectOptions as _, sqlite::SqliteConnectOptions};

    async fn backup() -> Backup {
        let store = SqliteStore::in_memory(None).await.expect("store");
        store.replace(&sample::content()).await.expect("written");
        Backup::of(&store).await.expect("read").expect("filled")
    }

    #[tokio::test]
    async fn a_backup_is_a_database_that_any_tool_opens() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("backup");
        backup().await.write(&file, false).await.expect("written");
        let options = SqliteConnectOptions::new().filename(&file).read_only(true);
        let mut connection = options.connect().await.expect("opened");
        let sound: String =
            sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut connection).await.expect("asked");
        let slug: String = sqlx::query_scalar("SELECT key FROM published WHERE kind = 'places'")
            .fetch_one(&mut connection)
            .await
            .expect("asked");
        assert_eq!((sound.as_str(), slug.as_str()), ("ok", "brussels"));
    }

    /// The error of a backup whose store went through a statement before it was sealed.
    async fn refused_after(statement: &'static str) -> BackupError {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("backup");
        let store = backup().await.store().await.expect("store");
        store.run(statement).await;
        std::fs::write(&file, Manifest::of(7, None).seal(store.image().await.expect("image"))).expect("written");
        Backup::read(&file).await.expect_err("refused")
    }

    #[tokio::test]
    async fn a_whole_file_whose_tables_are_not_this_programs_is_refused() {
        let error = refused_after("DROP TABLE imported").await;
        assert!(matches!(&error, BackupError::Unreadable { .. } | BackupError::Unsound { .. }), "{error:?}");
        let error = refused_after("ALTER TABLE imported ADD COLUMN more TEXT").await;
        assert!(matches!(&error, BackupError::Unsound { findings, .. } if findings.len() == 1), "{error:?}");
        let error = refused_after("UPDATE revision SET cells = '{}'").await;
        assert!(matches!(&error, BackupError::Unreadable { .. }), "{error:?}");
        let error = refused_after(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
             VALUES (9999, 'later', TRUE, x'00', 0)",
        )
        .await;
        assert!(matches!(&error, BackupError::Newer(_)), "{error:?}");
    }

    #[tokio::test]
    async fn an_empty_store_is_no_backup() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("backup");
        let store = SqliteStore::in_memory(None).await.expect("store");
        std::fs::write(&file, Manifest::of(0, None).seal(store.image().await.expect("image"))).expect("written");
        let error = Backup::read(&file).await.expect_err("refused");
        assert!(error.to_string().contains("nothing was ever written to it"), "{error}");
    }
}
