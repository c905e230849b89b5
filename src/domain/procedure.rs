//! Legislative files and the state they are in.

use super::{Localized, PartialDate, Slug, Stage, code::codes};

codes! {
    /// What kind of act a procedure ends in.
    pub enum ActKind {
        Regulation = "regulation",
        Directive = "directive",
    }
}

/// An act that has entered into force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What kind of act.
    pub kind: ActKind,
    /// Its number in the Official Journal, such as `2026/1881`.
    pub number: String,
    /// The last day on which it applies; `None` for an act without an end.
    pub in_force_until: Option<PartialDate>,
}

/// A step that was announced. It stays unconfirmed until a milestone says what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedStep {
    /// The stage it belongs to.
    pub stage: Stage,
    /// The date that was announced.
    pub date: PartialDate,
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
    /// What it is about. Where it stands follows from its milestones and the fields below.
    pub summary: Localized,
    /// The latest act it has led to.
    pub act: Option<Act>,
    /// The next step, as far as one was announced.
    pub planned: Option<PlannedStep>,
    /// What comes next, as far as the sources of `checked_on` say.
    pub next: Localized,
    /// When somebody last looked for news of it.
    pub checked_on: Option<PartialDate>,
}
