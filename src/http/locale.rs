//! The language of a request.

use super::{AppState, negotiation::negotiate};
use crate::domain::Locale;
use axum::http::{HeaderMap, header};

/// The language that the first segment of a path names, in any case and with any region, if the site has it.
pub fn named(state: &AppState, segment: &str) -> Option<Locale> {
    let tag = segment.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let locale: Locale = tag.parse().ok()?;
    state.snapshot().locales().any(|spoken| spoken == locale).then_some(locale)
}

/// The language that a reader prefers among those of the site.
pub fn preferred(state: &AppState, request: &HeaderMap) -> Locale {
    let header = request.get(header::ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    negotiate(header, &state.snapshot().content.site.locales).unwrap_or(Locale::En)
}
