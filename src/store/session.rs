//! What reading and writing ask of an open connection, whatever the database.

use super::{tables::Table, value::Value};

/// A connection, inside a transaction where more than one statement has to hold together.
pub(super) trait Session: Send {
    /// Runs a statement, which is made of constants of this module alone, with these values for its `$1`, `$2` …; gives the
    /// rows it answers with.
    fn rows(
        &mut self,
        statement: String,
        values: &[Value],
    ) -> impl Future<Output = Result<Vec<Vec<Value>>, sqlx::Error>> + Send;

    /// Writes rows into a table.
    fn insert(&mut self, table: Table, rows: Vec<Vec<Value>>) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}
