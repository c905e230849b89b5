//! Requests members.

use super::{Arguments, GetJson, RequestError};
use crate::{
    components::ResultPage,
    domain::{Locale, MemberCard},
};
use leptos::prelude::*;

/// The members that match a query string, in a language. In discreet mode (`1`) the server forbids to keep the response.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server responds.
#[server(prefix = "/api/fn", endpoint = "members", protocol = GetJson)]
pub async fn list_members(
    locale: Locale,
    query: String,
    discreet: Option<u8>,
) -> Result<ResultPage<MemberCard>, RequestError> {
    use crate::{domain::MEMBERS, ui::member_results};
    super::respond::respond(&MEMBERS, locale, &query, discreet, member_results)
}

impl From<ListMembers> for Arguments {
    fn from(ListMembers { locale, query, discreet }: ListMembers) -> Self {
        (locale, query, discreet)
    }
}
