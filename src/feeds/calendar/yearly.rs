//! The rule by which a time zone changes its clocks every year, as iCalendar writes it (RFC 5545, section 3.3.10).

use super::observance::Observance;
use jiff::{
    Timestamp,
    civil::{Date, Weekday},
    tz::{TimeZone, TimeZoneTransition},
};

/// The time zone database lists changes one by one up to 2037 and gives a rule for what comes later.
const RULE_FROM: i16 = 2038;
/// After so many years weekdays fall on the same days again: a rule that predicts all of them is the zone's.
const CYCLE: i16 = 28;
/// Which weekday of a month a change may fall on: the last, or one counted from the first.
const PLACES: [i8; 5] = [-1, 1, 2, 3, 4];

/// The two changes of each year, since the year from which on both have followed the rule of today.
pub struct Yearly {
    /// What holds after each change, in the order of the year, with its first moment.
    pub observances: [(Timestamp, Observance); 2],
}

/// On which day of a year a change falls.
#[derive(Clone, Copy)]
struct Day {
    month: i8,
    weekday: Weekday,
    place: i8,
}

impl Yearly {
    /// The rule of a zone; nothing where it has none, or one that cannot be written as the weekday of a month.
    pub fn of(zone: &TimeZone) -> Option<Self> {
        let start = zone.to_timestamp(Date::new(RULE_FROM, 1, 1).ok()?.at(0, 0, 0, 0)).ok()?;
        let later: Vec<Observance> = zone
            .following(start)
            .map(|change| Observance::after(&change, zone))
            .take_while(|change| change.onset.year() < RULE_FROM + CYCLE)
            .collect();
        let rules = [0, 1].map(|place| Rule::of(&later.iter().skip(place).step_by(2)));
        let [Some(first), Some(second)] = rules else { return None };
        if later.len() != usize::try_from(CYCLE).ok()? * 2 || first.change.daylight == second.change.daylight {
            return None;
        }
        // Back from the last change that is listed, two a year, as long as they follow the rule.
        let mut earlier = zone.preceding(start);
        let mut since = None;
        for year in (1..RULE_FROM).rev() {
            let (Some(late), Some(early)) = (earlier.next(), earlier.next()) else { break };
            if !first.predicts(year, &early, zone) || !second.predicts(year, &late, zone) {
                break;
            }
            since = Some([(early, &first), (late, &second)]);
        }
        Some(Self {
            observances: since?.map(|(change, rule)| (change.timestamp(), rule.beginning_with(&change, zone))),
        })
    }

    /// The first moment from which on the rule says which offset holds.
    pub fn since(&self) -> Timestamp {
        self.observances[0].0
    }
}

/// One of the two changes of each year.
struct Rule {
    day: Day,
    change: Observance,
}

impl Rule {
    /// The rule that all of these changes follow.
    fn of<'a>(changes: &(impl Iterator<Item = &'a Observance> + Clone)) -> Option<Self> {
        let change = changes.clone().next()?.clone();
        let (month, weekday) = (change.onset.month(), change.onset.date().weekday());
        let follows = |place: &i8| {
            let rule = Self { day: Day { month, weekday, place: *place }, change: change.clone() };
            changes.clone().all(|change| rule.at(change.onset.year()).as_ref() == Some(change)).then_some(rule)
        };
        PLACES.iter().find_map(follows)
    }

    /// The change of a year.
    fn at(&self, year: i16) -> Option<Observance> {
        let onset = self.day.of(year)?.to_datetime(self.change.onset.time());
        Some(Observance { onset, ..self.change.clone() })
    }

    fn predicts(&self, year: i16, change: &TimeZoneTransition, zone: &TimeZone) -> bool {
        self.at(year).as_ref() == Some(&Observance::after(change, zone))
    }

    fn beginning_with(&self, change: &TimeZoneTransition, zone: &TimeZone) -> Observance {
        Observance { rule: Some(self.day.written()), ..Observance::after(change, zone) }
    }
}

impl Day {
    fn of(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, 1).ok()?.nth_weekday_of_month(self.place, self.weekday).ok()
    }

    fn written(self) -> String {
        const CODES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let weekday = CODES.iter().zip(1..).find(|(_, number)| *number == self.weekday.to_monday_one_offset());
        let weekday = weekday.map_or("", |(code, _)| code);
        format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{weekday}", self.month, self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::time_zone;
    use jiff::tz::TimeZoneDatabase;

    fn rules(name: &str) -> Option<[(String, String, String); 2]> {
        let yearly = Yearly::of(&time_zone(name).expect(name))?;
        Some(yearly.observances.map(|(_, one)| (one.onset.to_string(), one.rule.expect("a rule"), one.abbreviation)))
    }

    fn rule(onset: &str, rule: &str, abbreviation: &str) -> (String, String, String) {
        (onset.to_owned(), format!("FREQ=YEARLY;{rule}"), abbreviation.to_owned())
    }

    #[test]
    fn a_rule_is_the_one_of_today_and_begins_with_the_first_year_that_followed_it() {
        let (march, october) = ("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU");
        for (name, expected) in [
            (
                "Europe/Brussels",
                [rule("1996-03-31T02:00:00", march, "CEST"), rule("1996-10-27T03:00:00", october, "CET")],
            ),
            ("Europe/Dublin", [rule("1996-03-31T01:00:00", march, "IST"), rule("1996-10-27T02:00:00", october, "GMT")]),
            (
                "America/New_York",
                [
                    rule("2007-03-11T02:00:00", "BYMONTH=3;BYDAY=2SU", "EDT"),
                    rule("2007-11-04T02:00:00", "BYMONTH=11;BYDAY=1SU", "EST"),
                ],
            ),
            (
                "Australia/Sydney",
                [
                    rule("2008-04-06T03:00:00", "BYMONTH=4;BYDAY=1SU", "AEST"),
                    rule("2008-10-05T02:00:00", "BYMONTH=10;BYDAY=1SU", "AEDT"),
                ],
            ),
        ] {
            assert_eq!(rules(name), Some(expected), "{name}");
        }
        for name in ["UTC", "Europe/Moscow", "Asia/Tokyo", "Africa/Casablanca", "America/Nuuk"] {
            assert_eq!(rules(name), None, "{name}");
        }
    }

    /// The instant at which an observance begins in a year.
    fn begins(observance: &Observance, day: Day, year: i16) -> Timestamp {
        let onset = day.of(year).expect("a day").to_datetime(observance.onset.time());
        observance.from.to_timestamp(onset).expect("an instant")
    }

    #[test]
    fn the_rules_of_all_zones_give_every_change_of_the_database_up_to_the_end_of_the_century() {
        let database = TimeZoneDatabase::bundled();
        let mut count = 0;
        for name in database.available() {
            let zone = database.get(name.as_str()).expect("a zone");
            let Some(yearly) = Yearly::of(&zone) else { continue };
            count += 1;
            let before = yearly.since() - jiff::SignedDuration::from_secs(1);
            let mut changes = zone.following(before);
            for year in yearly.observances[0].1.onset.year()..2100 {
                for (_, observance) in &yearly.observances {
                    let days = PLACES.map(|place| Day {
                        month: observance.onset.month(),
                        weekday: observance.onset.date().weekday(),
                        place,
                    });
                    let day = days.into_iter().find(|day| Some(day.written()) == observance.rule).expect("its day");
                    let change = changes.next().expect("a change");
                    assert_eq!(change.timestamp(), begins(observance, day, year), "{name} {year}");
                    assert_eq!(change.offset(), observance.to, "{name} {year}");
                }
            }
        }
        assert!(count > 100, "{count} zones have a rule");
    }
}
