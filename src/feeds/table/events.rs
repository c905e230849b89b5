//! The columns of the table of events.

use super::column::{Column, certainty, joined};
use crate::{
    domain::{Country, Event, EventStatus, Route},
    feeds::context::FeedContext,
};

/// The columns, with their headings in the reader's language.
pub fn columns(context: &FeedContext) -> Vec<Column<Event>> {
    let heading = |message: &str| context.text(message);
    vec![
        Column::new(heading("table-title"), |context, event| context.localized(&event.title).on_one_line().marked()),
        Column::new(heading("table-start"), |_, event| event.start.to_string()),
        Column::new(heading("table-end"), |_, event| event.end.map(|end| end.to_string()).unwrap_or_default()),
        Column::new(heading("event-local-time"), |_, event| event.time_zone.clone().unwrap_or_default()),
        // Nothing is set in lines here, and whoever searches a table types a blank.
        Column::new(heading("event-when"), |context, event| {
            context.language().period(event.start, event.end).replace('\u{a0}', " ")
        }),
        Column::new(heading("dossier-status"), |context, event| match event.status {
            EventStatus::Scheduled => String::new(),
            status => context.text(&format!("status-{status}")),
        }),
        Column::new(heading("event-where"), place),
        Column::new(format!("{} (ISO 3166-1)", heading("facet-country")), |context, event| {
            country(context, event).map(|country| country.to_string()).unwrap_or_default()
        }),
        Column::new(heading("facet-country"), |context, event| {
            country(context, event).map(|country| context.language().country(country)).unwrap_or_default()
        }),
        Column::new(heading("facet-format"), |context, event| {
            event.format.map(|format| context.text(&format!("format-{format}"))).unwrap_or_default()
        }),
        Column::new(heading("facet-type"), |context, event| context.text(&format!("type-{}", event.kind))),
        Column::new(heading("event-role"), |context, event| context.text(&format!("role-{}", event.coalition_role))),
        Column::new(heading("event-organisers"), |context, event| context.localized(&event.organisers).marked()),
        Column::new(heading("event-speakers"), |context, event| {
            joined(context.snapshot.speakers_at(&event.slug).map(|(_, person)| person.name.clone()))
        }),
        Column::new(heading("event-organisations"), |context, event| {
            joined(context.snapshot.involved_in(&event.slug).map(|(_, organisation)| organisation.name.clone()))
        }),
        Column::new(heading("event-signatories"), signatories),
        Column::new(heading("letter-languages"), languages),
        Column::new(heading("table-summary"), |context, event| context.localized(&event.summary).marked()),
        Column::new(heading("member-evidence"), |context, event| context.localized(&event.note).marked()),
        Column::new(heading("dossier-certainty"), |context, event| certainty(context, &event.evidence)),
        Column::new(heading("positions-source"), |_, event| event.evidence.source_url.clone().unwrap_or_default()),
        Column::new(heading("share-address"), |context, event| context.url(&Route::Event(event.slug.clone()))),
    ]
}

/// The building and the town.
fn place(context: &FeedContext, event: &Event) -> String {
    let town = event.place.as_ref().and_then(|place| context.snapshot.place(place));
    let town = town.map(|town| context.localized(&town.name).marked());
    let known = [Some(context.localized(&event.venue).marked()), town].into_iter().flatten();
    known.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Its country, or that of its town.
fn country(context: &FeedContext, event: &Event) -> Option<Country> {
    context.snapshot.country_of_event(event)
}

/// How many signed, as exactly as it is known.
fn signatories(context: &FeedContext, event: &Event) -> String {
    let Some((count, quantity)) = event.signatories else { return String::new() };
    let number = context.language().number(u64::from(count));
    context.language().quantity(&number, quantity)
}

/// The languages of a letter by their tags, or how many there are.
fn languages(context: &FeedContext, event: &Event) -> String {
    match event.languages_count {
        Some(count) if event.languages.is_empty() => {
            context.language().count("letter-languages-count", usize::from(count))
        }
        _ => joined(event.languages.iter().cloned()),
    }
}
