//! What a page is a function of.

use super::{question, question::ALL_COUNTRIES};
use crate::{
    domain::{Country, Locale, Route, TextPage, is_discreet},
    site::{ApiReference, RequestContext, Snapshot},
};
use std::ops::Deref;

/// Addresses of the files every page needs, known once at start.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// Scheme and host for absolute addresses, without a slash at the end.
    pub base_url: String,
    /// The style sheet.
    pub stylesheet: String,
    /// The navigation module.
    pub navigate: String,
    /// The module that leaves at once.
    pub leave: String,
    /// The islands' JavaScript glue.
    pub islands_js: String,
    /// The islands' wasm.
    pub islands_wasm: String,
    /// The live parts of the desk, where they were built.
    pub desk: Option<DeskAssets>,
}

/// The files of the desk's live parts.
#[derive(Debug, Clone)]
pub struct DeskAssets {
    /// The module that loads the others.
    pub loader: String,
    /// The JavaScript glue.
    pub js: String,
    /// The wasm.
    pub wasm: String,
}

impl Assets {
    /// Whether an address (path and query) is one of these files' with the hash of its bytes in it: `?v=…`, or the part of its
    /// name before the ending.
    pub fn is_versioned(&self, address: &str) -> bool {
        let files = [&self.stylesheet, &self.navigate, &self.leave, &self.islands_js, &self.islands_wasm];
        let has_hash = || address.contains("?v=") || address.rsplit('/').next().is_some_and(has_hash_in_name);
        let desk = self.desk.iter().flat_map(|desk| [&desk.loader, &desk.js, &desk.wasm]);
        files.into_iter().chain(desk).any(|file| file == address) && has_hash()
    }

    /// Whether the site is reached by TLS.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https:")
    }
}

/// Whether a file is called as the build names it with a hash: `coalition.1a2b3c.css`.
fn has_hash_in_name(name: &str) -> bool {
    name.split('.').count() > 2
}

/// One request for a page.
pub struct Context<'a> {
    request: RequestContext<'a>,
    /// The page asked for.
    pub route: Route,
    /// The query string, without `?`.
    pub query: String,
    /// Files every page needs.
    pub assets: &'a Assets,
    /// The description of the JSON API, for the page that shows it.
    pub api: Option<ApiReference>,
    /// Whether the visitor asked for discreet mode: `discreet=1` in the address, kept nowhere else.
    pub discreet: bool,
}

impl<'a> Deref for Context<'a> {
    type Target = RequestContext<'a>;

    fn deref(&self) -> &Self::Target {
        &self.request
    }
}

impl<'a> Context<'a> {
    /// A request; nothing when the site does not speak the language.
    pub fn new(
        snapshot: &'a Snapshot,
        locale: Locale,
        route: Route,
        query: String,
        assets: &'a Assets,
    ) -> Option<Self> {
        let discreet = is_discreet(&query);
        let request = RequestContext::new(snapshot, locale, &assets.base_url)?.in_mode(discreet);
        Some(Self { request, route, query, assets, api: None, discreet })
    }

    /// Countries with their names in the reader's language, in the order of these.
    pub fn named_countries(&self, countries: impl IntoIterator<Item = Country>) -> Vec<(Country, String)> {
        let name = |country| (country, self.language().country(country));
        let mut named: Vec<_> = countries.into_iter().map(name).collect();
        named.sort_by(|(_, left), (_, right)| self.language().compare(left, right));
        named
    }

    /// The address of the help page for a country, if there is such a page and it has something for the country.
    pub fn help_link(&self, country: Country) -> Option<String> {
        self.link_to(&Route::Text(TextPage::Help))?;
        self.snapshot.help_countries().contains(&country).then(|| self.help_in(country))
    }

    /// The address of the help page for a country.
    pub fn help_in(&self, country: Country) -> String {
        format!("{}?country={country}", self.href(&Route::Text(TextPage::Help)))
    }

    /// The address of the help page for all countries, also in a language that means one of them.
    pub fn help_everywhere(&self) -> String {
        let help = self.href(&Route::Text(TextPage::Help));
        match self.snapshot.help_country(self.locale) {
            Some(_) => format!("{help}?country={ALL_COUNTRIES}"),
            None => help,
        }
    }

    /// The path of a page, if the content has what it shows.
    pub fn link_to(&self, route: &Route) -> Option<String> {
        self.snapshot.has_page(route).then(|| self.href(route))
    }

    /// The address of this page in a language, with what it is asked: the query of the filters, country or month chosen.
    pub fn address_in(&self, locale: Locale) -> String {
        let path = self.route.path(locale);
        match question(self.snapshot, locale, &self.route, &self.query) {
            Ok(query) if !query.is_empty() => format!("{path}?{query}"),
            _ => path,
        }
    }

    /// The address of the page shown, with its query.
    pub fn here(&self) -> String {
        self.address_in(self.locale)
    }

    /// The value of a parameter of the query, as it is written there: for values of which no letter needs an escape.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find_map(|(key, value)| (key == name).then_some(value))
    }

    /// The coalition's short name.
    pub fn name(&self) -> &str {
        &self.snapshot.content.site.name
    }

    /// Who speaks here: the coalition or, as long as it has not approved the site, a preview about it.
    pub fn author(&self) -> String {
        let site = &self.snapshot.content.site;
        if site.official { site.name.clone() } else { self.language().with("preview-author", &[("name", &site.name)]) }
    }

    /// Whether others who see the page named elsewhere must not learn what it is: it is about help, or read in discreet mode.
    pub const fn is_confidential(&self) -> bool {
        self.discreet || matches!(self.route, Route::Text(TextPage::Help | TextPage::Safety))
    }
}
