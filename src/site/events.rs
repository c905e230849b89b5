//! The calendar of events in one language.

use super::{
    EventCard, Facet, FacetValue, Snapshot,
    listing::{Listing, coded_facet, value_of},
    localized::{localized, location},
    members::country_facet,
    names::Thesaurus,
};
use crate::{
    domain::{Country, Event, EventFormat, EventKind, EventStatus, Route},
    i18n::Language,
    search::Entry,
};
use std::sync::Arc;

/// The weights of the fields that are searched, by number: title, summary, place, country, people and organisations, kind,
/// synonyms.
const WEIGHTS: [u16; 7] = [100, 40, 60, 50, 60, 30, 5];

/// Builds the list: events to come, soonest first, then past ones, latest first.
pub fn listing(snapshot: &Snapshot, language: &Language) -> Listing<Arc<EventCard>> {
    let events = snapshot.events_by_date();
    let facets = facets(snapshot, language, &events);
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let records = events
        .iter()
        .map(|event| (entry(snapshot, language, event, &facets, &thesaurus), Arc::new(card(snapshot, language, event))))
        .collect();
    Listing::new(&WEIGHTS, facets, records)
}

/// The facets in the order of [`crate::domain::EVENTS`].
fn facets(snapshot: &Snapshot, language: &Language, events: &[&Event]) -> Vec<Facet> {
    let years: std::collections::BTreeSet<u16> = events.iter().map(|event| event.start.year()).collect();
    let year = |year: u16| FacetValue { code: year.to_string(), label: year.to_string() };
    vec![
        coded_facet(language, "when", &["upcoming", "past"]),
        coded_facet(language, "type", EventKind::CODES),
        coded_facet(language, "format", EventFormat::CODES),
        Facet {
            name: "year",
            legend: language.text("facet-year").to_owned(),
            values: years.into_iter().rev().map(year).collect(),
        },
        country_facet(language, events.iter().filter_map(|event| snapshot.country_of_event(event))),
    ]
}

fn entry(snapshot: &Snapshot, language: &Language, event: &Event, facets: &[Facet], thesaurus: &Thesaurus) -> Entry {
    let mut fields = vec![(0, localized(language, &event.title).0.to_owned())];
    // The title in other languages is found too: readers remember what they read elsewhere.
    fields.extend(event.title.iter().map(|(_, title)| (0, title.to_owned())));
    fields.push((1, localized(language, &event.summary).0.to_owned()));
    if let Some(place) = event.place.as_ref().and_then(|place| snapshot.place(place)) {
        fields.extend(place.name.iter().map(|(_, name)| (2, name.to_owned())));
    }
    fields.push((2, localized(language, &event.venue).0.to_owned()));
    let country = snapshot.country_of_event(event);
    fields.extend(country.map(|country| (3, language.country(country))));
    fields.extend(snapshot.speakers_at(&event.slug).map(|(_, person)| (4, person.name.clone())));
    fields.extend(snapshot.involved_in(&event.slug).map(|(_, organisation)| (4, organisation.name.clone())));
    fields.push((4, localized(language, &event.organisers).0.to_owned()));
    fields.push((5, language.text(&format!("type-{}", event.kind)).to_owned()));
    fields.retain(|(_, text)| !text.is_empty());
    fields.dedup();
    let stand_ins = thesaurus.stand_ins(&fields);
    fields.extend(stand_ins.into_iter().map(|words| (6, words)));
    let year = event.start.year().to_string();
    let codes = [
        Some(if snapshot.is_past(event) { "past" } else { "upcoming" }),
        Some(event.kind.code()),
        event.format.map(EventFormat::code),
        Some(year.as_str()),
        country.as_ref().map(Country::code),
    ];
    let values = facets.iter().zip(codes).map(|(facet, code)| value_of(facet, code)).collect();
    Entry { slug: event.slug.to_string(), fields, values, ranks: Vec::new() }
}

/// What a list shows of an event.
pub fn card(snapshot: &Snapshot, language: &Language, event: &Event) -> EventCard {
    let (title, title_language) = localized(language, &event.title);
    let (summary, summary_language) = localized(language, &event.summary);
    let status = match event.status {
        EventStatus::Scheduled => None,
        status => Some(language.text(&format!("status-{status}")).to_owned()),
    };
    EventCard {
        slug: event.slug.to_string(),
        href: Route::Event(event.slug.clone()).path(language.locale),
        title: title.to_owned(),
        title_language: title_language.map(str::to_owned),
        summary: summary.to_owned(),
        summary_language: summary_language.map(str::to_owned),
        datetime: event.start.to_string(),
        date: language.period(event.start, event.end),
        location: location(snapshot, language, event.place.as_ref(), event.country),
        kind: language.text(&format!("type-{}", event.kind)).to_owned(),
        format: event.format.map(|format| language.text(&format!("format-{format}")).to_owned()),
        own: event.coalition_role == crate::domain::CoalitionRole::Organiser,
        past: snapshot.is_past(event),
        status,
    }
}
