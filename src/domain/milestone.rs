//! The dated steps of the law.

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
        /// Parliament and Council agree on one text, provisionally or at a later reading.
        Agreement = "agreement",
        Adoption = "adoption",
        Application = "application",
    }
}

/// The result of a vote on the motion that the step's texts name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Votes {
    /// Votes for the motion.
    pub in_favour: u16,
    /// Votes against it.
    pub against: u16,
    /// Abstentions, where known.
    pub abstentions: Option<u16>,
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
    /// How they voted, where they voted and it is known.
    pub votes: Option<Votes>,
    /// The coalition's event that this step is, for its own actions.
    pub event: Option<Slug>,
    /// What readers should know about how sure this is.
    pub note: Localized,
    /// The proof.
    pub evidence: Evidence,
    /// When that proof was last read.
    pub checked_on: Option<PartialDate>,
}

impl Milestone {
    /// Whether the coalition alone acted: then it is no step of the law.
    #[must_use]
    pub fn is_own_action(&self) -> bool {
        self.bodies.as_slice() == [Body::Coalition]
    }
}
