//! Asks for members, when the directory is too long to stand whole in its page.

use super::ListingAnswer;
use leptos::{prelude::*, server_fn::codec::GetUrl};

/// The members that a query string asks for, in a language.
///
/// # Errors
/// When the language is unknown or the query string cannot be read.
#[server(prefix = "/api/fn", endpoint = "members", input = GetUrl)]
pub async fn list_members(locale: String, query: String) -> Result<ListingAnswer, ServerFnError> {
    use super::listing::{Kind, answer};
    use crate::{domain::{MEMBERS, Route}, ui::member_results};
    let kind = Kind {
        shape: &MEMBERS,
        route: Route::Members,
        total: "members-count",
        listing: |edition| &edition.members,
        results: |_, results, query| member_results(results, query),
    };
    answer(&kind, &locale, &query)
}
