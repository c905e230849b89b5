//! The calendar of events: filtered in the browser by asking the server, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, page_header},
    structured_data,
};
use crate::{
    domain::{EVENTS, Filter},
    islands::EventFilter,
    ui::event_list,
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
    };
    let lead = context.text("events-lead");
    let list = event_list(context.edition(), &filter);
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, view! { <p class="lead">{lead}</p> })}
        <EventFilter>{list}</EventFilter>
    };
    Document::ok(head, main.into_any())
}
