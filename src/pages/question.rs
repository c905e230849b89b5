//! What of a query string a page reads.

use crate::domain::{EVENTS, Filter, InvalidQuery, MEMBERS, Route, SEARCH, TextPage, read_query, write_query};

/// The query string (without `?`) that asks a page the same as the one given: what the page does not read is gone, and what
/// it reads stands in one order. Addresses that show the same page have the same question.
///
/// # Errors
/// When the query string is over-long or not UTF-8.
pub fn question(route: &Route, query: &str) -> Result<String, InvalidQuery> {
    if query.is_empty() {
        return Ok(String::new());
    }
    let pairs = read_query(query)?;
    let (shape, own) = match route {
        Route::Members => (Some(&MEMBERS), None),
        Route::Events => (Some(&EVENTS), None),
        Route::Calendar => (Some(&EVENTS), Some("month")),
        Route::Search => (Some(&SEARCH), None),
        Route::Home => (None, Some("map")),
        Route::Text(TextPage::Help) => (None, Some("country")),
        _ => (None, None),
    };
    let first =
        |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(key, value)| (key.as_str(), value.as_str()));
    let own = own.and_then(first).filter(|(_, value)| !value.is_empty());
    // The mode is on by this word alone, wherever it stands.
    let discreet = pairs.iter().any(|(key, value)| key == "discreet" && value == "1").then_some(("discreet", "1"));
    let filter = shape.map(|shape| Filter::of(shape, &pairs).to_query()).unwrap_or_default();
    let others = write_query(own.into_iter().chain(discreet));
    Ok(match (filter.is_empty(), others.is_empty()) {
        (false, false) => format!("{filter}&{others}"),
        (false, true) => filter,
        (true, _) => others,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(path: &str, query: &str) -> String {
        let (_, route) = Route::parse(path).expect(path);
        question(&route, query).expect(query)
    }

    #[test]
    fn what_a_page_does_not_read_is_gone_and_the_rest_stands_in_one_order() {
        for (path, query, expected) in [
            (
                "/en/members",
                "utm_source=x&country=BE&q=a&country=AT&discreet=1",
                "q=a&country=AT&country=BE&discreet=1",
            ),
            ("/en/members", "q=&page=1&sort=relevance", ""),
            ("/en/events", "kind=network&when=past", "when=past"),
            ("/en/calendar", "month=2026-03&when=past", "when=past&month=2026-03"),
            ("/en/search", "q=b&country=BE", "q=b"),
            ("/en/", "map=BE&map=FR&fbclid=1", "map=BE"),
            ("/en/help", "country=FR", "country=FR"),
            ("/en/about", "country=FR&discreet=0", ""),
        ] {
            assert_eq!(asked(path, query), expected, "{path}?{query}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert_eq!(question(&Route::Home, "q=%FF"), Err(InvalidQuery::NotUtf8));
    }
}
