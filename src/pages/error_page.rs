//! Pages for what went wrong: what it is, where, and what to do.

use super::{Context, Document, Head, parts::page_header};
use crate::{
    domain::{PartialDate, Route, TextPage, schema::Kind},
    site::{kind_message, list_of},
    ui::LargeLinks,
};
use leptos::prelude::*;

/// 404: no such page.
pub fn not_found_page(context: &Context) -> Document {
    document(context, 404, "not-found-title", "not-found-lead")
}

/// 400: the address cannot be read.
pub fn bad_request_page(context: &Context) -> Document {
    document(context, 400, "bad-request-title", "bad-request-lead")
}

/// 500: our fault.
pub fn error_page(context: &Context) -> Document {
    document(context, 500, "error-title", "error-lead")
}

/// 410: a record of a kind that was withdrawn on a day. It is not named: somebody may have asked for it to go.
pub fn gone_page(context: &Context, kind: Kind, day: Option<PartialDate>) -> Document {
    let date = day.map(|day| context.language().date(day)).unwrap_or_default();
    let kind_name = context.text(kind_message(kind));
    let lead = context.language().with("gone-lead", &[("date", &date), ("kind", &kind_name)]);
    let list = list_of(context.snapshot, kind).map(|list| (list, kind_name));
    with_ways(context, 410, &context.text("gone-title"), lead, list)
}

fn document(context: &Context, status: u16, title: &str, lead: &str) -> Document {
    with_ways(context, status, &context.text(title), context.text(lead), None)
}

/// A page that says where to go next: first of all to the list given, with its name.
fn with_ways(context: &Context, status: u16, title: &str, lead: String, list: Option<(Route, String)>) -> Document {
    let first = list.as_ref().map(|(route, _)| route.clone());
    let ways = [
        (Route::Home, "nav-home"),
        (Route::Members, "nav-members"),
        (Route::Events, "nav-events"),
        (Route::Search, "nav-search"),
        (Route::Text(TextPage::Help), "nav-help"),
    ];
    let others = ways.into_iter().filter(|(route, _)| first.as_ref() != Some(route));
    let others = others.map(|(route, message)| (route, context.text(message)));
    let ways: Vec<_> = list
        .into_iter()
        .chain(others)
        .filter_map(|(route, name)| Some(view! { <li><a href=context.link_to(&route)?>{name}</a></li> }))
        .collect();
    let head = Head { title: title.to_owned(), description: lead.clone(), hidden: true, ..Head::default() };
    let main = view! {
        {page_header(title, None, view! { <p class="lead">{lead}</p> })}
        <section aria-labelledby="ways">
            <h2 id="ways" class="mb-4 text-h3">{context.text("error-try")}</h2>
            <LargeLinks>{ways}</LargeLinks>
        </section>
    };
    Document { status, head, main: main.into_any() }
}
