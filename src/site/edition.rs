//! The site in one language.

use super::{EventCard, Everything, Listing, MemberCard, Page, Snapshot, events, members, pages::pages};
use crate::{
    domain::{Country, Localized, Slug},
    i18n::Language,
};
use std::{collections::BTreeMap, panic::resume_unwind, sync::Arc, thread};

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
        let pages = pages(snapshot, &language);
        // Two indexes over all members are most of the work: one beside the other.
        let (members, everything) = thread::scope(|scope| {
            let everything = scope.spawn(|| Everything::new(snapshot, &language, &pages));
            let members = members::listing(snapshot, &language);
            (members, everything.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        Self { members, events: events::listing(snapshot, &language), everything, language, pages }
    }

    /// The text of a page, in this language or, where it is missing, in another: see its own `locale`.
    pub fn page(&self, slug: &str) -> Option<&Page> {
        self.pages.iter().find(|(known, _)| known.as_str() == slug).map(|(_, page)| page)
    }

    /// The texts of all pages, by name, each as [`Self::page`] gives it.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.pages.values()
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

/// A text for readers of a language, with the language to mark it with when it is another.
pub(super) fn localized<'a>(language: &Language, text: &'a Localized) -> (&'a str, Option<&'static str>) {
    text.best(language.locale, language.sources())
        .map_or(("", None), |(locale, text)| (text, (locale != language.locale).then(|| locale.code())))
}

/// Town and country, as far as known.
pub(super) fn location(
    snapshot: &Snapshot,
    language: &Language,
    place: Option<&Slug>,
    country: Option<Country>,
) -> String {
    let country = snapshot.country_of(place, country);
    let place = place.and_then(|place| snapshot.place(place));
    let town = place.map(|place| localized(language, &place.name).0.to_owned());
    let country = country.map(|country| language.country(country));
    town.into_iter().chain(country).collect::<Vec<_>>().join(", ")
}
