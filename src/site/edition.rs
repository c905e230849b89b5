//! The site in one language.

use super::{
    EventCard, Found, FoundKind, Listing, MemberCard, Page, Results, Snapshot,
    edition_parts::EditionParts,
    events, is_searchable,
    localized::{localized, location},
    logo_address, members, pages, search,
    site_index::SiteIndex,
};
use crate::{
    domain::{Country, Event, Filter, Locale, Localized, Organisation, Slug},
    i18n::Language,
};
use std::sync::{Arc, OnceLock};

/// A snapshot as readers of a language see it.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// Strings, numbers, dates, names of countries.
    pub language: &'a Language,
    snapshot: &'a Snapshot,
    parts: &'a EditionParts,
    /// Whether the reader is in discreet mode, where nothing is shown that a passer-by would know.
    discreet: bool,
}

impl Snapshot {
    /// The edition in a language, when the site has it.
    pub fn edition(&self, locale: Locale) -> Option<Edition<'_>> {
        let place = self.languages.iter().position(|language| language.locale == locale)?;
        let (language, parts) = self.languages.get(place).zip(self.editions.get(place))?;
        Some(Edition { language, snapshot: self, parts, discreet: false })
    }
}

impl<'a> Edition<'a> {
    /// The same for a reader in discreet mode, or not.
    #[must_use]
    pub const fn in_mode(self, discreet: bool) -> Self {
        Self { discreet, ..self }
    }

    /// The address of an organisation's logo, where it has one to show.
    pub fn logo(&self, organisation: &Organisation) -> Option<String> {
        if self.discreet { None } else { logo_address(organisation) }
    }

    /// The members in their first order, each by its place among the organisations of the content.
    pub fn members(&self) -> &'a Listing<u32> {
        self.parts.members.get_or_init(|| members::listing(self.snapshot, self.language))
    }

    /// A page of the members that match a query, as cards.
    pub fn member_results(&self, filter: &Filter) -> Results<MemberCard> {
        let Results { cards, total, counts, page, pages } = self.members().results(filter);
        let cards = self.organisations(&cards).map(|organisation| self.member_card(organisation)).collect();
        Results { cards, total, counts, page, pages }
    }

    /// The organisations at these places.
    pub fn organisations<'p>(&self, places: &'p [u32]) -> impl Iterator<Item = &'a Organisation> + use<'a, 'p> {
        let organisations = &self.snapshot.content.organisations;
        places.iter().filter_map(move |place| organisations.get(*place as usize))
    }

    /// A member as a list shows it.
    pub fn member_card(&self, organisation: &Organisation) -> MemberCard {
        members::card(self.snapshot, self.language, organisation, self.logo(organisation))
    }

    /// The events, those to come first.
    pub fn events(&self) -> &'a Listing<Arc<EventCard>> {
        self.parts.events.get_or_init(|| events::listing(self.snapshot, self.language))
    }

    /// An event as a list shows it.
    pub fn event_card(&self, event: &Event) -> EventCard {
        events::card(self.snapshot, self.language, event)
    }

    /// What matches a text in the search over everything, in groups, best first, with the number found of each kind.
    pub fn search(&self, text: &str) -> Vec<(FoundKind, usize, Vec<Found>)> {
        // A text without a word finds nothing, and needs no index for it.
        if is_searchable(text) {
            search::grouped(self.site_index(), text, self.snapshot, self.language)
        } else {
            Vec::new()
        }
    }

    /// How much matches a text in the search over everything, and the best of it, whatever its kind.
    pub fn best(&self, text: &str, most: usize) -> (usize, Vec<Found>) {
        if is_searchable(text) {
            search::best(self.site_index(), text, most, self.snapshot, self.language)
        } else {
            (0, Vec::new())
        }
    }

    fn site_index(&self) -> &'a SiteIndex {
        self.parts.site_index.get_or_init(|| search::index(self.snapshot, self.language, self.pages()))
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
        let EditionParts { members, events, site_index, .. } = self.parts;
        members.get().is_some() || events.get().is_some() || site_index.get().is_some()
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
