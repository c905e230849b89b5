//! The two lists of the site and the suggestions of its search, as their pages show them and as the server functions send them.

use super::listing::{ListPage, listing};
use crate::{
    components::{Card, ResultPage, SuggestionList},
    domain::{EventCard, Filter, MemberCard, Route, SEARCH, Suggestion},
    site::{Edition, Found, Results},
};
use leptos::prelude::AnyView;
use std::{collections::BTreeSet, sync::Arc};

/// How many suggestions are shown: as many as one takes in at a glance.
const SUGGESTED: usize = 7;

/// A page of the members that match a query.
pub fn member_results(edition: Edition<'_>, filter: &Filter) -> ResultPage<MemberCard> {
    let Results { cards, total, counts, page, pages } = edition.member_results(filter);
    ResultPage { cards, total, words: edition.language.count("members-count", total), counts, page, pages }
}

/// A page of the events that match a query.
pub fn event_results(edition: Edition<'_>, filter: &Filter) -> ResultPage<EventCard> {
    let Results { cards, total, counts, page, pages } = edition.events().results(filter);
    let cards = cards.into_iter().map(Arc::unwrap_or_clone).collect();
    ResultPage { cards, total, words: edition.language.count("events-count", total), counts, page, pages }
}

/// What the search suggests for a text.
pub fn suggestion_list(edition: Edition<'_>, text: &str) -> SuggestionList {
    let language = edition.language;
    let (_, found) = edition.best(text, SUGGESTED);
    let words = language.count("search-suggestions-count", found.len());
    let all = (!found.is_empty()).then(|| {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(text);
        let title = language.with("search-all-results", &[("text", &filter.text)]);
        let href = filter.href(&Route::Search.path(language.locale));
        Suggestion { href, title, language: None, kind: String::new() }
    });
    let suggestion = |found: Found| {
        let kind = language.text(found.kind.message()).to_owned();
        Suggestion { href: found.href, title: found.title, language: found.language, kind }
    };
    SuggestionList { text: text.to_owned(), options: found.into_iter().map(suggestion).chain(all).collect(), words }
}

/// The directory of members, with what to know before its entries. With a version, the browser searches it.
pub fn member_list(edition: Edition<'_>, filter: &Filter, version: Option<&str>, notice: Option<AnyView>) -> AnyView {
    let language = edition.language;
    let page = ListPage {
        name: "members",
        path: Route::Members.path(language.locale),
        facets: &edition.members().facets,
        version: version.map(str::to_owned),
        totals: version.map(|_| language.plural_forms("members-count")).unwrap_or_default(),
        notice,
    };
    let results = member_results(edition, filter);
    // A list that is searched in the browser needs every card, also those that the query leaves out.
    let rest = version.map(|_| {
        let shown: BTreeSet<&str> = results.cards.iter().map(|card| card.slug.as_str()).collect();
        let members = edition.organisations(&edition.members().cards);
        let rest = members.filter(|member| !shown.contains(member.slug.as_str()));
        rest.map(|member| Card::from(edition.member_card(member))).collect()
    });
    listing(language, filter, page, results, rest)
}

/// The calendar of events, with what to know before its entries.
pub fn event_list(edition: Edition<'_>, filter: &Filter, notice: Option<AnyView>) -> AnyView {
    let language = edition.language;
    let page = ListPage {
        name: "events",
        path: Route::Events.path(language.locale),
        facets: &edition.events().facets,
        version: None,
        totals: Vec::new(),
        notice,
    };
    listing(language, filter, page, event_results(edition, filter), None)
}
