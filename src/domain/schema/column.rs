//! The columns of a kind.

use crate::domain::Locale;

/// A column, or one for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A column of this name.
    Plain(&'static str),
    /// A column for each language, this name with `_en`, `_fr` and so on after it.
    Localized(&'static str),
}

/// Columns as they may be named in the first line of a file.
#[must_use]
pub fn list(columns: &[Column]) -> String {
    let names: Vec<_> = columns
        .iter()
        .map(|column| match column {
            Column::Plain(name) => (*name).to_owned(),
            Column::Localized(name) => format!("{name}_<language>"),
        })
        .collect();
    names.join(", ")
}

impl Column {
    /// Whether a column of a file is this one, or this one in some language.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        match self {
            Self::Plain(known) => *known == name,
            Self::Localized(base) => is_translation(base, name),
        }
    }
}

/// Whether a column of a file is this localized one in some language.
#[must_use]
pub fn is_translation(base: &str, name: &str) -> bool {
    translation_of(base, name).is_some()
}

/// The language in which a column of a file is this localized one.
pub(super) fn translation_of(base: &str, name: &str) -> Option<Locale> {
    name.strip_prefix(base)?.strip_prefix('_')?.parse().ok()
}
