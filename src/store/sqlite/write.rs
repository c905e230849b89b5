//! Writing a content into `SQLite`.

use crate::{
    domain::Content,
    store::{
        StoreError,
        record::{Record, quoted_columns},
        value::{Value, json},
    },
};
use sqlx::{AssertSqlSafe, SqlSafeStr as _, SqliteConnection, SqlitePool};

/// Tables are emptied in this order and filled in the opposite one: what names a record goes before it and comes after it.
const TABLES: [&str; 12] = [
    "texts",
    "helplines",
    "figures",
    "positions",
    "milestones",
    "procedures",
    "involvements",
    "speakers",
    "events",
    "people",
    "organisations",
    "places",
];

pub(super) async fn replace(pool: &SqlitePool, content: &Content) -> Result<u64, StoreError> {
    // Taking the writer's lock at once: a transaction that becomes a writer later may be turned away by another writer.
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    for table in TABLES {
        sqlx::query(AssertSqlSafe(format!("DELETE FROM {table}"))).execute(&mut *transaction).await?;
    }
    insert(&mut transaction, &content.places).await?;
    insert(&mut transaction, &content.organisations).await?;
    insert(&mut transaction, &content.people).await?;
    insert(&mut transaction, &content.events).await?;
    insert(&mut transaction, &content.speakers).await?;
    insert(&mut transaction, &content.involvements).await?;
    insert(&mut transaction, &content.procedures).await?;
    insert(&mut transaction, &content.milestones).await?;
    insert(&mut transaction, &content.positions).await?;
    insert(&mut transaction, &content.figures).await?;
    insert(&mut transaction, &content.helplines).await?;
    insert(&mut transaction, &content.texts).await?;
    let (version,): (i64,) = sqlx::query_as("UPDATE ledger SET version = version + 1, site = $1 RETURNING version")
        .bind(json(&content.site))
        .fetch_one(&mut *transaction)
        .await
        .map_err(|error| StoreError::of_record("ledger", "site".to_owned(), error))?;
    transaction.commit().await?;
    Ok(version.unsigned_abs())
}

/// Writes all records of one kind, with one statement that is prepared once.
async fn insert<T: Record>(connection: &mut SqliteConnection, records: &[T]) -> Result<(), StoreError> {
    let columns = quoted_columns::<T>();
    let places: Vec<_> = (1..=columns.len()).map(|number| format!("${number}")).collect();
    // Made of constants of `record` alone.
    let statement = format!("INSERT INTO {} ({}) VALUES ({})", T::TABLE, columns.join(", "), places.join(", "));
    let statement = AssertSqlSafe(statement).into_sql_str();
    for (position, record) in (0_i64..).zip(records) {
        let mut query = sqlx::query(statement.clone()).bind(position);
        for value in record.values() {
            query = match value {
                Value::Null => query.bind(None::<String>),
                Value::Integer(number) => query.bind(number),
                Value::Real(number) => query.bind(number),
                Value::Text(text) => query.bind(text),
            };
        }
        query.execute(&mut *connection).await.map_err(|error| StoreError::of_record(T::TABLE, record.key(), error))?;
    }
    Ok(())
}
