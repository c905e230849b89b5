//! What `SQLite` finds wrong with a database.

use super::connection;
use crate::store::StoreError;
use sqlx::{Row as _, SqliteConnection, SqlitePool};

/// Each finding as a line; none, when the database is sound.
pub(super) async fn findings(pool: &SqlitePool) -> Result<Vec<String>, StoreError> {
    let mut connection = pool.acquire().await?;
    let lines: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut *connection).await?;
    let mut findings: Vec<String> = lines.into_iter().filter(|line| line != "ok").collect();
    findings.extend(broken_references(&mut connection).await?);
    let fresh = connection::in_memory(None).await?;
    let (should, is) = (schema(&mut *fresh.acquire().await?).await?, schema(&mut connection).await?);
    let missing = should.iter().filter(|object| !is.contains(object));
    findings.extend(missing.map(|(name, _)| format!("{name} is missing or not as this program makes it")));
    let unknown = is.iter().filter(|(name, _)| should.iter().all(|(known, _)| known != name));
    findings.extend(unknown.map(|(name, _)| format!("{name} was not made by this program")));
    Ok(findings)
}

/// A line for each record that names another one which is not there.
pub(super) async fn broken_references(connection: &mut SqliteConnection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query("PRAGMA foreign_key_check").fetch_all(connection).await?;
    let findings = rows.iter().map(|row| {
        let (table, number, parent): (String, Option<i64>, String) =
            (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let number = number.map_or_else(String::new, |number| format!(" row {number}"));
        Ok(format!("{table}{number} names a record that is not in {parent}"))
    });
    findings.collect()
}

/// Tables, indexes, views and triggers by name with the statement of each, but for those that `SQLite` makes for itself.
async fn schema(connection: &mut SqliteConnection) -> Result<Vec<(String, Option<String>)>, StoreError> {
    let statement = "SELECT 'the ' || type || ' ' || name, sql FROM sqlite_schema \
                     WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name";
    Ok(sqlx::query_as(statement).fetch_all(connection).await?)
}

#[cfg(test)]
mod tests {
    use crate::store::{SqliteStore, Store as _};

    /// What is found after statements that this program never runs.
    async fn found_after(statements: &'static str) -> Vec<String> {
        let store = SqliteStore::in_memory(None).await.expect("store");
        store.run(statements).await;
        store.check().await.expect("checked")
    }

    #[tokio::test]
    async fn a_sound_database_gives_no_findings() {
        assert_eq!(found_after("SELECT 1").await, Vec::<String>::new());
    }

    #[tokio::test]
    async fn a_broken_reference_a_changed_table_and_a_foreign_one_are_found() {
        let orphan = "PRAGMA foreign_keys = OFF; INSERT INTO published VALUES ('people', 'ann', 3, 99)";
        let found = found_after(orphan).await;
        assert!(found.contains(&"published row 1 names a record that is not in revision".to_owned()), "{found:?}");
        let found = found_after("ALTER TABLE batch ADD COLUMN more TEXT; CREATE TABLE notes (note TEXT)").await;
        assert_eq!(
            found,
            [
                "the table batch is missing or not as this program makes it",
                "the table notes was not made by this program"
            ]
        );
    }
}
