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

codes! {
    /// The stages of the ordinary legislative procedure (Article 294 of the Treaty on the Functioning of the European
    /// Union), as far as readers want to tell them apart.
    pub enum Stage {
        Proposal = "proposal",
        /// Parliament’s mandate for negotiations, or its position at first reading.
        Parliament = "parliament",
        /// The Council’s mandate, or its position at first reading.
        Council = "council",
        /// Negotiations between Parliament, Council and Commission.
        Trilogue = "trilogue",
        Adoption = "adoption",
        Application = "application",
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
    /// What comes next, as far as the sources say.
    pub next: Localized,
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
    /// The stage of the procedure that it reaches, where it reaches one.
    pub stage: Option<Stage>,
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
