//! Statements and rows, as `PostgreSQL` takes and gives them.

use crate::store::{
    StoreError,
    session::Session,
    tables::{Table, quoted},
    value::Value,
};
use sqlx::{
    AssertSqlSafe, PgConnection, Postgres, Row as _, TypeInfo as _, ValueRef as _,
    postgres::{PgArguments, PgRow, PgValueRef},
    query::Query,
};

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

    fn insertion(table: Table<'_>) -> String {
        let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
        // The database gives each value the type of its column.
        format!("INSERT INTO {name} ({columns}) SELECT {columns} FROM json_populate_recordset(NULL::{name}, $1::json)")
    }
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
