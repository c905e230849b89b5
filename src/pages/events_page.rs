//! The calendar of events: filtered in the browser by asking the server, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    downloads::{citation, news, subscription, webcal},
    fallback::fallback_of,
    head::Head,
    month_table::month_table,
    parts::{breadcrumb, overview_page, page_header},
    structured_data,
};
use crate::{
    domain::{EVENTS, Filter, Route},
    islands::EventFilter,
    preview::Preview,
    ui::{event_list, view_switch},
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
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let letters =
        context.link_to(&Route::Letters).map(|href| view! { <a href=href>{context.text("letters-title")}</a> });
    let nothing_ahead = nothing_ahead(context, &filter);
    // A phone has no room for both above the first event.
    let class = if nothing_ahead.is_some() { "lead max-md:hidden" } else { "lead" };
    let lead = view! {
        <p class=class>{context.text("events-lead")}</p>
        {nothing_ahead}
        <div class="list-views">
            {view_switch(context.language(), &filter, None)}
            {letters}
        </div>
    };
    let texts = context.snapshot.content.events.iter().flat_map(|event| [&event.title, &event.summary]);
    let list = event_list(context.edition(), &filter, fallback_of(context, texts));
    let top = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, lead)}
    };
    let overview = view! { {month_table(context)} {citation(context, &title)} }.into_any();
    let main = view! {
        {overview_page(context, top, overview, view! { <EventFilter>{list}</EventFilter> })}
        <div class="grid gap-x-gap min-[60rem]:grid-cols-2">
            {subscription(context, &filter)}
            {news(context, "events")}
        </div>
    };
    Document::ok(head, main.into_any())
}

/// That nothing is ahead, and how to hear of what comes next.
fn nothing_ahead(context: &Context, filter: &Filter) -> Option<AnyView> {
    let snapshot = &context.snapshot;
    snapshot.content.events.iter().all(|event| snapshot.is_past(event)).then(|| {
        view! {
            <div class="notice text-small">
                <p>
                    {context.text("events-none-ahead")} " "
                    <a href=webcal(context, filter) data-filtered="" rel="nofollow">{context.text("events-subscribe")}</a>
                </p>
            </div>
        }
        .into_any()
    })
}
