//! Bringing tables up to date, as every database does it: all or nothing, with a backup of what was there.

use super::{
    StoreError,
    backup::{Manifest, TempFile},
    timestamp::time_in_names,
};
use sqlx::{
    Database, Transaction,
    migrate::{Migrate, MigrateError, Migrator},
};
use std::path::{Path, PathBuf};

/// The migrations that a database has had; `has_list` says whether it has the table of them yet.
pub(super) async fn had(
    connection: &mut (impl Migrate + Send),
    migrations: &Migrator,
    has_list: bool,
) -> Result<Vec<i64>, StoreError> {
    if !has_list {
        return Ok(Vec::new());
    }
    let applied = connection.list_applied_migrations(&migrations.table_name).await.map_err(refused)?;
    Ok(applied.into_iter().map(|migration| migration.version).collect())
}

/// The first migration that a database has not had yet. One that has had others than these is refused.
pub(super) fn first_pending(had: &[i64], migrations: &Migrator) -> Result<Option<i64>, StoreError> {
    if let Some(version) = had.iter().find(|version| !migrations.version_exists(**version)) {
        return Err(StoreError::Newer { version: *version });
    }
    Ok(migrations.iter().map(|migration| migration.version).find(|version| !had.contains(version)))
}

pub(super) fn refused(error: MigrateError) -> StoreError {
    match error {
        MigrateError::VersionMissing(version) => StoreError::Newer { version },
        other => StoreError::Migration(other),
    }
}

/// What was there before, on the disk as a backup, but without its name yet. It goes with the value, unless it is committed.
pub(super) struct SafetyBackup {
    draft: TempFile,
    name: PathBuf,
}

impl SafetyBackup {
    /// Writes a database, as the bytes of its file and with the version of its content, into the folder of `beside`, whose
    /// name it will bear with the migration and the time.
    pub(super) fn write(beside: &Path, migration: i64, version: u64, image: Vec<u8>) -> Result<Self, StoreError> {
        let name = beside.with_extension(format!("before-{migration:04}-{}.backup", time_in_names()));
        match TempFile::write(&name, &Manifest::of(version, None).seal(image)) {
            Ok(draft) => Ok(Self { draft, name }),
            Err(source) => Err(StoreError::Copy { file: name, source }),
        }
    }
}

/// Ends a transaction of migrations. The copy has its name before the change is there, and goes when the change does not come.
pub(super) async fn commit<D: Database>(
    transaction: Transaction<'_, D>,
    backup: Option<SafetyBackup>,
) -> Result<(), StoreError> {
    let Some(SafetyBackup { draft, name }) = backup else { return Ok(transaction.commit().await?) };
    draft.publish(&name, false).map_err(|source| StoreError::Copy { file: name.clone(), source })?;
    if let Err(error) = transaction.commit().await {
        if is_certain(&error) {
            // Of the two errors the first is the one to tell.
            let _ = std::fs::remove_file(&name);
        }
        return Err(error.into());
    }
    tracing::warn!(copy = %name.display(), "the tables were brought up to date; what was there before is kept");
    Ok(())
}

/// Whether nothing has changed for sure. A server that was lost, or was asked to stop (`57P01` to `57P03`), may have done what
/// it could not confirm any more.
fn is_certain(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.code().is_none_or(|code| !code.starts_with("57P")))
}
