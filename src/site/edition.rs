//! The site in one language.

use super::{EventCard, Everything, Listing, MemberCard, Snapshot, events, markdown, members};
use crate::{
    domain::{Country, Locale, Localized, Slug, Text},
    i18n::Language,
};
use std::{collections::BTreeMap, sync::Arc};

/// A page's text, rendered.
#[derive(Debug, Clone)]
pub struct Page {
    /// The text's head.
    pub text: Text,
    /// Its sections: heading, anchor and HTML; the first may have no heading.
    pub sections: Vec<Section>,
}

/// One section of a text.
#[derive(Debug, Clone)]
pub struct Section {
    /// The heading; empty for what comes before the first.
    pub title: String,
    /// The name of its anchor.
    pub anchor: String,
    /// The cleaned HTML below it.
    pub html: String,
}

/// Everything that depends on the reader's language.
pub struct Edition {
    /// Strings, numbers, dates, names of countries.
    pub language: Arc<Language>,
    /// The members in their first order, with their cards.
    pub members: Listing<MemberCard>,
    /// The events, those to come first.
    pub events: Listing<EventCard>,
    /// Everything, for the search page.
    pub everything: Everything,
    pages: BTreeMap<Slug, Page>,
}

impl Edition {
    pub(super) fn new(language: Arc<Language>, snapshot: &Snapshot) -> Self {
        let pages = pages(&snapshot.content.texts, language.locale);
        Self {
            members: members::listing(snapshot, &language),
            events: events::listing(snapshot, &language),
            everything: Everything::new(snapshot, &language, &pages),
            language,
            pages,
        }
    }

    /// The text of a page, in this language or, where it is missing, in another: see its own `locale`.
    pub fn page(&self, slug: &str) -> Option<&Page> {
        self.pages.iter().find(|(known, _)| known.as_str() == slug).map(|(_, page)| page)
    }

    /// A text in the reader's language, with the language to mark it with when it is another.
    pub fn localized<'a>(&self, text: &'a Localized) -> (&'a str, Option<&'static str>) {
        localized(&self.language, text)
    }

    /// “Brussels, Belgium”, as far as place and country are known.
    pub fn location(&self, snapshot: &Snapshot, place: Option<&Slug>, country: Option<Country>) -> String {
        location(snapshot, &self.language, place, country)
    }
}

/// Every page's best text for readers of a language.
fn pages(texts: &[Text], locale: Locale) -> BTreeMap<Slug, Page> {
    let preference = |text: &Text| [locale, Locale::En, Locale::Fr].iter().position(|known| *known == text.locale);
    let mut best: BTreeMap<Slug, &Text> = BTreeMap::new();
    for text in texts {
        let rank = |text: &Text| preference(text).unwrap_or(usize::MAX);
        match best.get(&text.slug) {
            Some(known) if rank(known) <= rank(text) => {}
            _ => _ = best.insert(text.slug.clone(), text),
        }
    }
    best.into_iter()
        .map(|(slug, text)| (slug, Page { text: text.clone(), sections: sections(&text.markdown) }))
        .collect()
}

fn sections(markdown: &str) -> Vec<Section> {
    let cut = markdown::sections(markdown).into_iter();
    cut.map(|(title, html)| Section { anchor: markdown::anchor(&title), title, html }).collect()
}

/// A text for readers of a language, with the language to mark it with when it is another.
pub(super) fn localized<'a>(language: &Language, text: &'a Localized) -> (&'a str, Option<&'static str>) {
    text.best(language.locale)
        .map_or(("", None), |(locale, text)| (text, (locale != language.locale).then(|| locale.code())))
}

/// Town and country, as far as known.
pub(super) fn location(
    snapshot: &Snapshot,
    language: &Language,
    place: Option<&Slug>,
    country: Option<Country>,
) -> String {
    let place = place.and_then(|place| snapshot.place(place));
    let town = place.map(|place| localized(language, &place.name).0.to_owned());
    let country = country.or_else(|| place.map(|place| place.country)).map(|country| language.country(country));
    town.into_iter().chain(country).collect::<Vec<_>>().join(", ")
}
