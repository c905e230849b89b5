//! The site in one language.

use super::{
    EventCard, Everything, Found, FoundKind, IndexFile, Listing, MemberCard, Page, Results, Snapshot, events,
    is_searchable, members, pages,
};
use crate::{
    domain::{Country, Event, Filter, Localized, Organisation, Slug},
    i18n::Language,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// What depends on a language, each part made when it is first asked for: most pages need none of the lists, and most languages
/// are read seldom.
pub(super) struct EditionParts {
    members: OnceLock<Listing<u32>>,
    events: OnceLock<Listing<Arc<EventCard>>>,
    everything: OnceLock<Everything>,
    pages: BTreeMap<Slug, OnceLock<Page>>,
}

impl EditionParts {
    /// Nothing is made yet of the texts that have these names.
    pub(super) fn new<'a>(texts: impl Iterator<Item = &'a Slug>) -> Self {
        Self {
            members: OnceLock::new(),
            events: OnceLock::new(),
            everything: OnceLock::new(),
            pages: texts.map(|slug| (slug.clone(), OnceLock::new())).collect(),
        }
    }
}

/// A snapshot as readers of a language see it.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// Strings, numbers, dates, names of countries.
    pub language: &'a Language,
    snapshot: &'a Snapshot,
    parts: &'a EditionParts,
}

impl<'a> Edition<'a> {
    pub(super) const fn new(language: &'a Language, snapshot: &'a Snapshot, parts: &'a EditionParts) -> Self {
        Self { language, snapshot, parts }
    }

    /// The members in their first order, each by its place among the organisations of the content.
    pub fn members(&self) -> &'a Listing<u32> {
        self.parts.members.get_or_init(|| members::listing(self.snapshot, self.language))
    }

    /// A page of the members that answer a question, as cards.
    pub fn member_results(&self, filter: &Filter) -> Results<MemberCard> {
        let Results { cards, total, counts, page, pages } = self.members().results(filter);
        let cards = self.organisations(&cards).map(|organisation| self.member_card(organisation)).collect();
        Results { cards, total, counts, page, pages }
    }

    /// What the browser needs to search the directory of members itself; nothing for one that is paged.
    pub fn member_index(&self) -> Option<&'a IndexFile> {
        let members = self.members();
        let cards = || self.organisations(&members.cards).map(|member| self.member_card(member)).collect();
        members.index_file(cards)
    }

    /// The organisations at these places.
    pub fn organisations<'p>(&self, places: &'p [u32]) -> impl Iterator<Item = &'a Organisation> + use<'a, 'p> {
        let organisations = &self.snapshot.content.organisations;
        places.iter().filter_map(move |place| organisations.get(*place as usize))
    }

    /// A member as a list shows it.
    pub fn member_card(&self, organisation: &Organisation) -> MemberCard {
        members::card(self.snapshot, self.language, organisation)
    }

    /// The events, those to come first.
    pub fn events(&self) -> &'a Listing<Arc<EventCard>> {
        self.parts.events.get_or_init(|| events::listing(self.snapshot, self.language))
    }

    /// An event as a list shows it.
    pub fn event_card(&self, event: &Event) -> EventCard {
        events::card(self.snapshot, self.language, event)
    }

    /// What answers a text in the search over everything, in groups, best first, with the number found of each kind.
    pub fn search(&self, text: &str) -> Vec<(FoundKind, usize, Vec<Found>)> {
        // A text without a word finds nothing, and needs no index for it.
        if is_searchable(text) { self.everything().search(text, *self) } else { Vec::new() }
    }

    /// How much answers a text in the search over everything, and the best of it, whatever its kind.
    pub fn best(&self, text: &str, most: usize) -> (usize, Vec<Found>) {
        if is_searchable(text) { self.everything().best(text, most, *self) } else { (0, Vec::new()) }
    }

    fn everything(&self) -> &'a Everything {
        self.parts.everything.get_or_init(|| Everything::new(self.snapshot, *self))
    }

    /// The text of a page, in this language or, where it is missing, in another: see its own `locale`.
    pub fn page(&self, slug: &str) -> Option<&'a Page> {
        let (slug, page) = self.parts.pages.iter().find(|(known, _)| known.as_str() == slug)?;
        Some(self.rendered(slug, page))
    }

    /// The texts of all pages, by name, each as [`Self::page`] gives it.
    pub fn pages(&self) -> impl Iterator<Item = &'a Page> + use<'a> {
        let edition = *self;
        self.parts.pages.iter().map(move |(slug, page)| edition.rendered(slug, page))
    }

    fn rendered(&self, slug: &Slug, page: &'a OnceLock<Page>) -> &'a Page {
        page.get_or_init(|| pages::page(self.snapshot, self.language, slug))
    }

    /// Whether any of the lists has been made, which take time and memory as the content grows.
    pub fn has_lists(&self) -> bool {
        let EditionParts { members, events, everything, .. } = self.parts;
        members.get().is_some() || events.get().is_some() || everything.get().is_some()
    }

    /// A text in the reader's language, with the language to mark it with when it is another.
    pub fn localized<'t>(&self, text: &'t Localized) -> (&'t str, Option<&'static str>) {
        localized(self.language, text)
    }

    /// “Brussels, Belgium”, as far as place and country are known.
    pub fn location(&self, snapshot: &Snapshot, place: Option<&Slug>, country: Option<Country>) -> String {
        location(snapshot, self.language, place, country)
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
