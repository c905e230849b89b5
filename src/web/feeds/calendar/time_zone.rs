//! Time zones as calendars carry them (RFC 5545, section 3.6.5), from the time zone database that travels with the program.

use jiff::{
    SignedDuration, Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone, TimeZoneDatabase, TimeZoneTransition},
};
use std::{collections::BTreeMap, sync::LazyLock};

/// The zone of an IANA name, from the database that travels with the program and not the machine's own: so a calendar is the
/// same everywhere. In it a daylight saving time is always ahead of the standard time, as calendar programs expect; other
/// editions of the IANA database say that Ireland's standard time is in summer, and its winter time an hour behind that.
pub fn known(name: &str) -> Option<TimeZone> {
    static BUNDLED: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
    BUNDLED.get(name).ok()
}

/// The zones of a calendar's times, each with the observances that these times need.
#[derive(Default)]
pub struct TimeZones(BTreeMap<String, BTreeMap<Timestamp, Observance>>);

/// An offset that holds from one moment on.
struct Observance {
    /// The first moment, in the local time of before.
    onset: DateTime,
    from: Offset,
    to: Offset,
    abbreviation: String,
    /// Whether it is daylight saving time.
    daylight: bool,
}

impl TimeZones {
    /// Sees to it that a time at this instant can be understood: with the last change of the zone before it, which decides
    /// its offset, and with the next, which shows how long that holds.
    pub fn cover(&mut self, zone: &TimeZone, instant: Timestamp) {
        let Some(name) = zone.iana_name() else { return };
        let observances = self.0.entry(name.to_owned()).or_default();
        // A change at the very instant counts as before it.
        let after = instant.checked_add(SignedDuration::from_secs(1)).unwrap_or(instant);
        let last = zone.preceding(after).next().filter(|change| change.timestamp() > Timestamp::MIN);
        let (onset, observance) = match &last {
            Some(change) => (change.timestamp(), Observance::after(change, zone)),
            None => Observance::before_all_changes(zone, instant),
        };
        observances.insert(onset, observance);
        if let Some(change) = zone.following(instant).next() {
            observances.insert(change.timestamp(), Observance::after(&change, zone));
        }
    }

    /// The content lines of every zone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, observances) in &self.0 {
            lines.push("BEGIN:VTIMEZONE".to_owned());
            lines.push(format!("TZID:{name}"));
            lines.extend(observances.values().flat_map(Observance::lines));
            lines.push("END:VTIMEZONE".to_owned());
        }
        lines
    }
}

impl Observance {
    fn after(change: &TimeZoneTransition, zone: &TimeZone) -> Self {
        let instant = change.timestamp();
        let before = instant.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(instant);
        let from = zone.to_offset(before);
        Self {
            onset: from.to_datetime(instant),
            from,
            to: change.offset(),
            abbreviation: change.abbreviation().to_owned(),
            daylight: change.dst().is_dst(),
        }
    }

    /// What held before the zone's first change, or always when it has none, as if it began with the year.
    fn before_all_changes(zone: &TimeZone, instant: Timestamp) -> (Timestamp, Self) {
        let info = zone.to_offset_info(instant);
        let offset = info.offset();
        let onset = offset.to_datetime(instant).date().first_of_year().at(0, 0, 0, 0);
        let abbreviation = info.abbreviation().to_owned();
        let observance = Self { onset, from: offset, to: offset, abbreviation, daylight: false };
        (offset.to_timestamp(onset).unwrap_or(instant), observance)
    }

    fn lines(&self) -> Vec<String> {
        let kind = if self.daylight { "DAYLIGHT" } else { "STANDARD" };
        vec![
            format!("BEGIN:{kind}"),
            format!("DTSTART:{}", self.onset.strftime("%Y%m%dT%H%M%S")),
            format!("TZOFFSETFROM:{}", written(self.from)),
            format!("TZOFFSETTO:{}", written(self.to)),
            format!("TZNAME:{}", self.abbreviation),
            format!("END:{kind}"),
        ]
    }
}

/// `+0100`; with seconds where there are any, as in local mean times.
fn written(offset: Offset) -> String {
    let seconds = offset.seconds().unsigned_abs();
    let sign = if offset.seconds() < 0 { '-' } else { '+' };
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    let seconds = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{seconds}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_written_with_its_sign_and_as_exactly_as_it_is() {
        for (seconds, expected) in [(3_600, "+0100"), (0, "+0000"), (-17_762, "-045602"), (20_700, "+0545")] {
            assert_eq!(written(Offset::from_seconds(seconds).expect("an offset")), expected);
        }
    }

    #[test]
    fn a_time_before_the_first_change_or_in_a_zone_without_changes_has_an_offset_too() {
        for (name, expected) in [("Europe/Brussels", "TZOFFSETTO:+001730"), ("Etc/GMT-3", "TZOFFSETTO:+0300")] {
            let mut zones = TimeZones::default();
            let instant = "1000-05-01T12:00:00Z".parse().expect("an instant");
            zones.cover(&known(name).expect(name), instant);
            let lines = zones.lines();
            assert_eq!(&lines[2..4], ["BEGIN:STANDARD", "DTSTART:10000101T000000"], "{name}");
            assert_eq!(lines[5], expected, "{name}");
        }
    }

    #[test]
    fn a_zone_that_nobody_knows_is_none() {
        assert!(known("Europe/Nowhere").is_none());
    }
}
