//! What reading and writing ask of an open connection, whatever the database.

use super::{StoreError, tables::Table, value::Value};

/// So many rows are written at once: a database is asked once for many, wherever it is.
const BATCH: usize = 1_000;

/// Rows on their way into a table. Boxed, because the compiler loses the lifetimes of closures across an `await`.
pub(super) type Rows<'a> = Box<dyn Iterator<Item = Vec<Value>> + Send + 'a>;

/// A connection, inside a transaction where more than one statement has to hold together.
pub(super) trait Session: Send {
    /// Runs a statement, which is made of constants of this module alone, with these values for its `$1`, `$2` …; gives what
    /// is made of each row it answers with. Rows are let go as they are read: there may be a hundred thousand.
    fn read<T: Send + Unpin>(
        &mut self,
        statement: String,
        values: &[Value],
        read: impl FnMut(Vec<Value>) -> Result<T, StoreError> + Send,
    ) -> impl Future<Output = Result<Vec<T>, StoreError>> + Send;

    /// The same, the rows as they are.
    fn rows(
        &mut self,
        statement: String,
        values: &[Value],
    ) -> impl Future<Output = Result<Vec<Vec<Value>>, StoreError>> + Send {
        self.read(statement, values, Ok)
    }

    /// The statement that writes rows into a table: they are its `$1`, a JSON array of objects.
    fn insertion(table: Table<'_>) -> String;

    /// Writes rows into a table, as they come.
    fn insert(&mut self, table: Table<'_>, rows: Rows<'_>) -> impl Future<Output = Result<(), StoreError>> + Send {
        async move {
            let statement = Self::insertion(table);
            let mut rows = rows.peekable();
            while rows.peek().is_some() {
                let batch: serde_json::Value = rows.by_ref().take(BATCH).map(|row| object(table, row)).collect();
                self.rows(statement.clone(), &[Value::Text(batch.to_string())]).await?;
            }
            Ok(())
        }
    }
}

/// A row as an object of its columns.
fn object(table: Table<'_>, row: Vec<Value>) -> serde_json::Value {
    let values = row.into_iter().map(|value| match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
    });
    table.columns.iter().map(|name| (*name).to_owned()).zip(values).collect()
}

/// Makes the connections of a database sessions: the types of the database, and the function that is its [`Session::insertion`].
macro_rules! session {
    ($Connection:ty, $Database:ty, $Arguments:ty, $Row:ty, $insertion:ident) => {
        impl Session for $Connection {
            async fn read<T: Send + Unpin>(
                &mut self,
                statement: String,
                values: &[Value],
                mut read: impl FnMut(Vec<Value>) -> Result<T, StoreError> + Send,
            ) -> Result<Vec<T>, StoreError> {
                let query = values.iter().cloned().fold(sqlx::query(sqlx::AssertSqlSafe(statement)), bound);
                let values = |row: &$Row| (0..row.len()).map(|column| value(row, column)).collect::<Result<_, _>>();
                let read = query.try_map(move |row: $Row| Ok(read(values(&row)?)));
                read.fetch_all(self).await?.into_iter().collect()
            }

            fn insertion(table: Table<'_>) -> String {
                $insertion(table)
            }
        }

        /// A statement with one value more.
        fn bound(query: Query<'_, $Database, $Arguments>, value: Value) -> Query<'_, $Database, $Arguments> {
            match value {
                Value::Null => query.bind(None::<String>),
                Value::Integer(number) => query.bind(number),
                Value::Real(number) => query.bind(number),
                Value::Text(text) => query.bind(text),
            }
        }

        /// What a column holds, by what one database or the other calls its type.
        fn value(row: &$Row, column: usize) -> Result<Value, sqlx::Error> {
            let raw = row.try_get_raw(column)?;
            Ok(match raw.type_info().name() {
                _ if raw.is_null() => Value::Null,
                "INTEGER" | "INT8" => Value::Integer(row.try_get(column)?),
                "BOOL" => Value::Integer(row.try_get::<bool, _>(column)?.into()),
                "REAL" | "FLOAT8" => Value::Real(row.try_get(column)?),
                _ => Value::Text(row.try_get(column)?),
            })
        }
    };
}
pub(super) use session;
