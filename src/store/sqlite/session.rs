//! Statements and rows, as `SQLite` takes and gives them.

use crate::store::{
    StoreError,
    session::Session,
    tables::{Table, quoted},
    value::Value,
};
use sqlx::{
    AssertSqlSafe, Row as _, Sqlite, SqliteConnection, TypeInfo as _, ValueRef as _,
    query::Query,
    sqlite::{SqliteArguments, SqliteRow, SqliteValueRef},
};

impl Session for SqliteConnection {
    async fn read<T: Send + Unpin>(
        &mut self,
        statement: String,
        values: &[Value],
        mut read: impl FnMut(Vec<Value>) -> Result<T, StoreError> + Send,
    ) -> Result<Vec<T>, StoreError> {
        let query = values.iter().cloned().fold(sqlx::query(AssertSqlSafe(statement)), bound);
        let read = query.try_map(move |row: SqliteRow| Ok(read(self::values(&row)?)));
        read.fetch_all(self).await?.into_iter().collect()
    }

    fn insertion(table: Table<'_>) -> String {
        let values: Vec<_> = table.columns.iter().map(|name| format!("value ->> '{name}'")).collect();
        let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
        format!("INSERT INTO {name} ({columns}) SELECT {} FROM json_each($1)", values.join(", "))
    }
}

/// A statement with one value more.
fn bound(query: Query<'_, Sqlite, SqliteArguments>, value: Value) -> Query<'_, Sqlite, SqliteArguments> {
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
