//! The two lists of the site, as their pages show them and as the server sends them to their islands.

use super::{
    ListingView,
    listing::{event_results, listing, member_results},
    member_card,
};
use crate::{
    domain::{Filter, Route},
    site::Edition,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The directory of members. With a version, a list that stands whole in its page is searched in the browser.
pub fn member_list(edition: Edition<'_>, filter: &Filter, version: Option<&str>) -> AnyView {
    let (language, members) = (edition.language, edition.members());
    let results = edition.member_results(filter);
    // A list that is searched in the browser needs every card, also those that the question in the address leaves out.
    let rest = version.map(|_| {
        let shown: BTreeSet<&str> = results.cards.iter().map(|card| card.slug.as_str()).collect();
        let rest = edition.organisations(&members.cards).filter(|member| !shown.contains(member.slug.as_str()));
        rest.map(|member| member_card(&edition.member_card(member), "")).collect_view().into_any()
    });
    let list = ListingView {
        name: "members",
        path: Route::Members.path(language.locale),
        search: language.text("members-search-label").to_owned(),
        hint: language.text("members-search-hint").to_owned(),
        total: language.count("members-count", results.total),
        total_forms: version.map(|_| language.plural_forms("members-count")),
        results: member_results(&results, &filter.text),
        rest,
        none: results.total == 0,
        version: version.map(str::to_owned),
        pages: (results.page, results.pages),
        counts: results.counts,
    };
    listing(language, filter, &members.facets, list)
}

/// The calendar of events.
pub fn event_list(edition: Edition<'_>, filter: &Filter) -> AnyView {
    let (language, events) = (edition.language, edition.events());
    let results = events.results(filter);
    let list = ListingView {
        name: "events",
        path: Route::Events.path(language.locale),
        search: language.text("events-search-label").to_owned(),
        hint: language.text("events-search-hint").to_owned(),
        total: language.count("events-count", results.total),
        total_forms: None,
        results: event_results(language, &results, &filter.text),
        rest: None,
        none: results.total == 0,
        version: None,
        pages: (results.page, results.pages),
        counts: results.counts,
    };
    listing(language, filter, &events.facets, list)
}
