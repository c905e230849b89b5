//! What a feed is about.

use crate::domain::{Route, TextPage, schema::Kind};

/// What a feed can be about.
#[derive(Clone, Copy)]
pub enum Topic {
    Events,
    Law,
    Positions,
}

impl Topic {
    pub const ALL: [Self; 3] = [Self::Events, Self::Law, Self::Positions];

    /// Its name in addresses and categories.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Law => "law",
            Self::Positions => "positions",
        }
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Events => "nav-events",
            Self::Law => "nav-legislation",
            Self::Positions => "nav-positions",
        }
    }

    /// The kind of its records.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Events => Kind::Events,
            Self::Law => Kind::Milestones,
            Self::Positions => Kind::Positions,
        }
    }

    /// The page that shows the same.
    pub const fn page(self) -> Route {
        match self {
            Self::Events => Route::Events,
            Self::Law => Route::Text(TextPage::Legislation),
            Self::Positions => Route::Text(TextPage::Positions),
        }
    }
}
