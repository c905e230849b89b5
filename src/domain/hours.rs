//! When a helpline answers: days and times of a week, as data that every language can write.

use super::{code::codes, locale::is_language_tag};
use core::{fmt, str::FromStr};

codes! {
    /// A day of the week.
    pub enum Weekday {
        Monday = "mo",
        Tuesday = "tu",
        Wednesday = "we",
        Thursday = "th",
        Friday = "fr",
        Saturday = "sa",
        Sunday = "su",
    }
}

/// The minutes of a day.
const DAY: usize = 24 * 60;
/// The minutes of a week.
const WEEK: usize = 7 * DAY;

/// A time of day on the 24-hour clock, up to the midnight that ends the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    const START: Self = Self { hour: 0, minute: 0 };
    const END: Self = Self { hour: 24, minute: 0 };

    /// Hours, up to 24, and minutes.
    #[must_use]
    pub const fn hour_and_minute(self) -> (u8, u8) {
        (self.hour, self.minute)
    }

    fn minutes(self) -> usize {
        usize::from(self.hour) * 60 + usize::from(self.minute)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// From one time to another on each of some days that follow each other; past midnight where it closes before it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningPeriod {
    /// The first day of the week.
    pub first: Weekday,
    /// The last day of the week; the same for a single day.
    pub last: Weekday,
    /// When it opens, before 24:00.
    pub opens: TimeOfDay,
    /// When it closes, after 00:00 and never when it opens.
    pub closes: TimeOfDay,
    /// The only language it answers in meanwhile, as a BCP 47 tag; `None` for all of the helpline's.
    pub language: Option<String>,
}

impl OpeningPeriod {
    /// The days, in order.
    pub fn days(&self) -> impl Iterator<Item = Weekday> {
        let (first, last) = (self.first, self.last);
        Weekday::ALL.iter().copied().filter(move |day| (first..=last).contains(day))
    }

    /// Whether it covers every day of the week.
    #[must_use]
    pub fn is_every_day(&self) -> bool {
        (self.first, self.last) == (Weekday::Monday, Weekday::Sunday)
    }

    /// Whether it covers its days from midnight to midnight.
    #[must_use]
    pub fn is_day_and_night(&self) -> bool {
        (self.opens, self.closes) == (TimeOfDay::START, TimeOfDay::END)
    }

    /// The minutes of the week in it.
    fn minutes(&self) -> impl Iterator<Item = usize> {
        let (opens, closes) = (self.opens.minutes(), self.closes.minutes());
        let until = if closes > opens { closes } else { closes + DAY };
        self.days().flat_map(move |weekday| (opens..until).map(move |minute| (weekday as usize * DAY + minute) % WEEK))
    }
}

/// One period as it stands in a file: `mo-fr 09:00-17:00`, `24/7`, `sa 10:00-14:00 (fr)`.
impl fmt::Display for OpeningPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, last, opens, closes, language } = self;
        if self.is_every_day() && self.is_day_and_night() {
            f.write_str("24/7")?;
        } else if first == last {
            write!(f, "{first} {opens}-{closes}")?;
        } else {
            write!(f, "{first}-{last} {opens}-{closes}")?;
        }
        language.iter().try_for_each(|language| write!(f, " ({language})"))
    }
}

/// The hours of a week: at least one period, none of which says twice what another one says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningHours(Vec<OpeningPeriod>);

impl OpeningHours {
    /// The periods in the order written.
    #[must_use]
    pub fn periods(&self) -> &[OpeningPeriod] {
        &self.0
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, period) in self.0.iter().enumerate() {
            write!(f, "{}{period}", if place == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

/// A text that says no opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHours {
    text: String,
    reason: &'static str,
}

impl fmt::Display for InvalidHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, reason } = self;
        write!(
            f,
            "“{text}” is not opening hours: {reason}; write for example 24/7, or mo-fr 09:00-17:00; sa 10:00-14:00, or \
             24/7 (pl); mo-su 14:00-24:00 (uk)"
        )
    }
}

impl core::error::Error for InvalidHours {}

impl FromStr for OpeningHours {
    type Err = InvalidHours;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = |text: &str, reason| InvalidHours { text: text.to_owned(), reason };
        let mut periods: Vec<OpeningPeriod> = Vec::new();
        for item in text.split("; ") {
            let period = read_period(item).map_err(|reason| wrong(item, reason))?;
            let mut taken = [false; WEEK];
            let others = periods.iter().filter(|other| other.language == period.language);
            others.flat_map(OpeningPeriod::minutes).for_each(|minute| taken[minute] = true);
            if period.minutes().any(|minute| taken[minute]) {
                return Err(wrong(item, "another period has some of the same time"));
            }
            periods.push(period);
        }
        Ok(Self(periods))
    }
}

fn read_period(text: &str) -> Result<OpeningPeriod, &'static str> {
    let (rest, language) = match text.strip_suffix(')').and_then(|text| text.split_once(" (")) {
        Some((_, tag)) if !is_language_tag(tag) => return Err("between brackets stands one BCP 47 language tag"),
        Some((rest, tag)) => (rest, Some(tag.to_owned())),
        None => (text, None),
    };
    let (days, times) = match rest {
        "24/7" => ("mo-su", "00:00-24:00"),
        _ => rest.split_once(' ').ok_or("a period is days, a blank and times")?,
    };
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let day = |code: &str| code.parse::<Weekday>().map_err(|_| "a day is one of mo, tu, we, th, fr, sa, su");
    let (first, last) = (day(first)?, day(last)?);
    if first > last {
        return Err("days run from Monday to Sunday");
    }
    let (opens, closes) = times.split_once('-').ok_or("times are two with a hyphen between them")?;
    let (opens, closes) = (read_time(opens)?, read_time(closes)?);
    if opens == TimeOfDay::END || closes == TimeOfDay::START || opens == closes {
        return Err("a whole day is 00:00-24:00, and midnight is 00:00 where it opens and 24:00 where it closes");
    }
    Ok(OpeningPeriod { first, last, opens, closes, language })
}

fn read_time(text: &str) -> Result<TimeOfDay, &'static str> {
    let reason = "a time is four digits from 00:00 to 24:00";
    let digits = |text: &str| {
        let plain = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        if plain { text.parse::<u8>().ok() } else { None }
    };
    let (hour, minute) = text.split_once(':').ok_or(reason)?;
    let (hour, minute) = digits(hour).zip(digits(minute)).ok_or(reason)?;
    let time = TimeOfDay { hour, minute };
    if minute < 60 && time <= TimeOfDay::END { Ok(time) } else { Err(reason) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str) -> String {
        text.parse::<OpeningHours>()
            .map_or_else(|error| error.to_string(), |hours| panic!("{text} was read as {hours}"))
    }

    #[test]
    fn hours_are_written_as_they_were_read() {
        for text in [
            "24/7",
            "mo-fr 09:00-20:00",
            "mo-fr 09:00-17:00; sa 10:00-14:00",
            "24/7 (pl); mo-su 14:00-24:00 (uk)",
            "mo-th 20:00-02:00; sa-su 00:00-24:00 (sr-Latn)",
        ] {
            assert_eq!(text.parse::<OpeningHours>().expect(text).to_string(), text);
        }
        let every_day: OpeningHours = "mo-su 00:00-24:00".parse().expect("hours");
        assert_eq!(every_day.to_string(), "24/7");
    }

    #[test]
    fn what_is_no_hours_is_refused_with_its_reason_and_an_example() {
        for (text, told) in [
            ("", "“” is not opening hours: a period is days, a blank and times"),
            ("Day and night", "“Day and night” is not opening hours: a day is one of"),
            ("24h/7", "a period is days, a blank and times"),
            ("mo-fr 9:00-17:00", "a time is four digits"),
            ("mo-fr 09:00", "times are two with a hyphen"),
            ("mo-fr 09:00-25:00", "a time is four digits"),
            ("mo-fr 09:60-12:00", "a time is four digits"),
            ("mo-fr +9:00-12:00", "a time is four digits"),
            ("fr-mo 09:00-17:00", "days run from Monday to Sunday"),
            ("mo 09:00-09:00", "a whole day is 00:00-24:00"),
            ("mo 24:00-09:00", "a whole day is 00:00-24:00"),
            ("mo 22:00-00:00", "a whole day is 00:00-24:00"),
            ("mo-fr 09:00-17:00;sa 10:00-14:00", "a time is four digits"),
            ("24/7 (Polish)", "between brackets stands one BCP 47 language tag"),
        ] {
            assert!(reason(text).contains(told), "{text}: {}", reason(text));
            assert!(reason(text).contains("write for example 24/7, or mo-fr 09:00-17:00"), "{text}");
        }
    }

    #[test]
    fn periods_of_one_language_never_overlap() {
        for text in ["24/7; mo 09:00-10:00", "mo-fr 09:00-17:00; fr 16:59-18:00", "su 22:00-02:00; mo 01:00-03:00"] {
            assert!(reason(text).contains("another period has some of the same time"), "{text}");
        }
        for text in ["mo-fr 09:00-12:00; mo-fr 12:00-17:00", "su 22:00-02:00; mo 02:00-03:00", "24/7 (pl); 24/7 (uk)"] {
            assert!(text.parse::<OpeningHours>().is_ok(), "{text}");
        }
    }
}
