//! Asks for what the search over everything suggests while somebody types.

use super::html::Html;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The options that a query string asks for, in a language, as the list below the search field.
///
/// # Errors
/// When the language is unknown or the query string cannot be read.
#[server(prefix = "/api/fn", endpoint = "suggest", input = GetUrl, output = Html)]
pub async fn suggest(locale: String, query: String) -> Result<String, ServerFnError> {
    use crate::{domain::SEARCH, ui::suggestions};
    super::html::answer(&SEARCH, &locale, &query, |edition, filter| suggestions(edition, &filter.text))
}
