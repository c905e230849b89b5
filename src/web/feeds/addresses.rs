//! Addresses of records that news lead to.

use crate::domain::{Locale, Slug};

/// The path of a step of the law.
pub fn milestone(slug: &Slug, locale: Locale) -> String {
    format!("/{locale}/milestones/{slug}")
}

/// The path of a position.
pub fn position(slug: &Slug, locale: Locale) -> String {
    format!("/{locale}/positions/{slug}")
}
