//! The route table: the public pages, their paths, and what follows from them for sitemaps and exports.

use super::{Country, Locale, Slug, code::codes};

codes! {
    /// A page that is mostly a text.
    pub enum TextPage {
        About = "about",
        Positions = "positions",
        Legislation = "legislation",
        Faq = "faq",
        Help = "help",
        Safety = "safety",
        Accessibility = "accessibility",
        Privacy = "privacy",
        Imprint = "imprint",
    }
}

/// Declares [`Route`] with its paths: each page by what follows the language in its path, whether sitemaps list it, and the query
/// parameter that chooses among its variants; each record's page by the folder that its slug is in.
macro_rules! routes {
    (
        pages { $($(#[$page_meta:meta])* $page:ident = $path:literal, listed: $listed:literal, variants: $variants:expr;)+ }
        records { $($(#[$record_meta:meta])* $record:ident = $folder:literal;)+ }
    ) => {
        /// Every public page, whatever the language. Paths are `/{lang}/…`.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum Route {
            $($(#[$page_meta])* $page,)+
            /// A text, some with data beside it.
            Text(TextPage),
            /// What there is of a country.
            Country(Country),
            $($(#[$record_meta])* $record(Slug),)+
        }

        impl Route {
            /// Every page that is not that of a record, in the order of the sitemap.
            pub fn pages() -> impl Iterator<Item = Self> {
                [$(Self::$page),+].into_iter().chain(TextPage::ALL.iter().copied().map(Self::Text))
            }

            /// Whether sitemaps list it.
            #[must_use]
            pub const fn is_listed(&self) -> bool {
                match self {
                    $(Self::$page => $listed,)+
                    _ => true,
                }
            }

            /// The query parameter with few values, each of which makes a variant of the page: an export has a file for each.
            #[must_use]
            pub const fn variants(&self) -> Option<&'static str> {
                match self {
                    $(Self::$page => $variants,)+
                    Self::Text(TextPage::Help) => Some("country"),
                    _ => None,
                }
            }

            /// The path of this page in a language.
            #[must_use]
            pub fn path(&self, locale: Locale) -> String {
                match self {
                    $(Self::$page => format!(concat!("/{}/", $path), locale),)+
                    Self::Text(page) => format!("/{locale}/{page}"),
                    Self::Country(country) => format!("/{locale}/countries/{}", country.code().to_ascii_lowercase()),
                    $(Self::$record(slug) => format!(concat!("/{}/", $folder, "/{}"), locale, slug),)+
                }
            }

            /// The page and language of a path, or nothing when no page can have it. Whether a slug exists is not known here.
            #[must_use]
            pub fn parse(path: &str) -> Option<(Locale, Self)> {
                let (locale, rest) = path.strip_prefix('/')?.split_once('/')?;
                let route = match rest.split_once('/') {
                    Some(("countries", code)) => Self::Country(Country::of_path(code)?),
                    $(Some(($folder, slug)) => Self::$record(slug.parse().ok()?),)+
                    Some(_) => return None,
                    None => match rest {
                        $($path => Self::$page,)+
                        text => Self::Text(text.parse().ok()?),
                    },
                };
                Some((locale.parse().ok()?, route))
            }
        }
    };
}

routes! {
    pages {
        /// The home page.
        Home = "", listed: true, variants: Some("map");
        /// The directory of members.
        Members = "members", listed: true, variants: Some("page");
        /// The calendar of events.
        Events = "events", listed: true, variants: Some("page");
        /// Open letters and statements.
        Letters = "letters", listed: true, variants: None;
        /// The search over everything.
        Search = "search", listed: true, variants: None;
        /// The JSON API, described for those who write programs.
        Data = "data", listed: true, variants: None;
        /// The law on one page, to print.
        Brief = "brief", listed: true, variants: None;
        /// Every figure with its source.
        Figures = "figures", listed: true, variants: None;
        /// For journalists.
        Press = "press", listed: true, variants: None;
        /// What changed in what is published.
        Changes = "changes", listed: true, variants: Some("page");
        /// The events of a month, as a table.
        Calendar = "calendar", listed: false, variants: Some("month");
        /// Every component in every state, for those who work on the site.
        Styleguide = "styleguide", listed: false, variants: None;
    }
    records {
        /// One member.
        Member = "members";
        /// One event.
        Event = "events";
        /// One person.
        Person = "people";
        /// One position.
        Position = "positions";
        /// One legislative file.
        Procedure = "legislation";
        /// One step of a legislative file.
        Milestone = "milestones";
    }
}

impl Route {
    /// The page of the main navigation that this one belongs to; the page itself where it belongs to none.
    #[must_use]
    pub fn section(&self) -> Self {
        match self {
            Self::Member(_) | Self::Country(_) => Self::Members,
            Self::Event(_) | Self::Calendar | Self::Letters | Self::Person(_) => Self::Events,
            Self::Position(_) => Self::Text(TextPage::Positions),
            Self::Procedure(_) | Self::Milestone(_) | Self::Brief => Self::Text(TextPage::Legislation),
            page => page.clone(),
        }
    }

    /// The path of the picture that stands for this page where its address is shared.
    #[must_use]
    pub fn preview_path(&self, locale: Locale) -> String {
        format!("/previews{}.png", self.path(locale).trim_end_matches('/'))
    }

    /// The page and language of a picture's path, as [`Self::parse`] has them of a page's.
    #[must_use]
    pub fn parse_preview(path: &str) -> Option<(Locale, Self)> {
        let page = path.strip_prefix("/previews")?.strip_suffix(".png")?;
        // The path of a home page alone ends with a slash.
        let (locale, route) = Self::parse(page).or_else(|| Self::parse(&format!("{page}/")))?;
        (route.preview_path(locale) == path).then_some((locale, route))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_and_that_of_its_picture_lead_back_to_its_page() {
        let slug: Slug = "thorn".parse().expect("slug");
        let records = [Route::Member, Route::Event, Route::Person, Route::Position, Route::Procedure, Route::Milestone];
        let country = Route::Country("BE".parse().expect("country"));
        let routes = Route::pages().chain(records.map(|record| record(slug.clone()))).chain([country]);
        for route in routes {
            for locale in Locale::ALL {
                let page = Some((*locale, route.clone()));
                assert_eq!(Route::parse(&route.path(*locale)), page);
                assert_eq!(Route::parse_preview(&route.preview_path(*locale)), page);
            }
        }
    }

    #[test]
    fn a_path_that_no_page_can_have_is_refused() {
        for wrong in [
            "",
            "/",
            "/fr",
            "/xx/",
            "/fr/unknown",
            "/fr/members/",
            "/fr/members/a/b",
            "/fr/about/",
            "fr/",
            "/fr//",
            "/fr/countries/BE",
            "/fr/countries/xx",
        ] {
            assert_eq!(Route::parse(wrong), None, "{wrong:?} must be refused");
        }
        for wrong in
            ["/previews/fr/.png", "/previews/fr/members", "/fr/members.png", "/previews.png", "/previews/xx.png"]
        {
            assert_eq!(Route::parse_preview(wrong), None, "{wrong:?} must be refused");
        }
    }
}
