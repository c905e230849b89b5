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
    }
}
