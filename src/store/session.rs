//! What reading and writing ask of an open connection, whatever the database.

use super::{StoreError, tables::Table, value::Value};

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

    /// Writes rows into a table, one after the other as they come.
    fn insert(&mut self, table: Table, rows: Rows<'_>) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}
