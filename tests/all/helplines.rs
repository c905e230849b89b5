//! What may be shown of where to get help: a build whose lines nobody has looked at for a year fails.

use coalition::{content, domain::PartialDate};
use std::path::Path;

/// The same date a year later.
fn a_year_after(date: PartialDate) -> PartialDate {
    let rest = date.to_string().get(4..).unwrap_or_default().replace("-02-29", "-02-28");
    format!("{:04}{rest}", date.year() + 1).parse().expect("date")
}

#[test]
fn every_line_that_is_shown_was_checked_within_the_last_year() {
    let content = content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("content");
    let today = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let today: PartialDate = today.to_string().parse().expect("date");
    let shown = content.helplines.iter().filter(|line| line.is_shown());
    let is_old = |checked: Option<PartialDate>| checked.is_none_or(|date| a_year_after(date).is_before(today));
    let old: Vec<_> =
        shown.filter(|line| is_old(line.verified_on.max(line.checked_on))).map(|line| line.slug.to_string()).collect();
    assert!(old.is_empty(), "check these lines again with their operators, then renew checked_on: {old:?}");
}
