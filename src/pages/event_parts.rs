//! What the pages of events and of letters share.

use super::{Context, record::fact};
use crate::{
    domain::{Event, Organisation, Route},
    ui::external_link,
};
use leptos::prelude::*;

/// An organisation by name: a link to its page when it is the coalition's, else its own site and a word that it is not.
pub fn organisation_name(context: &Context, organisation: &Organisation) -> AnyView {
    let foreign = organisation.membership.is_none().then(|| {
        view! { " " <span class="meta">{format!("({})", context.text("event-not-member"))}</span> }
    });
    view! { {organisation_link(context, organisation)} {foreign} }.into_any()
}

/// The same without that word, for where it is said of several.
pub fn organisation_link(context: &Context, organisation: &Organisation) -> AnyView {
    let language = organisation.name_language.clone().filter(|code| code != context.locale.code());
    if organisation.membership.is_some() {
        let href = context.href(&Route::Member(organisation.slug.clone()));
        return view! { <a href=href lang=language>{organisation.name.clone()}</a> }.into_any();
    }
    let name = match &organisation.website {
        Some(url) => external_link(url, &organisation.name, context.language().text("external-link")),
        None => organisation.name.clone().into_any(),
    };
    view! { <span lang=language>{name}</span> }.into_any()
}

/// The languages a letter was published in: by name where known, else how many.
pub fn languages(context: &Context, event: &Event) -> Option<AnyView> {
    let name = context.text("letter-languages");
    if !event.languages.is_empty() {
        return Some(fact(name, context.language().language_names(&event.languages)));
    }
    let count = usize::from(event.languages_count?);
    Some(fact(name, context.language().count("letter-languages-count", count)))
}
