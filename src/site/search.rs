//! The search over everything, in one language.

use super::{Edition, Found, FoundKind, Snapshot, findable, names::Thesaurus};
use crate::search::{Index, fold};

/// The weights of the fields that are searched, by number: title, other titles, short facts, running text, synonyms. What has
/// the words themselves comes before what has others that mean the same.
const WEIGHTS: [u16; 5] = [100, 90, 40, 15, 5];

/// How many results of one kind a page shows.
const SHOWN_PER_KIND: usize = 10;

/// Everything that can be found, with its index.
pub struct Everything {
    things: Vec<Thing>,
    index: Index,
}

/// Something that can be found.
enum Thing {
    /// A member, by its place among the organisations of the content: there may be very many.
    Member(u32),
    /// Anything else.
    Other(Box<Found>),
}

impl Everything {
    pub(super) fn new(snapshot: &Snapshot, edition: Edition<'_>) -> Self {
        let mut things = Vec::new();
        let mut texts: Vec<Vec<(u8, String)>> = Vec::new();
        let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, edition.language.locale);
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
            let found = findable::member(edition.language, organisation);
            add(Some(place), found, findable::member_fields(snapshot, edition.language, organisation));
        }
        findable::all_but_members(snapshot, edition, &mut |found, more| add(None, found, more));
        let index =
            Index::new(&WEIGHTS, texts.iter().map(|fields| fields.iter().map(|(field, text)| (*field, text.as_str()))));
        Self { things, index }
    }

    /// What answers a text, in groups, best first, with the number found of each kind.
    pub(super) fn search(&self, text: &str, edition: Edition<'_>) -> Vec<(FoundKind, usize, Vec<Found>)> {
        let things = self.answering(text);
        let group = |kind| {
            let all: Vec<&Thing> = things.iter().copied().filter(|thing| thing.kind() == kind).collect();
            let shown = all.iter().take(SHOWN_PER_KIND).filter_map(|thing| thing.found(edition)).collect();
            (kind, all.len(), shown)
        };
        FoundKind::ALL.into_iter().map(group).filter(|(_, total, _)| *total > 0).collect()
    }

    /// How much answers a text, and the best of it, whatever its kind.
    pub(super) fn best(&self, text: &str, most: usize, edition: Edition<'_>) -> (usize, Vec<Found>) {
        let things = self.answering(text);
        (things.len(), things.iter().take(most).filter_map(|thing| thing.found(edition)).collect())
    }

    /// What answers a text, whatever its kind, best first.
    fn answering(&self, text: &str) -> Vec<&Thing> {
        self.index.search(text).iter().filter_map(|hit| self.things.get(hit.document as usize)).collect()
    }
}

impl Thing {
    fn kind(&self) -> FoundKind {
        match self {
            Self::Member(_) => FoundKind::Member,
            Self::Other(found) => found.kind,
        }
    }

    fn found(&self, edition: Edition<'_>) -> Option<Found> {
        match self {
            Self::Member(place) => {
                let organisation = edition.organisations(&[*place]).next()?;
                Some(findable::member(edition.language, organisation))
            }
            Self::Other(found) => Some(Found::clone(found)),
        }
    }
}

/// Whether a text has a word that can be searched for: signs alone find nothing.
pub fn is_searchable(text: &str) -> bool {
    !fold::fold(text).is_empty()
}
