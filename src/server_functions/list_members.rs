//! Asks for members, when the directory is too long to stand whole in its page.

use super::html::Html;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The list of members that a query string asks for, in a language, as its page shows it.
///
/// # Errors
/// When the language is unknown or the query string cannot be read.
#[server(prefix = "/api/fn", endpoint = "members", input = GetUrl, output = Html)]
pub async fn list_members(locale: String, query: String) -> Result<String, ServerFnError> {
    use crate::{domain::MEMBERS, ui::member_list};
    super::html::answer(&MEMBERS, &locale, &query, |edition, filter| member_list(edition, filter, None))
}
