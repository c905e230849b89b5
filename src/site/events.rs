//! The calendar of events in one language.

use super::{
    EventCard, Snapshot,
    facets::{Code, facets},
    listing::Listing,
    localized::{localized, location},
    names::Thesaurus,
};
use crate::{
    domain::{Event, EventFacet, EventStatus, Route},
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
    let (facets, values) = facets(language, &events, |facet, event| code(snapshot, facet, event));
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let records = events.iter().zip(values).map(|(event, values)| {
        let fields = fields(snapshot, language, event, &thesaurus);
        let entry = Entry { slug: event.slug.to_string(), fields, values, ranks: Vec::new() };
        (entry, Arc::new(card(snapshot, language, event)))
    });
    let records = records.collect();
    Listing::new(&WEIGHTS, facets, records)
}

fn code(snapshot: &Snapshot, facet: EventFacet, event: &Event) -> Code {
    match facet {
        EventFacet::When => Some(if snapshot.is_past(event) { "past" } else { "upcoming" }.into()),
        EventFacet::Kind => Some(event.kind.code().into()),
        EventFacet::Format => event.format.map(|format| format.code().into()),
        EventFacet::Year => Some(event.start.year().to_string().into()),
        EventFacet::Country => snapshot.country_of_event(event).map(|country| country.to_string().into()),
    }
}

/// What of an event is searched, each text with the number of its field.
fn fields(snapshot: &Snapshot, language: &Language, event: &Event, thesaurus: &Thesaurus) -> Vec<(u8, String)> {
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
    fields
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
