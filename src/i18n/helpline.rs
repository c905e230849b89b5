//! What is said of a helpline in every language: when it answers, and in which languages.

use super::{Language, format::dash_beside};
use crate::domain::{OpeningHours, OpeningPeriod};

impl Language {
    /// A language’s name; its tag if CLDR does not know it.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        self.formats.language(tag)
    }

    /// The names of several languages.
    #[must_use]
    pub fn language_names(&self, tags: &[String]) -> String {
        tags.iter().map(|tag| self.language_name(tag)).collect::<Vec<_>>().join(", ")
    }

    /// Opening hours: “Monday to Friday, 09:00–17:00; Saturday, 10:00–14:00”.
    #[must_use]
    pub fn opening_hours(&self, hours: &OpeningHours) -> String {
        hours.periods().iter().map(|period| self.opening_period(period)).collect::<Vec<_>>().join("; ")
    }

    fn opening_period(&self, period: &OpeningPeriod) -> String {
        let weekdays = self.formats.weekdays();
        let day = |day| weekdays.get(day as usize).map_or("", |(name, _)| name.as_str());
        let days = if period.is_every_day() {
            self.text("hours-every-day").to_owned()
        } else if period.first == period.last {
            day(period.first).to_owned()
        } else {
            self.with("period", &[("start", day(period.first)), ("end", day(period.last))])
        };
        let times = if period.is_day_and_night() {
            self.text("hours-day-and-night").to_owned()
        } else {
            let [opens, closes] = [period.opens, period.closes].map(|time| self.formats.time_of_day(time));
            format!("{opens}{}{closes}", dash_beside(&opens))
        };
        match &period.language {
            Some(language) => format!("{days}, {times} ({})", self.language_name(language)),
            None => format!("{days}, {times}"),
        }
    }
}
