//! Every figure of the content by what it is about, each with its source, an address of its own and a reference to cite.

use super::{
    Context, Document, Head,
    downloads::cited,
    fallback::fallback_of,
    parts::{age, breadcrumb, cited_header, second_hand},
    structured_data,
};
use crate::{
    domain::{Figure, FigureTopic, FigureUnit},
    preview::Preview,
    ui::{YearValue, external_link, step_line},
};
use leptos::prelude::*;

/// The band that figures stand on, and their list, whose columns differ.
pub const FIGURES: &str =
    "bg-band py-section text-on-band [&_.meta]:text-band-muted [&_div_a]:text-band-muted [&_div_a::after]:text-inherit";
pub const FIGURE_LIST: &str = "grid gap-x-gap gap-y-10 min-[60rem]:gap-y-0";

/// The figures, topic by topic.
pub fn figures_page(context: &Context) -> Document {
    let title = context.text("home-figures");
    let head = Head {
        title: title.clone(),
        description: format!("{}: {title}", context.name()),
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let topics = FigureTopic::ALL.iter().copied().map(Some).chain([None]);
    let topics = topics.filter_map(|topic| on_topic(context, topic)).collect_view();
    let labels = context.snapshot.content.figures.iter().map(|figure| &figure.label);
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {cited_header(context, &title, None, fallback_of(context, labels))}
        {topics}
    };
    Document::ok(head, main.into_any())
}

/// The figures on one topic, or those on none, if there are any.
fn on_topic(context: &Context, topic: Option<FigureTopic>) -> Option<AnyView> {
    let figures: Vec<&Figure> = context.snapshot.content.figures.iter().filter(|one| one.topic == topic).collect();
    if figures.is_empty() {
        return None;
    }
    let code = topic.map_or("other", FigureTopic::code);
    let is_drawn = topic == Some(FigureTopic::Coalition);
    let drawing = is_drawn.then(|| over_time(context, &figures)).flatten();
    let (class, heading) = match topic {
        Some(FigureTopic::Coalition) => (FIGURES, "mb-8 text-inherit"),
        Some(_) => ("pb-section", "mb-8"),
        // They follow the band.
        None => ("pt-section", "mb-8"),
    };
    // As many columns as leave no figure alone in the last row; the drawing takes two.
    let cells = figures.len() + if drawing.is_some() { 2 } else { 0 };
    let columns = if cells.is_multiple_of(4) || cells % 3 == 1 {
        "grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))]"
    } else {
        "grid-cols-[repeat(auto-fit,minmax(min(100%,19rem),1fr))]"
    };
    let items =
        figures.into_iter().map(|figure| figure_item(context, figure, Some(figure.slug.to_string()))).collect_view();
    let section = view! {
        <section class=class aria-labelledby=code>
            <h2 id=code class=heading>{context.text(&format!("figures-{code}"))}</h2>
            <ul class=format!("{FIGURE_LIST} {columns}")>{drawing} {items}</ul>
        </section>
    };
    Some(section.into_any())
}

/// How many organisations the coalition was said to have, drawn over the years; the figures below say the same in words.
fn over_time(context: &Context, figures: &[&Figure]) -> Option<AnyView> {
    let language = context.language();
    let mut points: Vec<YearValue> = Vec::new();
    let counted = figures.iter().filter(|figure| figure.unit == FigureUnit::Count);
    for (figure, year) in counted.filter_map(|figure| Some((figure, figure.year?))) {
        let number = language.number(figure.value);
        points.push(YearValue { year, value: figure.value, quantity: figure.quantity, number });
    }
    points.sort_by_key(|point| (point.year, point.value, point.quantity));
    // Of two sources that give the same number of a year, the one that is sure of it is drawn.
    points.dedup_by_key(|point| (point.year, point.value));
    let caption = context.text("figures-line");
    let until = context.snapshot.today.year();
    (points.len() > 1).then(|| {
        view! {
            <li class="min-[60rem]:row-span-4 min-[60rem]:pb-6 wide:col-span-2">
                <figure class="max-w-160">
                    {step_line(&points, until)}
                    <figcaption class="meta">{caption}</figcaption>
                </figure>
            </li>
        }
        .into_any()
    })
}

/// A figure: number, what it says, what to know beside it, who says so. With an id it has an address of its own, and says when it
/// was checked and how to cite it.
pub fn figure_item(context: &Context, figure: &Figure, id: Option<String>) -> AnyView {
    let (edition, language) = (context.edition(), context.language());
    let value = language.figure(figure);
    let (label, label_language) = edition.localized(&figure.label);
    let (note, note_language) = edition.localized(&figure.note);
    let note = (!note.is_empty()).then(|| view! { <p class="meta" lang=note_language>{note.to_owned()}</p> });
    let publisher = edition.localized(&figure.publisher).0;
    // Some publishers are named with the day or the report, which has the year in it.
    let publisher = match figure.year.filter(|year| !publisher.contains(&year.to_string())) {
        Some(year) => language.with("home-figure-year", &[("publisher", publisher), ("year", &year.to_string())]),
        None => publisher.to_owned(),
    };
    let hint = language.text("external-link");
    let source = match &figure.evidence.source_url {
        Some(url) => external_link(url, &publisher, hint),
        None => publisher.into_any(),
    };
    let checked = match figure.checked_on.filter(|_| id.is_some()) {
        Some(date) => {
            let words = language.with("law-checked", &[("date", &language.date(date))]);
            Some(view! { <span class="meta block">{words}</span> }.into_any())
        }
        None => age(context, figure.checked_on),
    };
    let citation = id.as_deref().and_then(|id| citation(context, &format!("{value} {label}"), id));
    let value = match &id {
        Some(id) => view! { <a class="text-inherit underline-on-hover" href=format!("#{id}")>{value}</a> }.into_any(),
        None => value.into_any(),
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
            <div class="mt-auto text-small leading-[1.4] min-[60rem]:row-start-4 [&_a]:inline-block [&_a]:min-h-6">{source} {second_hand(context, &figure.evidence)} {checked} {citation}</div>
        </li>
    }
    .into_any()
}

/// How to cite a figure, with the address at which it stands; nothing where nobody must see what the page is about.
fn citation(context: &Context, title: &str, id: &str) -> Option<AnyView> {
    let words = cited(context, title, &format!("{}#{id}", context.absolute(&context.here())));
    (!context.is_confidential()).then(|| {
        view! {
            <details>
                <summary class="inline-flex min-h-11 items-center underline decoration-edge">{context.text("figures-cite")}</summary>
                <p class="wrap-anywhere select-all">{words}</p>
            </details>
        }
        .into_any()
    })
}
