//! Dates and local times of the content as calendar days and instants.

use crate::domain::PartialDate;
use jiff::{
    civil::{Date, DateTime, Time},
    tz::{TimeZone, TimeZoneDatabase},
};
use std::sync::LazyLock;

/// The zone of an IANA name, from the database that travels with the program and not the machine's own: so a calendar is the
/// same everywhere. In it a daylight saving time is always ahead of the standard time, as calendar programs expect; other
/// editions of the IANA database say that Ireland's standard time is in summer, and its winter time an hour behind that.
pub fn time_zone(name: &str) -> Option<TimeZone> {
    static BUNDLED: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
    BUNDLED.get(name).ok()
}

/// The zone of the Union's capital, whose days decide what is upcoming.
pub fn capital() -> TimeZone {
    time_zone("Europe/Brussels").unwrap_or(TimeZone::UTC)
}

/// The first day of what a date stands for. A date that was read exists.
pub fn first_day(date: PartialDate) -> Date {
    let small = |number: Option<u8>| number.and_then(|number| i8::try_from(number).ok()).unwrap_or(1);
    let year = i16::try_from(date.year()).unwrap_or(i16::MAX);
    Date::new(year, small(date.month()), small(date.day())).unwrap_or(Date::MIN)
}

/// The time of day of a date that has one.
pub fn local_time(date: PartialDate) -> Option<DateTime> {
    let (hour, minute) = date.time()?;
    let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()?;
    Some(first_day(date).to_datetime(time))
}

/// A date as schema.org wants it (ISO 8601): a day, or a time with its offset where its zone is known; nothing for a date
/// whose day is not known.
pub fn iso_8601(date: PartialDate, zone: Option<&str>) -> Option<String> {
    date.day()?;
    let zoned = local_time(date).zip(zone.and_then(time_zone));
    let zoned = zoned.and_then(|(time, zone)| zone.to_zoned_datetime(time).ok());
    Some(match zoned {
        Some(zoned) => zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        None => date.date().to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_the_offset_of_its_zone_on_that_day_and_a_month_is_no_day() {
        for (date, zone, expected) in [
            ("2024-09-17T08:15", Some("Europe/Paris"), Some("2024-09-17T08:15:00+02:00")),
            ("2024-12-17T08:15", Some("Europe/Paris"), Some("2024-12-17T08:15:00+01:00")),
            ("2024-12-17T08:15", Some("Europe/Dublin"), Some("2024-12-17T08:15:00+00:00")),
            ("2024-12-17T08:15", Some("America/St_Johns"), Some("2024-12-17T08:15:00-03:30")),
            ("2024-12-17T08:15", Some("Europe/Nowhere"), Some("2024-12-17")),
            ("2024-12-17T08:15", None, Some("2024-12-17")),
            ("2024-12-17", Some("Europe/Paris"), Some("2024-12-17")),
            ("2024-12", None, None),
            ("2024", None, None),
        ] {
            assert_eq!(iso_8601(date.parse().expect(date), zone).as_deref(), expected, "{date} {zone:?}");
        }
    }

    #[test]
    fn a_zone_that_nobody_knows_is_none() {
        assert!(time_zone("Europe/Nowhere").is_none());
    }
}
