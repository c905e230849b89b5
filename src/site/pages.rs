//! The pages' texts in one language, and which language a page is at home in.

use super::{Page, Section, Snapshot, anchors::Anchors, law_blocks, law_blocks::Languages, markdown};
use crate::{
    domain::{Locale, Localized, Piece, Route, Slug, Text, pieces},
    i18n::Language,
};

/// The text of a page for readers of a language: in that language, else in a source language, else the first there is.
fn best_text<'a>(snapshot: &'a Snapshot, slug: &str, locale: Locale) -> Option<&'a Text> {
    let order = core::iter::once(&locale).chain(snapshot.content.site.sources());
    let rank = |text: &&Text| order.clone().position(|known| *known == text.locale).unwrap_or(usize::MAX);
    snapshot.content.texts.iter().filter(|text| text.slug.as_str() == slug).min_by_key(rank)
}

/// A page's best text for readers of a language; the content has one of this name.
pub(super) fn page(snapshot: &Snapshot, language: &Language, slug: &Slug) -> Page {
    // Editions ask for the names of the content's texts.
    let text = best_text(snapshot, slug.as_str(), language.locale).unwrap_or_else(|| unreachable!("no text is {slug}"));
    let languages = Languages { text: snapshot.language(text.locale).unwrap_or(language), pages: language.locale };
    let sections = sections(snapshot, languages, text)
        .into_iter()
        .map(|section| Section { html: law_blocks::filled(snapshot, languages, &section.html), ..section })
        .collect();
    Page { text: text.clone(), sections }
}

/// The Markdown of a text with its numbers and dates filled in.
fn filled(snapshot: &Snapshot, languages: Languages<'_>, text: &Text) -> String {
    let value = |name: &str| snapshot.value(&name.parse().ok()?, languages.text);
    pieces(&text.markdown)
        .map(|piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Variable(name) => value(name).unwrap_or_else(|| format!("{{{name}}}")),
        })
        .collect()
}

/// Where a link of a text leads. Links to pages of the text's own language lead to those of the reader's: a text that stands in
/// for a missing one must not carry its reader away. A page that is not there is not linked.
fn target(snapshot: &Snapshot, text: Locale, reader: Locale, url: &str) -> Option<String> {
    let (path, rest) = url.split_at(url.find(['?', '#']).unwrap_or(url.len()));
    let Some((locale, route)) = Route::parse(path) else { return Some(url.to_owned()) };
    let locale = if locale == text { reader } else { locale };
    snapshot.has_page(&route).then(|| format!("{}{rest}", route.path(locale)))
}

fn sections(snapshot: &Snapshot, languages: Languages<'_>, text: &Text) -> Vec<Section> {
    let target = |url: &str| target(snapshot, text.locale, languages.pages, url);
    let mut anchors = Anchors::new(&snapshot.content);
    let parts = markdown::parts(&filled(snapshot, languages, text), &target).into_iter();
    parts.map(|part| Section { anchor: anchors.of(&part.title), title: part.title, html: part.html }).collect()
}

impl Snapshot {
    /// Every page there is, whatever the language.
    pub fn routes(&self) -> Vec<Route> {
        let content = &self.content;
        let mut routes: Vec<Route> = Route::pages().filter(|route| self.has_page(route)).collect();
        routes.extend(self.members().map(|organisation| Route::Member(organisation.slug.clone())));
        routes.extend(self.countries().into_iter().map(Route::Country));
        routes.extend(content.events.iter().map(|event| Route::Event(event.slug.clone())));
        routes.extend(content.people.iter().map(|person| Route::Person(person.slug.clone())));
        routes.extend(content.positions.iter().map(|position| Route::Position(position.slug.clone())));
        routes.extend(content.procedures.iter().map(|procedure| Route::Procedure(procedure.slug.clone())));
        routes.extend(content.milestones.iter().map(|milestone| Route::Milestone(milestone.slug.clone())));
        routes
    }

    /// Those of them that sitemaps list.
    pub fn listed_routes(&self) -> Vec<Route> {
        self.routes().into_iter().filter(Route::is_listed).collect()
    }

    /// Whether the content has what a page shows: links lead to no other page.
    pub fn has_page(&self, route: &Route) -> bool {
        let content = &self.content;
        let has_text = |page: &str| content.texts.iter().any(|text| text.slug.as_str() == page);
        match route {
            Route::Home => has_text("home"),
            Route::Text(page) => has_text(page.code()),
            Route::Member(slug) => {
                self.organisation(slug).is_some_and(|organisation| organisation.membership.is_some())
            }
            Route::Country(country) => self.has_country(*country),
            Route::Event(slug) => self.event(slug).is_some(),
            Route::Person(slug) => self.person(slug).is_some(),
            Route::Position(slug) => self.position(slug).is_some(),
            Route::Procedure(slug) => self.procedure(slug).is_some(),
            Route::Milestone(slug) => self.milestone(slug).is_some(),
            Route::Letters => self.letters().next().is_some(),
            Route::Figures => !content.figures.is_empty(),
            Route::Brief => !content.procedures.is_empty(),
            Route::Members
            | Route::Events
            | Route::Calendar
            | Route::Search
            | Route::Press
            | Route::Changes
            | Route::Data
            | Route::Styleguide => true,
        }
    }

    /// The languages that a page is really written in, not just shown in.
    pub fn homes(&self, route: &Route) -> Vec<Locale> {
        self.locales().filter(|locale| self.home_of(route, *locale) == *locale).collect()
    }

    /// The source language of a page for a reader of `locale`: that language, or the one whose text stands in for a missing one. Lists
    /// have text of their own in every language; the source of a page about a record is the language that the record is described in.
    pub fn home_of(&self, route: &Route, locale: Locale) -> Locale {
        // Asked of the texts themselves: an edition of every language would be made for one page's list of languages.
        let text = |slug: &str| best_text(self, slug, locale).map(|text| text.locale);
        let best = |words: &Localized| words.best(locale, self.content.site.sources()).map(|(found, _)| found);
        // Titles of the law are translated for lists long before what is said below them.
        let described = |summary: &Localized, title: &Localized| best(summary).or_else(|| best(title));
        let home = match route {
            Route::Home => text("home"),
            Route::Text(page) => text(page.code()),
            Route::Member(slug) => self.organisation(slug).and_then(|organisation| best(&organisation.summary)),
            Route::Event(slug) => self.event(slug).and_then(|event| best(&event.title)),
            Route::Person(slug) => self.person(slug).and_then(|person| best(&person.role)),
            Route::Position(slug) => self.position(slug).and_then(|position| best(&position.text)),
            Route::Procedure(slug) => self.procedure(slug).and_then(|one| described(&one.summary, &one.title)),
            Route::Milestone(slug) => self.milestone(slug).and_then(|one| described(&one.summary, &one.title)),
            // Written in English alone, for those who write programs.
            Route::Data | Route::Styleguide => Some(Locale::En),
            Route::Members
            | Route::Events
            | Route::Calendar
            | Route::Letters
            | Route::Figures
            | Route::Brief
            | Route::Press
            | Route::Changes
            | Route::Search
            | Route::Country(_) => None,
        };
        // Words may be left in a language that the site does not have: then there is no page of its own.
        home.filter(|home| self.locales().any(|spoken| spoken == *home)).unwrap_or(locale)
    }
}
