//! The snapshot itself.

use super::{edition_parts::EditionParts, help_words::HelpWords, links::Links};
use crate::{
    domain::{Content, Country, History, Locale, PartialDate, Slug, Variable},
    i18n::Language,
};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
    time::Instant,
};

/// Everything published, immutable. Pages are pure functions of it and of the request.
pub struct Snapshot {
    /// The records.
    pub content: Arc<Content>,
    /// What became of them over time.
    pub history: History,
    /// Identifies what this snapshot shows; part of the addresses of what browsers may keep.
    pub version: String,
    /// The day that decides what is upcoming.
    pub today: PartialDate,
    /// When this snapshot was made.
    pub built: Instant,
    pub(super) links: Links,
    pub(super) languages: Vec<Arc<Language>>,
    /// One a language.
    pub(super) editions: Vec<EditionParts>,
    /// Made for the first list.
    pub(super) umbrella_names: OnceLock<BTreeMap<Slug, String>>,
    /// Made for the first search.
    pub(super) help_words: OnceLock<HelpWords>,
}

impl Snapshot {
    /// Links and indexes the content for every language given.
    #[must_use]
    pub fn build(
        content: Arc<Content>,
        history: History,
        version: String,
        today: PartialDate,
        languages: &[Arc<Language>],
    ) -> Self {
        let links = Links::new(&content);
        let parts = |_: &Arc<Language>| EditionParts::new(content.texts.iter().map(|text| &text.slug));
        let editions = languages.iter().map(parts).collect();
        let languages = languages.to_vec();
        let (umbrella_names, help_words) = (OnceLock::new(), OnceLock::new());
        let built = Instant::now();
        Self { content, history, version, today, built, links, languages, editions, umbrella_names, help_words }
    }

    /// The languages of the site, the first being the one for readers of none of them.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        self.languages.iter().map(|language| language.locale)
    }

    /// The country of something: the one that is named, else that of its place.
    pub fn country_of(&self, place: Option<&Slug>, country: Option<Country>) -> Option<Country> {
        country.or_else(|| Some(self.place(place?)?.country))
    }

    /// The language of the site for `locale`, for whoever outlives the snapshot.
    pub fn shared_language(&self, locale: Locale) -> Option<Arc<Language>> {
        self.languages.iter().find(|language| language.locale == locale).map(Arc::clone)
    }

    /// The language of the site for `locale`.
    pub(super) fn language(&self, locale: Locale) -> Option<&Language> {
        self.languages.iter().find(|language| language.locale == locale).map(AsRef::as_ref)
    }

    /// A number or date that a text asks for, as the language writes it; nothing for what is more than a few words.
    pub fn value(&self, variable: &Variable, language: &Language) -> Option<String> {
        let named = |membership: Option<_>| match membership {
            Some(membership) => self.count_of(membership),
            None => self.members().count(),
        } as u64;
        let claimed = self.content.site.claimed_members.as_ref().map_or(0, |claimed| u64::from(claimed.count));
        Some(match variable {
            Variable::Count(membership) => language.number(named(*membership)),
            Variable::Claimed => language.number(claimed),
            Variable::Unnamed => language.number(claimed.saturating_sub(named(None))),
            Variable::Figure(slug) => {
                let figure = self.content.figures.iter().find(|figure| figure.slug == *slug);
                figure.map(|figure| language.figure(figure)).unwrap_or_default()
            }
            Variable::Checked => language.date(self.content.last_checked()?),
            Variable::Date(slug) => language.date(self.milestone(slug)?.date),
            Variable::State(_) | Variable::Latest(_) | Variable::Timeline(_) | Variable::Law => return None,
        })
    }
}
