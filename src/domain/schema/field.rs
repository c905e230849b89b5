//! What the columns of a kind hold, as forms ask for it.

use super::{column::Column, kind::Kind};
use crate::domain::{InvalidCountry, InvalidDate, UnknownCode};
use std::{any::Any, str::FromStr};

/// What a cell, or each item of one, holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// Some words.
    Text,
    /// `CommonMark`.
    Markdown,
    /// A date, as far as it is known.
    Date,
    /// `yes` or `no`.
    YesNo,
    /// A number.
    Number,
    /// The key of a record of another kind.
    Reference(Kind),
    /// One of these codes.
    Code(&'static [&'static str]),
    /// A country by its code.
    Country,
    /// A web address.
    Address,
    /// A language by its tag.
    Language,
}

/// A column with what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The column.
    pub column: Column,
    /// What it holds.
    pub holds: Holding,
    /// What stands between several items.
    pub separator: Option<char>,
    /// Whether it has to be filled: of a column for each language, in one of them.
    pub is_required: bool,
}

impl Field {
    /// A column that may be empty and holds one item.
    pub(super) const fn new(column: Column, holds: Holding) -> Self {
        Self { column, holds, separator: None, is_required: false }
    }

    /// One that has to be filled.
    pub(super) const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }
}

/// What a type holds: it says so itself when it refuses a text that is nothing.
pub(super) fn holding<T: FromStr<Err: 'static>>() -> Holding {
    let Err(error) = T::from_str("\0") else { return Holding::Text };
    let error: &dyn Any = &error;
    if let Some(unknown) = error.downcast_ref::<UnknownCode>() {
        Holding::Code(unknown.known)
    } else if error.is::<InvalidDate>() {
        Holding::Date
    } else if error.is::<InvalidCountry>() {
        Holding::Country
    } else {
        Holding::Text
    }
}
