//! Open letters and statements as records: date, languages, number of signatures, and who can be named.

use super::{
    Context, Document, Head,
    event_parts::{languages, organisation_name},
    fallback::fallback_of,
    parts::{breadcrumb, cited_header, source_link},
    record::fact,
    structured_data,
};
use crate::{
    domain::{Event, InvolvementRole, Quantity, Route},
    preview::Preview,
};
use leptos::prelude::*;

/// The list of letters.
pub fn letters_page(context: &Context) -> Document {
    let title = context.text("letters-title");
    let above = [(context.text("events-title"), Route::Events)];
    let head = Head {
        title: title.clone(),
        description: context.language().with("letters-description", &[("name", context.name())]),
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &above, &title)],
        ..Head::default()
    };
    let signed = |event: &Event| event.signatories;
    let most = context.snapshot.letters().filter_map(signed).map(|(count, _)| count).max().unwrap_or_default();
    let is_uncertain = context.snapshot.letters().filter_map(signed).any(|(_, quantity)| quantity != Quantity::Exact);
    let hatched = is_uncertain.then(|| view! { <p class="meta">{pattern()} " " {context.text("letters-hatched")}</p> });
    let letters = context.snapshot.letters().map(|event| letter(context, event, most)).collect_view();
    let texts = context.snapshot.letters().flat_map(|event| [&event.title, &event.summary]);
    let lead = view! {
        {fallback_of(context, texts)}
        <p class="lead">{context.text("letters-lead")}</p>
        <p>{context.text("letters-gap")}</p>
        {hatched}
    };
    let main = view! {
        {breadcrumb(context, &above, &title)}
        {cited_header(context, &title, None, lead)}
        <ol class="grid">{letters}</ol>
    };
    Document::ok(head, main.into_any())
}

fn letter(context: &Context, event: &Event, most: u32) -> AnyView {
    let (title, language) = context.edition().localized(&event.title);
    let (summary, summary_language) = context.edition().localized(&event.summary);
    let source = source_link(context, &event.evidence, "event-source").map(|link| view! { <p>{link}</p> });
    let numbers = [signatures(context, event, most), languages(context, event)];
    // How many signed is what the letter is quoted for.
    let numbers = numbers.iter().any(Option::is_some).then(|| {
        view! { <dl class="*:first:border-0 *:first:pt-0 [&_dd]:text-h3 [&_dd]:font-bold">{numbers}</dl> }
    });
    view! {
        <li
            class="grid gap-x-gap gap-y-4 border-t border-line py-7 wide:grid-cols-[minmax(0,1fr)_22rem]"
            id=event.slug.to_string()
        >
            <div class="max-w-measure [&>*+*]:mt-2">
                <p class="text-[1rem] font-semibold text-ink tabular"><time datetime=event.start.to_string()>{context.language().date(event.start)}</time></p>
                <h2 class="my-2 text-h3 leading-[1.25]" lang=language>
                    <a class="text-inherit no-underline hover:underline" href=context.href(&Route::Event(event.slug.clone()))>
                        {title.to_owned()}
                    </a>
                </h2>
                <p lang=summary_language>{summary.to_owned()}</p>
            </div>
            <div class="[&>*+*]:mt-2">
                {numbers}
                {named(context, event)}
                {source}
            </div>
        </li>
    }
    .into_any()
}

/// How many signed, with a bar beside the most that did.
fn signatures(context: &Context, event: &Event, most: u32) -> Option<AnyView> {
    let (count, quantity) = event.signatories?;
    let number = context.language().number(u64::from(count));
    let width = format!("{}%", u64::from(count) * 100 / u64::from(most.max(1)));
    let fill = if quantity == Quantity::Exact { "currentColor" } else { "url(#hatched)" };
    let value = view! {
        {context.language().quantity(&number, quantity)}
        <svg class="w-full" height="10" fill="currentColor" aria-hidden="true">
            <rect width="100%" height="10" fill-opacity=".1"/>
            <rect width=width height="10" fill=fill/>
        </svg>
    };
    Some(fact(context.text("event-signatories"), value))
}

/// The filling of bars whose number is not exact, with a piece of it for the eyes.
fn pattern() -> AnyView {
    view! {
        <svg class="inline-block" width="40" height="10" fill="currentColor" aria-hidden="true">
            <pattern id="hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="2.5" height="5"/>
            </pattern>
            <rect width="40" height="10" fill="url(#hatched)"/>
        </svg>
    }
    .into_any()
}

/// The signatories that can be named, linked to their pages; where there are none, who is on record as having written the letter.
fn named(context: &Context, event: &Event) -> AnyView {
    let signed = context.snapshot.involved_in(&event.slug);
    let signed = signed.filter(|(involvement, _)| involvement.role == InvolvementRole::Signatory);
    let items: Vec<_> =
        signed.map(|(_, organisation)| view! { <li>{organisation_name(context, organisation)}</li> }).collect();
    let (organisers, organisers_language) = context.edition().localized(&event.organisers);
    if items.is_empty() && !organisers.is_empty() {
        let organisers = view! { <span lang=organisers_language>{organisers.to_owned()}</span> };
        return view! { <dl>{fact(context.text("event-organisers"), organisers)}</dl> }.into_any();
    }
    let count = context.language().count("letters-named", items.len());
    let list =
        (!items.is_empty()).then(|| view! { <ul class="flex flex-wrap gap-x-5 gap-y-1 text-[1rem]">{items}</ul> });
    view! { <p class="meta">{count}</p> {list} }.into_any()
}
