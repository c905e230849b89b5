//! One position: who holds it, in which files, and how the coalition's word on its topic developed.

use super::{
    Context, Document, Head,
    downloads::citation,
    fallback::fallback_of,
    not_found_page,
    parts::{breadcrumb, page_header},
    positions_page::sources,
    record::{Record, RecordList, RecordSection, fact, facts},
    structured_data,
};
use crate::{
    domain::{Position, Route, Slug, TextPage},
    preview::Preview,
    site::shortened,
};
use leptos::prelude::*;

/// The position's page, or the 404 page.
pub fn position_page(context: &Context, slug: &Slug) -> Document {
    let Some(position) = context.snapshot.position(slug) else { return not_found_page(context) };
    let (text, language) = context.edition().localized(&position.text);
    let (holder, holder_language) = context.edition().localized(&position.holder);
    let above = [(context.text("nav-positions"), Route::Text(TextPage::Positions))];
    let title = shortened(text, 70);
    let head = Head {
        title: title.clone(),
        description: format!("{holder}: {text}"),
        preview: Some(Preview {
            title: text.to_owned(),
            above: holder.to_owned(),
            below: position.since.map(|date| context.language().date(date)).unwrap_or_default(),
            ..Preview::default()
        }),
        structured_data: vec![structured_data::breadcrumb(context, &above, &title)],
        ..Head::default()
    };
    let since = position.since.map(|date| fact(context.text("dossier-date"), context.language().date(date)));
    let files = position.procedures.iter().filter_map(|slug| context.snapshot.procedure(slug)).map(|procedure| {
        let (title, language) = context.edition().localized(&procedure.title);
        let href = context.href(&Route::Procedure(procedure.slug.clone()));
        view! { <li><a href=href lang=language>{title.to_owned()}</a></li> }
    });
    let files: Vec<_> = files.collect();
    let files = (!files.is_empty()).then(|| fact(context.text("position-laws"), view! { <ul>{files}</ul> }));
    let holder = holder.to_owned();
    let lines = view! {
        {fact(context.text("positions-holder"), view! { <span lang=holder_language>{holder}</span> })}
        {since}
        {files}
        {fact(context.text("positions-source"), sources(context, position))}
    };
    let facts = facts(context, lines);
    let main = view! {
        {breadcrumb(context, &above, &title)}
        <Record
            header=page_header(text, language, fallback_of(context, [&position.text]))
            citation=citation(context, text)
            facts=().into_any()
            related=history(context, position)
        >
            {facts}
        </Record>
    };
    Document::ok(head, main.into_any())
}

/// Every position on the same topic in the order of time.
fn history(context: &Context, position: &Position) -> Option<AnyView> {
    let thread = context.snapshot.positions_on(position.topic.as_ref()?);
    let item = |other: &&Position| {
        let (text, language) = context.edition().localized(&other.text);
        let (holder, holder_language) = context.edition().localized(&other.holder);
        let here = other.slug == position.slug;
        let text = if here {
            view! { <strong lang=language>{text.to_owned()}</strong> }.into_any()
        } else {
            let href = context.href(&Route::Position(other.slug.clone()));
            view! { <a href=href lang=language>{text.to_owned()}</a> }.into_any()
        };
        let since = other.since.map(|date| {
            view! { <time datetime=date.to_string()>{context.language().date(date)}</time> " · " }
        });
        view! {
            <li aria-current=here.then_some("true")>
                <p class="meta mt-0.5">{since} <span lang=holder_language>{holder.to_owned()}</span></p>
                {text}
            </li>
        }
    };
    let items: Vec<_> = thread.iter().map(item).collect();
    (items.len() > 1).then(|| {
        view! {
            <RecordSection id="history" title=context.text("position-history")>
                <RecordList ordered=true>{items}</RecordList>
            </RecordSection>
        }
        .into_any()
    })
}
