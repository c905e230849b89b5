//! What a language needs beyond the texts: interface strings, numbers, dates, country names, alphabetical order.
//!
//! Server only. Strings are Project Fluent files in `locales/<lang>/`; everything else comes from CLDR through ICU4X, so
//! that no table of ours can be wrong, but for the few names and forms that the Union writes otherwise (`format`).

mod builtin;
mod error;
mod fluent;
mod format;
mod helpline;
mod messages;
mod overrides;

pub use builtin::{
    builtin, builtin_review, file_of_message, file_of_subject, fingerprint_of, interface, interface_files,
    subject_of_file, written,
};
pub use error::MessageError;
pub use format::Formats;
pub use messages::Messages;
pub use overrides::{PhraseFault, Wrong, phrase, phrases};

use crate::domain::{Content, Country, Figure, FigureUnit, Locale, PartialDate, Phrase, Quantity};

/// One language, ready to speak.
pub struct Language {
    /// Which one.
    pub locale: Locale,
    sources: Vec<Locale>,
    is_reviewed: bool,
    messages: Messages,
    formats: Formats,
}

impl Language {
    /// Loads a language from the files built into the binary.
    ///
    /// # Errors
    /// When its strings are missing or malformed, or ICU has no data for it.
    pub fn load(locale: Locale) -> Result<Self, MessageError> {
        let (messages, formats) = (Messages::load(locale)?, Formats::load(locale)?);
        Ok(Self { locale, sources: Vec::new(), is_reviewed: false, messages, formats })
    }

    /// A language of a site, with the strings that the coalition says in its own words.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn of_site(locale: Locale, content: &Content) -> Result<Self, MessageError> {
        let own = content.phrases.iter().filter(|phrase| phrase.locale == locale);
        // A program of another version may bring other variables: then its own string stands.
        let fits = |phrase: &&Phrase| overrides::phrase(locale, &phrase.id, &phrase.text).is_ok();
        let messages = Messages::with_own(locale, own.filter(fits))?;
        let is_reviewed = builtin::is_reviewed(locale, content);
        Ok(Self {
            locale,
            sources: content.site.sources().to_vec(),
            is_reviewed,
            messages,
            formats: Formats::load(locale)?,
        })
    }

    /// The languages whose texts stand in for those that are missing in this one, in this order.
    #[must_use]
    pub fn sources(&self) -> &[Locale] {
        &self.sources
    }

    /// Whether native readers have reviewed all interface strings as they stand.
    #[must_use]
    pub const fn is_reviewed(&self) -> bool {
        self.is_reviewed
    }

    /// The string of a message without variables.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.messages.text(id)
    }

    /// A message with a number in it: `$count` chooses the plural form and `$number` shows it.
    #[must_use]
    pub fn count(&self, id: &str, count: usize) -> String {
        self.messages.format(id, count, &[("number", &self.number(count as u64))])
    }

    /// A message with a number in it, for every plural category of the language, with `{n}` where the number stands. The form `"0"`
    /// is for exactly none.
    #[must_use]
    pub fn plural_forms(&self, id: &str) -> Vec<(String, String)> {
        let form = |count| self.messages.format(id, count, &[("number", "{n}")]);
        let mut forms = vec![("0".to_owned(), form(0))];
        // Every category of the Union's languages occurs among the first hundred numbers or at a million.
        for count in (1..=100).chain([1_000_000]) {
            let category = self.messages.plural_category(count);
            if !forms.iter().any(|(known, _)| known == category) {
                forms.push((category.to_owned(), form(count)));
            }
        }
        forms
    }

    /// A message with text variables.
    #[must_use]
    pub fn with(&self, id: &str, variables: &[(&str, &str)]) -> String {
        self.messages.format(id, 0, variables)
    }

    /// A message with a number that chooses the plural form, and text variables.
    #[must_use]
    pub fn count_with(&self, id: &str, count: usize, variables: &[(&str, &str)]) -> String {
        self.messages.format(id, count, variables)
    }

    /// A whole number with the language's digit groups.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.formats.number(number)
    }

    /// A number as exactly as it is known: “more than 60”.
    #[must_use]
    pub fn quantity(&self, number: &str, quantity: Quantity) -> String {
        match quantity {
            Quantity::Exact => number.to_owned(),
            Quantity::MoreThan => self.with("quantity-more-than", &[("number", number)]),
            Quantity::Nearly => self.with("quantity-nearly", &[("number", number)]),
            Quantity::Estimate => self.with("quantity-estimate", &[("number", number)]),
        }
    }

    /// A figure with its unit, as exactly as it is known: “nearly 62 %”.
    #[must_use]
    pub fn figure(&self, figure: &Figure) -> String {
        let number = self.number(figure.value);
        let number = match figure.unit {
            FigureUnit::Count => number,
            FigureUnit::Years => self.count("years", usize::try_from(figure.value).unwrap_or(usize::MAX)),
            FigureUnit::PerCent => self.with("per-cent", &[("number", &number)]),
            FigureUnit::OneIn => self.with("one-in", &[("number", &number)]),
        };
        self.quantity(&number, figure.quantity)
    }

    /// A date, as exactly as it is known; with its time of day when it has one.
    #[must_use]
    pub fn date(&self, date: PartialDate) -> String {
        self.formats.date(date)
    }

    /// From a first to a last day, written once when they are the same.
    #[must_use]
    pub fn period(&self, start: PartialDate, end: Option<PartialDate>) -> String {
        let Some(end) = end.filter(|end| *end != start) else { return self.date(start) };
        if let (true, Some(time)) = (start.date() == end.date(), self.formats.time(end)) {
            return format!("{}{}{time}", self.date(start), format::dash_beside(&time));
        }
        self.with("period", &[("start", &self.date(start)), ("end", &self.date(end))])
    }

    /// The seven weekdays from Monday, each by its name and its abbreviation.
    #[must_use]
    pub fn weekdays(&self) -> Vec<(String, String)> {
        self.formats.weekdays()
    }

    /// A country's name; its code if CLDR does not know it.
    #[must_use]
    pub fn country(&self, country: Country) -> String {
        self.formats.country(country).unwrap_or_else(|| country.code().to_owned())
    }

    /// Bytes that sort as the language sorts the text: for long lists, where [`Self::compare`] would read each text many
    /// times.
    #[must_use]
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.formats.sort_key(text)
    }

    /// The alphabetical order of the language.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> core::cmp::Ordering {
        self.formats.compare(left, right)
    }
}
