//! The search over everything, in one language.

use super::{
    Found, FoundKind, Page, Snapshot, findable,
    names::Thesaurus,
    site_index::{SiteIndex, Thing},
};
use crate::{
    i18n::Language,
    search::{Index, fold},
};

/// The weights of the fields that are searched, by number: title, other titles, short facts, running text, synonyms. What has
/// the words themselves comes before what has others that mean the same.
const WEIGHTS: [u16; 5] = [100, 90, 40, 15, 5];

/// How many results of one kind a page shows.
const SHOWN_PER_KIND: usize = 10;

/// Builds the index from the records of a snapshot and the texts of its pages.
pub(super) fn index<'a>(snapshot: &Snapshot, language: &Language, pages: impl Iterator<Item = &'a Page>) -> SiteIndex {
    let mut things = Vec::new();
    let mut texts: Vec<Vec<(u8, String)>> = Vec::new();
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let mut add = |place: Option<u32>, found: Found, more: Vec<(u8, String)>| {
        // Running text weighs less than the short facts of a record.
        let weight = if found.kind == FoundKind::Text { 3 } else { 2 };
        let mut fields = vec![(0, found.title.clone()), (weight, found.text.clone())];
        fields.extend(more);
        let stand_ins = thesaurus.stand_ins(&fields);
        fields.extend(stand_ins.into_iter().map(|words| (4, words)));
        texts.push(fields);
        things.push(place.map_or_else(|| Thing::Other(Box::new(found)), Thing::Member));
    };
    for (place, organisation) in snapshot.members_with_places() {
        let found = findable::member(language, organisation);
        add(Some(place), found, findable::member_fields(snapshot, language, organisation));
    }
    findable::all_but_members(snapshot, language, pages, &mut |found, more| add(None, found, more));
    let index =
        Index::new(&WEIGHTS, texts.iter().map(|fields| fields.iter().map(|(field, text)| (*field, text.as_str()))));
    SiteIndex { things, index }
}

/// What answers a text, in groups, best first, with the number found of each kind.
pub(super) fn grouped(
    index: &SiteIndex,
    text: &str,
    snapshot: &Snapshot,
    language: &Language,
) -> Vec<(FoundKind, usize, Vec<Found>)> {
    let things = index.answering(text);
    let group = |kind| {
        let all: Vec<&Thing> = things.iter().copied().filter(|thing| thing.kind() == kind).collect();
        let shown = all.iter().take(SHOWN_PER_KIND).filter_map(|thing| found(thing, snapshot, language)).collect();
        (kind, all.len(), shown)
    };
    FoundKind::ALL.into_iter().map(group).filter(|(_, total, _)| *total > 0).collect()
}

/// How much answers a text, and the best of it, whatever its kind.
pub(super) fn best(
    index: &SiteIndex,
    text: &str,
    most: usize,
    snapshot: &Snapshot,
    language: &Language,
) -> (usize, Vec<Found>) {
    let things = index.answering(text);
    (things.len(), things.iter().take(most).filter_map(|thing| found(thing, snapshot, language)).collect())
}

/// A thing as a result shows it.
fn found(thing: &Thing, snapshot: &Snapshot, language: &Language) -> Option<Found> {
    match thing {
        Thing::Member(place) => Some(findable::member(language, snapshot.content.organisations.get(*place as usize)?)),
        Thing::Other(found) => Some(Found::clone(found)),
    }
}

/// Whether a text has a word that can be searched for: signs alone find nothing.
pub fn is_searchable(text: &str) -> bool {
    !fold::fold(text).is_empty()
}
