//! The route label of a request in metrics and log lines: few enough to count each.

use axum::http::StatusCode;
use matchit::Router;
use std::sync::LazyLock;

/// The labels that are patterns in the syntax of axum's router. axum's `MatchedPath` does not serve: cached pages are answered
/// before the router, and pages are its fallback.
const PATTERNS: [&str; 35] = [
    "/",
    "/exit",
    "/healthz",
    "/readyz",
    "/sitemap.xml",
    "/robots.txt",
    "/{lang}/",
    "/{lang}/members",
    "/{lang}/members/{slug}",
    "/{lang}/events",
    "/{lang}/events/{slug}",
    "/{lang}/calendar",
    "/{lang}/search",
    "/{lang}/letters",
    "/{lang}/figures",
    "/{lang}/press",
    "/{lang}/changes",
    "/{lang}/positions",
    "/{lang}/positions/{slug}",
    "/{lang}/legislation",
    "/{lang}/legislation/{slug}",
    "/{lang}/milestones/{slug}",
    "/{lang}/people/{slug}",
    "/{lang}/countries/{code}",
    "/{lang}/help",
    "/{lang}/{text}",
    "/api/v1/{kind}",
    "/api/v1/{kind}/{slug}",
    "/api/v1/search",
    "/api/v1/members/index",
    "/api/openapi.json",
    "/api/fn/{function}",
    "/pkg/{file}",
    "/fonts/{file}",
    "/desk",
];
/// Patterns with the label of another one.
const ALIASES: [(&str, &str); 3] =
    [("/sitemaps/{file}", "/sitemap.xml"), ("/pkg/{folder}/{*file}", "/pkg/{file}"), ("/desk/{*page}", "/desk")];
/// The labels that are no patterns.
const OTHERS: [&str; 4] = ["/{lang}/feed", "/{lang}/{list}.{ics,csv}", "other", "not found"];

static ROUTER: LazyLock<Router<RouteLabel>> = LazyLock::new(|| {
    let mut router = Router::new();
    let own = PATTERNS.iter().enumerate().map(|(index, pattern)| (*pattern, index));
    let aliases =
        ALIASES.iter().filter_map(|(pattern, of)| Some((*pattern, PATTERNS.iter().position(|one| one == of)?)));
    for (pattern, index) in own.chain(aliases) {
        router.insert(pattern, RouteLabel(index)).unwrap_or_else(|error| unreachable!("{pattern}: {error}"));
    }
    router
});

/// The label of a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RouteLabel(usize);

impl RouteLabel {
    /// How many there are.
    pub const COUNT: usize = PATTERNS.len() + OTHERS.len();
    const FEED: Self = Self(PATTERNS.len());
    const FILE: Self = Self(PATTERNS.len() + 1);
    const OTHER: Self = Self(PATTERNS.len() + 2);
    const NOT_FOUND: Self = Self(PATTERNS.len() + 3);

    /// The label of a path, with the status of its response: what does not exist has one label.
    pub fn of(path: &str, status: StatusCode) -> Self {
        if status == StatusCode::NOT_FOUND {
            return Self::NOT_FOUND;
        }
        let has_language = path.as_bytes().get(3) == Some(&b'/');
        match path.rsplit_once('.') {
            Some((_, "ics" | "csv")) if has_language => Self::FILE,
            Some((_, "atom")) if has_language => Self::FEED,
            _ => match ROUTER.at(path) {
                Ok(found) if has_language || found.params.get("lang").is_none() => *found.value,
                _ => Self::OTHER,
            },
        }
    }

    /// Its place among all labels.
    pub const fn index(self) -> usize {
        self.0
    }

    /// Its text in metrics and log lines.
    pub fn text(self) -> &'static str {
        PATTERNS.iter().chain(&OTHERS).nth(self.0).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_has_a_kind_and_unknown_ones_share_one() {
        for (path, expected) in [
            ("/", "/"),
            ("/exit", "/exit"),
            ("/fr/", "/{lang}/"),
            ("/fr/members", "/{lang}/members"),
            ("/fr/members/thorn", "/{lang}/members/{slug}"),
            ("/fr/events/fair.ics", "/{lang}/{list}.{ics,csv}"),
            ("/fr/feed/law.atom", "/{lang}/feed"),
            ("/fr/about", "/{lang}/{text}"),
            ("/fr/data", "/{lang}/{text}"),
            ("/fr/people/anna", "/{lang}/people/{slug}"),
            ("/fr/countries/be", "/{lang}/countries/{code}"),
            ("/sitemaps/fr.xml", "/sitemap.xml"),
            ("/previews/fr.png", "other"),
            ("/api/v1/members", "/api/v1/{kind}"),
            ("/api/v1/members/thorn", "/api/v1/{kind}/{slug}"),
            ("/api/v1/members/index", "/api/v1/members/index"),
            ("/api/fn/members", "/api/fn/{function}"),
            ("/pkg/a.wasm", "/pkg/{file}"),
            ("/desk", "/desk"),
            ("/desk/sign-in", "/desk"),
            ("/favicon.ico", "other"),
            ("*", "other"),
        ] {
            assert_eq!(RouteLabel::of(path, StatusCode::OK).text(), expected, "{path}");
        }
        assert_eq!(RouteLabel::of("/wp-login.php", StatusCode::NOT_FOUND).text(), "not found");
    }
}
