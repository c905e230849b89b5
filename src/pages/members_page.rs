//! The directory of members: searched and filtered as you type, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, page_header},
    structured_data,
};
use crate::{
    domain::{Filter, MEMBERS, Route},
    islands::MemberSearch,
    ui::{self, ListingView, member_card, member_results},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The directory, or a page that says what is wrong with the address.
pub fn members_page(context: &Context) -> Document {
    let Ok(filter) = Filter::parse(&MEMBERS, &context.query) else { return bad_request_page(context) };
    let title = context.text("members-title");
    let head = Head {
        title: title.clone(),
        description: context.language().with("members-description", &[("name", context.name())]),
        islands: true,
        hidden: !filter.is_open(),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, lead(context))}
        {listing(context, &filter)}
    };
    Document::ok(head, main.into_any())
}

/// How many are named here, and how many the coalition counts.
fn lead(context: &Context) -> AnyView {
    let language = context.language();
    let count = context.edition().members.cards.len();
    let claimed = context.snapshot.content.site.claimed_members.as_ref().map(|claimed| {
        let missing = u64::from(claimed.count).saturating_sub(count as u64);
        let numbers = [
            ("claimed", &*language.number(u64::from(claimed.count))),
            ("source", context.edition().localized(&claimed.source).0),
            ("missing", &language.number(missing)),
        ];
        view! { <p>{language.with("members-claimed", &numbers)}</p> }
    });
    view! {
        <p class="lead">{language.count("members-lead", count)}</p>
        {claimed}
    }
    .into_any()
}

/// The form and the list, as an island.
fn listing(context: &Context, filter: &Filter) -> AnyView {
    let language = context.language();
    let members = &context.edition().members;
    let results = members.results(filter);
    let whole = members.is_whole();
    // A list that is searched in the browser needs every card, also those that the question in the address leaves out.
    let rest = whole.then(|| {
        let shown: BTreeSet<&str> = results.cards.iter().map(|card| card.slug.as_str()).collect();
        let rest = members.cards.iter().filter(|card| !shown.contains(card.slug.as_str()));
        rest.map(|card| member_card(card, "")).collect_view().into_any()
    });
    let list = ListingView {
        name: "members",
        path: context.href(&Route::Members),
        search: context.text("members-search-label"),
        hint: context.text("members-search-hint"),
        total: language.count("members-count", results.total),
        total_forms: whole.then(|| language.plural_forms("members-count")),
        results: member_results(&results, &filter.text),
        rest,
        none: results.total == 0,
        pages: (results.page, results.pages),
        counts: results.counts,
    };
    let (locale, version) = (context.locale.code().to_owned(), context.snapshot.version.clone());
    let list = ui::listing(language, filter, &members.facets, list);
    view! { <MemberSearch locale version whole>{list}</MemberSearch> }.into_any()
}
