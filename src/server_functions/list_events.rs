//! Asks for events.

use super::ListingAnswer;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The events that a query string asks for, in a language.
///
/// # Errors
/// When the language is unknown or the query string cannot be read.
#[server(prefix = "/api/fn", endpoint = "events", input = GetUrl)]
pub async fn list_events(locale: String, query: String) -> Result<ListingAnswer, ServerFnError> {
    use super::listing::{Kind, answer};
    use crate::{domain::{EVENTS, Route}, ui::event_results};
    let kind = Kind {
        shape: &EVENTS,
        route: Route::Events,
        total: "events-count",
        listing: |edition| &edition.events,
        results: event_results,
    };
    answer(&kind, &locale, &query)
}
