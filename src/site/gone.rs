//! What became of a page that is no more.

use super::{
    Snapshot,
    changes::{page_of, record_of},
};
use crate::domain::{Route, schema::Kind};
use jiff::Timestamp;

/// What became of a page that is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gone {
    /// Its record goes by another name: it is at this page.
    Renamed(Route),
    /// Its record, of this kind, was withdrawn.
    Withdrawn(Kind, Timestamp),
}

impl Snapshot {
    /// What became of a page that is no more; nothing for one that is there or never was.
    #[must_use]
    pub fn gone(&self, route: &Route) -> Option<Gone> {
        let (kind, slug) = record_of(route).filter(|_| !self.has_page(route))?;
        let withdrawn = self.history.withdrawn(kind, slug.as_str())?;
        if let Some(name) = self.history.current(kind, slug.as_str()) {
            return page_of(kind, name).filter(|page| self.has_page(page)).map(Gone::Renamed);
        }
        let last = self.history.renamed(kind, slug.as_str());
        let last = last.and_then(|name| self.history.withdrawn(kind, name)).unwrap_or(withdrawn);
        Some(Gone::Withdrawn(kind, last.at))
    }
}
