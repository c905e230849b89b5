//! A list of cards that can be searched and filtered.

use crate::{
    domain::{Facet, Filter},
    search::{Directory, DirectoryData, Entry, Matches},
};
use sha2::{Digest, Sha256};
use std::sync::OnceLock;

/// A list up to this long stands whole in its page, and the browser searches it; a longer one is paged by the server.
const WHOLE_UP_TO: usize = 500;
/// How many cards a page of a paged list shows.
const PAGE_SIZE: usize = 50;

/// A list in one language: cards, or what they are made of, in their first order, facets, and the directory that is searched.
pub struct Listing<Card> {
    /// The cards, in the order of the directory's entries.
    pub cards: Vec<Card>,
    /// The facets, in the order of the filter's shape.
    pub facets: Vec<Facet>,
    directory: Directory,
    index_file: OnceLock<IndexFile>,
}

/// The data of a directory as they reach the browser.
pub struct IndexFile {
    /// As JSON.
    pub bytes: Vec<u8>,
    /// A hash of these bytes: addresses that carry it never give other ones.
    pub version: String,
}

impl IndexFile {
    fn new(data: &DirectoryData) -> Self {
        // Texts and numbers only: writing them cannot fail.
        let bytes = serde_json::to_vec(data).unwrap_or_default();
        let version = hash(&bytes);
        Self { bytes, version }
    }
}

/// A hash for addresses. Half of one: an address is no seal, and 128 bits never meet by chance.
pub(super) fn hash(bytes: &[u8]) -> String {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    format!("{:032x}", u128::from_be_bytes(core::array::from_fn(|place| hash[place])))
}

/// A page of the results of a query.
pub struct Results<Card> {
    /// The cards to show.
    pub cards: Vec<Card>,
    /// How many results there are in all.
    pub total: usize,
    /// For each facet, for each value: how many the list would show that carry it.
    pub counts: Vec<Vec<u32>>,
    /// This page, from 1.
    pub page: u32,
    /// How many pages there are, at least 1.
    pub pages: u32,
}

impl<Card: Clone> Listing<Card> {
    /// Joins records, each as an entry of the directory with its card, into a list.
    pub fn new(weights: &[u16], facets: Vec<Facet>, records: Vec<(Entry, Card)>) -> Self {
        let (entries, cards): (Vec<_>, Vec<_>) = records.into_iter().unzip();
        let codes = facets.iter().map(|facet| facet.values.iter().map(|value| value.code.clone()).collect()).collect();
        let mut list = Self {
            cards,
            facets,
            directory: Directory::new(DirectoryData { weights: weights.to_vec(), codes, entries }),
            index_file: OnceLock::new(),
        };
        if !list.is_whole() {
            // Only the index file of a whole list has them, and they are most of the memory.
            list.directory.forget_entries();
        }
        list
    }

    /// Whether the whole list stands in its page.
    pub const fn is_whole(&self) -> bool {
        self.cards.len() <= WHOLE_UP_TO
    }

    /// What the browser needs to search a whole list itself; nothing for a longer list. Written when it is first needed.
    pub fn index_file(&self) -> Option<&IndexFile> {
        self.is_whole().then(|| self.index_file.get_or_init(|| IndexFile::new(self.directory.data())))
    }

    /// Every card that matches a query, in order, whatever the page.
    pub fn matching(&self, filter: &Filter) -> (Vec<Card>, Vec<Vec<u32>>) {
        let Matches { entries, counts } = self.directory.search(filter);
        (entries.into_iter().filter_map(|entry| self.card(entry)).collect(), counts)
    }

    fn card(&self, entry: u32) -> Option<Card> {
        self.cards.get(entry as usize).cloned()
    }

    /// The page of the results that the query names, or the last one.
    pub fn results(&self, filter: &Filter) -> Results<Card> {
        let Matches { entries, counts } = self.directory.search(filter);
        let total = entries.len();
        let size = if self.is_whole() { total.max(1) } else { PAGE_SIZE };
        let pages = total.div_ceil(size).max(1);
        let page = usize::try_from(filter.page).unwrap_or(1).clamp(1, pages);
        let cards =
            entries.into_iter().skip((page - 1) * size).take(size).filter_map(|entry| self.card(entry)).collect();
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Results { cards, total, counts, page: small(page), pages: small(pages) }
    }
}
