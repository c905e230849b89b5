//! What the coalition stands for.

use super::{Localized, PartialDate, Slug};

/// One position or demand, in our own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Its name in URLs (a fragment of the positions page).
    pub slug: Slug,
    /// What is asked.
    pub text: Localized,
    /// What it is about: positions on one topic, in the order of time, are its history.
    pub topic: Option<Slug>,
    /// The legislative files it speaks of.
    pub procedures: Vec<Slug>,
    /// Who holds it, as the sources say.
    pub holder: Localized,
    /// Whether the coalition itself holds it.
    pub own: bool,
    /// Since when, or when it was said.
    pub since: Option<PartialDate>,
    /// Its place among the headline demands, from 1; `None` for the others.
    pub demand: Option<u8>,
    /// Whether the coalition's own text states it.
    pub in_coalition_text: bool,
    /// The public pages that show it.
    pub sources: Vec<String>,
}
