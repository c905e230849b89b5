//! Every figure of the content, each with its source and an address of its own.

use super::{
    Context, Document, Head,
    parts::{age, breadcrumb, page_header, second_hand},
    structured_data,
};
use crate::{domain::Figure, preview::Preview, ui::external_link};
use leptos::prelude::*;

/// The list of figures.
pub fn figures_page(context: &Context) -> Document {
    let title = context.text("home-figures");
    let head = Head {
        title: title.clone(),
        description: format!("{}: {title}", context.name()),
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let figures = &context.snapshot.content.figures;
    let items = figures.iter().map(|figure| figure_item(context, figure, Some(figure.slug.to_string()))).collect_view();
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {page_header(&title, None, ())}
        <section class="figures all" aria-label=title><ul>{items}</ul></section>
    };
    Document::ok(head, main.into_any())
}

/// A figure: number, what it says, what to know beside it, who says so. With an id it has an address of its own.
pub fn figure_item(context: &Context, figure: &Figure, id: Option<String>) -> AnyView {
    let (edition, language) = (context.edition(), context.language());
    let value = language.figure(figure);
    let (label, label_language) = edition.localized(&figure.label);
    let (note, note_language) = edition.localized(&figure.note);
    let note = (!note.is_empty()).then(|| view! { <p class="meta" lang=note_language>{note.to_owned()}</p> });
    let publisher = edition.localized(&figure.publisher).0;
    let publisher = match figure.year {
        Some(year) => language.with("home-figure-year", &[("publisher", publisher), ("year", &year.to_string())]),
        None => publisher.to_owned(),
    };
    let hint = language.text("external-link");
    let source = match &figure.evidence.source_url {
        Some(url) => external_link(url, &publisher, hint),
        None => publisher.into_any(),
    };
    view! {
        <li class="figure" id=id>
            <p class="figure-value">{value}</p>
            <p class="figure-label" lang=label_language>{label.to_owned()}</p>
            {note}
            <p class="figure-source">{source} {second_hand(context, &figure.evidence)} {age(context, figure.checked_on)}</p>
        </li>
    }
    .into_any()
}
