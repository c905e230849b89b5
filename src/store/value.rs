//! What a column holds, whatever the database.

use super::StoreError;

/// What a column can hold.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        // What no column of numbers can hold goes as text, and the database refuses it instead of cutting it.
        i64::try_from(number).map_or_else(|_| Self::Text(number.to_string()), Self::Integer)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The columns of a row being read, one after the other.
pub(super) struct Columns(std::vec::IntoIter<Value>);

impl Columns {
    pub(super) fn of(row: Vec<Value>) -> Self {
        Self(row.into_iter())
    }

    /// The next column's text, if it has one.
    pub(super) fn optional_text(&mut self) -> Result<Option<String>, StoreError> {
        match self.0.next() {
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Null) => Ok(None),
            other => Err(foreign(&other)),
        }
    }

    /// The next column's text.
    pub(super) fn text(&mut self) -> Result<String, StoreError> {
        self.optional_text()?.ok_or_else(|| foreign(&Value::Null))
    }

    /// The next column's number, if it has one.
    pub(super) fn optional_number(&mut self) -> Result<Option<u64>, StoreError> {
        match self.0.next() {
            Some(Value::Integer(number)) => u64::try_from(number).map(Some).map_err(|_| foreign(&number)),
            Some(Value::Null) => Ok(None),
            other => Err(foreign(&other)),
        }
    }

    /// The next column's number.
    pub(super) fn number(&mut self) -> Result<u64, StoreError> {
        self.optional_number()?.ok_or_else(|| foreign(&Value::Null))
    }

    /// The next column's text, as what it stands for.
    pub(super) fn parsed<T: core::str::FromStr>(&mut self) -> Result<T, StoreError> {
        let text = self.text()?;
        text.parse().map_err(|_| foreign(&text))
    }
}

/// The error of a value that this program never writes.
pub(super) fn foreign(value: &impl core::fmt::Debug) -> StoreError {
    StoreError::Foreign { value: format!("{value:?}") }
}
