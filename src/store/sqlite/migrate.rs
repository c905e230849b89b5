//! Bringing the tables up to date: all or nothing, and what was there is kept.

use super::image;
use crate::store::{
    StoreError,
    migrate::{self, SafetyBackup},
    read,
};
use sqlx::{SqliteConnection, SqlitePool, migrate::Migrator};
use std::path::Path;

/// Runs the migrations that the database has not had yet, all in one transaction. When there is a content already, what was
/// there before stays as a backup beside `file`; a database in memory has none.
pub(super) async fn run(pool: &SqlitePool, file: Option<&Path>, migrations: &Migrator) -> Result<(), StoreError> {
    let had = had(&mut *pool.acquire().await?, migrations).await?;
    if migrate::first_pending(&had, migrations)?.is_none() {
        // Proves that those which ran are those of this program.
        return migrations.run(pool).await.map_err(migrate::refused);
    }
    // The writer's lock: nobody writes between the copy and the change, and of two programs that start at the same time the
    // second finds nothing left to do.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let had = self::had(&mut transaction, migrations).await?;
    let kept = match (migrate::first_pending(&had, migrations)?, file) {
        (Some(migration), Some(file)) if !had.is_empty() => keep(&mut transaction, file, migration, &had).await?,
        _ => None,
    };
    // `run` by its inner part: the compiler does not see that the future of the outer one may go to another thread.
    migrations.run_direct(None, &mut *transaction, false).await.map_err(migrate::refused)?;
    migrate::commit(transaction, kept).await
}

/// The migrations that the database has had.
async fn had(connection: &mut SqliteConnection, migrations: &Migrator) -> Result<Vec<i64>, StoreError> {
    let has_list = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1)";
    let has_list =
        sqlx::query_scalar(has_list).bind(migrations.table_name.as_ref()).fetch_one(&mut *connection).await?;
    migrate::had(connection, migrations, has_list).await
}

/// Writes what is there beside the database; nothing when there is no content yet.
async fn keep(
    connection: &mut SqliteConnection,
    file: &Path,
    migration: i64,
    had: &[i64],
) -> Result<Option<SafetyBackup>, StoreError> {
    match read::version_after(connection, had).await? {
        0 => Ok(None),
        version => SafetyBackup::write(file, migration, version, image::of(connection).await?).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Content,
        store::{Backup, SqliteStore, Store as _, sample, sqlite::connection},
    };
    use std::path::PathBuf;

    fn later(last: &'static str) -> Migrator {
        sample::later(&connection::MIGRATIONS, last)
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
        let added: i64 = sqlx::query_scalar("SELECT count(*) FROM published WHERE later IS NULL")
            .fetch_one(&pool)
            .await
            .expect("the column is there");
        assert_eq!(usize::try_from(added), Ok(1 + content.places.len()));
        pool.close().await;
        let [copy, _] = names(folder.path()).try_into().expect("the copy and the database");
        assert!(copy.starts_with("coalition.before-9001-20") && copy.ends_with("Z.backup"), "{copy}");
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
    async fn opening_hours_that_were_sentences_become_data() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        let pool = connection::open_with(&file, &sample::first(&connection::MIGRATIONS, 1)).await.expect("opened");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sample::hours_as_sentences())).execute(&pool).await.expect("written");
        pool.close().await;
        let store = SqliteStore::open(&file).await.expect("this program opens it");
        let hours = sample::hours(&store).await;
        assert_eq!(hours, [Some("24/7".to_owned()), None, None]);
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
    }

    #[tokio::test]
    async fn the_tables_of_before_become_records_under_the_same_version_after_a_backup() {
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("coalition.sqlite");
        let pool = connection::open_with(&file, &sample::first(&connection::MIGRATIONS, 4)).await.expect("opened");
        let former = sample::former_tables().replace("chr(", "char(");
        sqlx::raw_sql(sqlx::AssertSqlSafe(former)).execute(&pool).await.expect("written");
        pool.close().await;
        let store = SqliteStore::open(&file).await.expect("this program opens it");
        assert_eq!(store.content().await.expect("read"), Some(sample::of_former_tables()));
        assert_eq!(store.version().await.expect("version"), 7);
        let (published, imported) = store.import_state().await.expect("read");
        assert_eq!(imported, published.records);
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        let copy = names(folder.path()).into_iter().find(|name| name.contains(".before-0005-")).expect("a copy");
        let copy = Backup::read(&folder.path().join(copy)).await.expect("whole");
        assert_eq!((copy.manifest.version, copy.content), (7, sample::of_former_tables()));
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
