//! The calendar of events: filtered in the browser by asking the server, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, page_header},
    structured_data,
};
use crate::{
    domain::{EVENTS, Filter, Route},
    islands::EventFilter,
    ui::{self, ListingView, event_results},
};
use leptos::prelude::*;

/// The calendar, or a page that says what is wrong with the address.
pub fn events_page(context: &Context) -> Document {
    let Ok(filter) = Filter::parse(&EVENTS, &context.query) else { return bad_request_page(context) };
    let title = context.text("events-title");
    let head = Head {
        title: title.clone(),
        description: context.language().with("events-description", &[("name", context.name())]),
        islands: true,
        hidden: !filter.is_open(),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let lead = context.text("events-lead");
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, view! { <p class="lead">{lead}</p> })}
        {listing(context, &filter)}
    };
    Document::ok(head, main.into_any())
}

/// The form and the list, as an island.
fn listing(context: &Context, filter: &Filter) -> AnyView {
    let language = context.language();
    let events = &context.edition().events;
    let results = events.results(filter);
    let list = ListingView {
        name: "events",
        path: context.href(&Route::Events),
        search: context.text("events-search-label"),
        hint: context.text("events-search-hint"),
        total: language.count("events-count", results.total),
        total_forms: None,
        results: event_results(language, &results, &filter.text),
        rest: None,
        none: results.total == 0,
        pages: (results.page, results.pages),
        counts: results.counts,
    };
    let list = ui::listing(language, filter, &events.facets, list);
    let locale = context.locale.code().to_owned();
    view! { <EventFilter locale>{list}</EventFilter> }.into_any()
}
