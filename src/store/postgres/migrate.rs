//! Bringing the tables up to date: all or nothing, by one of the nodes, and what was there is kept.

use crate::store::{
    StoreError,
    migrate::{self, SafetyBackup},
    read, sqlite,
};
use sqlx::{PgConnection, PgPool, migrate::Migrator};
use std::path::Path;

/// Whoever waits too long for a lock, or holds one and sends nothing, gets an error.
pub(super) const LIMITS: &str =
    "SELECT set_config('lock_timeout', '2min', TRUE), set_config('idle_in_transaction_session_timeout', '60s', TRUE)";
/// Where writers wait for each other: readers wait for nobody.
pub(super) const ONE_WRITER: &str = "LOCK TABLE batch IN EXCLUSIVE MODE";
/// The same before there was that table.
const ONE_FORMER_WRITER: &str = "SELECT FROM ledger FOR UPDATE";

/// What nodes that start together wait for: any number that nothing else in the database locks.
const ONE_NODE: i64 = 0x00c0_a117_1013;

/// Runs the migrations that the database has not had yet, all in one transaction. When there is a content already, what was
/// there before stays as a backup in the data folder.
pub(super) async fn run(pool: &PgPool, data: &Path, migrations: &Migrator) -> Result<(), StoreError> {
    // After a wait each statement sees what the node before has done, whatever the server's default is.
    let mut transaction = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?;
    sqlx::query(LIMITS).execute(&mut *transaction).await?;
    // Until the transaction ends: sqlx's own lock ends before, and the next node would not see yet what has been done.
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(ONE_NODE).execute(&mut *transaction).await?;
    let had = had(&mut transaction, migrations).await?;
    let kept = match migrate::first_pending(&had, migrations)? {
        Some(migration) if !had.is_empty() => keep(&mut transaction, data, migration, &had).await?,
        _ => None,
    };
    // With nothing left to do, it proves that those which ran are those of this program. `run` by its inner part: the compiler
    // does not see that the future of the outer one may go to another thread.
    migrations.run_direct(None, &mut *transaction, false).await.map_err(migrate::refused)?;
    migrate::commit(transaction, kept).await
}

/// The migrations that the database has had, as the list says that stands where tables are made.
async fn had(connection: &mut PgConnection, migrations: &Migrator) -> Result<Vec<i64>, StoreError> {
    let has_list = "SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1)";
    let has_list =
        sqlx::query_scalar(has_list).bind(migrations.table_name.as_ref()).fetch_one(&mut *connection).await?;
    migrate::had(connection, migrations, has_list).await
}

/// Writes what is there into the data folder, as every other backup an `SQLite` database; nothing when there is no content yet.
async fn keep(
    connection: &mut PgConnection,
    data: &Path,
    migration: i64,
    had: &[i64],
) -> Result<Option<SafetyBackup>, StoreError> {
    // Nobody writes between the copy and the change.
    let one_writer = if had.contains(&read::RECORDS) { ONE_WRITER } else { ONE_FORMER_WRITER };
    sqlx::query(one_writer).execute(&mut *connection).await?;
    let version = read::version_after(connection, had).await?;
    if version == 0 {
        return Ok(None);
    }
    let image = sqlite::image_of(connection, had).await?;
    std::fs::create_dir_all(data).map_err(|source| StoreError::Folder { folder: data.to_owned(), source })?;
    SafetyBackup::write(&data.join("coalition"), migration, version, image).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Content, schema},
        store::{
            Backup, Batch, PostgresStore, Store as _,
            postgres::{connection, server},
            sample,
        },
    };
    use std::path::PathBuf;
    use tempfile::TempDir;

    fn later(last: &'static str) -> Migrator {
        sample::later(&connection::MIGRATIONS, last)
    }

    /// A database with a content, and a data folder.
    async fn filled() -> (String, TempDir, Content) {
        let (url, folder) = (server::shared().database().await, tempfile::tempdir().expect("folder"));
        let store = PostgresStore::open(&url, folder.path()).await.expect("store");
        store.replace(&sample::content()).await.expect("written");
        store.close().await;
        (url, folder, sample::content())
    }

    /// Opens with later migrations, which this database refuses.
    async fn refused(url: &str, data: &Path, last: &'static str) -> StoreError {
        connection::open_with(url, data, &later(last)).await.map(|_| ()).expect_err("refused")
    }

    /// Opens with this program's migrations, and looks whether all is as it was.
    async fn is_as_it_was(url: &str, content: &Content) {
        let store = PostgresStore::open(url, Path::new("/nonexistent")).await.expect("this program opens it as ever");
        assert_eq!(store.content().await.expect("read").as_ref(), Some(content));
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        store.close().await;
    }

    fn files(folder: &Path) -> Vec<PathBuf> {
        std::fs::read_dir(folder).expect("folder").flatten().map(|entry| entry.path()).collect()
    }

    /// The one copy in a folder.
    async fn copy(folder: &Path) -> Backup {
        let [copy] = files(folder).try_into().expect("one copy");
        let name = copy.file_name().expect("name").to_string_lossy();
        assert!(name.starts_with("coalition.before-9001-20") && name.ends_with("Z.backup"), "{name}");
        Backup::read(&copy).await.expect("a whole backup")
    }

    #[tokio::test]
    async fn tables_are_brought_up_to_date_after_a_backup_of_what_was_there() {
        let (url, folder, content) = filled().await;
        // The data folder is made, as nothing else needs one here.
        let data = folder.path().join("data");
        let pool = connection::open_with(&url, &data, &later("SELECT 1")).await.expect("opened");
        let added: i64 = sqlx::query_scalar("SELECT count(*) FROM published WHERE later IS NULL")
            .fetch_one(&pool)
            .await
            .expect("the column is there");
        assert_eq!(usize::try_from(added), Ok(1 + content.places.len()));
        pool.close().await;
        let copy = copy(&data).await;
        assert_eq!((copy.manifest.version, copy.content), (1, content));
        // Nothing is left to do, so nothing is copied again.
        connection::open_with(&url, &data, &later("SELECT 1")).await.expect("opened").close().await;
        assert_eq!(files(&data).len(), 1);
        let error = PostgresStore::open(&url, &data).await.map(|_| ()).expect_err("refused");
        assert!(matches!(error, StoreError::Newer { version: 9001 }), "{error:?}");
    }

    #[tokio::test]
    async fn a_migration_that_fails_even_at_the_very_end_leaves_the_database_as_it_was_and_no_copy() {
        let (url, folder, content) = filled().await;
        let error = refused(&url, folder.path(), "INSERT INTO nowhere VALUES (1)").await;
        assert!(matches!(error, StoreError::Migration(_)), "{error:?}");
        let error = refused(
            &url,
            folder.path(),
            "ALTER TABLE batch ADD COLUMN friend BIGINT REFERENCES batch (id) DEFERRABLE INITIALLY DEFERRED; \
             INSERT INTO batch (id, at, author, source, friend) VALUES (9, '', '', '', 99)",
        )
        .await;
        assert!(error.to_string().contains("batch_friend_fkey"), "{error}");
        assert_eq!(files(folder.path()), Vec::<PathBuf>::new());
        is_as_it_was(&url, &content).await;
    }

    #[tokio::test]
    async fn an_empty_database_is_brought_up_to_date_without_a_copy() {
        let (url, nowhere) = (server::shared().database().await, Path::new("/nonexistent"));
        PostgresStore::open(&url, nowhere).await.expect("store").close().await;
        connection::open_with(&url, nowhere, &later("SELECT 1")).await.expect("opened").close().await;
    }

    #[tokio::test]
    async fn without_a_place_for_the_copy_or_with_a_content_that_no_copy_could_restore_nothing_changes() {
        let (url, folder, content) = filled().await;
        let file = folder.path().join("file");
        std::fs::write(&file, "no folder").expect("written");
        let error = refused(&url, &file, "SELECT 1").await;
        assert!(matches!(&error, StoreError::Folder { folder, .. } if *folder == file), "{error:?}");
        // Nobody may write there, not even root.
        let error = refused(&url, Path::new("/proc"), "SELECT 1").await;
        let message = error.to_string();
        assert!(matches!(error, StoreError::Copy { .. }), "{error:?}");
        assert!(message.contains("cannot be kept as /proc/coalition.before-9001-20"), "{message}");
        is_as_it_was(&url, &content).await;
        let orphan = "ALTER TABLE published DISABLE TRIGGER ALL; \
                      INSERT INTO published (kind, key, position, revision) VALUES ('people', 'ann', 7, 99)";
        server::run(&url, orphan).await;
        let message = refused(&url, folder.path(), "SELECT 1").await.to_string();
        assert!(message.contains("names a record that is not in revision)"), "{message}");
        assert_eq!(files(folder.path()), [file]);
        server::run(&url, "DELETE FROM published WHERE key = 'ann'; ALTER TABLE published ENABLE TRIGGER ALL").await;
        is_as_it_was(&url, &content).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn of_nodes_that_start_together_one_keeps_what_was_there_with_a_write_that_was_under_way() {
        let (url, folder, mut content) = filled().await;
        let writer = PostgresStore::open(&url, folder.path()).await.expect("store");
        let mut writing = writer.pool.begin().await.expect("begun");
        content.site.name = "Written meanwhile".to_owned();
        sqlx::query(ONE_WRITER).execute(&mut *writing).await.expect("locked");
        let starts: Vec<_> = (0..4)
            .map(|_| {
                let (url, data) = (url.clone(), folder.path().to_owned());
                tokio::spawn(async move { connection::open_with(&url, &data, &later("SELECT 1")).await })
            })
            .collect();
        // One node waits for the writer, the others for that node.
        let are_waiting =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        let all_wait = async {
            while sqlx::query_scalar::<_, i64>(are_waiting).fetch_one(&writer.pool).await.expect("asked") < 4 {}
        };
        tokio::time::timeout(std::time::Duration::from_secs(30), all_wait).await.expect("all wait");
        let batch = Batch { author: "a", source: "import", ..Batch::default() };
        crate::store::write::publish(&mut *writing, &schema::records(&content), &batch).await.expect("written");
        writing.commit().await.expect("committed");
        for start in starts {
            start.await.expect("ended").expect("opened");
        }
        let copy = copy(folder.path()).await;
        assert_eq!((copy.manifest.version, copy.content), (2, content));
    }

    #[tokio::test]
    async fn opening_hours_that_were_sentences_become_data() {
        let (url, nowhere) = (server::shared().database().await, Path::new("/nonexistent"));
        let first = sample::first(&connection::MIGRATIONS, 1);
        connection::open_with(&url, nowhere, &first).await.expect("opened").close().await;
        server::run(&url, &sample::hours_as_sentences()).await;
        let store = PostgresStore::open(&url, nowhere).await.expect("this program opens it");
        let hours = sample::hours(&store).await;
        assert_eq!(hours, [Some("24/7".to_owned()), None, None]);
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
    }

    #[tokio::test]
    async fn the_tables_of_before_become_records_under_the_same_version_after_a_backup() {
        let (url, folder) = (server::shared().database().await, tempfile::tempdir().expect("folder"));
        let former = sample::first(&connection::MIGRATIONS, 4);
        connection::open_with(&url, folder.path(), &former).await.expect("opened").close().await;
        server::run(&url, &sample::former_tables()).await;
        let store = PostgresStore::open(&url, folder.path()).await.expect("this program opens it");
        assert_eq!(store.content().await.expect("read"), Some(sample::of_former_tables()));
        assert_eq!(store.version().await.expect("version"), 7);
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        let [copy] = files(folder.path()).try_into().expect("one copy");
        let copy = Backup::read(&copy).await.expect("whole");
        assert_eq!((copy.manifest.version, copy.content), (7, sample::of_former_tables()));
    }

    #[tokio::test]
    async fn both_databases_have_migrations_of_the_same_numbers_that_make_the_same_columns() {
        let numbers = |migrations: &Migrator| migrations.iter().map(|migration| migration.version).collect::<Vec<_>>();
        assert_eq!(numbers(&connection::MIGRATIONS), numbers(&sqlite::MIGRATIONS));
        let pool =
            connection::open(&server::shared().database().await, Path::new("/nonexistent")).await.expect("opened");
        let columns = "SELECT table_name::text, column_name::text FROM information_schema.columns \
                       WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations' ORDER BY table_name, ordinal_position";
        let columns: Vec<(String, String)> = sqlx::query_as(columns).fetch_all(&pool).await.expect("asked");
        assert_eq!(columns, sqlite::columns().await);
    }
}
