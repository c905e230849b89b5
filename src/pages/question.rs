//! What of a query string a page reads.

use crate::{
    domain::{
        Country, DISCREET_ON, EVENTS, Filter, InvalidQuery, Locale, MEMBERS, Route, SEARCH, Shape, TextPage,
        is_discreet, read_query, write_query,
    },
    site::{ChangesQuery, Snapshot},
};

/// What the help page is asked for instead of a country by readers whose language means one.
pub const ALL_COUNTRIES: &str = "all";

/// The query string (without `?`) that asks a page the same as the one given: what the page does not read is gone, and what
/// it reads stands in one order. Addresses that show the same page have the same question.
///
/// # Errors
/// When the page filters a list and the query string is over-long or not UTF-8. The other pages read no more of such a one
/// than the mode.
pub fn question(snapshot: &Snapshot, locale: Locale, route: &Route, query: &str) -> Result<String, InvalidQuery> {
    if query.is_empty() {
        return Ok(String::new());
    }
    let shape = shape(route);
    let pairs = match read_query(query) {
        Err(error) if shape.is_some() => return Err(error),
        pairs => pairs.unwrap_or_default(),
    };
    let first = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let own = match route {
        Route::Calendar => first("month").filter(|month| !month.is_empty()).map(|month| ("month", month.to_owned())),
        Route::Home => {
            let has_member = |country: &Country| snapshot.members_in(*country).next().is_some();
            first("map").and_then(country).filter(has_member).map(|country| ("map", country.to_string()))
        }
        Route::Text(TextPage::Help) => first("country").and_then(|value| {
            let chosen = country(value).filter(|it| snapshot.help_countries().contains(it));
            // Where no country is chosen for the readers of the language, they need not ask for all.
            let asks_for_all = value.is_empty() || value == ALL_COUNTRIES;
            let all = (asks_for_all && snapshot.help_country(locale).is_some()).then_some(ALL_COUNTRIES);
            Some(("country", chosen.map(|country| country.to_string()).or(all.map(str::to_owned))?))
        }),
        _ => None,
    };
    let changes = matches!(route, Route::Changes).then(|| ChangesQuery::of(&pairs).to_query());
    let filter = shape.map(|shape| Filter::of(shape, &pairs).to_query()).or(changes);
    let own = own.map(|(name, value)| write_query([(name, value.as_str())]));
    let mode = is_discreet(query).then(|| DISCREET_ON.to_owned());
    let parts = [filter, own, mode].into_iter().flatten().filter(|part| !part.is_empty());
    Ok(parts.collect::<Vec<_>>().join("&"))
}

/// Whether the questions that a page can be asked are few: every part of them comes from a list.
pub fn is_closed(route: &Route, question: &str) -> bool {
    let has_filter = shape(route).is_some() || matches!(route, Route::Changes);
    !has_filter || question.is_empty() || question == DISCREET_ON
}

/// What the filter of a page can be asked, if it has one.
const fn shape(route: &Route) -> Option<&'static Shape> {
    match route {
        Route::Members => Some(&MEMBERS),
        Route::Events | Route::Calendar => Some(&EVENTS),
        Route::Search => Some(&SEARCH),
        _ => None,
    }
}

/// A country by its code, in any case and with what a chat or a mail left around it.
fn country(value: &str) -> Option<Country> {
    value.trim_matches(|letter: char| !letter.is_ascii_alphabetic()).to_ascii_uppercase().parse().ok()
}
