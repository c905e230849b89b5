//! The public pages and their paths.

use super::{Locale, Slug, code::codes};

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

/// Every public page, whatever the language. Paths are `/{lang}/…`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// The home page.
    Home,
    /// A text, some with data beside it.
    Text(TextPage),
    /// The directory of members.
    Members,
    /// One member.
    Member(Slug),
    /// The calendar of events.
    Events,
    /// One event.
    Event(Slug),
    /// The events of a month, as a table.
    Calendar,
    /// Open letters and statements.
    Letters,
    /// Every figure with its source.
    Figures,
    /// One person.
    Person(Slug),
    /// One position.
    Position(Slug),
    /// One legislative file.
    Procedure(Slug),
    /// One step of a legislative file.
    Milestone(Slug),
    /// The JSON API, described for those who write programs.
    Data,
    /// Every component in every state, for those who work on the site.
    Styleguide,
    /// The search over everything.
    Search,
}

impl Route {
    /// The path of this page in a language.
    #[must_use]
    pub fn path(&self, locale: Locale) -> String {
        match self {
            Self::Home => format!("/{locale}/"),
            Self::Text(page) => format!("/{locale}/{page}"),
            Self::Members => format!("/{locale}/members"),
            Self::Member(slug) => format!("/{locale}/members/{slug}"),
            Self::Events => format!("/{locale}/events"),
            Self::Event(slug) => format!("/{locale}/events/{slug}"),
            Self::Calendar => format!("/{locale}/calendar"),
            Self::Letters => format!("/{locale}/letters"),
            Self::Figures => format!("/{locale}/figures"),
            Self::Person(slug) => format!("/{locale}/people/{slug}"),
            Self::Position(slug) => format!("/{locale}/positions/{slug}"),
            Self::Procedure(slug) => format!("/{locale}/legislation/{slug}"),
            Self::Milestone(slug) => format!("/{locale}/milestones/{slug}"),
            Self::Data => format!("/{locale}/data"),
            Self::Styleguide => format!("/{locale}/styleguide"),
            Self::Search => format!("/{locale}/search"),
        }
    }

    /// The page of the main navigation that this one belongs to; the page itself where it belongs to none.
    #[must_use]
    pub fn section(&self) -> Self {
        match self {
            Self::Member(_) => Self::Members,
            Self::Event(_) | Self::Calendar | Self::Letters | Self::Person(_) => Self::Events,
            Self::Position(_) => Self::Text(TextPage::Positions),
            Self::Procedure(_) | Self::Milestone(_) => Self::Text(TextPage::Legislation),
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

    /// The page and language of a path, or nothing when no page can have it. Whether a slug exists is not known here.
    #[must_use]
    pub fn parse(path: &str) -> Option<(Locale, Self)> {
        let (locale, rest) = path.strip_prefix('/')?.split_once('/')?;
        let locale = locale.parse().ok()?;
        let route = match rest.split_once('/') {
            Some(("members", slug)) => Self::Member(slug.parse().ok()?),
            Some(("events", slug)) => Self::Event(slug.parse().ok()?),
            Some(("people", slug)) => Self::Person(slug.parse().ok()?),
            Some(("positions", slug)) => Self::Position(slug.parse().ok()?),
            Some(("legislation", slug)) => Self::Procedure(slug.parse().ok()?),
            Some(("milestones", slug)) => Self::Milestone(slug.parse().ok()?),
            Some(_) => return None,
            None => match rest {
                "" => Self::Home,
                "members" => Self::Members,
                "events" => Self::Events,
                "search" => Self::Search,
                "calendar" => Self::Calendar,
                "letters" => Self::Letters,
                "figures" => Self::Figures,
                "data" => Self::Data,
                "styleguide" => Self::Styleguide,
                text => Self::Text(text.parse().ok()?),
            },
        };
        Some((locale, route))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_and_that_of_its_picture_lead_back_to_its_page() {
        let slug: Slug = "thorn".parse().expect("slug");
        let mut routes = vec![
            Route::Home,
            Route::Members,
            Route::Member(slug.clone()),
            Route::Events,
            Route::Event(slug.clone()),
            Route::Calendar,
            Route::Letters,
            Route::Figures,
            Route::Person(slug.clone()),
            Route::Position(slug.clone()),
            Route::Procedure(slug.clone()),
            Route::Milestone(slug),
            Route::Data,
            Route::Styleguide,
            Route::Search,
        ];
        routes.extend(TextPage::ALL.iter().map(|page| Route::Text(*page)));
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
        for wrong in
            ["", "/", "/fr", "/xx/", "/fr/unknown", "/fr/members/", "/fr/members/a/b", "/fr/about/", "fr/", "/fr//"]
        {
            assert_eq!(Route::parse(wrong), None, "{wrong:?} must be refused");
        }
        for wrong in
            ["/previews/fr/.png", "/previews/fr/members", "/fr/members.png", "/previews.png", "/previews/xx.png"]
        {
            assert_eq!(Route::parse_preview(wrong), None, "{wrong:?} must be refused");
        }
    }
}
