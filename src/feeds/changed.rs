//! When a record changed, as far as the content tells. The store keeps no history of single records: an entry that is about a
//! day in the past carries that day, and one about a later day the last day on which anything of the content was checked. So
//! the time is never in the future, and stays the same until the content changes.

use crate::{
    domain::PartialDate,
    site::{Snapshot, capital, first_day},
};
use jiff::{Timestamp, civil::Date};

/// The latest day on which something of the content is known to have been checked; where none is, the latest one that a record
/// is about.
pub fn last_check(snapshot: &Snapshot) -> Date {
    let content = &snapshot.content;
    let today = first_day(snapshot.today);
    let latest = |days: &mut dyn Iterator<Item = PartialDate>| days.map(first_day).filter(|day| *day <= today).max();
    let lines = content.helplines.iter().flat_map(|line| [line.checked_on, line.verified_on]);
    let site = content.site.checks.as_ref().map(|checks| checks.date);
    let records = content.events.iter().map(|event| event.start).chain(content.milestones.iter().map(|step| step.date));
    let positions = content.positions.iter().filter_map(|position| position.since);
    let mut records = records.chain(positions).chain([content.site.founded]);
    latest(&mut lines.chain([site]).flatten()).or_else(|| latest(&mut records)).unwrap_or(today)
}

/// The moment from which on a record was as it is now.
pub fn changed(date: PartialDate, last_check: Date) -> Timestamp {
    let day = first_day(date).min(last_check);
    // Formats of dates begin with the year 1.
    let instant = capital().to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::UNIX_EPOCH);
    instant.max(FIRST)
}

/// The beginning of the year 1.
const FIRST: Timestamp = Timestamp::constant(-62_135_596_800, 0);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_never_changed_after_the_last_check() {
        let check: Date = "2026-11-25".parse().expect("a day");
        for (date, expected) in [
            ("2024-09-17T08:15", "2024-09-16T22:00:00Z"),
            ("2024-02", "2024-01-31T23:00:00Z"),
            ("2026-11-25T23:30", "2026-11-24T23:00:00Z"),
            ("2026-11-26", "2026-11-24T23:00:00Z"),
            ("2031", "2026-11-24T23:00:00Z"),
            ("0000", "0001-01-01T00:00:00Z"),
        ] {
            assert_eq!(changed(date.parse().expect(date), check).to_string(), expected, "{date}");
        }
    }
}
