//! The columns of a kind.

use super::kind::Kind;
use crate::domain::Locale;
use core::fmt;

/// A column, or one for each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A column of this name.
    Plain(&'static str),
    /// A column for each language, this name with `_en`, `_fr` and so on after it.
    Localized(&'static str),
}

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Any text.
    Text,
    /// Paragraphs, lists and links in `CommonMark`.
    Markdown,
    /// The name of a record.
    Slug,
    /// A date as exactly as it is known.
    Date,
    /// A country.
    Country,
    /// A language, which need not be one of the site's.
    Language,
    /// A whole number.
    Number,
    /// Degrees of latitude or longitude.
    Degrees,
    /// A web address.
    Address,
    /// Days and times.
    Hours,
    /// One of these codes.
    Codes(&'static [&'static str]),
}

impl Form {
    /// `yes` or `no`.
    pub const YES_NO: Self = Self::Codes(&["yes", "no"]);
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::Text | Self::Markdown => "text",
            Self::Slug => "slug",
            Self::Date => "date",
            Self::Country => "country",
            Self::Language => "language tag",
            Self::Number => "whole number",
            Self::Degrees => "degrees",
            Self::Address => "web address",
            Self::Hours => "opening hours",
            Self::Codes(codes) => {
                let codes: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
                return f.write_str(&codes.join(" "));
            }
        };
        f.write_str(words)
    }
}

/// A type that is written in cells in one way.
pub trait Written {
    /// What such a cell holds.
    const FORM: Form;
}

/// A column with what it is for: what documents and the description of the API say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The column.
    pub column: Column,
    /// What its cells hold.
    pub form: Form,
    /// Whether no cell may be empty; of a column for each language, whether one of them has to be filled.
    pub required: bool,
    /// What stands between the values of a cell that holds several.
    pub separator: Option<char>,
    /// The kind whose keys its cells name.
    pub refers_to: Option<Kind>,
    /// What it means, in a sentence; empty where the name says it all.
    pub about: &'static str,
}

impl Field {
    /// A column whose cells may be empty.
    pub(super) const fn optional(column: Column, form: Form) -> Self {
        Self { column, form, required: false, separator: None, refers_to: None, about: "" }
    }
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
    /// Its name, without a language.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Plain(name) | Self::Localized(name) => name,
        }
    }

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
