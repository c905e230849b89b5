//! The snapshot itself.

use super::{Edition, edition::EditionParts, links::Links, pages::home_of};
use crate::{
    domain::{Content, Locale, PartialDate, Route, Variable},
    i18n::Language,
};
use std::{sync::Arc, time::Instant};

/// Everything published, immutable. Pages are pure functions of it and of the request.
pub struct Snapshot {
    /// The records.
    pub content: Arc<Content>,
    /// Identifies what this snapshot shows; part of the addresses of what browsers may keep.
    pub version: String,
    /// The day that decides what is upcoming.
    pub today: PartialDate,
    /// When this snapshot was made.
    pub built: Instant,
    links: Links,
    languages: Vec<Arc<Language>>,
    /// One a language.
    editions: Vec<EditionParts>,
}

impl Snapshot {
    /// Links and indexes the content for every language given.
    #[must_use]
    pub fn build(content: Arc<Content>, version: String, today: PartialDate, languages: &[Arc<Language>]) -> Self {
        let links = Links::new(&content);
        let parts = |_: &Arc<Language>| EditionParts::new(content.texts.iter().map(|text| &text.slug));
        let editions = languages.iter().map(parts).collect();
        Self { content, version, today, built: Instant::now(), links, languages: languages.to_vec(), editions }
    }

    /// The edition in a language, when the site speaks it.
    pub fn edition(&self, locale: Locale) -> Option<Edition<'_>> {
        let place = self.languages.iter().position(|language| language.locale == locale)?;
        Some(self.edition_at(place))
    }

    /// The edition of a language by its place among the site's languages.
    ///
    /// # Panics
    /// When there is no such place.
    pub fn edition_at(&self, place: usize) -> Edition<'_> {
        Edition::new(&self.languages[place], self, &self.editions[place])
    }

    /// The languages of the site, the first being the one for readers of none of them.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        self.languages.iter().map(|language| language.locale)
    }

    /// The language that a page is at home in for a reader of `locale`: that one, or the one whose words stand in for
    /// those that are missing.
    pub fn home_of(&self, route: &Route, locale: Locale) -> Locale {
        home_of(self, route, locale)
    }

    /// A number that a text asks for, as the language writes it.
    pub fn number(&self, variable: &Variable, language: &Language) -> String {
        let named = |membership: Option<_>| match membership {
            Some(membership) => self.count_of(membership),
            None => self.members().count(),
        } as u64;
        let claimed = self.content.site.claimed_members.as_ref().map_or(0, |claimed| u64::from(claimed.count));
        match variable {
            Variable::Count(membership) => language.number(named(*membership)),
            Variable::Claimed => language.number(claimed),
            Variable::Unnamed => language.number(claimed.saturating_sub(named(None))),
            Variable::Figure(slug) => {
                let figure = self.content.figures.iter().find(|figure| figure.slug == *slug);
                figure.map(|figure| language.figure(figure)).unwrap_or_default()
            }
        }
    }

    pub(super) const fn links(&self) -> &Links {
        &self.links
    }
}
