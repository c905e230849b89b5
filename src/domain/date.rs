//! Dates that are known as far as they are known.

use core::{fmt, str::FromStr};

/// A date in ISO 8601 with the precision its source gives: a year, a month, a day, or a local time on a day.
///
/// The order is chronological; a coarser date comes before the finer ones it contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    /// 1 to 12, 0 when unknown.
    month: u8,
    /// 1 to 31, 0 when unknown.
    day: u8,
    /// Minutes since midnight plus one, 0 when unknown.
    minute: u16,
}

impl PartialDate {
    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month, where known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    /// Hour and minute of the local time, where known.
    #[must_use]
    pub fn time(self) -> Option<(u8, u8)> {
        let minute = self.minute.checked_sub(1)?;
        Some((u8::try_from(minute / 60).ok()?, u8::try_from(minute % 60).ok()?))
    }

    /// A month, no day being known. Months run from 1.
    pub(super) const fn month_of(year: u16, month: u8) -> Self {
        Self { year, month, day: 0, minute: 0 }
    }

    /// A day of a month, both from 1.
    pub(super) const fn day_of(year: u16, month: u8, day: u8) -> Self {
        Self { year, month, day, minute: 0 }
    }

    /// The same date without the time of day.
    #[must_use]
    pub const fn date(self) -> Self {
        Self { minute: 0, ..self }
    }

    /// Whether the whole period this date stands for lies before `today`, a full date: a month is over when the next begins.
    #[must_use]
    pub fn is_before(self, today: Self) -> bool {
        let last = Self {
            year: self.year,
            month: if self.month == 0 { 12 } else { self.month },
            day: if self.day == 0 { 31 } else { self.day },
            minute: 0,
        };
        last < today.date()
    }

    /// How many days have passed since this date, up to `today`, a full date; since the last day of a coarser date.
    #[must_use]
    pub fn age_in_days(self, today: Self) -> u32 {
        u32::try_from(today.day_number() - self.day_number()).unwrap_or(0)
    }

    /// The number of the last day that this date stands for, counted from a fixed day.
    ///
    /// Days before the year, days of the months since March, and the day: Howard Hinnant's `days_from_civil`.
    fn day_number(self) -> i64 {
        let month = if self.month == 0 { 12 } else { self.month };
        let day = if self.day == 0 { days_in(self.year, month) } else { self.day };
        // The year begins with March, so that a leap day is the last one.
        let year = i64::from(self.year) - i64::from(month < 3);
        let since_march = (i64::from(month) + 9) % 12;
        year * 365 + year / 4 - year / 100 + year / 400 + (153 * since_march + 2) / 5 + i64::from(day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month() {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day() {
            write!(f, "-{day:02}")?;
        }
        if let Some((hour, minute)) = self.time() {
            write!(f, "T{hour:02}:{minute:02}")?;
        }
        Ok(())
    }
}

impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A text that is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDate(String);

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a date such as 2023, 2023-11, 2023-11-14 or 2023-11-14T09:30", self.0)
    }
}

impl core::error::Error for InvalidDate {}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| InvalidDate(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<PartialDate> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(0), |part| number(part, 2).filter(|month| (1..=12).contains(month)))?;
    let month = u8::try_from(month).ok()?;
    let day = parts
        .next()
        .map_or(Some(0), |part| number(part, 2).filter(|day| (1..=u16::from(days_in(year, month))).contains(day)))?;
    if parts.next().is_some() {
        return None;
    }
    let minute = match time {
        None => 0,
        Some(_) if day == 0 => return None,
        Some(time) => {
            let (hour, minute) = time.split_once(':')?;
            let hour = number(hour, 2).filter(|hour| *hour < 24)?;
            hour * 60 + number(minute, 2).filter(|minute| *minute < 60)? + 1
        }
    };
    Some(PartialDate { year, month, day: u8::try_from(day).ok()?, minute })
}

/// A number of exactly so many ASCII digits.
fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// How many days a month has.
pub(super) const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect(text)
    }

    #[test]
    fn a_date_is_written_back_as_it_was_read() {
        for text in ["2023", "2023-11", "2023-11-14", "2024-02-29", "2024-09-17T08:15", "2024-09-17T00:00"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for wrong in [
            "",
            "23",
            "2023-13",
            "2023-00",
            "2023-02-29",
            "2023-1-1",
            "2023-11-14T25:00",
            "2023-11T08:15",
            "+123",
            "2023-11-14-1",
        ] {
            assert!(wrong.parse::<PartialDate>().is_err(), "{wrong:?} must be refused");
        }
    }

    #[test]
    fn a_coarse_date_sorts_before_the_finer_dates_it_contains() {
        let mut dates = ["2023-11-14T09:30", "2023-12", "2023", "2023-11-14", "2023-11"].map(date);
        dates.sort_unstable();
        assert_eq!(
            dates.map(|date| date.to_string()),
            ["2023", "2023-11", "2023-11-14", "2023-11-14T09:30", "2023-12"]
        );
    }

    #[test]
    fn a_month_is_past_only_when_it_is_over() {
        assert!(!date("2023-11").is_before(date("2023-11-30")));
        assert!(date("2023-11").is_before(date("2023-12-01")));
        assert!(!date("2023").is_before(date("2023-12-31")));
        assert!(!date("2023-11-14T08:00").is_before(date("2023-11-14")));
    }

    #[test]
    fn an_age_counts_the_days_since_the_last_day_of_a_date() {
        let age = |since: &str, today: &str| date(since).age_in_days(date(today));
        assert_eq!(age("2026-11-27", "2026-11-27"), 0);
        assert_eq!(age("2026-08-29", "2026-11-27"), 90);
        assert_eq!(age("2026-07", "2026-11-27"), 119);
        assert_eq!(age("2024-02-28", "2024-03-01"), 2);
        assert_eq!(age("2023", "2025-01-01"), 367);
        assert_eq!(age("2026-11", "2026-11-03"), 0, "a month that is not over has no age");
    }
}
