//! The index of the search over everything.

use super::{Found, FoundKind};
use crate::{
    domain::{Country, HelplineKind},
    search::Index,
};

/// The index of the search over everything, in one language.
pub struct SiteIndex {
    pub(super) things: Vec<Thing>,
    pub(super) index: Index,
    /// The helplines among the things.
    pub(super) lines: Vec<Line>,
}

/// A helpline that can be found.
pub(super) struct Line {
    pub place: usize,
    pub kind: HelplineKind,
    pub country: Option<Country>,
}

/// Something that can be found.
pub(super) enum Thing {
    /// A member, by its place among the organisations of the content: there may be very many.
    Member(u32),
    /// Anything else.
    Other(Box<Found>),
}

impl SiteIndex {
    /// What answers a text, whatever its kind, best first.
    pub(super) fn answering(&self, text: &str) -> Vec<&Thing> {
        self.index.search(text).iter().filter_map(|hit| self.things.get(hit.document as usize)).collect()
    }
}

impl Thing {
    /// What kind of thing it is.
    pub(super) fn kind(&self) -> FoundKind {
        match self {
            Self::Member(_) => FoundKind::Member,
            Self::Other(found) => found.kind,
        }
    }
}
