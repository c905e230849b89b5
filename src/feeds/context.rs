//! What every file is made from, and what a request for one gets.

use super::text::FeedText;
use crate::{
    domain::{Event, EventStatus, Filter, Locale, Localized, Organisation, Shape, read_query},
    http::AppState,
    site::{RequestContext, Snapshot},
};
use axum::http::Uri;
use std::{fmt::Display, ops::Deref};

/// A file to download.
pub struct File {
    /// Its media type.
    pub content_type: &'static str,
    /// Its `Content-Disposition`.
    pub disposition: Option<String>,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Why there is no file.
pub enum NoFile {
    /// The address names none.
    NoSuchFile,
    /// The query string cannot be read, or asks for what there cannot be: the message says what is wrong, in the reader's language.
    BadQuery(String),
}

/// One request for a file.
pub struct FeedContext<'a> {
    request: RequestContext<'a>,
}

impl<'a> Deref for FeedContext<'a> {
    type Target = RequestContext<'a>;

    fn deref(&self) -> &Self::Target {
        &self.request
    }
}

impl<'a> FeedContext<'a> {
    /// The language by its code; nothing when the site does not have it.
    pub fn new(state: &'a AppState, snapshot: &'a Snapshot, lang: &str) -> Option<Self> {
        let request = RequestContext::new(snapshot, lang.parse().ok()?, &state.assets().base_url)?;
        Some(Self { request })
    }

    /// The filter of a list.
    ///
    /// # Errors
    /// When the query string cannot be read, or a parameter has a value that it cannot have.
    pub fn filter(&self, shape: &'static Shape, query: &str) -> Result<Filter, NoFile> {
        let refused =
            |reason: &dyn Display| NoFile::BadQuery(format!("{}\n{reason}", self.language().text("bad-request-lead")));
        let pairs = read_query(query).map_err(|error| refused(&error))?;
        Filter::checked(shape, &pairs).map_err(|error| refused(&error))
    }

    /// A text of the content.
    pub fn localized(&self, text: &Localized) -> FeedText {
        let (text, language) = self.edition().localized(text);
        FeedText::new(text, language)
    }

    /// The title of an event on one line, behind a word for what has become of it: `Cancelled – Fair of toys`. Programs show it
    /// where they show nothing else.
    pub fn event_title(&self, event: &Event) -> FeedText {
        let title = self.localized(&event.title).on_one_line();
        match event.status {
            EventStatus::Scheduled => title,
            // The word is in the file's language, whatever that of the title is.
            status => FeedText::new(&format!("{} – {}", self.text(&format!("status-{status}")), title.text), None),
        }
    }

    /// The host of the site's address.
    pub fn host(&self) -> String {
        let address = self.base_url.parse::<Uri>().ok();
        address.as_ref().and_then(Uri::host).unwrap_or("localhost").to_owned()
    }

    /// The name of a download, such as `toy-members-fr.csv`.
    pub fn file_name(&self, what: &str, ending: &str) -> String {
        file_name(&self.snapshot.content.site.name, what, self.locale, ending)
    }

    /// The events that match a filter, whatever the page.
    pub fn events(&self, filter: &Filter) -> Vec<&'a Event> {
        let (cards, _) = self.edition().events().matching(filter);
        cards.iter().filter_map(|card| self.snapshot.event(&card.slug.parse().ok()?)).collect()
    }

    /// The members that match a filter, whatever the page.
    pub fn members(&self, filter: &Filter) -> Vec<&'a Organisation> {
        let (places, _) = self.edition().members().matching(filter);
        self.edition().organisations(&places).collect()
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
