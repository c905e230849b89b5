//! The snapshot itself.

use super::{Edition, links::Links};
use crate::{
    domain::{Content, Locale, PartialDate},
    i18n::Language,
};
use std::sync::Arc;

/// Everything published, immutable. Pages are pure functions of it and of the request.
pub struct Snapshot {
    /// The records.
    pub content: Arc<Content>,
    /// Identifies what this snapshot shows; part of the addresses of what browsers may keep.
    pub version: String,
    /// The day that decides what is upcoming.
    pub today: PartialDate,
    links: Links,
    editions: Vec<Edition>,
}

impl Snapshot {
    /// Links and indexes the content for every language given.
    #[must_use]
    pub fn build(content: Arc<Content>, version: String, today: PartialDate, languages: &[Arc<Language>]) -> Self {
        let links = Links::new(&content);
        let mut snapshot = Self { content, version, today, links, editions: Vec::new() };
        snapshot.editions = languages.iter().map(|language| Edition::new(Arc::clone(language), &snapshot)).collect();
        snapshot
    }

    /// The edition in a language, when the site speaks it.
    pub fn edition(&self, locale: Locale) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.language.locale == locale)
    }

    /// Every edition, the first being the one for readers of none of them.
    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    pub(super) const fn links(&self) -> &Links {
        &self.links
    }
}
