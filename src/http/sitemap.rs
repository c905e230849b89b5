//! For machines: which pages there are.

use super::AppState;
use super::pages;
use super::validators::validated;
use crate::{
    domain::{Locale, Route, TextPage},
    site::Snapshot,
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};
use moka::sync::Cache;
use std::{fmt::Write, ops::Range, sync::OnceLock};

const CONTENT_TYPE: &str = "application/xml; charset=utf-8";
/// How many addresses a sitemap names at most, those of other languages counted as well. Sitemaps may have 50,000 pages and
/// 50 MB: below this number a file has some 10 MB.
const MOST: usize = 50_000;
/// How many bytes of sitemaps are kept.
const KEPT: u64 = 16 << 20;

/// The sitemaps of one snapshot: which pages each names, and the last ones that were asked for.
pub struct Sitemaps {
    parts: OnceLock<Vec<Range<usize>>>,
    kept: Cache<usize, Bytes>,
}

impl Sitemaps {
    /// None written yet.
    pub fn new() -> Self {
        let weight = |_: &usize, file: &Bytes| u32::try_from(file.len()).unwrap_or(u32::MAX);
        Self { parts: OnceLock::new(), kept: Cache::builder().max_capacity(KEPT).weigher(weight).build() }
    }

    /// The pages of each sitemap, by their places among all routes.
    fn parts(&self, snapshot: &Snapshot) -> &[Range<usize>] {
        self.parts.get_or_init(|| {
            let mut parts = Vec::new();
            let (mut start, mut size) = (0, 0);
            let routes = routes(snapshot);
            for (place, route) in routes.iter().enumerate() {
                let languages = homes(snapshot, route).len();
                // Every page names all of its languages.
                let addresses = languages * (languages + 1);
                if size + addresses > MOST && place > start {
                    parts.push(start..place);
                    (start, size) = (place, 0);
                }
                size += addresses;
            }
            parts.push(start..routes.len());
            parts
        })
    }

    /// A sitemap by its number, from 0.
    fn part(&self, snapshot: &Snapshot, base: &str, number: usize) -> Option<Bytes> {
        let pages = self.parts(snapshot).get(number)?.clone();
        let write = || Bytes::from(urls(snapshot, base, routes(snapshot).get(pages).unwrap_or_default()));
        Some(self.kept.get_with(number, write))
    }
}

/// `/sitemap.xml`: every page in every language, with its other languages; where those are too many for one sitemap, the index
/// of all sitemaps.
pub async fn sitemap(State(state): State<AppState>, request: HeaderMap) -> Response {
    let published = state.published();
    let (snapshot, base) = (&published.snapshot, &state.assets().base_url);
    let file = match published.sitemaps.parts(snapshot).len() {
        1 => published.sitemaps.part(snapshot, base, 0),
        several => Some(index(base, several).into()),
    };
    validated(&request, file.unwrap_or_default(), CONTENT_TYPE)
}

/// `/sitemaps/{number}.xml`: one sitemap of several.
pub async fn part(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let published = state.published();
    let name = uri.path().rsplit('/').next().and_then(|name| name.strip_suffix(".xml"));
    let number = name.filter(|name| !name.starts_with(['0', '+'])).and_then(|name| name.parse::<usize>().ok());
    let is_split = published.sitemaps.parts(&published.snapshot).len() > 1;
    let place = number.filter(|_| is_split).and_then(|number| number.checked_sub(1));
    let base = &state.assets().base_url;
    match place.and_then(|place| published.sitemaps.part(&published.snapshot, base, place)) {
        Some(file) => validated(&request, file, CONTENT_TYPE),
        None => pages::page(state, uri, request).await,
    }
}

/// The paths of all sitemaps.
pub fn paths(state: &AppState) -> Vec<String> {
    let published = state.published();
    let several = Some(published.sitemaps.parts(&published.snapshot).len()).filter(|number| *number > 1);
    let parts = (1..=several.unwrap_or(0)).map(path);
    [String::from("/sitemap.xml")].into_iter().chain(parts).collect()
}

fn path(number: usize) -> String {
    format!("/sitemaps/{number}.xml")
}

/// `/robots.txt`.
pub async fn robots(State(state): State<AppState>) -> Response {
    let base = &state.assets().base_url;
    format!("User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: /exit\n\nSitemap: {base}/sitemap.xml\n")
        .into_response()
}

/// Every page there is, whatever the language.
pub fn routes(snapshot: &Snapshot) -> Vec<Route> {
    let mut routes = vec![Route::Home, Route::Members, Route::Events, Route::Letters, Route::Search, Route::Data];
    routes.extend((!snapshot.content.figures.is_empty()).then_some(Route::Figures));
    routes.extend(TextPage::ALL.iter().copied().map(Route::Text));
    routes.retain(|route| snapshot.has_page(route));
    routes.extend(snapshot.members().map(|organisation| Route::Member(organisation.slug.clone())));
    routes.extend(snapshot.content.events.iter().map(|event| Route::Event(event.slug.clone())));
    routes.extend(snapshot.content.people.iter().map(|person| Route::Person(person.slug.clone())));
    routes.extend(snapshot.content.positions.iter().map(|position| Route::Position(position.slug.clone())));
    routes.extend(snapshot.content.procedures.iter().map(|procedure| Route::Procedure(procedure.slug.clone())));
    routes.extend(snapshot.content.milestones.iter().map(|milestone| Route::Milestone(milestone.slug.clone())));
    routes
}

/// The languages of a page: one shown in another language's text is no page of its own.
fn homes(snapshot: &Snapshot, route: &Route) -> Vec<Locale> {
    snapshot.locales().filter(|locale| snapshot.home_of(route, *locale) == *locale).collect()
}

fn urls(snapshot: &Snapshot, base: &str, routes: &[Route]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in routes {
        let locales = homes(snapshot, route);
        for locale in &locales {
            // Writing to a string cannot fail; slugs and codes need no escaping.
            _ = write!(xml, "<url><loc>{base}{}</loc>", route.path(*locale));
            for other in &locales {
                let path = route.path(*other);
                _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}{path}\"/>");
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn index(base: &str, several: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=several {
        _ = writeln!(xml, "<sitemap><loc>{base}{}</loc></sitemap>", path(number));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}
