//! People who speak publicly at the coalition's events and on its letters.

use super::{Evidence, Localized, PartialDate, Slug};

/// A person (schema.org `Person`), described as of a date: roles change, pages about the past must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their name in URLs.
    pub slug: Slug,
    /// Their name.
    pub name: String,
    /// The organisation they belonged to at the time.
    pub organisation: Option<Slug>,
    /// What they were at the time.
    pub role: Localized,
    /// The time of that role.
    pub role_as_of: Option<PartialDate>,
    /// The proof.
    pub evidence: Evidence,
}
