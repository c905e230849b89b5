//! What a snapshot stores for each language.

use super::{EventCard, Listing, Page, site_index::SiteIndex};
use crate::domain::Slug;
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// What depends on a language, each part made when it is first asked for: most pages need none of the lists, and most languages
/// are read seldom.
pub(super) struct EditionParts {
    pub members: OnceLock<Listing<u32>>,
    pub events: OnceLock<Listing<Arc<EventCard>>>,
    pub site_index: OnceLock<SiteIndex>,
    pub pages: BTreeMap<Slug, OnceLock<Page>>,
}

impl EditionParts {
    /// Nothing is made yet of the texts that have these names.
    pub(super) fn new<'a>(texts: impl Iterator<Item = &'a Slug>) -> Self {
        Self {
            members: OnceLock::new(),
            events: OnceLock::new(),
            site_index: OnceLock::new(),
            pages: texts.map(|slug| (slug.clone(), OnceLock::new())).collect(),
        }
    }
}
