//! What a list can be filtered and ordered by.

use super::{
    ValueKind,
    facet::{EventFacet, FacetShape, ListFacet, MemberFacet},
};
use core::fmt;

/// The query parameters of a list: its facets and its orders, by their names in the query string.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// Facets. Values of one facet are alternatives (OR), facets restrict each other (AND).
    pub facets: &'static [FacetShape],
    /// Orders; the first is the default and never written.
    pub orders: &'static [&'static str],
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
pub const MEMBERS: Shape = Shape { facets: MemberFacet::SHAPES, orders: &["relevance", "name", "country"] };

/// The calendar of events.
pub const EVENTS: Shape = Shape { facets: EventFacet::SHAPES, orders: &["date"] };

/// The search over everything has text alone.
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
