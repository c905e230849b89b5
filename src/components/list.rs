//! What the parts of a list are rendered from.

use crate::domain::{EventCard, Facet, Filter, Locale, MemberCard, discreetly};
use serde::{Deserialize, Serialize};

/// What the parts of a list know from the start. The server writes it into the page, once, as the properties of the island.
#[derive(Debug, Clone, Serialize)]
pub struct ListProps {
    /// The language of the page.
    pub locale: Locale,
    /// The path of the page.
    pub path: String,
    /// The query string whose results the page shows.
    pub query: String,
    /// The version of the index, for a list that is searched in the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The facets, in the order of the list's shape. A browser has them in its form.
    #[serde(skip)]
    pub facets: Vec<Facet>,
    /// The words.
    pub text: ListText,
    /// Whether links stay in discreet mode. The server sees to that in whole pages, whatever stands here.
    #[serde(skip)]
    pub discreet: bool,
}

/// The words of a list's parts.
#[derive(Debug, Clone, Serialize)]
pub struct ListText {
    /// What the chips are.
    pub chosen: String,
    /// “Remove”, before what a chip takes back.
    pub remove: String,
    /// “Reset all”.
    pub reset: String,
    /// What is said of a value that no facet knows.
    pub unknown: String,
    /// The chip of a text, with `{text}` where the text stands.
    pub text_chip: String,
    /// That nothing was found.
    pub empty: String,
    /// What the page links are.
    pub pages: String,
    /// “Previous”.
    pub previous: String,
    /// “Next”.
    pub next: String,
    /// “Page 2 / 13”, with `{page}` where the numbers stand.
    pub page: String,
    /// The label of the coalition's own events.
    pub own: String,
    /// “17 organisations” for each plural category, with `{n}` where the number stands, for a list that the browser counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub totals: Vec<(String, String)>,
}

impl ListProps {
    /// The address of the list with a query.
    #[must_use]
    pub fn href(&self, filter: &Filter) -> String {
        self.link(filter.href(&self.path))
    }

    /// An address as the links of the page have it.
    #[must_use]
    pub fn link(&self, address: String) -> String {
        if self.discreet { discreetly(&address, "&") } else { address }
    }
}

/// A text with a value in the place of `{…}`, of which it has one.
#[must_use]
pub fn filled(text: &str, value: &str) -> String {
    let parts = text.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
    parts.map_or_else(|| text.to_owned(), |(before, after)| [before, value, after].concat())
}

/// A page of the results of a query: what a server function returns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultPage<C> {
    /// The cards to show.
    pub cards: Vec<C>,
    /// How many results there are in all.
    pub total: usize,
    /// The same in words: “17 organisations”.
    pub words: String,
    /// For each facet, for each value: how many the list would show that carry it.
    pub counts: Vec<Vec<u32>>,
    /// This page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
}

/// A card of either kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// A member.
    Member(MemberCard),
    /// An event.
    Event(EventCard),
}

impl From<MemberCard> for Card {
    fn from(card: MemberCard) -> Self {
        Self::Member(card)
    }
}

impl From<EventCard> for Card {
    fn from(card: EventCard) -> Self {
        Self::Event(card)
    }
}

impl Card {
    /// The same with its link as the page has it: see [`ListProps::link`].
    #[must_use]
    pub fn linked(mut self, props: &ListProps) -> Self {
        let href = match &mut self {
            Self::Member(card) => &mut card.href,
            Self::Event(card) => &mut card.href,
        };
        *href = props.link(core::mem::take(href));
        self
    }
}

impl<C: Into<Card>> ResultPage<C> {
    /// The same with cards as the page has them: see [`ListProps::link`].
    #[must_use]
    pub fn linked(self, props: &ListProps) -> ResultPage<Card> {
        let Self { cards, total, words, counts, page, pages } = self;
        let cards = cards.into_iter().map(|card| card.into().linked(props)).collect();
        ResultPage { cards, total, words, counts, page, pages }
    }
}
