//! What another database holds, as the bytes of an `SQLite` file.

use super::{check, connection, image};
use crate::store::{
    StoreError,
    session::Session,
    tables::{Table, quoted},
};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection, migrate::Migrator};

/// Copies all tables of a database that has had the migrations with these numbers. The migrations of all databases have the
/// same numbers and make the same tables and columns, so that former tables are copied as they are, without the types that
/// this program has for them now. What `source` sees has to be of one moment.
pub(in crate::store) async fn image_of(source: &mut impl Session, had: &[i64]) -> Result<Vec<u8>, StoreError> {
    let migrations = connection::MIGRATIONS.iter().filter(|migration| had.contains(&migration.version));
    let migrations = Migrator::with_migrations(migrations.cloned().collect());
    let pool = connection::in_memory_with(None, &migrations).await?;
    let mut copy = pool.acquire().await?;
    // In whatever order the tables come: what names a record may come before it.
    sqlx::query("PRAGMA foreign_keys = OFF").execute(&mut *copy).await?;
    let mut transaction = copy.begin().await?;
    for table in tables(&mut transaction, &migrations).await? {
        fill(&mut transaction, source, &table).await?;
    }
    transaction.commit().await?;
    let findings = check::broken_references(&mut copy).await?;
    if findings.is_empty() { Ok(image::of(&mut copy).await?) } else { Err(StoreError::Unsound { findings }) }
}

/// The tables that hold the content, and not how far the database is.
async fn tables(connection: &mut SqliteConnection, migrations: &Migrator) -> Result<Vec<String>, StoreError> {
    let tables =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> $1 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    Ok(sqlx::query_scalar(tables).bind(migrations.table_name.as_ref()).fetch_all(connection).await?)
}

/// Puts the rows of a table in the place of those that the migrations have written.
async fn fill(copy: &mut SqliteConnection, source: &mut impl Session, table: &str) -> Result<(), StoreError> {
    let columns = "SELECT name FROM pragma_table_info($1)";
    let columns: Vec<String> = sqlx::query_scalar(columns).bind(table).fetch_all(&mut *copy).await?;
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let rows = source.rows(format!("SELECT {} FROM {table}", quoted(columns.iter().copied())), &[]).await?;
    sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}"))).execute(&mut *copy).await?;
    let written = copy.insert(Table { name: table, columns: &columns }, Box::new(rows.into_iter())).await;
    written.map_err(|error| match error {
        // A rule that the other database has lost: it has the same ones.
        StoreError::Database(error) => StoreError::Unsound { findings: vec![format!("{table}: {error}")] },
        other => other,
    })
}

/// Tables and columns of the content, as this program makes them.
#[cfg(test)]
pub(in crate::store) async fn columns() -> Vec<(String, String)> {
    let pool = connection::in_memory(None).await.expect("opened");
    let columns = "SELECT object.name, part.name FROM sqlite_schema AS object, pragma_table_info(object.name) AS part \
                   WHERE object.type = 'table' AND object.name <> '_sqlx_migrations' ORDER BY object.name, part.cid";
    sqlx::query_as(columns).fetch_all(&pool).await.expect("asked")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{SqliteStore, Store as _, sample};

    /// All migrations of this program.
    fn all() -> Vec<i64> {
        connection::MIGRATIONS.iter().map(|migration| migration.version).collect()
    }

    /// A copy of the sample content after statements that this program never runs.
    async fn copied_after(statements: &'static str) -> Result<Vec<u8>, StoreError> {
        let store = SqliteStore::in_memory(None).await.expect("store");
        store.replace(&sample::content()).await.expect("written");
        store.run(statements).await;
        image_of(&mut *store.pool.acquire().await.expect("connection"), &all()).await
    }

    #[tokio::test]
    async fn a_copy_holds_what_was_copied_and_is_sound() {
        let image = copied_after("SELECT 1").await.expect("copied");
        let copy = SqliteStore::in_memory(Some(&image)).await.expect("store");
        assert_eq!(copy.content().await.expect("read"), Some(sample::content()));
        assert_eq!(copy.version().await.expect("version"), 1);
        assert_eq!(copy.check().await.expect("checked"), Vec::<String>::new());
    }

    #[tokio::test]
    async fn what_could_not_be_restored_is_refused_and_named() {
        for (statements, said) in [
            (
                "PRAGMA foreign_keys = OFF; INSERT INTO published VALUES ('people', 'ann', 3, 99)",
                "names a record that is not in revision",
            ),
            ("PRAGMA ignore_check_constraints = ON; UPDATE revision SET cells = '[]'", "cells_are_json"),
        ] {
            let error = copied_after(statements).await.expect_err("refused");
            assert!(matches!(error, StoreError::Unsound { .. }) && error.to_string().contains(said), "{error}");
        }
    }
}
