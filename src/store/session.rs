//! What reading and writing ask of an open connection, whatever the database.

use super::{
    StoreError,
    record::Record,
    value::{Field, Value},
};

/// A connection, inside a transaction where more than one statement has to hold together.
pub(super) trait Session: Send {
    /// Runs a statement, which is made of constants of this module alone, with these texts for its `$1`, `$2` …; gives the rows
    /// it answers with.
    fn rows(
        &mut self,
        statement: String,
        texts: &[Option<String>],
    ) -> impl Future<Output = Result<Vec<Vec<Value>>, sqlx::Error>> + Send;

    /// Writes all records of one kind into their table, with their places in the list.
    fn insert<T: Record>(&mut self, records: &[T]) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// The field of an answer of one row: that of the table `ledger`.
pub(super) fn only<T: Field>(rows: Vec<Vec<Value>>) -> Result<T, StoreError> {
    T::take(&mut rows.into_iter().flatten()).map_err(|reason| unreadable("ledger", 0, reason))
}

/// The error of a row that this program never writes.
pub(super) fn unreadable(kind: &'static str, row: usize, reason: String) -> StoreError {
    StoreError::Unreadable { kind, row, reason }
}
