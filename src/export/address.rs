//! Which address has which file.

use crate::domain::Route;
use std::fmt;

/// An address of the site, as far as a file can stand for it.
///
/// Of a query string only what has few values is kept: the country of the help page, the month of the calendar, the country of
/// the map, the page of a list, the language of an API answer, discreet mode. What is searched or filtered has no file of its
/// own: the page without a query stands for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    path: String,
    /// The parameter that chooses among the variants of the path, and its value.
    choice: Option<(&'static str, String)>,
    discreet: bool,
}

/// The parameter that chooses among the variants of a path, if it has any.
fn chooser(path: &str) -> Option<&'static str> {
    match Route::parse(path) {
        Some((_, route)) => route.variants(),
        None => path.starts_with("/api/v1/").then_some("lang"),
    }
}

impl Address {
    /// The address that a link of the site leads to; nothing for other sites, anchors within the page and other schemes.
    pub fn parse(link: &str) -> Option<Self> {
        let link = link.split('#').next().filter(|link| link.starts_with('/') && !link.starts_with("//"))?;
        let (path, query) = link.split_once('?').unwrap_or((link, ""));
        let is_plain = |part: &str| {
            !matches!(part, "." | "..")
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        let value = |name: &str| {
            let (_, value) = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?;
            (!value.is_empty() && is_plain(value)).then(|| value.to_owned())
        };
        path.split('/').all(is_plain).then(|| Self {
            path: path.to_owned(),
            choice: chooser(path).and_then(|name| Some((name, value(name)?))),
            discreet: Route::parse(path).is_some() && value("discreet").is_some_and(|value| value == "1"),
        })
    }

    /// The same without any parameter: what a web server sends that looks at paths alone.
    pub fn bare(&self) -> Self {
        Self { path: self.path.clone(), choice: None, discreet: false }
    }

    /// The path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The file that holds its answer, relative to the folder of the site.
    ///
    /// A path with an ending is its own file. Others get the ending of their kind; `/en/help?country=IT&discreet=1` is in
    /// `en/help@IT@1.html`, whatever the order of the parameters, so that one line of a server's settings finds it.
    pub fn file(&self, is_page: bool) -> String {
        let path = self.path.trim_start_matches('/');
        let choice = self.choice.as_ref().map_or("", |(_, value)| value);
        let discreet = if self.discreet { "1" } else { "" };
        let is_variant = self.choice.is_some() || self.discreet;
        match (self.has_ending(), is_page, is_variant) {
            (true, ..) => path.to_owned(),
            (_, true, true) => format!("{path}@{choice}@{discreet}.html"),
            (_, true, false) if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
            (_, true, false) => format!("{path}.html"),
            (_, false, true) => format!("{path}@{choice}.json"),
            (_, false, false) => format!("{path}.json"),
        }
    }

    /// Whether the path names a file, such as `/en/feed.atom`.
    pub fn has_ending(&self) -> bool {
        self.path.rsplit('/').next().is_some_and(|last| last.contains('.'))
    }
}

/// The address as a request names it.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        let choice = self.choice.as_ref().map(|(name, value)| format!("{name}={value}"));
        let discreet = self.discreet.then(|| "discreet=1".to_owned());
        let query: Vec<String> = choice.into_iter().chain(discreet).collect();
        if query.is_empty() { Ok(()) } else { write!(f, "?{}", query.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(link: &str, is_page: bool) -> String {
        Address::parse(link).expect(link).file(is_page)
    }

    #[test]
    fn every_address_has_a_file_that_a_web_server_finds_by_its_path() {
        for (link, expected) in [
            ("/en/", "en/index.html"),
            ("/en/members", "en/members.html"),
            ("/en/members/thorn#top", "en/members/thorn.html"),
            ("/en/404.html", "en/404.html"),
            ("/en/events.ics?q=letter", "en/events.ics"),
            ("/navigate.js?v=1", "navigate.js"),
        ] {
            assert_eq!(file(link, true), expected);
        }
        assert_eq!(file("/api/v1/members/thorn", false), "api/v1/members/thorn.json");
    }

    #[test]
    fn what_has_few_values_has_files_of_its_own_whatever_the_order_of_the_parameters() {
        for (link, expected) in [
            ("/en/help?country=IT", "en/help@IT@.html"),
            ("/en/help?discreet=1&country=IT", "en/help@IT@1.html"),
            ("/en/help?country=IT&discreet=1#lines", "en/help@IT@1.html"),
            ("/fr/?map=BE", "fr/@BE@.html"),
            ("/fr/calendar?month=2023-11", "fr/calendar@2023-11@.html"),
            ("/en/members?page=2", "en/members@2@.html"),
            ("/en/faq?discreet=1", "en/faq@@1.html"),
        ] {
            assert_eq!(file(link, true), expected);
        }
        assert_eq!(file("/api/v1/members?q=a&lang=fr", false), "api/v1/members@fr.json");
    }

    #[test]
    fn a_question_is_answered_by_the_page_without_it() {
        for link in ["/en/members?q=child&country=BE", "/en/members?utm_source=x", "/en/members?discreet=0&page="] {
            assert_eq!(file(link, true), "en/members.html", "{link}");
        }
    }

    #[test]
    fn only_links_within_the_site_are_followed_and_none_leads_out_of_the_folder() {
        for link in
            ["https://example.org/", "//example.org/", "mailto:a@b.c", "#main", "", "/../etc/passwd", "/en/%2e%2e/x"]
        {
            assert_eq!(Address::parse(link), None, "{link}");
        }
        assert_eq!(file("/en/help?country=../../x", true), "en/help.html");
    }

    #[test]
    fn an_address_is_asked_for_as_it_was_linked() {
        for link in ["/en/", "/en/help?country=IT&discreet=1", "/api/v1/members?lang=fr", "/en/faq?discreet=1"] {
            assert_eq!(Address::parse(link).expect(link).to_string(), link);
        }
    }
}
