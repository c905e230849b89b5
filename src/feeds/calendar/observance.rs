//! What holds in a time zone from one moment on: the parts of a `VTIMEZONE`.

use jiff::{
    SignedDuration, Timestamp,
    civil::DateTime,
    tz::{Offset, TimeZone, TimeZoneTransition},
};

/// An offset that holds from one moment on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observance {
    /// The first moment, in the local time of before.
    pub onset: DateTime,
    /// The offset of before.
    pub from: Offset,
    /// The offset.
    pub to: Offset,
    /// What it is called.
    pub abbreviation: String,
    /// Whether it is daylight saving time.
    pub daylight: bool,
    /// The rule by which it begins again (`RRULE`), where it does.
    pub rule: Option<String>,
}

impl Observance {
    /// What holds after a change of a zone.
    pub fn after(change: &TimeZoneTransition, zone: &TimeZone) -> Self {
        let instant = change.timestamp();
        let before = instant.checked_sub(SignedDuration::from_nanos(1)).unwrap_or(instant);
        let from = zone.to_offset(before);
        Self {
            onset: from.to_datetime(instant),
            from,
            to: change.offset(),
            abbreviation: change.abbreviation().to_owned(),
            daylight: change.dst().is_dst(),
            rule: None,
        }
    }

    /// What held before the zone's first change, or always when it has none, as if it began with the year.
    pub fn before_all_changes(zone: &TimeZone, instant: Timestamp) -> (Timestamp, Self) {
        let info = zone.to_offset_info(instant);
        let offset = info.offset();
        let onset = offset.to_datetime(instant).date().first_of_year().at(0, 0, 0, 0);
        let abbreviation = info.abbreviation().to_owned();
        let observance = Self { onset, from: offset, to: offset, abbreviation, daylight: false, rule: None };
        (offset.to_timestamp(onset).unwrap_or(instant), observance)
    }

    /// Its content lines.
    pub fn lines(&self) -> Vec<String> {
        let kind = if self.daylight { "DAYLIGHT" } else { "STANDARD" };
        let mut lines = vec![
            format!("BEGIN:{kind}"),
            format!("DTSTART:{}", self.onset.strftime("%Y%m%dT%H%M%S")),
            format!("TZOFFSETFROM:{}", written(self.from)),
            format!("TZOFFSETTO:{}", written(self.to)),
            format!("TZNAME:{}", self.abbreviation),
        ];
        lines.extend(self.rule.as_ref().map(|rule| format!("RRULE:{rule}")));
        lines.push(format!("END:{kind}"));
        lines
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
}
