//! What is wrong with the tables in a `PostgreSQL` database and with what they hold. What a record says is checked whenever it
//! is read; here is what reading would not notice.

use crate::store::{
    StoreError, read,
    tables::{ALL, PASSING},
};
use sqlx::PgPool;

/// The keys that name a row of another table: table, column, the other table.
const REFERENCES: [(&str, &str, &str); 4] = [
    ("revision", "batch", "batch"),
    ("revision", "base", "revision"),
    ("published", "revision", "revision"),
    ("imported", "revision", "revision"),
];

/// Each finding as a line; none, when the database is sound.
pub(super) async fn findings(pool: &PgPool) -> Result<Vec<String>, StoreError> {
    let mut connection = pool.acquire().await?;
    let columns = "SELECT table_name::text, column_name::text FROM information_schema.columns \
                   WHERE table_schema = current_schema() AND table_name <> '_sqlx_migrations' ORDER BY table_name, ordinal_position";
    let is: Vec<(String, String)> = sqlx::query_as(columns).fetch_all(&mut *connection).await?;
    let has = |table: &str, column: &str| is.iter().any(|(of, name)| of == table && name == column);
    let mut findings = Vec::new();
    let tables: Vec<_> = ALL.into_iter().chain(PASSING).collect();
    for table in &tables {
        let missing = table.columns.iter().filter(|column| !has(table.name, column));
        findings.extend(missing.map(|column| format!("the column {column} of the table {} is missing", table.name)));
    }
    let known =
        |table: &str, column: &str| tables.iter().any(|known| known.name == table && known.columns.contains(&column));
    let foreign = is.iter().filter(|(table, column)| !known(table, column));
    findings.extend(
        foreign.map(|(table, column)| format!("the column {column} of the table {table} was not made by this program")),
    );
    for (table, column, named) in REFERENCES {
        if !has(table, column) || !has(named, "id") {
            continue;
        }
        let orphans = format!(
            "SELECT count(*) FROM {table} AS child WHERE {column} IS NOT NULL \
             AND NOT EXISTS (SELECT FROM {named} AS parent WHERE parent.id = child.{column})"
        );
        let count = read::number(&mut *connection, &orphans).await?;
        if count > 0 {
            findings.push(format!("{count} rows of the table {table} name a {named} that is not there"));
        }
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use crate::store::{PostgresStore, Store as _, postgres::server, sample};
    use std::path::Path;

    /// What is found after statements that this program never runs.
    async fn found_after(statements: &str) -> Vec<String> {
        let url = server::shared().database().await;
        let store = PostgresStore::open(&url, Path::new("/nonexistent")).await.expect("store");
        store.replace(&sample::content()).await.expect("written");
        server::run(&url, statements).await;
        store.check().await.expect("checked")
    }

    #[tokio::test]
    async fn a_sound_database_gives_no_findings() {
        assert_eq!(found_after("SELECT 1").await, Vec::<String>::new());
    }

    #[tokio::test]
    async fn what_is_missing_or_foreign_is_named() {
        let found = found_after("ALTER TABLE imported DROP COLUMN cells; ALTER TABLE batch ADD COLUMN more TEXT").await;
        assert_eq!(
            found,
            [
                "the column cells of the table imported is missing",
                "the column more of the table batch was not made by this program"
            ]
        );
        let found = found_after("DROP TABLE imported; CREATE TABLE notes (note TEXT)").await;
        assert_eq!(found.len(), 6, "{found:?}");
        assert_eq!(
            found.last().map(String::as_str),
            Some("the column note of the table notes was not made by this program")
        );
    }

    #[tokio::test]
    async fn a_published_record_without_its_revision_is_found() {
        let found =
            found_after("ALTER TABLE revision DISABLE TRIGGER ALL; DELETE FROM revision WHERE key = 'brussels'").await;
        let rows = |table| format!("1 rows of the table {table} name a revision that is not there");
        assert_eq!(found, [rows("published"), rows("imported")]);
    }
}
