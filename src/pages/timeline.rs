//! Steps of the law year by year.

use super::{
    Context,
    parts::{age, source_link},
};
use crate::{
    domain::{Body, Milestone, Route},
    site::votes_in_words,
    ui::{Heading, StatementLink},
};
use leptos::prelude::*;

/// Steps year by year, in the columns that there is room for.
///
/// Years are headings of the level given, steps of the one below.
pub fn timeline(context: &Context, steps: &[&Milestone], level: u8) -> AnyView {
    let year = |steps: &[&Milestone]| {
        let year = steps.first().map(|step| step.date.year());
        let items = steps.iter().map(|step| item(context, step, level + 1)).collect_view();
        view! {
            <li class="pb-4">
                <Heading
                    level=level
                    class="ps-9 pt-1 pb-4 text-[clamp(1.75rem,1.5rem+1vw,2.25rem)] leading-none tracking-[-.03em] break-after-avoid"
                >
                    {year}
                </Heading>
                <ol>{items}</ol>
            </li>
        }
    };
    let years: Vec<_> = steps.chunk_by(|one, other| one.date.year() == other.date.year()).map(year).collect();
    view! { <ol class="mt-8 gap-x-gap wide:columns-2 xl:columns-3">{years}</ol> }.into_any()
}

/// A step at the line. The coalition's own wears the signal colour.
const STEP: &str = "step group relative break-inside-avoid scroll-mt-6 ps-9 pb-8 [&_a]:inline-block [&_a]:min-h-6";

fn item(context: &Context, step: &Milestone, level: u8) -> AnyView {
    let edition = context.edition();
    let (title, title_language) = edition.localized(&step.title);
    let title = title.to_owned();
    let (summary, summary_language) = edition.localized(&step.summary);
    let (note, note_language) = edition.localized(&step.note);
    let note =
        (!note.is_empty()).then(|| view! { <p class="note leading-[1.55]" lang=note_language>{note.to_owned()}</p> });
    let own = step.bodies.contains(&Body::Coalition);
    let href = context.href(&Route::Milestone(step.slug.clone()));
    let bodies = step
        .bodies
        .iter()
        .map(|body| view! { <li class="badge" data-body=body.code()>{context.text(&format!("body-{body}"))}</li> })
        .collect_view();
    let event = step.event.as_ref().and_then(|slug| context.snapshot.event(slug)).map(|event| {
        let href = context.href(&Route::Event(event.slug.clone()));
        let title = edition.localized(&event.title).0.to_owned();
        view! {
            <p>
                <a href=href>{context.text("legislation-event")}<span class="sr-only">{format!(": {title}")}</span></a>
            </p>
        }
    });
    let source = source_link(context, &step.evidence, "legislation-source").map_or_else(
        || {
            (!own).then(|| {
                view! { <p class="note leading-[1.55]">{context.text("legislation-no-source")}</p> }.into_any()
            })
        },
        |link| Some(view! { <p class="text-small">{link} {age(context, step.checked_on)}</p> }.into_any()),
    );
    let votes = step.votes.map(|votes| view! { <p class="tabular">{votes_in_words(votes, context.language())}</p> });
    view! {
        <li class=STEP id=step.slug.to_string() data-own=own.then_some("")>
            <p class="text-small leading-[1.6] font-semibold text-muted">
                <time datetime=step.date.to_string()>{context.language().date(step.date)}</time>
            </p>
            <div class="group-data-own:border-s-4 group-data-own:border-signal group-data-own:ps-3 text-[1.0625rem] leading-[1.55] [&>p]:max-w-[60ch] [&>p+p]:mt-2">
                <Heading level=level class="mt-0.5 mb-1.5" lang=title_language>
                    <StatementLink href=href>{title}</StatementLink>
                </Heading>
                <ul class="mb-2.5 flex flex-wrap gap-1.5">{bodies}</ul>
                <p lang=summary_language>{summary.to_owned()}</p>
                {votes}
                {note}
                {event}
                {source}
            </div>
        </li>
    }
    .into_any()
}
