//! The kinds of records.

use crate::domain::code::codes;

codes! {
    /// A kind of record, by its name in files, in the store and on the command line; what a kind names stands before it.
    pub enum Kind {
        /// The settings, one record.
        Site = "site",
        Places = "places",
        Organisations = "organisations",
        People = "people",
        Events = "events",
        Speakers = "speakers",
        Involvements = "involvements",
        Procedures = "procedures",
        Milestones = "milestones",
        Positions = "positions",
        Figures = "figures",
        Helplines = "helplines",
        Texts = "texts",
        /// What readers said of words in their language.
        Reviews = "reviews",
        /// Interface strings in the coalition's own words.
        Phrases = "phrases",
        /// Terms to avoid.
        Terms = "terms",
    }
}

impl Kind {
    /// Whether its records are what the site tells readers: neither the settings nor what accompanies words.
    #[must_use]
    pub const fn is_told(self) -> bool {
        !matches!(self, Self::Site | Self::Reviews | Self::Phrases | Self::Terms)
    }

    /// Whether each of its records has a form of its own at the desk: what the site tells, and the terms to avoid.
    #[must_use]
    pub const fn has_form(self) -> bool {
        self.is_told() || matches!(self, Self::Terms)
    }
}
