//! Statements and rows, as `SQLite` takes and gives them.

use crate::store::{
    StoreError,
    record::{Record, columns, quoted},
    session::Session,
    value::Value,
};
use sqlx::{
    AssertSqlSafe, Row as _, SqlSafeStr as _, SqlStr, Sqlite, SqliteConnection, TypeInfo as _, ValueRef as _,
    query::Query,
    sqlite::{SqliteArguments, SqliteRow, SqliteValueRef},
};

impl Session for SqliteConnection {
    async fn rows(&mut self, statement: String, texts: &[Option<String>]) -> Result<Vec<Vec<Value>>, sqlx::Error> {
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for text in texts {
            query = query.bind(text.clone());
        }
        // Each row is let go once it is read.
        query.fetch_all(self).await?.into_iter().map(|row| values(&row)).collect()
    }

    /// One statement that is prepared once: the database is in this process, so that each row costs little.
    async fn insert<T: Record>(&mut self, records: &[T]) -> Result<(), StoreError> {
        let names: Vec<_> = std::iter::once("position").chain(columns::<T>()).collect();
        let statement = insertion(T::TABLE, &names);
        for (position, record) in (0_i64..).zip(records) {
            let mut query = sqlx::query(statement.clone()).bind(position);
            for value in record.values() {
                query = bound(query, value);
            }
            query.execute(&mut *self).await.map_err(|error| StoreError::of_record(T::TABLE, record.key(), error))?;
        }
        Ok(())
    }
}

/// The statement that writes a row of values.
pub(super) fn insertion(table: &str, columns: &[&str]) -> SqlStr {
    let places: Vec<_> = (1..=columns.len()).map(|number| format!("${number}")).collect();
    let columns = quoted(columns.iter().copied());
    AssertSqlSafe(format!("INSERT INTO {table} ({columns}) VALUES ({})", places.join(", "))).into_sql_str()
}

/// A statement with one value more.
pub(super) fn bound(query: Query<'_, Sqlite, SqliteArguments>, value: Value) -> Query<'_, Sqlite, SqliteArguments> {
    match value {
        Value::Null => query.bind(None::<String>),
        Value::Integer(number) => query.bind(number),
        Value::Real(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
    }
}

fn values(row: &SqliteRow) -> Result<Vec<Value>, sqlx::Error> {
    (0..row.len()).map(|column| value(row, column)).collect()
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
