//! What every response is a function of: the site as one request sees it, in a language, below an address.

use super::{Edition, Snapshot};
use crate::{
    domain::{Locale, Route},
    i18n::Language,
};

/// The site as one request sees it. Pages, feeds and the API begin with it, and add what only they know.
#[derive(Clone, Copy)]
pub struct RequestContext<'a> {
    /// Everything published.
    pub snapshot: &'a Snapshot,
    /// The reader's language.
    pub locale: Locale,
    /// Scheme and host for absolute addresses, without a slash at the end.
    pub base_url: &'a str,
    edition: Edition<'a>,
}

impl<'a> RequestContext<'a> {
    /// A request in a language; nothing when the site does not speak it.
    pub fn new(snapshot: &'a Snapshot, locale: Locale, base_url: &'a str) -> Option<Self> {
        Some(Self { snapshot, locale, base_url, edition: snapshot.edition(locale)? })
    }

    /// The same for a reader in discreet mode, or not.
    #[must_use]
    pub fn in_mode(self, discreet: bool) -> Self {
        Self { edition: self.edition.in_mode(discreet), ..self }
    }

    /// The site in the reader's language.
    pub fn edition(&self) -> Edition<'a> {
        self.edition
    }

    /// The reader's language.
    pub fn language(&self) -> &'a Language {
        self.edition.language
    }

    /// An interface string, owned as views want it.
    pub fn text(&self, id: &str) -> String {
        self.language().text(id).to_owned()
    }

    /// The path of a page in the reader's language.
    pub fn href(&self, route: &Route) -> String {
        route.path(self.locale)
    }

    /// The absolute address of a page in the reader's language.
    pub fn url(&self, route: &Route) -> String {
        self.absolute(&self.href(route))
    }

    /// A path as an absolute address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }
}
