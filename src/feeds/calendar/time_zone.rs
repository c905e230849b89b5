//! Time zones as calendars carry them (RFC 5545, section 3.6.5), from the time zone database that travels with the program.
//!
//! A time under the rule that holds today is covered by one `STANDARD` and one `DAYLIGHT` part, each with its yearly rule; a time
//! before it, or in a zone without such a rule, by the changes around it.

use super::{observance::Observance, yearly::Yearly};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::collections::BTreeMap;

/// The zones of a calendar's times, each with the observances that these times need.
#[derive(Default)]
pub struct TimeZones(BTreeMap<String, Zone>);

/// What is written of one zone.
struct Zone {
    yearly: Option<Yearly>,
    observances: BTreeMap<Timestamp, Observance>,
}

impl TimeZones {
    /// Sees to it that a time at this instant can be understood: by the yearly rule, or with the last change of the zone before
    /// it, which decides its offset, and with the next, which shows how long that holds.
    pub fn cover(&mut self, zone: &TimeZone, instant: Timestamp) {
        let Some(name) = zone.iana_name() else { return };
        let new = || Zone { yearly: Yearly::of(zone), observances: BTreeMap::new() };
        self.0.entry(name.to_owned()).or_insert_with(new).cover(zone, instant);
    }

    /// The content lines of every zone.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, zone) in &self.0 {
            lines.push("BEGIN:VTIMEZONE".to_owned());
            lines.push(format!("TZID:{name}"));
            lines.extend(zone.observances.values().flat_map(Observance::lines));
            lines.push("END:VTIMEZONE".to_owned());
        }
        lines
    }
}

impl Zone {
    fn cover(&mut self, zone: &TimeZone, instant: Timestamp) {
        if self.cover_by_rule(instant) {
            return;
        }
        // A change at the very instant counts as before it.
        let after = instant.checked_add(SignedDuration::from_secs(1)).unwrap_or(instant);
        let last = zone.preceding(after).next().filter(|change| change.timestamp() > Timestamp::MIN);
        let (onset, observance) = match &last {
            Some(change) => (change.timestamp(), Observance::after(change, zone)),
            None => Observance::before_all_changes(zone, instant),
        };
        self.observances.insert(onset, observance);
        if let Some(change) = zone.following(instant).next()
            && !self.cover_by_rule(change.timestamp())
        {
            self.observances.insert(change.timestamp(), Observance::after(&change, zone));
        }
    }

    /// Whether the instant lies under the yearly rule, which then is written.
    fn cover_by_rule(&mut self, instant: Timestamp) -> bool {
        let Some(yearly) = self.yearly.as_ref().filter(|yearly| yearly.since() <= instant) else { return false };
        self.observances.extend(yearly.observances.iter().cloned());
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::time_zone;

    #[test]
    fn a_time_before_the_first_change_or_in_a_zone_without_changes_has_an_offset_too() {
        for (name, expected) in [("Europe/Brussels", "TZOFFSETTO:+001730"), ("Etc/GMT-3", "TZOFFSETTO:+0300")] {
            let mut zones = TimeZones::default();
            let instant = "1000-05-01T12:00:00Z".parse().expect("an instant");
            zones.cover(&time_zone(name).expect(name), instant);
            let lines = zones.lines();
            assert_eq!(&lines[2..4], ["BEGIN:STANDARD", "DTSTART:10000101T000000"], "{name}");
            assert_eq!(lines[5], expected, "{name}");
        }
    }
}
