//! Asks for events.

use super::{Arguments, AskError, GetJson};
use crate::{
    components::Answer,
    domain::{EventCard, Locale},
};
use leptos::prelude::*;

/// The events that a query string asks for, in a language. In discreet mode (`1`) the server forbids to keep the answer.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server answers.
#[server(prefix = "/api/fn", endpoint = "events", protocol = GetJson)]
pub async fn list_events(locale: Locale, query: String, discreet: Option<u8>) -> Result<Answer<EventCard>, AskError> {
    use crate::{domain::EVENTS, ui::event_answer};
    super::answer::answer(&EVENTS, locale, &query, discreet, event_answer)
}

impl From<ListEvents> for Arguments {
    fn from(ListEvents { locale, query, discreet }: ListEvents) -> Self {
        (locale, query, discreet)
    }
}
