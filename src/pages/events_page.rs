//! The calendar of events: filtered in the browser by asking the server, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, cited_header},
    structured_data,
    take_away::{FramedLinks, news, subscription},
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
    let lead = view! {
        <p class="lead">{context.text("events-lead")}</p>
        <div class="list-views">
            {view_switch(context.language(), &filter, None)}
            {letters}
        </div>
    };
    let list = event_list(context.edition(), &filter);
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {cited_header(context, &title, None, lead)}
        <EventFilter>{list}</EventFilter>
        {archive(context)}
        {subscription(context, &filter)}
        {news(context, "events")}
    };
    Document::ok(head, main.into_any())
}

/// The years with events, each a link to what happened in it.
fn archive(context: &Context) -> Option<AnyView> {
    let years: std::collections::BTreeSet<u16> =
        context.snapshot.content.events.iter().map(|event| event.start.year()).collect();
    let link = |year: u16| {
        let mut filter = Filter::all(&EVENTS);
        filter.choose("year", &year.to_string());
        view! { <li><a href=filter.href(&context.href(&Route::Events))>{year}</a></li> }
    };
    let links: Vec<_> = years.into_iter().rev().map(link).collect();
    let nav = (!links.is_empty()).then(|| {
        view! {
            <nav class="mt-section print:hidden" aria-labelledby="archive">
                <h2 id="archive" class="mb-3 text-h3">{context.text("events-archive")}</h2>
                <FramedLinks>{links}</FramedLinks>
            </nav>
        }
    });
    nav.map(IntoAny::into_any)
}
