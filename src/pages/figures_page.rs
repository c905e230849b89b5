//! Every figure of the content, each with its source and an address of its own.

use super::{
    Context, Document, Head,
    parts::{age, breadcrumb, cited_header, second_hand},
    structured_data,
};
use crate::{domain::Figure, preview::Preview, ui::external_link};
use leptos::prelude::*;

/// The band that figures stand on, and their list, whose columns differ.
pub const FIGURES: &str = "mt-section bg-band py-section text-on-band [&_.meta]:text-band-muted [&_li_a]:text-band-muted [&_li_a::after]:text-inherit";
pub const FIGURE_LIST: &str = "grid gap-x-gap gap-y-10 min-[60rem]:gap-y-0";

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
        {cited_header(context, &title, None, ())}
        // The largest numbers of all need wider columns than those of the home page.
        <section class=FIGURES aria-label=title>
            <ul class=format!("{FIGURE_LIST} grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))]")>{items}</ul>
        </section>
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
        // Side by side, all values stand on one line and all words begin on one.
        <li
            id=id
            class="flex flex-col gap-3 break-inside-avoid border-t border-band-line pt-5 min-[60rem]:row-span-4 min-[60rem]:grid min-[60rem]:grid-rows-subgrid min-[60rem]:pb-6"
        >
            <p class="text-[clamp(2.25rem,1.7rem+1.9vw,3.25rem)] leading-[1.05] font-bold tracking-[-.03em] text-balance min-[60rem]:self-end">{value}</p>
            <p class="leading-[1.45]" lang=label_language>{label.to_owned()}</p>
            {note}
            <p class="mt-auto text-small leading-[1.4] min-[60rem]:row-start-4 [&_a]:inline-block [&_a]:min-h-6">{source} {second_hand(context, &figure.evidence)} {age(context, figure.checked_on)}</p>
        </li>
    }
    .into_any()
}
