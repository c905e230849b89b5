//! Which kind of address was asked for: few enough to count each.

use axum::http::StatusCode;

macro_rules! patterns {
    ($($name:ident = $text:literal,)+) => {
        /// A kind of address.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Pattern {
            $(#[doc = $text] $name,)+
        }

        impl Pattern {
            /// How many there are.
            pub const COUNT: usize = [$(Self::$name),+].len();

            /// As it stands in lines and metrics.
            pub const fn text(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }
        }
    };
}

patterns! {
    Root = "/",
    Exit = "/exit",
    Health = "/healthz",
    Ready = "/readyz",
    Sitemap = "/sitemap.xml",
    Robots = "/robots.txt",
    Home = "/{lang}/",
    Members = "/{lang}/members",
    Member = "/{lang}/members/{slug}",
    Events = "/{lang}/events",
    Event = "/{lang}/events/{slug}",
    Calendar = "/{lang}/calendar",
    Search = "/{lang}/search",
    Letters = "/{lang}/letters",
    Figures = "/{lang}/figures",
    Positions = "/{lang}/positions",
    Position = "/{lang}/positions/{slug}",
    Legislation = "/{lang}/legislation",
    Procedure = "/{lang}/legislation/{slug}",
    Milestone = "/{lang}/milestones/{slug}",
    Person = "/{lang}/people/{slug}",
    Help = "/{lang}/help",
    Text = "/{lang}/{text}",
    Feed = "/{lang}/feed",
    File = "/{lang}/{list}.{ics,csv}",
    ApiList = "/api/v1/{kind}",
    ApiRecord = "/api/v1/{kind}/{slug}",
    ApiSearch = "/api/v1/search",
    ApiIndex = "/api/v1/members/index",
    ApiDescription = "/api/openapi.json",
    ServerFunction = "/api/fn/{function}",
    Built = "/pkg/{file}",
    Font = "/fonts/{file}",
    Other = "other",
    Nowhere = "not found",
}

impl Pattern {
    /// The kind of a path, with the status that it was answered with: what does not exist is one kind.
    pub fn of(path: &str, status: StatusCode) -> Self {
        if status == StatusCode::NOT_FOUND {
            return Self::Nowhere;
        }
        let Some((first, rest)) = path.strip_prefix('/').map(|path| path.split_once('/').unwrap_or((path, ""))) else {
            return Self::Other;
        };
        match (first, rest) {
            ("", "") => Self::Root,
            ("exit", "") => Self::Exit,
            ("healthz", "") => Self::Health,
            ("readyz", "") => Self::Ready,
            ("sitemap.xml", "") | ("sitemaps", _) => Self::Sitemap,
            ("robots.txt", "") => Self::Robots,
            ("pkg", _) => Self::Built,
            ("fonts", _) => Self::Font,
            ("api", rest) => Self::of_api(rest),
            (language, rest) if language.len() == 2 => Self::of_page(rest),
            _ => Self::Other,
        }
    }

    fn of_api(rest: &str) -> Self {
        match rest {
            "openapi.json" => Self::ApiDescription,
            "v1/search" => Self::ApiSearch,
            "v1/members/index" => Self::ApiIndex,
            _ => match rest.split_once('/') {
                Some(("fn", _)) => Self::ServerFunction,
                Some(("v1", kind)) if kind.contains('/') => Self::ApiRecord,
                Some(("v1", _)) => Self::ApiList,
                _ => Self::Other,
            },
        }
    }

    /// By what follows the language.
    fn of_page(rest: &str) -> Self {
        match rest.rsplit_once('.').map(|(_, ending)| ending) {
            Some("ics" | "csv") => return Self::File,
            Some("atom") => return Self::Feed,
            _ => {}
        }
        match rest.split_once('/') {
            Some(("members", _)) => Self::Member,
            Some(("events", _)) => Self::Event,
            Some(("people", _)) => Self::Person,
            Some(("positions", _)) => Self::Position,
            Some(("legislation", _)) => Self::Procedure,
            Some(("milestones", _)) => Self::Milestone,
            Some(_) => Self::Other,
            None => match rest {
                "" => Self::Home,
                "members" => Self::Members,
                "events" => Self::Events,
                "calendar" => Self::Calendar,
                "search" => Self::Search,
                "letters" => Self::Letters,
                "figures" => Self::Figures,
                "positions" => Self::Positions,
                "legislation" => Self::Legislation,
                "help" => Self::Help,
                _ => Self::Text,
            },
        }
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
            ("/api/v1/members", "/api/v1/{kind}"),
            ("/api/v1/members/thorn", "/api/v1/{kind}/{slug}"),
            ("/api/v1/members/index", "/api/v1/members/index"),
            ("/api/fn/members", "/api/fn/{function}"),
            ("/pkg/a.wasm", "/pkg/{file}"),
            ("/favicon.ico", "other"),
            ("*", "other"),
        ] {
            assert_eq!(Pattern::of(path, StatusCode::OK).text(), expected, "{path}");
        }
        assert_eq!(Pattern::of("/wp-login.php", StatusCode::NOT_FOUND), Pattern::Nowhere);
    }
}
