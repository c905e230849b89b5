//! One event in a calendar.

use super::{time_zone::TimeZones, when::When};
use crate::{
    domain::{Event, EventStatus, Route},
    feeds::{
        context::FeedContext,
        text::{FeedText, one_line, paragraphs},
    },
    site::Dated as _,
};
use icalendar::{Component, EventLike, Property};
use jiff::Timestamp;

/// The largest number that RFC 5545 lets an integer be.
const MAX_INTEGER: u32 = i32::MAX.unsigned_abs();

/// The event as a `VEVENT`; the zone of its times is added to the zones.
pub fn entry(context: &FeedContext, event: &Event, zones: &mut TimeZones) -> icalendar::Event {
    let when = When::of(event);
    let page = context.href(&Route::Event(event.slug.clone()));
    let dates = event.dates(context.snapshot);
    let mut entry = icalendar::Event::new();
    entry
        .status(match event.status {
            EventStatus::Scheduled => icalendar::EventStatus::Confirmed,
            EventStatus::Postponed => icalendar::EventStatus::Tentative,
            EventStatus::Cancelled => icalendar::EventStatus::Cancelled,
        })
        .uid(&format!("{}@{}", event.slug, context.host()))
        .sequence(event.revision.saturating_add(dates.changes).min(MAX_INTEGER))
        .url(&context.absolute(&page))
        .categories([context.text(&format!("type-{}", event.kind))])
        // Of what is published, and asks nobody to come, the stamp is the time of its last change (RFC 5545, 3.8.7.2).
        .add_property("DTSTAMP", utc(dates.last))
        .add_property("CREATED", utc(dates.first))
        .add_property("LAST-MODIFIED", utc(dates.last))
        .append_property(property("SUMMARY", context.event_title(event)));
    for words in [("DESCRIPTION", description(context, event, &when)), ("LOCATION", location(context, event))] {
        if !words.1.text.is_empty() {
            entry.append_property(property(words.0, words.1));
        }
    }
    if when.is_transparent(event) {
        entry.append_property(("TRANSP", "TRANSPARENT"));
    }
    for property in when.properties(zones) {
        entry.append_property(property);
    }
    entry
}

/// A moment as calendars write it.
fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text property, with its language where it is not the calendar's.
fn property(name: &str, words: FeedText) -> Property {
    let mut property = Property::new(name, words.text);
    if let Some(language) = words.language {
        property.add_parameter("LANGUAGE", language);
    }
    property
}

/// What happened, how sure its date and the rest are, and the source.
fn description(context: &FeedContext, event: &Event, when: &When) -> FeedText {
    let own = |text: String| FeedText::new(&text, None);
    let notice = match event.status {
        EventStatus::Scheduled => None,
        status => Some(own(context.text(&format!("event-{status}-notice")))),
    };
    let undated = when.undated().map(|message| {
        let period = context.language().period(event.start, event.end);
        own(format!("{period} ({})", context.text(message)))
    });
    let texts = [Some(context.localized(&event.summary)), undated, Some(context.localized(&event.note))];
    let mut description = paragraphs([notice].into_iter().chain(texts).flatten().collect());
    // An address has no language: it leaves that of the words as it is.
    if let Some(address) = &event.evidence.source_url {
        let gap = if description.text.is_empty() { "" } else { "\n\n" };
        description.text.push_str(gap);
        description.text.push_str(&one_line(address));
    }
    description
}

/// Building, town and country, as far as known.
fn location(context: &FeedContext, event: &Event) -> FeedText {
    let venue = context.localized(&event.venue).on_one_line();
    let town = context.edition().location(context.snapshot, event.place.as_ref(), event.country);
    let town = FeedText::new(&town, None).on_one_line();
    match (venue.text.is_empty(), town.text.is_empty()) {
        (true, _) => town,
        (_, true) => venue,
        _ => FeedText::new(&format!("{}, {}", venue.text, town.text), None),
    }
}
