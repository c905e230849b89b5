//! The law's way: procedures and what happened in them.

use super::{Evidence, Localized, PartialDate, Slug, code::codes};

codes! {
    /// Who acted.
    pub enum Body {
        Commission = "commission",
        Parliament = "parliament",
        Council = "council",
        Coalition = "coalition",
    }
}

/// A legislative file, or a group of closely related ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    /// Its name in URLs (a fragment of the legislation page).
    pub slug: Slug,
    /// The interinstitutional references, such as `2022/0155(COD)`.
    pub references: Vec<String>,
    /// What it is called.
    pub title: Localized,
    /// What it is about and where it stands.
    pub summary: Localized,
}

/// One dated step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Milestone {
    /// Its name in URLs.
    pub slug: Slug,
    /// When, as exactly as known.
    pub date: PartialDate,
    /// The file it belongs to; `None` for the general frame.
    pub procedure: Option<Slug>,
    /// What happened.
    pub title: Localized,
    /// The same in a sentence or two.
    pub summary: Localized,
    /// Who acted; more than one for a joint act.
    pub bodies: Vec<Body>,
    /// The coalition's event that this step is, for its own actions.
    pub event: Option<Slug>,
    /// What readers should know about how sure this is.
    pub note: Localized,
    /// The proof.
    pub evidence: Evidence,
}
