//! Calendars read by two parsers that know nothing of each other, nor of who wrote them.

use calcard::{
    common::timezone::Tz,
    icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty},
};
use ical::{
    IcalParser,
    parser::{
        Component,
        ical::component::{IcalCalendar, IcalEvent, IcalTimeZone, IcalTimeZoneTransition},
    },
};
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Weekday},
    tz::Offset,
};
use std::collections::BTreeMap;

/// Beginning and end, in seconds since 1970; the end equals the beginning where none is given.
pub type Span = (i64, i64);

/// A calendar in the eyes of both parsers.
pub struct Read {
    pub ical: IcalCalendar,
    pub calcard: ICalendar,
}

/// Reads a calendar whole; any complaint of either parser is a failure.
pub fn read(text: &str) -> Read {
    let mut calendars = IcalParser::new(text.as_bytes());
    let ical = calendars.next().expect("a calendar").unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert!(calendars.next().is_none(), "one calendar only");
    let calcard = ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?}\n{text}"));
    Read { ical, calcard }
}

impl Read {
    /// The names of the events, in order.
    pub fn uids(&self) -> Vec<String> {
        let uids: Vec<String> = self.ical.events.iter().map(|event| value(event, "UID")).collect();
        let events = self.calcard.components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
        let others: Vec<_> = events.map(|event| event.uid().expect("a UID").to_owned()).collect();
        assert_eq!(uids, others);
        uids
    }

    /// An event by its name.
    pub fn event(&self, slug: &str) -> &IcalEvent {
        let uid = format!("{slug}@coalition.test");
        self.ical.events.iter().find(|event| value(*event, "UID") == uid).expect(slug)
    }

    /// The titles as `calcard` understands them, by UID.
    pub fn titles(&self) -> BTreeMap<String, String> {
        let events = self.calcard.components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
        let title = |event: &calcard::icalendar::ICalendarComponent| {
            let summary = event.property(&ICalendarProperty::Summary).expect("SUMMARY");
            assert_eq!(summary.values.len(), 1);
            summary.values[0].as_text().expect("a text").to_owned()
        };
        events.map(|event| (event.uid().expect("a UID").to_owned(), title(event))).collect()
    }

    /// When the events are, by the time zone database that `calcard` brings along; whole days count as UTC.
    pub fn spans_by_database(&self) -> BTreeMap<String, Span> {
        let expanded = self.calcard.expand_dates(Tz::Floating, 1_000);
        assert!(expanded.errors.is_empty(), "{:?}", expanded.errors);
        let span = |event: &calcard::icalendar::dates::CalendarEvent<_, _>| event.timestamps();
        let uid = |id: u32| self.calcard.components[id as usize].uid().expect("a UID").to_owned();
        expanded.events.iter().map(|event| (uid(event.comp_id), span(event))).collect()
    }

    /// When the events with times are, by nothing but the `VTIMEZONE` components that stand in the calendar.
    pub fn spans_by_observances(&self) -> BTreeMap<String, Span> {
        let timed = self.ical.events.iter().filter(|event| parameter(*event, "DTSTART", "TZID").is_some());
        timed
            .map(|event| {
                let start = self.instant(event, "DTSTART").expect("DTSTART");
                (value(event, "UID"), (start, self.instant(event, "DTEND").unwrap_or(start)))
            })
            .collect()
    }

    fn instant(&self, event: &IcalEvent, name: &str) -> Option<i64> {
        let zone = parameter(event, name, "TZID")?;
        let zone = self.ical.timezones.iter().find(|one| value(*one, "TZID") == zone).expect("its VTIMEZONE");
        Some(instant(zone, local(&value(event, name))).as_second())
    }
}

/// The instant of a local time by the last observance that begins, or begins again, at or before it.
fn instant(zone: &IcalTimeZone, time: DateTime) -> Timestamp {
    let onset = |one: &IcalTimeZoneTransition| {
        let first = local(&value(one, "DTSTART"));
        let rule = value(one, "RRULE");
        let years = if rule.is_empty() { first.year()..=first.year() } else { first.year()..=time.year() };
        years.map(|year| recurrence(first, &rule, year)).filter(|onset| *onset <= time).max()
    };
    let begun = zone.transitions.iter().filter_map(|one| Some((onset(one)?, one)));
    let (onset, observance) = begun.max_by_key(|(onset, _)| *onset).expect("an observance");
    // A time that the change of the clocks leaves out is read with the offset of before, one that occurs twice is the first.
    let (from, to) = (offset(&value(observance, "TZOFFSETFROM")), offset(&value(observance, "TZOFFSETTO")));
    let (before, after) = (from.to_timestamp(time).expect("an instant"), to.to_timestamp(time).expect("an instant"));
    let gap = to.seconds() - from.seconds();
    let since = time.duration_since(onset).as_secs();
    if gap > 0 && since < i64::from(gap) { before } else { after }
}

/// When a yearly observance begins in a year: the part of RFC 5545 that rules of time zones need.
fn recurrence(first: DateTime, rule: &str, year: i16) -> DateTime {
    let part = |name: &str| rule.split(';').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    if rule.is_empty() {
        return first;
    }
    assert_eq!(part("FREQ"), Some("YEARLY"), "{rule}");
    assert_eq!(rule.split(';').count(), 3, "{rule}");
    let month = part("BYMONTH").and_then(|month| month.parse().ok()).expect("a month");
    let (place, weekday) = part("BYDAY").and_then(|day| day.split_at_checked(day.len() - 2)).expect("a day");
    let weekday =
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].iter().position(|known| *known == weekday).expect("a weekday");
    let weekday = Weekday::from_monday_zero_offset(i8::try_from(weekday).expect("small")).expect("a weekday");
    let month = Date::new(year, month, 1).expect("a month");
    let day = month.nth_weekday_of_month(place.parse().expect("a number"), weekday).expect("a day");
    day.to_datetime(first.time())
}

fn local(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).expect(text)
}

fn offset(text: &str) -> Offset {
    let number = |at: usize| text.get(at..at + 2).map_or(0, |digits| digits.parse::<i32>().expect("digits"));
    let seconds = number(1) * 3_600 + number(3) * 60 + number(5);
    Offset::from_seconds(if text.starts_with('-') { -seconds } else { seconds }).expect(text)
}

/// A property's value as it is written; empty when there is none.
pub fn value(component: &impl Component, name: &str) -> String {
    component.get_property(name).and_then(|property| property.value.clone()).unwrap_or_default()
}

/// A parameter of a property.
pub fn parameter(component: &impl Component, name: &str, parameter: &str) -> Option<String> {
    let parameters = component.get_property(name)?.params.as_ref()?;
    parameters.iter().find(|(known, _)| known == parameter)?.1.first().cloned()
}

/// Fails unless every line ends with CRLF, has 75 octets at most and holds no other control character.
pub fn assert_well_formed(text: &str) {
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(|letter: char| letter.is_control() && letter != '\t'), "{line:?}");
    }
}
