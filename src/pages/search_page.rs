//! The search over everything.

use super::{
    Context, Document, bad_request_page,
    head::Head,
    parts::{breadcrumb, split_header},
};
use crate::{
    components::Highlight,
    domain::{Filter, Locale, Route, SEARCH, TextPage},
    islands::SearchSuggest,
    preview::Preview,
    search::highlight::Marker,
    site::{Found, FoundKind, is_searchable},
    ui::{LargeLinks, icon, tile},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The search page with its answer.
pub fn search_page(context: &Context) -> Document {
    let Ok(filter) = Filter::parse(&SEARCH, &context.query) else { return bad_request_page(context) };
    let title = context.text("search-title");
    let head = Head {
        title: title.clone(),
        description: context.text("search-description"),
        hidden: !filter.is_open(),
        islands: true,
        preview: Some(Preview::titled(&title)),
        ..Head::default()
    };
    let form = view! {
        <form
            class="search-form" method="get" action=context.href(&context.route) role="search" data-suggest=""
            data-locale=context.locale.code()
        >
            <label class="field-label" for="q">{context.text("search-label")}</label>
            <div class="search-row">
                // A text field, because only that may become a combobox.
                <input
                    type="text" role="searchbox" inputmode="search" id="q" name="q" value=filter.text.clone() maxlength="100"
                    autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
                />
                <button type="submit" class="button">{icon("search")} {context.text("search-submit")}</button>
            </div>
            <ul id="suggestions" class="suggestions" role="listbox" aria-label=context.text("search-suggestions") hidden></ul>
            <p class="no-results" data-no-response="" hidden>{context.text("no-answer")}</p>
            <p role="status" aria-atomic="true" class="sr-only" data-status=""></p>
        </form>
    };
    let groups = context.edition().search(&filter.text);
    let total = groups.iter().map(|(_, total, _)| total).sum();
    let answer = (!filter.text.is_empty()).then(|| {
        let count = context.language().number(total as u64);
        let variables = [("number", &*count), ("text", &*filter.text)];
        view! { <p class="results-total" role="status">{context.language().count_with("search-count", total, &variables)}</p> }
    });
    let hint = (!filter.text.is_empty() && !is_searchable(&filter.text))
        .then(|| view! { <p>{context.text("search-no-word")}</p> });
    let ways = (!filter.text.is_empty() && total == 0).then(|| ways(context));
    let contents = (groups.len() > 1).then(|| contents(context, &groups));
    let groups =
        groups.into_iter().map(|(kind, total, found)| group(context, kind, total, &found, &filter.text)).collect_view();
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {split_header(&title, None, view! { <SearchSuggest>{form}</SearchSuggest> {answer} })}
        {hint}
        {ways}
        <div class="text-layout mt-6">
            {contents}
            <div class="wide:columns-2 wide:gap-x-gap">{groups}</div>
        </div>
    };
    Document::ok(head, main.into_any())
}

/// Links to the groups, with the number found of each: beside the answer where there is room, and only there.
fn contents(context: &Context, groups: &[(FoundKind, usize, Vec<Found>)]) -> AnyView {
    let link = |(kind, total, _): &(FoundKind, usize, Vec<Found>)| {
        let number = context.language().number(*total as u64);
        let href = format!("#{}", kind.message());
        view! { <li><a href=href>{context.text(kind.message())} " (" {number} ")"</a></li> }
    };
    let links = groups.iter().map(link).collect_view();
    view! {
        <nav class="table-of-contents max-wide:hidden print:hidden" aria-label=context.text("contents")><ol>{links}</ol></nav>
    }
    .into_any()
}

/// Where to look when nothing was found: first where there is help.
fn ways(context: &Context) -> AnyView {
    let ways = [
        (Route::Text(TextPage::Help), "nav-help"),
        (Route::Members, "nav-members"),
        (Route::Events, "nav-events"),
        (Route::Text(TextPage::Legislation), "nav-legislation"),
        (Route::Text(TextPage::Faq), "nav-faq"),
    ];
    let ways = ways.iter().filter_map(|(route, message)| {
        Some(view! { <li><a href=context.link_to(route)?>{context.text(message)}</a></li> })
    });
    let ways = ways.collect_view();
    view! {
        <section aria-label=context.text("error-try")>
            <p>{context.text("search-none-ways")}</p>
            <LargeLinks>{ways}</LargeLinks>
        </section>
    }
    .into_any()
}

fn group(context: &Context, kind: FoundKind, total: usize, found: &[Found], query: &str) -> AnyView {
    let marker = Arc::new(Marker::new(query));
    let item = |found: &Found| {
        let language = found.language.as_deref().and_then(|code| code.parse::<Locale>().ok());
        let chip = language.map(|locale| {
            view! { <p class="meta language-chip" lang=locale.code()>{locale.native_name()}</p> }
        });
        let organisation = found.organisation.as_ref().and_then(|slug| context.snapshot.organisation(slug));
        let tile = organisation.map(|organisation| tile(organisation, context.edition().logo(organisation)));
        let class = tile.as_ref().map(|_| "flex gap-3");
        view! {
            <li class=class>
                {tile}
                <div>
                <h3 lang=found.language.clone()><a href=found.href.clone()><Highlight text=found.title.clone() marker=Arc::clone(&marker)/></a></h3>
                {(!found.text.is_empty()).then(|| view! {
                    <p lang=found.language.clone()><Highlight text=found.excerpt(query) marker=Arc::clone(&marker)/></p>
                })}
                {chip}
                </div>
            </li>
        }
    };
    let items = found.iter().map(item).collect_view();
    let shown = context.language().number(found.len() as u64);
    let total = context.language().number(total as u64);
    let numbers = context.language().with("search-group-more", &[("shown", &shown), ("total", &total)]);
    view! {
        <section class="found" aria-labelledby=kind.message()>
            <h2 id=kind.message() class="break-after-avoid">{context.text(kind.message())} " " <span class="meta">{numbers}</span></h2>
            <ol>{items}</ol>
        </section>
    }
    .into_any()
}
