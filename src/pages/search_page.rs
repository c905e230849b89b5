//! The search over everything.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, page_header},
};
use crate::{
    domain::{Filter, Shape},
    site::{Found, FoundKind},
    ui::{highlighted, icon},
};
use leptos::prelude::*;

/// The search page asks for text only.
const TEXT_ONLY: Shape = Shape { facets: &[], orders: &["relevance"] };

/// The search page with its answer.
pub fn search_page(context: &Context) -> Document {
    let Ok(filter) = Filter::parse(&TEXT_ONLY, &context.query) else { return bad_request_page(context) };
    let title = context.text("search-title");
    let head = Head {
        title: title.clone(),
        description: context.text("search-description"),
        hidden: !filter.is_open(),
        ..Head::default()
    };
    let form = view! {
        <form class="search-form" method="get" action=context.href(&context.route) role="search">
            <label class="field-label" for="q">{context.text("search-label")}</label>
            <div class="search-row">
                <input type="search" id="q" name="q" value=filter.text.clone() maxlength="100" enterkeyhint="search"/>
                <button type="submit" class="button">{icon("search")} {context.text("search-submit")}</button>
            </div>
        </form>
    };
    let groups = context.edition().everything.search(&filter.text);
    let total = groups.iter().map(|(_, total, _)| total).sum();
    let answer = (!filter.text.is_empty()).then(|| {
        let count = context.language().number(total as u64);
        let variables = [("number", &*count), ("text", &*filter.text)];
        view! { <p class="results-total" role="status">{context.language().count_with("search-count", total, &variables)}</p> }
    });
    let groups =
        groups.into_iter().map(|(kind, total, found)| group(context, kind, total, &found, &filter.text)).collect_view();
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, form)}
        {answer}
        {groups}
    };
    Document::ok(head, main.into_any())
}

fn group(context: &Context, kind: FoundKind, total: usize, found: &[&Found], query: &str) -> AnyView {
    let item = |found: &&Found| {
        view! {
            <li>
                <h3 lang=found.language.clone()><a href=found.href.clone()>{highlighted(&found.title, query)}</a></h3>
                <p lang=found.language.clone()>{highlighted(&found.excerpt, query)}</p>
            </li>
        }
    };
    let items = found.iter().map(item).collect_view();
    let shown = context.language().number(found.len() as u64);
    let total = context.language().number(total as u64);
    let numbers = context.language().with("search-group-more", &[("shown", &shown), ("total", &total)]);
    view! {
        <section class="found" aria-labelledby=kind.message()>
            <h2 id=kind.message()>{context.text(kind.message())} " " <span class="meta">{numbers}</span></h2>
            <ol>{items}</ol>
        </section>
    }
    .into_any()
}
