//! The facets of the lists: one row of a table for each, and what a page shows of one.

use super::{Country, EventFormat, EventKind, Membership, OrganisationKind, Scope};
use core::fmt;

/// A facet as it is described, once: forms, filters, downloads and the API read it from here.
#[derive(Debug, PartialEq, Eq)]
pub struct FacetShape {
    /// Its name in the query string. Its heading is the message `facet-<name>`, that of a code `<name>-<code>`.
    pub name: &'static str,
    /// What a value of it may be, whether the list has an item with it or not.
    pub values: ValueKind,
}

/// What a value of a facet may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// A code of a closed vocabulary.
    Codes(&'static [&'static str]),
    /// A country.
    Country,
    /// A year of four digits.
    Year,
}

/// The facets of a list as values of an enum: what reads them from an item has to match every one.
pub trait ListFacet: Copy + 'static {
    /// Every facet in the order of display, which is that of declaration.
    const ALL: &'static [Self];
    /// Their descriptions, in the same order.
    const SHAPES: &'static [FacetShape];
}

/// Declares the facets of a list, one a row: its name in the query string, and what its values may be.
macro_rules! facets {
    ($(#[$meta:meta])* $list:ident { $($facet:ident = $name:literal: $values:expr),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $list { $(#[doc = concat!("`", $name, "`")] $facet),+ }

        impl ListFacet for $list {
            const ALL: &'static [Self] = &[$(Self::$facet),+];
            const SHAPES: &'static [FacetShape] = &[$(FacetShape { name: $name, values: $values }),+];
        }
    };
}

facets! {
    /// The facets of the directory of members.
    MemberFacet {
        Membership = "membership": ValueKind::Codes(Membership::CODES),
        Kind = "kind": ValueKind::Codes(OrganisationKind::CODES),
        Scope = "scope": ValueKind::Codes(Scope::CODES),
        Country = "country": ValueKind::Country,
    }
}

facets! {
    /// The facets of the calendar of events.
    EventFacet {
        When = "when": ValueKind::Codes(&["upcoming", "past"]),
        Kind = "type": ValueKind::Codes(EventKind::CODES),
        Format = "format": ValueKind::Codes(EventFormat::CODES),
        Year = "year": ValueKind::Year,
        Country = "country": ValueKind::Country,
    }
}

/// A facet with its values in the order of display.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facet {
    /// Its description.
    pub shape: &'static FacetShape,
    /// Its heading.
    pub legend: String,
    /// Its values.
    pub values: Vec<FacetValue>,
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetValue {
    /// Its code in the query string.
    pub code: String,
    /// Its name.
    pub label: String,
}

impl Facet {
    /// The place of a value; nothing when the facet does not list it.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.values.iter().position(|value| value.code == code)
    }
}

impl ValueKind {
    /// Whether a text is such a value.
    #[must_use]
    pub fn contains(self, value: &str) -> bool {
        match self {
            Self::Codes(codes) => codes.contains(&value),
            Self::Country => value.parse::<Country>().is_ok(),
            Self::Year => value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit()),
        }
    }
}

impl fmt::Display for ValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Codes(codes) => write!(f, "one of {}", codes.join(", ")),
            Self::Country => f.write_str("an ISO 3166-1 alpha-2 code such as BE"),
            Self::Year => f.write_str("a year such as 2023"),
        }
    }
}
