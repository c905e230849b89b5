//! A list that can be searched: text search, facets and orders together. The same code runs on the server and in the
//! browser, on the same data, so both give the same list.

use super::{
    Index,
    facets::{FacetValues, Filtered, Selection},
    sort::{lower, sort_numbers},
};
use crate::domain::Filter;
use serde::{Deserialize, Serialize};

/// What a directory is built from; as JSON it is how the directory reaches the browser.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DirectoryData {
    /// The weight of each field, by its number.
    #[serde(rename = "w")]
    pub weights: Vec<u16>,
    /// The codes of each facet's values, in the order of display; an entry's values are places in these lists.
    #[serde(rename = "c")]
    pub codes: Vec<Vec<String>>,
    /// The entries, in the order of display.
    #[serde(rename = "e")]
    pub entries: Vec<Entry>,
}

/// One entry of a directory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    /// Its name in URLs.
    #[serde(rename = "s")]
    pub slug: String,
    /// Field numbers and texts that are searched.
    #[serde(rename = "f")]
    pub fields: Vec<(u8, String)>,
    /// For each facet, the entry's values.
    #[serde(rename = "v")]
    pub values: Vec<Vec<u16>>,
    /// Its rank in each order after the first.
    #[serde(rename = "r")]
    pub ranks: Vec<u32>,
}

/// What matches a query: entries by their place in the directory, and how many each facet value would list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matches {
    /// The entries found, in the order of the query.
    pub entries: Vec<u32>,
    /// For each facet, for each value: how many of the entries would carry it once it is chosen.
    pub counts: Vec<Vec<u32>>,
}

/// A list with its search index.
pub struct Directory {
    data: DirectoryData,
    index: Index,
    values: FacetValues,
    /// The rank of each entry in each order after the first.
    ranks: Vec<Vec<u32>>,
    /// All entries, in each order: a list without a text needs no sorting.
    orders: Vec<Vec<u32>>,
}

impl Directory {
    /// Indexes the entries.
    #[must_use]
    pub fn new(data: DirectoryData) -> Self {
        let index = Index::new(
            &data.weights,
            data.entries.iter().map(|entry| entry.fields.iter().map(|(field, text)| (*field, text.as_str()))),
        );
        let sizes: Vec<u16> = data.codes.iter().map(|codes| u16::try_from(codes.len()).unwrap_or(u16::MAX)).collect();
        let mut values = FacetValues::new(&sizes);
        for entry in &data.entries {
            values.add(&entry.values.iter().map(Vec::as_slice).collect::<Vec<_>>());
        }
        values.shrink_to_fit();
        let all: Vec<u32> = (0..).take(data.entries.len()).collect();
        let orders = data.entries.first().map_or(0, |entry| entry.ranks.len());
        let rank = |order: usize| {
            data.entries.iter().map(move |entry| entry.ranks.get(order).copied().unwrap_or(u32::MAX)).collect()
        };
        let ranks: Vec<Vec<u32>> = (0..orders).map(rank).collect();
        let mut directory = Self { data, index, values, ranks, orders: Vec::new() };
        directory.orders = (0..=orders).map(|order| directory.ordered(all.clone(), order)).collect();
        directory
    }

    /// Gives up the entries that the directory was built from: searches need them no more.
    pub fn forget_entries(&mut self) {
        self.data.entries = Vec::new();
    }

    /// What the directory was built from.
    pub const fn data(&self) -> &DirectoryData {
        &self.data
    }

    /// Runs a query. A facet value that no entry has finds no entry.
    #[must_use]
    pub fn search(&self, filter: &Filter) -> Matches {
        let mut selection = Selection::new();
        for (facet, ((_, chosen), codes)) in filter.chosen().zip(&self.data.codes).enumerate() {
            if !chosen.is_empty() {
                selection.restrict(facet);
            }
            let place = |value: &String| codes.iter().position(|code| code == value);
            let known = chosen.iter().filter_map(place).filter_map(|place| u16::try_from(place).ok());
            known.for_each(|value| selection.choose(facet, value));
        }
        let order = filter.order_place();
        if let (true, Some(all)) = (filter.text.is_empty(), self.orders.get(order)) {
            let Filtered { documents, counts } = self.values.filter(all, &selection);
            return Matches { entries: documents, counts };
        }
        let found: Vec<u32> = self.index.search(&filter.text).into_iter().map(|hit| hit.document).collect();
        let Filtered { documents, counts } = self.values.filter(&found, &selection);
        Matches { entries: self.ordered(documents, order), counts }
    }

    /// Entries in one of the orders; the first is the one they are given in.
    fn ordered(&self, entries: Vec<u32>, order: usize) -> Vec<u32> {
        let Some(ranks) = order.checked_sub(1).and_then(|order| self.ranks.get(order)) else { return entries };
        let rank = |entry: u32| ranks.get(entry as usize).copied().unwrap_or(u32::MAX);
        // Rank and entry in one number: equal ranks keep the order of display.
        let mut ranked: Vec<u64> =
            entries.into_iter().map(|entry| u64::from(rank(entry)) << 32 | u64::from(entry)).collect();
        sort_numbers(&mut ranked);
        ranked.into_iter().map(lower).collect()
    }
}
