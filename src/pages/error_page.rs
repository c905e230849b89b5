//! Pages for what went wrong: what it is, where, and what to do.

use super::{Context, Document, Head, parts::page_header};
use crate::{
    domain::{Route, TextPage},
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

fn document(context: &Context, status: u16, title: &str, lead: &str) -> Document {
    let ways = [
        (Route::Home, "nav-home"),
        (Route::Members, "nav-members"),
        (Route::Events, "nav-events"),
        (Route::Search, "nav-search"),
        (Route::Text(TextPage::Help), "nav-help"),
    ];
    let ways: Vec<_> = ways
        .iter()
        .filter_map(|(route, message)| {
            Some(view! { <li><a href=context.link_to(route)?>{context.text(message)}</a></li> })
        })
        .collect();
    let title = context.text(title);
    let head = Head { title: title.clone(), description: context.text(lead), hidden: true, ..Head::default() };
    let lead = context.text(lead);
    let main = view! {
        {page_header(&title, None, view! { <p class="lead">{lead}</p> })}
        <section aria-labelledby="ways">
            <h2 id="ways" class="mb-4 text-h3">{context.text("error-try")}</h2>
            <LargeLinks>{ways}</LargeLinks>
        </section>
    };
    Document { status, head, main: main.into_any() }
}
