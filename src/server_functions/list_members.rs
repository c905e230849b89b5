//! Asks for members.

use super::{Arguments, AskError, GetJson};
use crate::{
    components::Answer,
    domain::{Locale, MemberCard},
};
use leptos::prelude::*;

/// The members that a query string asks for, in a language. In discreet mode (`1`) the server forbids to keep the answer.
///
/// # Errors
/// When the language is unknown or the query string cannot be read, or no server answers.
#[server(prefix = "/api/fn", endpoint = "members", protocol = GetJson)]
pub async fn list_members(locale: Locale, query: String, discreet: Option<u8>) -> Result<Answer<MemberCard>, AskError> {
    use crate::{domain::MEMBERS, ui::member_answer};
    super::answer::answer(&MEMBERS, locale, &query, discreet, member_answer)
}

impl From<ListMembers> for Arguments {
    fn from(ListMembers { locale, query, discreet }: ListMembers) -> Self {
        (locale, query, discreet)
    }
}
