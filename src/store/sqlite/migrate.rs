//! Bringing the tables up to date: all or nothing, and what was there is kept.

use super::image;
use crate::store::{
    StoreError,
    backup::{Draft, Manifest, time_in_names},
};
use sqlx::{
    SqliteConnection, SqlitePool,
    migrate::{Migrate as _, MigrateError, Migrator},
};
use std::path::{Path, PathBuf};

/// Runs the migrations that the database has not had yet, all in one transaction. When there is a content already, what was
/// there before stays as a backup beside `file`; a database in memory has none.
pub(super) async fn run(pool: &SqlitePool, file: Option<&Path>, migrations: &Migrator) -> Result<(), StoreError> {
    if first_pending(&mut *pool.acquire().await?, migrations).await?.is_none() {
        // Proves that those which ran are those of this program.
        return migrations.run(pool).await.map_err(refused);
    }
    // The writer's lock: nobody writes between the copy and the change, and of two programs that start at the same time the
    // second finds nothing left to do.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let pending = first_pending(&mut transaction, migrations).await?;
    let copy = match (pending, file) {
        (Some(migration), Some(file)) => copy(&mut transaction, file, migration).await?,
        _ => None,
    };
    // `run` by its inner part: the compiler does not see that the future of the outer one may go to another thread.
    migrations.run_direct(None, &mut *transaction, false).await.map_err(refused)?;
    // The copy has its name before the change is there, and goes when the change does not come.
    let Some((draft, name)) = copy else { return Ok(transaction.commit().await?) };
    draft.publish(&name, false).map_err(|source| StoreError::Copy { file: name.clone(), source })?;
    if let Err(error) = transaction.commit().await {
        // Of the two the first is the one to tell.
        let _ = std::fs::remove_file(&name);
        return Err(error.into());
    }
    tracing::warn!(copy = %name.display(), "the tables were brought up to date; what was there before is kept");
    Ok(())
}

/// The first migration that the database has not had yet.
async fn first_pending(connection: &mut SqliteConnection, migrations: &Migrator) -> Result<Option<i64>, StoreError> {
    let table = migrations.table_name.as_ref();
    let exists = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1)";
    let exists: bool = sqlx::query_scalar(exists).bind(table).fetch_one(&mut *connection).await?;
    let applied = if exists { connection.list_applied_migrations(table).await.map_err(refused)? } else { Vec::new() };
    let is_pending = |version: &i64| applied.iter().all(|applied| applied.version != *version);
    Ok(migrations.iter().map(|migration| migration.version).find(is_pending))
}

/// Writes what is there beside the database; nothing when there is no content yet.
async fn copy(
    connection: &mut SqliteConnection,
    file: &Path,
    migration: i64,
) -> Result<Option<(Draft, PathBuf)>, StoreError> {
    let has_ledger = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'ledger')";
    if !sqlx::query_scalar(has_ledger).fetch_one(&mut *connection).await? {
        return Ok(None);
    }
    let version: i64 = sqlx::query_scalar("SELECT version FROM ledger").fetch_one(&mut *connection).await?;
    if version == 0 {
        return Ok(None);
    }
    let manifest = Manifest::of(version.unsigned_abs());
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".before-{migration:04}-{}", time_in_names()));
    let draft = Draft::write(file, &manifest.seal(image::of(connection).await?));
    let draft = draft.map_err(|source| StoreError::Copy { file: file.to_owned(), source })?;
    Ok(Some((draft, name.into())))
}

fn refused(error: MigrateError) -> StoreError {
    match error {
        MigrateError::VersionMissing(version) => StoreError::Newer { version },
        other => StoreError::Migration(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Content,
        store::{Backup, SqliteStore, Store as _, sample, sqlite::connection},
    };
    use sqlx::{SqlSafeStr as _, migrate::Migration};

    /// The migrations of this program and two later ones, the second of which is given.
    fn later(last: &'static str) -> Migrator {
        let later = [(9001, "ALTER TABLE places ADD COLUMN later TEXT"), (9002, last)];
        let later = later.map(|(version, statement)| {
            let kind = sqlx::migrate::MigrationType::Simple;
            Migration::new(version, "later".into(), kind, statement.into_sql_str(), false)
        });
        Migrator::with_migrations(connection::MIGRATIONS.iter().cloned().chain(later).collect())
    }

    /// A database with a content, closed.
    async fn filled(folder: &Path) -> (PathBuf, Content) {
        let file = folder.join("coalition.sqlite");
        let store = SqliteStore::open(&file).await.expect("store");
        let content = sample::content();
        store.replace(&content).await.expect("written");
        store.close().await;
        (file, content)
    }

    fn names(folder: &Path) -> Vec<String> {
        let names = std::fs::read_dir(folder).expect("folder").flatten().map(|entry| entry.file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn tables_are_brought_up_to_date_after_a_backup_of_what_was_there() {
        let folder = tempfile::tempdir().expect("folder");
        let (file, content) = filled(folder.path()).await;
        let pool = connection::open_with(&file, &later("SELECT 1")).await.expect("opened");
        let added: i64 = sqlx::query_scalar("SELECT count(*) FROM places WHERE later IS NULL")
            .fetch_one(&pool)
            .await
            .expect("the column is there");
        assert_eq!(usize::try_from(added), Ok(content.places.len()));
        pool.close().await;
        let [_, copy] = names(folder.path()).try_into().expect("the database and the copy");
        assert!(copy.starts_with("coalition.sqlite.before-9001-20"), "{copy}");
        let copy = Backup::read(&folder.path().join(copy)).await.expect("a whole backup");
        assert_eq!((copy.manifest.version, copy.content), (1, content));
        // Nothing is left to do, so nothing is copied again.
        connection::open_with(&file, &later("SELECT 1")).await.expect("opened").close().await;
        assert_eq!(names(folder.path()).len(), 2);
    }

    #[tokio::test]
    async fn a_migration_that_fails_leaves_the_database_as_it_was() {
        let folder = tempfile::tempdir().expect("folder");
        let (file, content) = filled(folder.path()).await;
        let before = std::fs::read(&file).expect("file");
        let error = connection::open_with(&file, &later("INSERT INTO nowhere VALUES (1)")).await.expect_err("refused");
        assert!(matches!(error, StoreError::Migration(_)), "{error:?}");
        assert_eq!(names(folder.path()), ["coalition.sqlite"]);
        assert_eq!(std::fs::read(&file).expect("file"), before);
        let store = SqliteStore::open(&file).await.expect("this program opens it as ever");
        assert_eq!(store.content().await.expect("read"), Some(content));
    }

    #[tokio::test]
    async fn an_empty_database_is_brought_up_to_date_without_a_copy() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        SqliteStore::open(&file).await.expect("store").close().await;
        connection::open_with(&file, &later("SELECT 1")).await.expect("opened").close().await;
        assert_eq!(names(folder.path()), ["coalition.sqlite"]);
    }

    #[tokio::test]
    async fn of_programs_that_start_at_the_same_time_one_makes_the_tables_and_all_may_go_on() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let file = file.clone();
                tokio::spawn(async move { SqliteStore::open(&file).await.map(|store| store.pool) })
            })
            .collect();
        for start in starts {
            start.await.expect("ended").expect("opened");
        }
    }
}
