//! The moment at which a proposal is published: what a form says of it, in the zone of the coalition.

use crate::{
    desk::{asked::Asked, view::moment},
    site::capital,
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::{AmbiguousOffset, TimeZone},
};

/// Why a form does not say one moment that is to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// There is no day or no time.
    Unreadable,
    /// The clocks are put forward over that time.
    Missing,
    /// The clocks are put back, and the time is there twice: at these seconds of Unix time.
    Twice([u64; 2]),
    /// It is over.
    Past,
}

impl Unclear {
    /// The message that says so.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Unreadable => "schedule-unreadable",
            Self::Missing => "schedule-missing",
            Self::Twice(_) => "schedule-twice",
            Self::Past => "schedule-past",
        }
    }
}

/// The second of Unix time that a form means.
pub fn asked_moment(asked: &Asked) -> Result<u64, Unclear> {
    let (day, time, which) = (asked.field("day"), asked.field("time"), asked.field("which"));
    meant(day, time, which, &capital(), asked.now)
}

/// The second of Unix time of a day and a time of a zone; `which` is that of a time that is there twice.
fn meant(day: &str, time: &str, which: &str, zone: &TimeZone, now: u64) -> Result<u64, Unclear> {
    let (Ok(day), Ok(time)) = (day.parse::<Date>(), time.parse::<Time>()) else { return Err(Unclear::Unreadable) };
    let moment = zone.to_ambiguous_timestamp(day.to_datetime(time));
    let second = |moment: Result<Timestamp, jiff::Error>| {
        let second = moment.ok().and_then(|moment| u64::try_from(moment.as_second()).ok());
        second.ok_or(Unclear::Unreadable)
    };
    let chosen = match (moment.offset(), which) {
        (AmbiguousOffset::Gap { .. }, _) => return Err(Unclear::Missing),
        (AmbiguousOffset::Unambiguous { .. }, _) | (AmbiguousOffset::Fold { .. }, "first") => second(moment.earlier())?,
        (AmbiguousOffset::Fold { .. }, "second") => second(moment.later())?,
        (AmbiguousOffset::Fold { .. }, _) => {
            return Err(Unclear::Twice([second(moment.earlier())?, second(moment.later())?]));
        }
    };
    if chosen > now { Ok(chosen) } else { Err(Unclear::Past) }
}

/// A moment as clocks of a zone show it, with the name of the zone, and in universal time.
pub fn local(second: u64, zone: &TimeZone) -> String {
    let at = i64::try_from(second).ok().and_then(|second| Timestamp::from_second(second).ok());
    let local = at.map(|at| at.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%d %H:%M %Q (UTC%:z)").to_string());
    format!("{} = {}", local.unwrap_or_default(), moment(second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_zone_is_one_moment_and_that_of_a_doubled_hour_is_asked_for() {
        let zone = capital();
        for (day, time, which, expected) in [
            ("2026-11-28", "12:00", "", Ok(1_795_863_600)),
            ("2026-07-01", "00:00", "", Ok(1_782_856_800)),
            ("2026-10-25", "02:30", "", Err(Unclear::Twice([1_792_888_200, 1_792_891_800]))),
            ("2026-10-25", "02:30", "first", Ok(1_792_888_200)),
            ("2026-10-25", "02:30", "second", Ok(1_792_891_800)),
            ("2026-10-25", "03:30", "second", Ok(1_792_895_400)),
            ("2026-03-29", "02:30", "first", Err(Unclear::Missing)),
            ("2026-03-29", "03:30", "", Ok(1_774_747_800)),
            ("2025-12-31", "12:00", "", Err(Unclear::Past)),
            ("2026-02-30", "12:00", "", Err(Unclear::Unreadable)),
            ("", "12:00", "", Err(Unclear::Unreadable)),
            ("2026-11-28", "noon", "", Err(Unclear::Unreadable)),
        ] {
            assert_eq!(meant(day, time, which, &zone, 1_767_225_600), expected, "{day} {time} {which}");
        }
    }

    #[test]
    fn a_moment_is_told_as_clocks_there_show_it_and_in_universal_time() {
        let told = local(1_792_891_800, &capital());
        assert_eq!(told, "2026-10-25 02:30 Europe/Brussels (UTC+01:00) = 2026-10-25 01:30 UTC");
    }
}
