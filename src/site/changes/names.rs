//! What records are called and where they are shown, kind by kind.

use crate::{
    domain::{Localized, Route, Slug, TextPage, schema::Kind},
    site::{RequestContext, Snapshot, shortened},
};

/// The longest name that is made from a text, in letters.
const LONGEST: usize = 80;

/// What a record is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its words.
    pub text: String,
    /// The language they are in, where it is not the reader's.
    pub language: Option<String>,
    /// The page that shows it.
    pub route: Option<Route>,
}

/// The message that names a kind.
pub fn kind_message(kind: Kind) -> &'static str {
    match kind {
        // Told nowhere in public, as the settings.
        Kind::Site | Kind::Reviews | Kind::Phrases | Kind::Terms => "footer-site",
        Kind::Places => "changes-places",
        Kind::Organisations => "event-organisations",
        Kind::People => "search-people",
        Kind::Events => "nav-events",
        Kind::Speakers => "event-speakers",
        Kind::Involvements => "changes-involvements",
        Kind::Procedures => "legislation-files",
        Kind::Milestones => "changes-milestones",
        Kind::Positions => "nav-positions",
        Kind::Figures => "nav-figures",
        Kind::Helplines => "help-list",
        Kind::Texts => "search-texts",
    }
}

/// The page of the list that a kind stands in, if the site has it.
pub fn list_of(snapshot: &Snapshot, kind: Kind) -> Option<Route> {
    let route = match kind {
        Kind::Site | Kind::Reviews | Kind::Phrases | Kind::Terms => Route::Home,
        Kind::Places | Kind::Organisations => Route::Members,
        Kind::People | Kind::Events | Kind::Speakers | Kind::Involvements => Route::Events,
        Kind::Procedures | Kind::Milestones => Route::Text(TextPage::Legislation),
        Kind::Positions => Route::Text(TextPage::Positions),
        Kind::Figures => Route::Figures,
        Kind::Helplines => Route::Text(TextPage::Help),
        Kind::Texts => Route::Search,
    };
    snapshot.has_page(&route).then_some(route)
}

/// The page of a record by its key; nothing for kinds without pages.
pub fn page_of(kind: Kind, key: &str) -> Option<Route> {
    let slug = || key.parse::<Slug>().ok();
    Some(match kind {
        Kind::Organisations => Route::Member(slug()?),
        Kind::People => Route::Person(slug()?),
        Kind::Events => Route::Event(slug()?),
        Kind::Positions => Route::Position(slug()?),
        Kind::Procedures => Route::Procedure(slug()?),
        Kind::Milestones => Route::Milestone(slug()?),
        Kind::Texts => match key.split_once('/')?.0 {
            "home" => Route::Home,
            page => Route::Text(page.parse().ok()?),
        },
        _ => return None,
    })
}

/// The kind and slug of the record that a page shows.
pub fn record_of(route: &Route) -> Option<(Kind, &Slug)> {
    Some(match route {
        Route::Member(slug) => (Kind::Organisations, slug),
        Route::Person(slug) => (Kind::People, slug),
        Route::Event(slug) => (Kind::Events, slug),
        Route::Position(slug) => (Kind::Positions, slug),
        Route::Procedure(slug) => (Kind::Procedures, slug),
        Route::Milestone(slug) => (Kind::Milestones, slug),
        _ => return None,
    })
}

/// What a record is called that is published; nothing for another one.
pub fn name(context: &RequestContext<'_>, kind: Kind, key: &str) -> Option<Name> {
    let snapshot = context.snapshot;
    let plain = |text: &str, language: Option<&str>| {
        let language = language.filter(|code| *code != context.locale.code()).map(str::to_owned);
        Name { text: text.to_owned(), language, route: page_of(kind, key).filter(|route| snapshot.has_page(route)) }
    };
    let localized = |text: &Localized| {
        let (text, language) = context.edition().localized(text);
        plain(&shortened(text, LONGEST), language)
    };
    let slug = || key.parse::<Slug>().ok();
    // What joins two records is called by both.
    let joined = |other: Kind| {
        let (event, key) = key.split_once('/')?;
        let (event, other) = (name(context, Kind::Events, event)?, name(context, other, key)?);
        Some(Name { text: format!("{} – {}", other.text, event.text), language: event.language, route: event.route })
    };
    Some(match kind {
        Kind::Site | Kind::Reviews | Kind::Phrases | Kind::Terms => return None,
        Kind::Places => localized(&snapshot.place(&slug()?)?.name),
        Kind::Organisations => {
            let organisation = snapshot.organisation(&slug()?)?;
            plain(&organisation.name, organisation.name_language.as_deref())
        }
        Kind::People => plain(&snapshot.person(&slug()?)?.name, None),
        Kind::Events => localized(&snapshot.event(&slug()?)?.title),
        Kind::Speakers => return joined(Kind::People),
        Kind::Involvements => return joined(Kind::Organisations),
        Kind::Procedures => localized(&snapshot.procedure(&slug()?)?.title),
        Kind::Milestones => localized(&snapshot.milestone(&slug()?)?.title),
        Kind::Positions => localized(&snapshot.position(&slug()?)?.text),
        Kind::Figures => {
            let figure = snapshot.content.figures.iter().find(|figure| figure.slug.as_str() == key)?;
            Name { route: list_of(snapshot, kind), ..localized(&figure.label) }
        }
        // A line may be called by its number.
        Kind::Helplines => {
            let line = snapshot.content.helplines.iter().find(|line| line.slug.as_str() == key)?;
            let country = line.country.map(|country| context.language().country(country));
            Name {
                text: country.unwrap_or_else(|| context.text("help-everywhere")),
                language: None,
                route: list_of(snapshot, kind),
            }
        }
        Kind::Texts => {
            let (page, locale) = key.split_once('/')?;
            let of = |text: &&crate::domain::Text| text.slug.as_str() == page && text.locale.code() == locale;
            let text = snapshot.content.texts.iter().find(of)?;
            plain(&text.title, Some(locale))
        }
    })
}
