//! Terms to avoid, and what to say in their place.

use super::{Evidence, Locale, Slug};

/// A term that texts of its language should not use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its stable name.
    pub slug: Slug,
    /// The language that it is a term of.
    pub locale: Locale,
    /// What texts should not say.
    pub discouraged: String,
    /// Other forms of it; a `*` at the end of a word stands for any ending.
    pub forms: Vec<String>,
    /// What to say in its place.
    pub preferred: String,
    /// Why, in a sentence of that language.
    pub why: String,
    /// Who advises so.
    pub evidence: Evidence,
}
