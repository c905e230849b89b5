//! Numbers, dates, names of countries and languages, and alphabetical order, from CLDR by ICU4X.

use super::MessageError;
use crate::domain::{Country, Locale, PartialDate, TimeOfDay};
use icu_calendar::{Date, Gregorian};
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{E, T, YM, YMD},
    input::Time,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_experimental::displaynames::{
    DisplayNamesOptions,
    multi::{LocaleDisplayNamesFormatter, RegionDisplayNames},
};

type DateFormatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// Names of countries that the Union’s interinstitutional style guide prescribes where CLDR has an everyday one.
const COUNTRY_NAMES: [(Locale, &str, &str); 3] =
    [(Locale::Et, "NL", "Madalmaad"), (Locale::Pl, "NL", "Niderlandy"), (Locale::Mt, "CZ", "iċ-Ċekja")];

/// A language as CLDR knows it. The Union writes British English (day before month, 24 hours) and Portugal’s Portuguese.
pub(super) fn icu_locale(locale: Locale) -> Result<icu_locale_core::Locale, MessageError> {
    let tag = match locale {
        Locale::En => "en-GB",
        Locale::Pt => "pt-PT",
        other => other.code(),
    };
    tag.parse().map_err(|error| MessageError::NoData { locale, reason: format!("{error:?}") })
}

/// The formatters of one language.
pub struct Formats {
    language: Locale,
    collator: CollatorBorrowed<'static>,
    day: DateFormatter<YMD>,
    month: DateFormatter<YM>,
    time: NoCalendarFormatter<T>,
    weekday: DateFormatter<E>,
    short_weekday: DateFormatter<E>,
    number: DecimalFormatter,
    regions: RegionDisplayNames,
    languages: LocaleDisplayNamesFormatter,
}

impl Formats {
    /// Loads the data of a language.
    ///
    /// # Errors
    /// When ICU has none.
    pub fn load(locale: Locale) -> Result<Self, MessageError> {
        // ICU4X 2.2 does not load the names of months that its own long Slovak pattern asks for.
        let day = if locale == Locale::Sk { YMD::medium() } else { YMD::long() };
        let language = locale;
        let no_data = |reason: String| MessageError::NoData { locale: language, reason };
        let locale = icu_locale(language)?;
        macro_rules! load {
            ($formatter:expr) => {
                $formatter.map_err(|error| no_data(error.to_string()))?
            };
        }
        Ok(Self {
            language,
            collator: load!(Collator::try_new((&locale).into(), CollatorOptions::default())),
            day: load!(DateFormatter::try_new((&locale).into(), day)),
            month: load!(DateFormatter::try_new((&locale).into(), YM::long())),
            time: load!(NoCalendarFormatter::try_new((&locale).into(), T::hm())),
            weekday: load!(DateFormatter::try_new((&locale).into(), E::long())),
            short_weekday: load!(DateFormatter::try_new((&locale).into(), E::short())),
            number: load!(DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default()
            )),
            regions: load!(RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())),
            languages: load!(LocaleDisplayNamesFormatter::try_new((&locale).into(), DisplayNamesOptions::default())),
        })
    }

    /// A whole number in digit groups.
    pub fn number(&self, number: u64) -> String {
        self.number.format(&Decimal::from(number)).to_string()
    }

    /// A date as exactly as it is known, with its time where it has one.
    pub fn date(&self, date: PartialDate) -> String {
        let Some(first) =
            Date::try_new_gregorian(date.year().into(), date.month().unwrap_or(1), date.day().unwrap_or(1)).ok()
        else {
            return date.to_string();
        };
        match (date.month(), date.day()) {
            (None, _) => date.year().to_string(),
            (_, None) => self.month.format(&first).to_string(),
            _ => match self.time(date) {
                Some(time) => format!("{}, {time}", self.day(first)),
                None => self.day(first),
            },
        }
    }

    /// A day, which no line ends within before the month. French counts the first of a month as an ordinal, which CLDR does not.
    fn day(&self, day: Date<Gregorian>) -> String {
        let written = self.day.format(&day).to_string();
        match written.split_once(' ') {
            Some(("1", rest)) if self.language == Locale::Fr => format!("1er\u{a0}{rest}"),
            // What begins with the year has four digits.
            Some((day, rest)) if day.len() <= 3 => format!("{day}\u{a0}{rest}"),
            _ => written,
        }
    }

    /// The time of day of a date that has one.
    pub fn time(&self, date: PartialDate) -> Option<String> {
        let (hour, minute) = date.time()?;
        Some(self.time.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string())
    }

    /// A time of day; the midnight that ends a day is written as the one that begins the next.
    pub fn time_of_day(&self, time: TimeOfDay) -> String {
        let (hour, minute) = time.hour_and_minute();
        Time::try_new(hour % 24, minute, 0, 0)
            .map_or_else(|_| time.to_string(), |time| self.time.format(&time).to_string())
    }

    /// The seven weekdays from Monday, each by its name and its abbreviation.
    pub fn weekdays(&self) -> Vec<(String, String)> {
        // The first of January 2024 was a Monday.
        let days = (1..=7).filter_map(|day| Date::try_new_gregorian(2024, 1, day).ok());
        days.map(|day| (self.weekday.format(&day).to_string(), self.short_weekday.format(&day).to_string())).collect()
    }

    /// A country's name.
    pub fn country(&self, country: Country) -> Option<String> {
        let prescribed =
            COUNTRY_NAMES.iter().find(|(language, code, _)| (*language, *code) == (self.language, country.code()));
        let name = match prescribed {
            Some((_, _, name)) => Some(*name),
            None => self.regions.of(country.code().parse().ok()?),
        };
        name.map(str::to_owned)
    }

    /// The name of the language of a BCP 47 tag; the tag if CLDR does not know it.
    pub fn language(&self, tag: &str) -> String {
        tag.parse().map_or_else(|_| tag.to_owned(), |language| self.languages.of(&language).into_owned())
    }

    /// Bytes that sort as the language sorts the text.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }

    /// The alphabetical order of the language.
    pub fn compare(&self, left: &str, right: &str) -> core::cmp::Ordering {
        self.collator.compare(left, right)
    }
}

/// What stands between two times of a day: beside a time with blanks in it a dash has some, too.
pub fn dash_beside(time: &str) -> &'static str {
    if time.contains(char::is_whitespace) { " – " } else { "–" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(locale: Locale, text: &str) -> String {
        Formats::load(locale).expect("data").date(text.parse().expect(text))
    }

    #[test]
    fn a_date_shows_only_what_is_known() {
        assert_eq!(date(Locale::En, "2023-03-20"), "20\u{a0}March 2023");
        assert_eq!(date(Locale::Fr, "2023-11"), "novembre 2023");
        assert_eq!(date(Locale::Fr, "2023"), "2023");
        assert_eq!(date(Locale::Fr, "2023-06-01"), "1er\u{a0}juin 2023");
        assert_eq!(date(Locale::Fr, "2023-06-11"), "11\u{a0}juin 2023");
        assert_eq!(date(Locale::De, "2023-03-20"), "20.\u{a0}März 2023");
        assert_eq!(date(Locale::Lv, "2023-03-20"), "2023. g. 20. marts");
        assert_eq!(date(Locale::En, "2024-09-17T08:15"), "17\u{a0}September 2024, 08:15");
    }

    #[test]
    fn numbers_and_countries_are_written_as_the_language_writes_them() {
        let french = Formats::load(Locale::Fr).expect("data");
        assert_eq!(french.number(540_000), "540\u{202f}000");
        assert_eq!(french.country("DE".parse().expect("code")).as_deref(), Some("Allemagne"));
    }

    #[test]
    fn every_language_writes_every_kind_of_date() {
        let mut wrong = Vec::new();
        for locale in Locale::ALL {
            for text in ["2023-03-20", "2023-11", "2023", "2024-09-17T08:15"] {
                let written = std::panic::catch_unwind(|| date(*locale, text));
                if !written.is_ok_and(|written| written.contains("202")) {
                    wrong.push(format!("{locale} {text}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn weekdays_begin_with_monday() {
        let french = Formats::load(Locale::Fr).expect("data").weekdays();
        assert_eq!(french.first(), Some(&("lundi".to_owned(), "lun.".to_owned())));
        assert_eq!(french.len(), 7);
    }

    #[test]
    fn portugal_writes_its_own_portuguese() {
        let portuguese = Formats::load(Locale::Pt).expect("data");
        assert_eq!(portuguese.country("PL".parse().expect("code")).as_deref(), Some("Polónia"));
    }

    #[test]
    fn countries_have_the_names_of_the_interinstitutional_style_guide() {
        for (locale, code, name) in COUNTRY_NAMES {
            let formats = Formats::load(locale).expect("data");
            let country: Country = code.parse().expect("code");
            assert_eq!(formats.country(country).as_deref(), Some(name));
            let everyday = formats.regions.of(code.parse().expect("region"));
            assert_ne!(everyday, Some(name), "{locale} {code}: CLDR has the name now; the exception can go");
        }
    }

    #[test]
    fn names_sort_as_the_language_sorts_them() {
        let swedish = Formats::load(Locale::Sv).expect("data");
        assert!(swedish.compare("Ö", "Z").is_gt() && swedish.sort_key("Ö") > swedish.sort_key("Z"));
        let german = Formats::load(Locale::De).expect("data");
        assert!(german.compare("Ö", "Z").is_lt() && german.sort_key("Ö") < german.sort_key("Z"));
    }
}
