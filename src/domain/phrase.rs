//! Interface strings that a coalition says in its own words.

use super::Locale;

/// An interface string in the place of that which the program brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its language.
    pub locale: Locale,
    /// The name of the message.
    pub id: String,
    /// What it says, as Project Fluent writes it.
    pub text: String,
}
