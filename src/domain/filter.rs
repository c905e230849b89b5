//! The query of a list: free text, facet values, order, page. The URL's query string is its only home.

use super::{
    FacetShape, Shape,
    query::{InvalidQuery, read_query, write_query},
    shape::InvalidValue,
};

/// The longest free text that is searched for, in characters; the rest is cut.
const MAX_TEXT: usize = 100;
/// The most values of one facet that are kept.
const MAX_VALUES: usize = 60;
/// The last page that can be requested.
const MAX_PAGE: u32 = 100_000;

/// The query of a list. Values are kept as they were written, known or not, so that an unknown one can be shown and removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    shape: &'static Shape,
    /// Free text, trimmed.
    pub text: String,
    /// Chosen values of each facet of the shape, sorted, each once.
    chosen: Vec<Vec<String>>,
    /// The index of the order in the shape.
    order: usize,
    /// The page, from 1.
    pub page: u32,
}

impl Filter {
    /// The query that lists everything.
    #[must_use]
    pub fn all(shape: &'static Shape) -> Self {
        Self { shape, text: String::new(), chosen: vec![Vec::new(); shape.facets.len()], order: 0, page: 1 }
    }

    /// Reads a query string (without `?`). Keys that the shape does not know are dropped.
    ///
    /// # Errors
    /// When it is over-long or not UTF-8; every other oddity is read as well as it can be.
    pub fn parse(shape: &'static Shape, query: &str) -> Result<Self, InvalidQuery> {
        Ok(Self::of(shape, &read_query(query)?))
    }

    /// As [`Self::of`], for programs: they get a list only for values that there can be.
    ///
    /// # Errors
    /// When a facet or the order has a value that is none of theirs.
    pub fn checked(shape: &'static Shape, pairs: &[(String, String)]) -> Result<Self, InvalidValue> {
        let written = pairs.iter().map(|(key, value)| (key, value.trim())).filter(|(_, value)| !value.is_empty());
        for (key, value) in written {
            shape.check(key, value)?;
        }
        Ok(Self::of(shape, pairs))
    }

    /// The query of keys and values, as well as it can be read. Keys that the shape does not know are dropped.
    #[must_use]
    pub fn of(shape: &'static Shape, pairs: &[(String, String)]) -> Self {
        let mut filter = Self::all(shape);
        for (key, value) in pairs {
            let value = value.trim();
            match key.as_str() {
                _ if value.is_empty() => {}
                "q" => filter.set_text(value),
                "page" => filter.page = value.parse().map_or(1, |page: u32| page.clamp(1, MAX_PAGE)),
                "sort" => filter.set_order(value),
                facet => filter.choose(facet, value),
            }
        }
        filter
    }

    /// Sets the free text, trimmed and cut to what is searched for.
    pub fn set_text(&mut self, text: &str) {
        let cut: String = text.trim().chars().take(MAX_TEXT).collect();
        cut.trim_end().clone_into(&mut self.text);
    }

    /// Sets the order by name; an unknown one means the default.
    pub fn set_order(&mut self, order: &str) {
        self.order = self.shape.orders.iter().position(|known| *known == order).unwrap_or(0);
    }

    /// Chooses a value of a facet; a facet that the shape does not know is ignored.
    pub fn choose(&mut self, facet: &str, value: &str) {
        let Some(facet) = self.shape.facets.iter().position(|known| known.name == facet) else { return };
        let Some(values) = self.chosen.get_mut(facet) else { return };
        if values.len() < MAX_VALUES
            && let Err(place) = values.binary_search_by(|known| known.as_str().cmp(value))
        {
            values.insert(place, value.to_owned());
        }
    }

    /// The same query without one value, from its first page.
    #[must_use]
    pub fn without(&self, facet: &FacetShape, value: &str) -> Self {
        let mut filter = Self { page: 1, ..self.clone() };
        for (known, values) in self.shape.facets.iter().zip(&mut filter.chosen) {
            values.retain(|chosen| known.name != facet.name || chosen != value);
        }
        filter
    }

    /// The same query without free text, from its first page.
    #[must_use]
    pub fn without_text(&self) -> Self {
        Self { page: 1, text: String::new(), ..self.clone() }
    }

    /// The same query at another page.
    #[must_use]
    pub fn at_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }

    /// What the list can be filtered and ordered by.
    #[must_use]
    pub const fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Each facet of the shape with its chosen values.
    pub fn chosen(&self) -> impl Iterator<Item = (&'static FacetShape, &[String])> {
        self.shape.facets.iter().zip(self.chosen.iter().map(Vec::as_slice))
    }

    /// The chosen values of a facet.
    #[must_use]
    pub fn chosen_of(&self, facet: &FacetShape) -> &[String] {
        self.chosen().find(|(known, _)| known.name == facet.name).map(|(_, values)| values).unwrap_or_default()
    }

    /// The name of the chosen order.
    #[must_use]
    pub fn order(&self) -> &'static str {
        self.shape.orders.get(self.order).copied().unwrap_or_default()
    }

    /// The place of the chosen order in the shape; 0 is the default.
    #[must_use]
    pub const fn order_place(&self) -> usize {
        self.order
    }

    /// Whether nothing narrows the list.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.text.is_empty() && self.chosen.iter().all(Vec::is_empty)
    }

    /// The canonical query string, without `?`; empty for the query that lists everything. Reading it gives the same query.
    #[must_use]
    pub fn to_query(&self) -> String {
        let page = self.page.to_string();
        let text = (!self.text.is_empty()).then_some(("q", self.text.as_str()));
        let chosen =
            self.chosen().flat_map(|(facet, values)| values.iter().map(move |value| (facet.name, value.as_str())));
        let order = (self.order > 0).then_some(("sort", self.order()));
        let page = (self.page > 1).then_some(("page", page.as_str()));
        write_query(text.into_iter().chain(chosen).chain(order).chain(page))
    }

    /// This query as a link to the list at `path`.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        match self.to_query() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}

impl Filter {
    /// An address with this query in the place of another one: its other parameters stay.
    #[must_use]
    pub fn in_address(&self, address: &str) -> String {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let is_ours = |pair: &str| {
            let key = pair.split('=').next().unwrap_or_default();
            ["q", "page", "sort"].contains(&key) || self.shape.facets.iter().any(|facet| facet.name == key)
        };
        let mut pairs = self.to_query();
        for pair in query.split('&').filter(|pair| !pair.is_empty() && !is_ours(pair)) {
            if !pairs.is_empty() {
                pairs.push('&');
            }
            pairs.push_str(pair);
        }
        if pairs.is_empty() { path.to_owned() } else { format!("{path}?{pairs}") }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{EVENTS, MEMBERS},
        *,
    };
    use proptest::prelude::*;

    fn parse(query: &str) -> Filter {
        Filter::parse(&MEMBERS, query).expect(query)
    }

    #[test]
    fn repeated_keys_choose_several_values_of_a_facet() {
        let filter = parse("country=BE&q=+enfants+&country=AT&country=BE&utm_source=x&sort=name");
        assert_eq!(filter.to_query(), "q=enfants&country=AT&country=BE&sort=name");
    }

    #[test]
    fn an_unknown_value_is_kept_so_that_it_can_be_shown_and_removed() {
        let filter = parse("kind=nonsense");
        let (kind, _) = filter.chosen().find(|(_, values)| *values == ["nonsense"]).expect("kept");
        assert_eq!(kind.name, "kind");
        assert!(filter.without(kind, "nonsense").is_open());
    }

    #[test]
    fn an_address_carries_a_query_in_the_place_of_another_and_keeps_its_other_parameters() {
        let filter = parse("q=a&country=BE");
        for (address, carried) in [
            ("/en/members.csv", "/en/members.csv?q=a&country=BE"),
            ("/api/v1/members?kind=network&sort=name&page=2&lang=en", "/api/v1/members?q=a&country=BE&lang=en"),
            ("/fr/members?discreet=1", "/fr/members?q=a&country=BE&discreet=1"),
            ("webcal://example.eu/en/events.ics?q=b", "webcal://example.eu/en/events.ics?q=a&country=BE"),
        ] {
            assert_eq!(filter.in_address(address), carried);
        }
        assert_eq!(Filter::all(&MEMBERS).in_address("/fr/members?q=a&lang=fr"), "/fr/members?lang=fr");
        assert_eq!(Filter::all(&MEMBERS).in_address("/fr/members?q=a"), "/fr/members");
    }

    #[test]
    fn a_query_string_that_is_over_long_or_not_utf8_is_refused() {
        assert_eq!(Filter::parse(&MEMBERS, &"a".repeat(5_000)), Err(InvalidQuery::TooLong));
        assert_eq!(Filter::parse(&MEMBERS, "q=%FF"), Err(InvalidQuery::NotUtf8));
    }

    #[test]
    fn an_odd_query_string_is_read_as_well_as_it_can_be() {
        assert_eq!(parse("q=100%25&page=abc&sort=x&&=").to_query(), "q=100%25");
        assert_eq!(parse("q=50%").text, "50%");
        assert_eq!(parse(&format!("q={}", "é".repeat(300))).text.chars().count(), MAX_TEXT);
        assert_eq!(parse("page=0").page, 1);
    }

    proptest! {
        #[test]
        fn a_filter_survives_the_way_through_its_query_string(
            text in "\\PC{0,120}", values in prop::collection::vec(("(country|kind|scope|membership)", "\\PC{1,12}"), 0..8),
            order in 0..3_usize, page in 1..500_u32,
        ) {
            let mut filter = Filter::all(&MEMBERS);
            filter.set_text(&text);
            for (facet, value) in &values {
                let value = value.trim();
                if !value.is_empty() {
                    filter.choose(facet, value);
                }
            }
            filter.order = order;
            filter.page = page;
            prop_assert_eq!(Filter::parse(&MEMBERS, &filter.to_query()), Ok(filter));
        }

        #[test]
        fn any_query_string_gets_an_answer(query in "\\PC{0,200}") {
            if let Ok(filter) = Filter::parse(&EVENTS, &query) {
                prop_assert_eq!(Filter::parse(&EVENTS, &filter.to_query()), Ok(filter));
            }
        }
    }
}
