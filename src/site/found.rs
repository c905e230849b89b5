//! What the search over everything finds.

use super::words::excerpt;
use crate::domain::Slug;

/// How many letters of a result are shown.
const EXCERPT: usize = 200;

/// What kind of thing was found; the order of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundKind {
    /// A country.
    Country,
    /// A member organisation.
    Member,
    /// A person.
    Person,
    /// An event.
    Event,
    /// A position.
    Position,
    /// A legislative file.
    Procedure,
    /// A step of the law.
    Milestone,
    /// A figure.
    Figure,
    /// A helpline.
    Helpline,
    /// A section of a text.
    Text,
}

impl FoundKind {
    /// Every kind, in the order of groups.
    pub const ALL: [Self; 10] = [
        Self::Country,
        Self::Member,
        Self::Person,
        Self::Event,
        Self::Position,
        Self::Procedure,
        Self::Milestone,
        Self::Figure,
        Self::Helpline,
        Self::Text,
    ];

    /// Its stable code, which is the name of its kind in the JSON API, where that has it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Member => "members",
            Self::Country => "countries",
            Self::Person => "people",
            Self::Event => "events",
            Self::Position => "positions",
            Self::Procedure => "procedures",
            Self::Milestone => "milestones",
            Self::Figure => "figures",
            Self::Helpline => "helplines",
            Self::Text => "texts",
        }
    }

    /// The id of the message that names the group.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Member => "search-members",
            Self::Country => "search-countries",
            Self::Person => "search-people",
            Self::Event => "search-events",
            Self::Position => "search-positions",
            Self::Procedure => "legislation-files",
            Self::Milestone => "search-milestones",
            Self::Figure => "home-figures",
            Self::Helpline => "nav-help",
            Self::Text => "search-texts",
        }
    }
}

/// Something that can be found.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// Where it is.
    pub href: String,
    /// Its name.
    pub title: String,
    /// The language of the name, where it is not the page's.
    pub language: Option<String>,
    /// What it says.
    pub text: String,
    /// The organisation that it is, whose tile stands beside it.
    pub organisation: Option<Slug>,
}

impl Found {
    /// The part of what it says that a query found.
    pub fn excerpt(&self, query: &str) -> String {
        excerpt(&self.text, query, EXCERPT)
    }
}
