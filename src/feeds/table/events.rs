//! The columns of the table of events.

use super::column::{Column, certainty, joined};
use crate::{
    domain::{Country, Event, EventStatus, Route},
    feeds::asked::Asked,
};

/// The columns, with their headings in the reader's language.
pub fn columns(asked: &Asked) -> Vec<Column<Event>> {
    let heading = |message: &str| asked.text(message);
    vec![
        Column::new(heading("table-title"), |asked, event| asked.words(&event.title).on_one_line().marked()),
        Column::new(heading("table-start"), |_, event| event.start.to_string()),
        Column::new(heading("table-end"), |_, event| event.end.map(|end| end.to_string()).unwrap_or_default()),
        Column::new(heading("event-local-time"), |_, event| event.time_zone.clone().unwrap_or_default()),
        Column::new(heading("event-when"), |asked, event| asked.language().period(event.start, event.end)),
        Column::new(heading("dossier-status"), |asked, event| match event.status {
            EventStatus::Scheduled => String::new(),
            status => asked.text(&format!("status-{status}")),
        }),
        Column::new(heading("event-where"), place),
        Column::new(format!("{} (ISO 3166-1)", heading("facet-country")), |asked, event| {
            country(asked, event).map(|country| country.to_string()).unwrap_or_default()
        }),
        Column::new(heading("facet-country"), |asked, event| {
            country(asked, event).map(|country| asked.language().country(country)).unwrap_or_default()
        }),
        Column::new(heading("facet-format"), |asked, event| {
            event.format.map(|format| asked.text(&format!("format-{format}"))).unwrap_or_default()
        }),
        Column::new(heading("facet-type"), |asked, event| asked.text(&format!("type-{}", event.kind))),
        Column::new(heading("event-role"), |asked, event| asked.text(&format!("role-{}", event.coalition_role))),
        Column::new(heading("event-organisers"), |asked, event| asked.words(&event.organisers).marked()),
        Column::new(heading("event-speakers"), |asked, event| {
            joined(asked.snapshot.speakers_at(&event.slug).map(|(_, person)| person.name.clone()))
        }),
        Column::new(heading("event-organisations"), |asked, event| {
            joined(asked.snapshot.involved_in(&event.slug).map(|(_, organisation)| organisation.name.clone()))
        }),
        Column::new(heading("event-signatories"), signatories),
        Column::new(heading("letter-languages"), languages),
        Column::new(heading("table-summary"), |asked, event| asked.words(&event.summary).marked()),
        Column::new(heading("member-evidence"), |asked, event| asked.words(&event.note).marked()),
        Column::new(heading("dossier-certainty"), |asked, event| certainty(asked, &event.evidence)),
        Column::new(heading("positions-source"), |_, event| event.evidence.source_url.clone().unwrap_or_default()),
        Column::new(heading("share-address"), |asked, event| {
            asked.absolute(&Route::Event(event.slug.clone()).path(asked.locale()))
        }),
    ]
}

/// The building and the town.
fn place(asked: &Asked, event: &Event) -> String {
    let town = event.place.as_ref().and_then(|place| asked.snapshot.place(place));
    let town = town.map(|town| asked.words(&town.name).marked());
    let known = [Some(asked.words(&event.venue).marked()), town].into_iter().flatten();
    known.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Its country, or that of its town.
fn country(asked: &Asked, event: &Event) -> Option<Country> {
    asked.snapshot.country_of(event.place.as_ref(), event.country)
}

/// How many signed, as exactly as it is known.
fn signatories(asked: &Asked, event: &Event) -> String {
    let Some((count, quantity)) = event.signatories else { return String::new() };
    let number = asked.language().number(u64::from(count));
    asked.language().quantity(&number, quantity)
}

/// The languages of a letter by their tags, or how many there are.
fn languages(asked: &Asked, event: &Event) -> String {
    match event.languages_count {
        Some(count) if event.languages.is_empty() => {
            asked.language().count("letter-languages-count", usize::from(count))
        }
        _ => joined(event.languages.iter().cloned()),
    }
}
