//! What a list can be filtered by: its facets, each with the values that it may have, and its orders.

use super::{Country, EventFormat, EventKind, Membership, OrganisationKind, Scope};
use core::fmt;

/// What a list can be asked: its facets and its orders, by their names in the query string.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// Facets. Values of one facet are alternatives (OR), facets restrict each other (AND).
    pub facets: &'static [FacetShape],
    /// Orders; the first is the default and never written.
    pub orders: &'static [&'static str],
}

/// A facet by its name in the query string.
#[derive(Debug, PartialEq, Eq)]
pub struct FacetShape {
    /// The name.
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

/// A value that its parameter cannot have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue {
    /// The parameter.
    pub name: &'static str,
    /// What was written.
    pub value: String,
    /// What may be written.
    pub allowed: ValueKind,
}

/// The directory of members.
pub const MEMBERS: Shape = Shape {
    facets: &[
        FacetShape { name: "membership", values: ValueKind::Codes(Membership::CODES) },
        FacetShape { name: "kind", values: ValueKind::Codes(OrganisationKind::CODES) },
        FacetShape { name: "scope", values: ValueKind::Codes(Scope::CODES) },
        FacetShape { name: "country", values: ValueKind::Country },
    ],
    orders: &["relevance", "name", "country"],
};

/// The calendar of events.
pub const EVENTS: Shape = Shape {
    facets: &[
        FacetShape { name: "when", values: ValueKind::Codes(&["upcoming", "past"]) },
        FacetShape { name: "type", values: ValueKind::Codes(EventKind::CODES) },
        FacetShape { name: "format", values: ValueKind::Codes(EventFormat::CODES) },
        FacetShape { name: "year", values: ValueKind::Year },
        FacetShape { name: "country", values: ValueKind::Country },
    ],
    orders: &["date"],
};

/// The search over everything asks for text alone.
pub const SEARCH: Shape = Shape { facets: &[], orders: &["relevance"] };

impl Shape {
    /// Whether a parameter may have a value. One that the shape does not know may have any: it asks nothing.
    ///
    /// # Errors
    /// When the value is none of the parameter's.
    pub fn check(&self, name: &str, value: &str) -> Result<(), InvalidValue> {
        // A list of one order is not asked for it.
        let orders = FacetShape { name: "sort", values: ValueKind::Codes(self.orders) };
        let orders = Some(&orders).filter(|_| self.orders.len() > 1);
        match self.facets.iter().chain(orders).find(|facet| facet.name == name) {
            Some(facet) if !facet.values.contains(value) => {
                Err(InvalidValue { name: facet.name, value: value.to_owned(), allowed: facet.values })
            }
            _ => Ok(()),
        }
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

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is “{}”, but has to be {}", self.name, self.value, self.allowed)
    }
}

impl core::error::Error for InvalidValue {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_valid_by_its_kind_and_not_by_what_a_list_happens_to_have() {
        for (shape, name, valid, invalid) in [
            (&EVENTS, "country", ["MT", "BE", "JP"], ["mt", "XX", "Malta"]),
            (&EVENTS, "year", ["2023", "1999", "0001"], ["23", "20234", "２０２３"]),
            (&EVENTS, "when", ["past", "upcoming", "past"], ["Past", "now", "past,upcoming"]),
            (&EVENTS, "type", ["petition", "campaign", "conference"], ["letter", "petitions", "*"]),
            (&MEMBERS, "kind", ["helpline", "hotline", "technology"], ["online", "conference", "'"]),
            (&MEMBERS, "sort", ["relevance", "name", "country"], ["date", "Name", "-name"]),
            (&EVENTS, "sort", ["date", "name", ""], ["", "", ""]),
            (&SEARCH, "kind", ["anything", "", "%"], ["", "", ""]),
        ] {
            for value in valid {
                assert_eq!(shape.check(name, value), Ok(()), "{name}={value}");
            }
            for value in invalid.into_iter().filter(|value| !value.is_empty()) {
                assert!(shape.check(name, value).is_err(), "{name}={value}");
            }
        }
    }
}
