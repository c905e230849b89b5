//! Asks for events.

use super::html::Html;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The list of events that a query string asks for, in a language, as its page shows it.
///
/// # Errors
/// When the language is unknown or the query string cannot be read.
#[server(prefix = "/api/fn", endpoint = "events", input = GetUrl, output = Html)]
pub async fn list_events(locale: String, query: String) -> Result<String, ServerFnError> {
    use crate::{domain::EVENTS, ui::event_list};
    super::html::answer(&EVENTS, &locale, &query, event_list)
}
