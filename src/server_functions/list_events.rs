//! Requests events.

use super::{Arguments, GetJson, RequestError};
use crate::{
    components::ResultPage,
    domain::{EventCard, Locale},
};
use leptos::prelude::*;

/// The events that match a query string, in a language. In discreet mode (`1`) the server forbids to keep the response.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server responds.
#[server(prefix = "/api/fn", endpoint = "events", protocol = GetJson)]
pub async fn list_events(
    locale: Locale,
    query: String,
    discreet: Option<u8>,
) -> Result<ResultPage<EventCard>, RequestError> {
    use crate::{domain::EVENTS, ui::event_results};
    super::respond::respond(&EVENTS, locale, &query, discreet, event_results)
}

impl From<ListEvents> for Arguments {
    fn from(ListEvents { locale, query, discreet }: ListEvents) -> Self {
        (locale, query, discreet)
    }
}
