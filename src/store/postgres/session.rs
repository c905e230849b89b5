//! Statements and rows, as `PostgreSQL` takes and gives them.

use crate::store::{
    StoreError,
    session::{Rows, Session},
    tables::{Table, quoted},
    value::Value,
};
use sqlx::{
    AssertSqlSafe, PgConnection, Postgres, Row as _, SqlSafeStr as _, TypeInfo as _, ValueRef as _,
    postgres::{PgArguments, PgRow, PgValueRef},
    query::Query,
};

/// How many rows go over the network at once.
const BATCH: usize = 1_000;

impl Session for PgConnection {
    async fn read<T: Send + Unpin>(
        &mut self,
        statement: String,
        values: &[Value],
        mut read: impl FnMut(Vec<Value>) -> Result<T, StoreError> + Send,
    ) -> Result<Vec<T>, StoreError> {
        let query = values.iter().cloned().fold(sqlx::query(AssertSqlSafe(statement)), bound);
        let read = query.try_map(move |row: PgRow| Ok(read(self::values(&row)?)));
        read.fetch_all(self).await?.into_iter().collect()
    }

    /// As JSON, which the database turns into rows of its own types: one round trip for many.
    async fn insert(&mut self, table: Table, rows: Rows<'_>) -> Result<(), sqlx::Error> {
        let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
        let given = format!("SELECT {columns} FROM json_populate_recordset(NULL::{name}, $1::json)");
        let statement = AssertSqlSafe(format!("INSERT INTO {name} ({columns}) {given}")).into_sql_str();
        let mut rows = rows.peekable();
        while rows.peek().is_some() {
            let batch: serde_json::Value = rows.by_ref().take(BATCH).map(|row| object(table, &row)).collect();
            sqlx::query(statement.clone()).bind(batch.to_string()).execute(&mut *self).await?;
        }
        Ok(())
    }
}

/// A row as an object of its columns.
fn object(table: Table, row: &[Value]) -> serde_json::Value {
    let values = row.iter().map(|value| match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
    });
    table.columns.iter().map(|name| (*name).to_owned()).zip(values).collect()
}

/// A statement with one value more.
fn bound(query: Query<'_, Postgres, PgArguments>, value: Value) -> Query<'_, Postgres, PgArguments> {
    match value {
        Value::Null => query.bind(None::<String>),
        Value::Integer(number) => query.bind(number),
        Value::Real(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
    }
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
