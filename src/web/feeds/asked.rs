//! What is asked for, and what is given.

use super::words::Words;
use crate::{
    domain::{Event, Filter, Locale, Localized, Organisation, Shape},
    i18n::Language,
    site::{Edition, Snapshot},
    web::AppState,
};
use axum::http::Uri;

/// A file to take away.
pub struct File {
    /// Its media type.
    pub content_type: &'static str,
    /// Whether browsers show or keep it, and under which name.
    pub disposition: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why there is no file.
pub enum Refusal {
    /// The address names none.
    NoSuchFile,
    /// The query string cannot be read: says so in the reader's language.
    UnreadableQuery(String),
}

/// A language of the site at one moment.
pub struct Asked<'a> {
    /// Everything published.
    pub snapshot: &'a Snapshot,
    /// The same in the reader's language.
    pub edition: Edition<'a>,
    base: &'a str,
}

impl<'a> Asked<'a> {
    /// The language by its code.
    ///
    /// # Errors
    /// When the site does not speak it.
    pub fn new(state: &'a AppState, snapshot: &'a Snapshot, lang: &str) -> Result<Self, Refusal> {
        let locale = lang.parse::<Locale>().map_err(|_| Refusal::NoSuchFile)?;
        let edition = snapshot.edition(locale).ok_or(Refusal::NoSuchFile)?;
        Ok(Self { snapshot, edition, base: &state.assets().base_url })
    }

    /// The question to a list.
    ///
    /// # Errors
    /// When the query string cannot be read.
    pub fn filter(&self, shape: &'static Shape, query: &str) -> Result<Filter, Refusal> {
        let lead = || self.language().text("bad-request-lead").to_owned();
        Filter::parse(shape, query).map_err(|_| Refusal::UnreadableQuery(lead()))
    }

    /// The reader's language.
    pub fn language(&self) -> &'a Language {
        self.edition.language
    }

    /// The code of that language.
    pub fn locale(&self) -> Locale {
        self.edition.language.locale
    }

    /// An interface string.
    pub fn text(&self, id: &str) -> String {
        self.language().text(id).to_owned()
    }

    /// A text of the content.
    pub fn words(&self, text: &Localized) -> Words {
        let (text, language) = self.edition.localized(text);
        Words::new(text, language)
    }

    /// A path as an absolute address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// The host of the site's address.
    pub fn host(&self) -> String {
        let address = self.base.parse::<Uri>().ok();
        address.as_ref().and_then(Uri::host).unwrap_or("localhost").to_owned()
    }

    /// The name of a file that is taken away, such as `toy-members-fr.csv`.
    pub fn file_name(&self, what: &str, ending: &str) -> String {
        file_name(&self.snapshot.content.site.name, what, self.locale(), ending)
    }

    /// The events that answer a question, whatever the page.
    pub fn events(&self, filter: &Filter) -> Vec<&'a Event> {
        let (cards, _) = self.edition.events().answer(filter);
        cards.iter().filter_map(|card| self.snapshot.event(&card.slug.parse().ok()?)).collect()
    }

    /// The members that answer a question, whatever the page.
    pub fn members(&self, filter: &Filter) -> Vec<&'a Organisation> {
        let (places, _) = self.edition.members().answer(filter);
        self.edition.organisations(&places).collect()
    }
}

/// Plain ASCII letters and digits, so that every system can keep it and no header needs to encode it.
fn file_name(coalition: &str, what: &str, locale: Locale, ending: &str) -> String {
    let words = coalition.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let coalition = words.collect::<Vec<_>>().join("-").to_ascii_lowercase();
    let coalition = if coalition.is_empty() { "coalition" } else { &coalition };
    format!("{coalition}-{what}-{locale}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_plain_whatever_the_coalition_is_called() {
        for (coalition, expected) in [
            ("TOY", "toy-events-fr.ics"),
            ("The \"Toy\"\r\nCoalition", "the-toy-coalition-events-fr.ics"),
            ("Ένωση", "coalition-events-fr.ics"),
        ] {
            assert_eq!(file_name(coalition, "events", Locale::Fr, "ics"), expected);
        }
    }
}
