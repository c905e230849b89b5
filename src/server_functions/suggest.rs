//! Requests what the search over everything suggests while somebody types.

use super::{Arguments, GetJson, RequestError};
use crate::{components::SuggestionList, domain::Locale};
use leptos::prelude::*;

/// The suggestions for a query string, in a language. In discreet mode (`1`) the server forbids to keep the response.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server responds.
#[server(prefix = "/api/fn", endpoint = "suggest", protocol = GetJson)]
pub async fn suggest(locale: Locale, query: String, discreet: Option<u8>) -> Result<SuggestionList, RequestError> {
    use crate::{domain::SEARCH, ui::suggestion_list};
    super::respond::respond(&SEARCH, locale, &query, discreet, |edition, filter| suggestion_list(edition, &filter.text))
}

impl From<Suggest> for Arguments {
    fn from(Suggest { locale, query, discreet }: Suggest) -> Self {
        (locale, query, discreet)
    }
}
