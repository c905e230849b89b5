//! The search over everything, in one language.

use super::{Found, FoundKind, Page, Snapshot, findable, names::Thesaurus};
use crate::{
    domain::Slug,
    i18n::Language,
    search::{Index, fold},
};
use std::collections::BTreeMap;

/// The weights of the fields that are searched, by number: title, other titles, short facts, running text, synonyms. What has
/// the words themselves comes before what has others that mean the same.
const WEIGHTS: [u16; 5] = [100, 90, 40, 15, 5];

/// How many results of one kind a page shows.
const SHOWN_PER_KIND: usize = 10;

/// Everything that can be found, with its index.
pub struct Everything {
    things: Vec<Found>,
    index: Index,
}

impl Everything {
    pub(super) fn new(snapshot: &Snapshot, language: &Language, pages: &BTreeMap<Slug, Page>) -> Self {
        let mut things = Vec::new();
        let mut texts: Vec<Vec<(u8, String)>> = Vec::new();
        let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
        let mut add = |thing: Found, more: Vec<(u8, String)>| {
            // Running text weighs less than the short facts of a record.
            let weight = if thing.kind == FoundKind::Text { 3 } else { 2 };
            let mut fields = vec![(0, thing.title.clone()), (weight, thing.text.clone())];
            fields.extend(more);
            let stand_ins = thesaurus.stand_ins(&fields);
            fields.extend(stand_ins.into_iter().map(|words| (4, words)));
            texts.push(fields);
            things.push(thing);
        };
        findable::every(snapshot, language, pages, &mut add);
        let index =
            Index::new(&WEIGHTS, texts.iter().map(|fields| fields.iter().map(|(field, text)| (*field, text.as_str()))));
        Self { things, index }
    }

    /// What answers a text, in groups, best first, with the number found of each kind.
    pub fn search(&self, text: &str) -> Vec<(FoundKind, usize, Vec<&Found>)> {
        let found = self.best(text);
        let group = |kind| {
            let all: Vec<&Found> = found.iter().copied().filter(|thing| thing.kind == kind).collect();
            (kind, all.len(), all.into_iter().take(SHOWN_PER_KIND).collect())
        };
        FoundKind::ALL.into_iter().map(group).filter(|(_, total, _)| *total > 0).collect()
    }

    /// What answers a text, whatever its kind, best first.
    pub fn best(&self, text: &str) -> Vec<&Found> {
        self.index.search(text).iter().filter_map(|hit| self.things.get(hit.document as usize)).collect()
    }
}

/// Whether a text has a word that can be searched for: signs alone find nothing.
pub fn is_searchable(text: &str) -> bool {
    !fold::fold(text).is_empty()
}
