//! Reading a content from `SQLite`.

use crate::{
    domain::{Content, Site},
    store::{
        StoreError,
        record::{Record, quoted_columns},
        value::Value,
    },
};
use sqlx::{
    AssertSqlSafe, Row as _, SqliteConnection, SqlitePool, TypeInfo as _, ValueRef as _,
    sqlite::{SqliteRow, SqliteValueRef},
};

pub(super) async fn version(pool: &SqlitePool) -> Result<u64, StoreError> {
    let (version,): (i64,) = sqlx::query_as("SELECT version FROM ledger").fetch_one(pool).await?;
    Ok(version.unsigned_abs())
}

pub(super) async fn content(pool: &SqlitePool) -> Result<Option<Content>, StoreError> {
    // One transaction sees one state of all tables, whatever is written meanwhile.
    let mut transaction = pool.begin().await?;
    let Some(site) = site(&mut transaction).await? else { return Ok(None) };
    let content = Content {
        site,
        places: all(&mut transaction).await?,
        organisations: all(&mut transaction).await?,
        people: all(&mut transaction).await?,
        events: all(&mut transaction).await?,
        speakers: all(&mut transaction).await?,
        involvements: all(&mut transaction).await?,
        procedures: all(&mut transaction).await?,
        milestones: all(&mut transaction).await?,
        positions: all(&mut transaction).await?,
        figures: all(&mut transaction).await?,
        helplines: all(&mut transaction).await?,
        texts: all(&mut transaction).await?,
    };
    transaction.commit().await?;
    Ok(Some(content))
}

async fn site(connection: &mut SqliteConnection) -> Result<Option<Site>, StoreError> {
    let (json,): (Option<String>,) = sqlx::query_as("SELECT site FROM ledger").fetch_one(connection).await?;
    let unreadable = |error: serde_json::Error| unreadable("ledger", 0, error.to_string());
    json.map(|json| serde_json::from_str(&json).map_err(unreadable)).transpose()
}

/// All records of one kind, in their order.
async fn all<T: Record>(connection: &mut SqliteConnection) -> Result<Vec<T>, StoreError> {
    // Made of constants of `record` alone.
    let columns = quoted_columns::<T>();
    let statement = format!("SELECT {} FROM {} ORDER BY position", columns.join(", "), T::TABLE);
    let rows = sqlx::query(AssertSqlSafe(statement)).fetch_all(connection).await?;
    // Each row is let go once it is read.
    rows.into_iter()
        .enumerate()
        .map(|(number, row)| record(&row).map_err(|reason| unreadable(T::TABLE, number, reason)))
        .collect()
}

fn record<T: Record>(row: &SqliteRow) -> Result<T, String> {
    let values = (1..row.len()).map(|column| value(row, column).map_err(|error| error.to_string()));
    let values = values.collect::<Result<Vec<_>, _>>()?;
    T::from_values(&mut values.into_iter())
}

fn value(row: &SqliteRow, column: usize) -> Result<Value, sqlx::Error> {
    let raw: SqliteValueRef<'_> = row.try_get_raw(column)?;
    Ok(match raw.type_info().name() {
        _ if raw.is_null() => Value::Null,
        "INTEGER" => Value::Integer(row.try_get(column)?),
        "REAL" => Value::Real(row.try_get(column)?),
        _ => Value::Text(row.try_get(column)?),
    })
}

fn unreadable(kind: &'static str, row: usize, reason: String) -> StoreError {
    StoreError::Unreadable { kind, row, reason }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SqliteStore;

    #[tokio::test]
    async fn a_row_that_this_program_never_writes_is_told_with_its_table_and_field() {
        let folder = tempfile::tempdir().expect("folder");
        let store = SqliteStore::open(&folder.path().join("coalition.sqlite")).await.expect("store");
        let spoil = "INSERT INTO helplines (position, slug, kind, name, hours, languages, evidence) \
                     VALUES (0, 'line', 'telephone', '{}', '{}', '[]', 'coalition-text')";
        sqlx::query(spoil).execute(&store.pool).await.expect("written");
        let mut connection = store.pool.acquire().await.expect("connection");
        let error = all::<crate::domain::Helpline>(&mut connection).await.expect_err("refused");
        let told = error.to_string();
        assert!(
            told.starts_with("helplines row 0 holds something this program never writes (kind: “telephone”"),
            "{told}"
        );
    }
}
