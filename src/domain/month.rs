//! Months of the calendar.

use super::PartialDate;
use core::{fmt, str::FromStr};

/// A month of a year, written `2023-11` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    /// 1 to 12.
    month: u8,
}

impl Month {
    /// The month that a date lies in, when the date says one.
    #[must_use]
    pub fn of(date: PartialDate) -> Option<Self> {
        Some(Self { year: date.year(), month: date.month()? })
    }

    /// The month as a date without a day.
    #[must_use]
    pub fn date(self) -> PartialDate {
        PartialDate::month_of(self.year, self.month)
    }

    /// A day of the month, from 1.
    #[must_use]
    pub fn day(self, day: u8) -> PartialDate {
        PartialDate::day_of(self.year, self.month, day)
    }

    /// How many days it has.
    #[must_use]
    pub const fn days(self) -> u8 {
        super::date::days_in(self.year, self.month)
    }

    /// The weekday of its first day: 0 is Monday, as in ISO 8601 and in the calendars of nearly all of the Union.
    ///
    /// Sakamoto's method: <https://en.wikipedia.org/wiki/Determination_of_the_day_of_the_week>.
    #[must_use]
    pub fn first_weekday(self) -> u8 {
        const SHIFTS: [u16; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        // The year begins with March, so that a leap day is the last one.
        let year = self.year - u16::from(self.month < 3);
        let shift = SHIFTS.get(usize::from(self.month).wrapping_sub(1)).copied().unwrap_or(0);
        let from_sunday = (year + year / 4 - year / 100 + year / 400 + shift + 1) % 7;
        u8::try_from((from_sunday + 6) % 7).unwrap_or(0)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// A text that is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidMonth;

impl FromStr for Month {
    type Err = InvalidMonth;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date: PartialDate = text.parse().map_err(|_| InvalidMonth)?;
        // Years before the Gregorian calendar have no weekdays that anybody could mean.
        Self::of(date).filter(|_| date.day().is_none() && date.year() > 1582).ok_or(InvalidMonth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_written_back_as_it_was_read() {
        for text in ["2023-11", "2024-02", "1999-12"] {
            assert_eq!(text.parse::<Month>().map(|month| month.to_string()), Ok(text.to_owned()));
        }
        for wrong in ["", "2023", "2023-13", "2023-11-14", "0001-01", "2023-1"] {
            assert_eq!(wrong.parse::<Month>(), Err(InvalidMonth), "{wrong:?}");
        }
    }

    #[test]
    fn months_begin_on_their_weekday_and_have_their_days() {
        // 1 November 2023 was a Wednesday, 1 February 2024 a Thursday, 1 January 2000 a Saturday, 1 March 2100 a Monday.
        for (month, weekday, days) in [("2023-11", 2, 30), ("2024-02", 3, 29), ("2000-01", 5, 31), ("2100-03", 0, 31)] {
            let month: Month = month.parse().expect("month");
            assert_eq!((month.first_weekday(), month.days()), (weekday, days), "{month}");
        }
    }
}
