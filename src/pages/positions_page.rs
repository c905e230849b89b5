//! What the coalition stands for: its text, the headline demands, then every position with holder, date and source.

use super::{
    Context, Document,
    comparison::comparison,
    downloads::news,
    not_found_page,
    parts::breadcrumb,
    text_page::text_head,
    text_parts::{text_columns, text_footer, text_header},
};
use crate::{
    domain::{Position, Route, TextPage},
    ui::{StatementLink, external_link, host},
};
use leptos::prelude::*;

/// The positions page.
pub fn positions_page(context: &Context) -> Document {
    let Some(page) = context.edition().page(TextPage::Positions.code()) else { return not_found_page(context) };
    let demands_section = demands(context).map(|demands| {
        view! {
            <section class="pb-section" aria-labelledby="demands">
                <h2 id="demands" class="mb-8">{context.text("positions-demands")}</h2>
                {demands}
            </section>
        }
    });
    let all = (!context.snapshot.content.positions.is_empty()).then(|| {
        view! {
            <section class="pt-section" aria-labelledby="all">
                <h2 id="all">{context.text("positions-list")}</h2>
                {group(context, "positions-own", true)}
                {group(context, "positions-others", false)}
            </section>
        }
    });
    let main = view! {
        {breadcrumb(context, &[], &page.text.title)}
        {text_header(context, page)}
        {demands_section}
        {comparison(context)}
        {text_columns(context, page, None)}
        {all}
        <div class="grid items-end gap-x-gap min-[60rem]:grid-cols-2">
            {news(context, "positions")}
            {text_footer(context, page)}
        </div>
    };
    Document::ok(text_head(context, page), main.into_any())
}

/// The headline demands, numbered, if there are any.
pub fn demands(context: &Context) -> Option<AnyView> {
    let item = |position: &Position| {
        let (text, language) = context.edition().localized(&position.text);
        let href = context.href(&Route::Position(position.slug.clone()));
        view! {
           <li class="demand">
               <a class="text-ink decoration-edge hover:decoration-current" href=href lang=language>{text.to_owned()}</a>
           </li>
        }
    };
    let items: Vec<_> = context.snapshot.demands().into_iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! { <ol class="grid gap-x-gap gap-y-5 [counter-reset:demand] min-[60rem]:grid-cols-3">{items}</ol> }
            .into_any()
    })
}

fn group(context: &Context, message: &str, own: bool) -> Option<AnyView> {
    let positions = context.snapshot.content.positions.iter().filter(|position| position.own == own);
    let items: Vec<_> = positions.map(|position| item(context, position)).collect();
    (!items.is_empty()).then(|| {
        view! {
            <h3 class="mt-8 mb-4">{context.text(message)}</h3>
            <ul class="grid gap-x-gap min-[60rem]:grid-cols-2 xl:grid-cols-3">{items}</ul>
        }
        .into_any()
    })
}

fn item(context: &Context, position: &Position) -> AnyView {
    let (text, text_language) = context.edition().localized(&position.text);
    let (holder, holder_language) = context.edition().localized(&position.holder);
    let text = text.to_owned();
    let since = position.since.map(|date| {
        view! { " · " <time datetime=date.to_string()>{context.language().date(date)}</time> }
    });
    view! {
        <li class="break-inside-avoid scroll-mt-6 border-t border-line pt-5 pb-5.5" id=position.slug.to_string()>
            <p class="text-h4 leading-[1.42] font-medium" lang=text_language>
                <StatementLink href=context.href(&Route::Position(position.slug.clone()))>{text}</StatementLink>
            </p>
            <p class="meta mt-2">
                <span class="sr-only">{format!("{} ", context.text("positions-holder"))}</span>
                <span lang=holder_language>{holder.to_owned()}</span>
                {since}
            </p>
            {sources(context, position)}
        </li>
    }
    .into_any()
}

/// Where a position is shown.
pub fn sources(context: &Context, position: &Position) -> AnyView {
    let hint = context.language().text("external-link");
    let own_text = position.in_coalition_text.then(|| view! { <li>{context.text("positions-coalition-text")}</li> });
    let sources =
        position.sources.iter().map(|url| view! { <li>{external_link(url, host(url), hint)}</li> }).collect_view();
    view! {
        <ul class="flex flex-wrap gap-x-4.5 gap-y-0.5 text-small text-muted [&_a]:inline-block [&_a]:min-h-6 [&_a]:wrap-anywhere" aria-label=context.text("positions-source")>
            {own_text}
            {sources}
        </ul>
    }
    .into_any()
}
