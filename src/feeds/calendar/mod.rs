//! Calendars (RFC 5545, with the properties of RFC 7986): a list of events to subscribe to, or one event to keep.
//!
//! The crate `icalendar` writes properties and escapes their values. It can neither write time zones nor fold to the letter
//! of the standard (a last continuation line may have 76 octets), so that `time_zone` and `lines` do.

mod entry;
mod lines;
mod observance;
mod time_zone;
mod when;
mod yearly;

use super::{
    context::{FeedContext, File, NoFile},
    text::one_line,
};
use crate::domain::{EVENTS, Event, Filter, Route};
use icalendar::{Calendar, Property};
use time_zone::TimeZones;

const CONTENT_TYPE: &str = "text/calendar; charset=utf-8";
/// How long calendar programs may wait before they look again.
const REFRESH: &str = "PT12H";

/// `/{lang}/events.ics`: the events that match the query of the list, to subscribe to.
///
/// # Errors
/// When the query cannot be read.
pub fn list(context: &FeedContext, query: &str) -> Result<File, NoFile> {
    let filter = context.filter(&EVENTS, query)?.at_page(1);
    let mut calendar = empty(context);
    subscription(&mut calendar, context, &filter);
    let disposition = format!("inline; filename=\"{}\"", context.file_name("events", "ics"));
    let mut events = context.events(&filter);
    // In the list an event changes its place when its day has passed: a file must not change for that.
    events.sort_by(|one, other| (one.start, &one.slug).cmp(&(other.start, &other.slug)));
    Ok(file(calendar, context, &events, disposition))
}

/// `/{lang}/events/{slug}.ics`: one event, to keep.
///
/// # Errors
/// When there is no such event.
pub fn single(context: &FeedContext, slug: &str) -> Result<File, NoFile> {
    let slug = slug.parse().map_err(|_| NoFile::NoSuchFile)?;
    let event = context.snapshot.event(&slug).ok_or(NoFile::NoSuchFile)?;
    let disposition = format!("attachment; filename=\"{slug}.ics\"");
    Ok(file(empty(context), context, &[event], disposition))
}

fn file(mut calendar: Calendar, context: &FeedContext, events: &[&Event], disposition: String) -> File {
    let mut zones = TimeZones::default();
    for event in events {
        calendar.push(entry::entry(context, event, &mut zones));
    }
    if events.is_empty() {
        // A calendar has one component at least.
        zones.cover(&jiff::tz::TimeZone::UTC, jiff::Timestamp::UNIX_EPOCH);
    }
    let bytes = lines::written(&calendar, &zones).into_bytes();
    File { content_type: CONTENT_TYPE, disposition: Some(disposition), bytes }
}

fn empty(context: &FeedContext) -> Calendar {
    let language = context.locale.code().to_ascii_uppercase();
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", format!("-//{}//coalition//{language}", context.host())));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar
}

/// What makes a calendar one that programs keep up to date: its name, where it comes from, how often to look.
fn subscription(calendar: &mut Calendar, context: &FeedContext, filter: &Filter) {
    let name = name(context, filter);
    let list = context.href(&Route::Events);
    let source = context.absolute(&filter.href(&format!("{list}.ics")));
    let typed = |name: &str, value_type: &str, value: &str| {
        let mut property = Property::new(name, value);
        property.add_parameter("VALUE", value_type);
        property
    };
    // The value type of properties that the crate does not know decides whether it escapes them.
    calendar.append_property(typed("NAME", "TEXT", &name));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    calendar.append_property(typed("REFRESH-INTERVAL", "DURATION", REFRESH));
    calendar.append_property(Property::new("X-PUBLISHED-TTL", REFRESH));
    calendar.append_property(typed("SOURCE", "URI", &source));
    calendar.append_property(Property::new("URL", context.absolute(&filter.href(&list))));
}

/// The coalition's name and what is chosen, in words: `TOY – Events (Upcoming, Belgium)`.
fn name(context: &FeedContext, filter: &Filter) -> String {
    let mut chosen = Vec::new();
    if !filter.text.is_empty() {
        chosen.push(context.language().with("filter-text-chip", &[("text", &filter.text)]));
    }
    for (facet, codes) in filter.chosen() {
        chosen.extend(codes.iter().filter_map(|code| facet.label(context.language(), code)));
    }
    let chosen = if chosen.is_empty() { String::new() } else { format!(" ({})", chosen.join(", ")) };
    one_line(&format!("{} – {}{chosen}", context.snapshot.content.site.name, context.text("events-title")))
}
