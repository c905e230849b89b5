//! Statements and rows, as `PostgreSQL` takes and gives them.

use crate::store::{
    StoreError,
    record::{Record, columns, quoted},
    session::Session,
    value::Value,
};
use sqlx::{
    AssertSqlSafe, Connection as _, PgConnection, Row as _, SqlSafeStr as _, SqlStr, TypeInfo as _, ValueRef as _,
    postgres::{PgRow, PgValueRef},
};

/// How many records go over the network at once.
const BATCH: usize = 1_000;

impl Session for PgConnection {
    async fn rows(&mut self, statement: String, texts: &[Option<String>]) -> Result<Vec<Vec<Value>>, sqlx::Error> {
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for text in texts {
            query = query.bind(text.clone());
        }
        query.fetch_all(self).await?.iter().map(values).collect()
    }

    /// As JSON, which the database turns into rows of its own types: one round trip for many records. When it refuses some,
    /// they are tried one by one, to name the one that is wrong.
    async fn insert<T: Record>(&mut self, records: &[T]) -> Result<(), StoreError> {
        let (table, names) = (T::TABLE, quoted(std::iter::once("position").chain(columns::<T>())));
        let rows = format!("SELECT {names} FROM json_populate_recordset(NULL::{table}, $1::json)");
        let statement = AssertSqlSafe(format!("INSERT INTO {table} ({names}) {rows}")).into_sql_str();
        let records: Vec<_> = (0_i64..).zip(records).collect();
        for batch in records.chunks(BATCH) {
            // A transaction inside the transaction, to go back to.
            let mut attempt = self.begin().await?;
            if insert_at_once(&mut attempt, &statement, batch).await.is_ok() {
                attempt.commit().await?;
                continue;
            }
            attempt.rollback().await?;
            for one in batch {
                let written = insert_at_once(self, &statement, std::slice::from_ref(one)).await;
                written.map_err(|error| StoreError::of_record(table, one.1.key(), error))?;
            }
        }
        Ok(())
    }
}

async fn insert_at_once<T: Record>(
    connection: &mut PgConnection,
    statement: &SqlStr,
    records: &[(i64, &T)],
) -> Result<(), sqlx::Error> {
    let rows: serde_json::Value = records.iter().map(|(position, record)| row(*position, *record)).collect();
    sqlx::query(statement.clone()).bind(rows.to_string()).execute(connection).await?;
    Ok(())
}

fn row<T: Record>(position: i64, record: &T) -> serde_json::Value {
    let values = record.values().into_iter().map(|value| match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
    });
    let columns = columns::<T>().map(str::to_owned).zip(values);
    std::iter::once(("position".to_owned(), position.into())).chain(columns).collect()
}

fn values(row: &PgRow) -> Result<Vec<Value>, sqlx::Error> {
    (0..row.len()).map(|column| value(row, column)).collect()
}

fn value(row: &PgRow, column: usize) -> Result<Value, sqlx::Error> {
    let raw: PgValueRef<'_> = row.try_get_raw(column)?;
    Ok(match raw.type_info().name() {
        _ if raw.is_null() => Value::Null,
        "INT8" => Value::Integer(row.try_get(column)?),
        "BOOL" => Value::Integer(row.try_get::<bool, _>(column)?.into()),
        "FLOAT8" => Value::Real(row.try_get(column)?),
        _ => Value::Text(row.try_get(column)?),
    })
}
