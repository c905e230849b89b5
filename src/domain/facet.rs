//! The facets of a list with what their values are called, in the order of the list's [`Shape`](super::Shape).

/// A facet with its values in the order of display.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facet {
    /// Its name in the query string.
    pub name: &'static str,
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
    /// What a value is called; nothing when the facet does not list it.
    #[must_use]
    pub fn listed(&self, code: &str) -> Option<&str> {
        self.values.iter().find(|value| value.code == code).map(|value| value.label.as_str())
    }
}
