//! Asks for events.

use super::{AskError, Json};
use crate::{
    components::Answer,
    domain::{EventCard, Locale},
};
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The events that a query string asks for, in a language. In discreet mode (`1`) the server forbids to keep the answer.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server answers.
#[server(prefix = "/api/fn", endpoint = "events", input = GetUrl, output = Json)]
pub async fn list_events(locale: Locale, query: String, discreet: Option<u8>) -> Result<Answer<EventCard>, AskError> {
    use crate::{domain::EVENTS, ui::event_answer};
    // The layer that writes the headers reads it from the address.
    _ = discreet;
    super::answer::answer(&EVENTS, locale, &query, event_answer)
}
