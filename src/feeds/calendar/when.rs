//! When an event is, as exactly as a calendar can say it and no more.

use super::time_zone::TimeZones;
use crate::{
    domain::{Event, EventStatus, PartialDate},
    site::{first_day, local_time, time_zone},
};
use icalendar::Property;
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// When an event is.
pub enum When {
    /// Whole days.
    Days {
        /// The first.
        first: Date,
        /// The one after the last; nothing at the end of time.
        after: Option<Date>,
        /// The message that says how exactly they are known, when they are but the month or year that the event is in.
        undated: Option<&'static str>,
    },
    /// Times of day in a zone.
    Times {
        /// The zone.
        zone: TimeZone,
        /// The beginning.
        start: Moment,
        /// The end, where known.
        end: Option<Moment>,
    },
}

/// A local time with the instant that it is.
pub struct Moment {
    local: DateTime,
    instant: Timestamp,
}

impl When {
    /// When an event is: times when its beginning has one, else days.
    pub fn of(event: &Event) -> Self {
        Self::times(event).unwrap_or_else(|| Self::days(event.start, event.end.unwrap_or(event.start)))
    }

    /// The message that says that the day is not known.
    pub const fn undated(&self) -> Option<&'static str> {
        match self {
            Self::Days { undated, .. } => *undated,
            Self::Times { .. } => None,
        }
    }

    /// Whether the event takes nobody's time (`TRANSP`): nobody attends it, it does not take place then, or it lasts longer than
    /// a day, of which no subscriber is busy all the time.
    pub fn is_transparent(&self, event: &Event) -> bool {
        let is_long = match self {
            Self::Days { first, after, .. } => first.tomorrow().ok() != *after,
            Self::Times { start, end, .. } => end
                .as_ref()
                .is_some_and(|end| end.instant.duration_since(start.instant) > SignedDuration::from_hours(24)),
        };
        is_long || !event.is_attended() || event.status != EventStatus::Scheduled
    }

    /// The properties that say it; the zone is added to the zones.
    pub fn properties(&self, zones: &mut TimeZones) -> Vec<Property> {
        match self {
            Self::Days { first, after, .. } => {
                let after = after.map(|after| day("DTEND", after));
                [day("DTSTART", *first)].into_iter().chain(after).collect()
            }
            Self::Times { zone, start, end } => {
                let mut time = |name: &str, moment: &Moment| {
                    zones.cover(zone, moment.instant);
                    let mut property = Property::new(name, moment.local.strftime("%Y%m%dT%H%M%S").to_string());
                    property.add_parameter("TZID", zone.iana_name().unwrap_or_default());
                    property
                };
                let start = time("DTSTART", start);
                let end = end.as_ref().map(|end| time("DTEND", end));
                [start].into_iter().chain(end).collect()
            }
        }
    }

    /// Nothing when the beginning has no time of day in a known zone, or the end not even a day.
    fn times(event: &Event) -> Option<Self> {
        let zone = time_zone(event.time_zone.as_deref()?)?;
        let start = Moment::new(local_time(event.start)?, &zone)?;
        let end = match event.end {
            None => None,
            Some(end) if end.time().is_some() => Some(local_time(end)?),
            // The day of the beginning again says nothing of the hour.
            Some(end) if end == event.start.date() => None,
            Some(end) => {
                end.day()?;
                Some(last_day(end).tomorrow().ok()?.at(0, 0, 0, 0))
            }
        };
        let end = end.and_then(|end| Moment::new(end, &zone)).filter(|end| start.instant < end.instant);
        Some(Self::Times { zone, start, end })
    }

    fn days(start: PartialDate, end: PartialDate) -> Self {
        let dates = [start, end];
        let undated = if dates.iter().any(|date| date.month().is_none()) {
            Some("certainty-year")
        } else {
            dates.iter().any(|date| date.day().is_none()).then_some("month-undated")
        };
        Self::Days { first: first_day(start), after: last_day(end).tomorrow().ok(), undated }
    }
}

impl Moment {
    /// A local time that occurs twice is its first occurrence, and one that is left out is read with the offset before the
    /// gap: what RFC 5545 (section 3.3.5) says, and what jiff calls compatible.
    fn new(local: DateTime, zone: &TimeZone) -> Option<Self> {
        Some(Self { local, instant: zone.to_timestamp(local).ok()? })
    }
}

fn day(name: &str, day: Date) -> Property {
    let mut property = Property::new(name, day.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property
}

/// The last day of what a date stands for.
fn last_day(date: PartialDate) -> Date {
    let first = first_day(date);
    match (date.month(), date.day()) {
        (None, _) => first.last_of_year(),
        (_, None) => first.last_of_month(),
        _ => first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(start: &str, end: &str) -> String {
        let date = |text: &str| text.parse::<PartialDate>().expect(text);
        let When::Days { first, after, undated } = When::days(date(start), date(end)) else { panic!("no days") };
        format!("{first} {} {}", after.expect("an end"), undated.unwrap_or("known"))
    }

    #[test]
    fn days_reach_to_the_day_after_the_last() {
        assert_eq!(days("2023-03-20", "2023-03-20"), "2023-03-20 2023-03-21 known");
        assert_eq!(days("2023-12-30", "2023-12-31"), "2023-12-30 2024-01-01 known");
    }

    #[test]
    fn a_month_or_year_is_all_of_its_days_and_says_so() {
        assert_eq!(days("2024-02", "2024-02"), "2024-02-01 2024-03-01 month-undated");
        assert_eq!(days("2023", "2023"), "2023-01-01 2024-01-01 certainty-year");
        assert_eq!(days("2023-11", "2024"), "2023-11-01 2025-01-01 certainty-year");
        assert_eq!(days("2023-11-14", "2024"), "2023-11-14 2025-01-01 certainty-year");
    }
}
