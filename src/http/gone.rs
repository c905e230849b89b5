//! The addresses of records that were renamed or withdrawn: their pages, calendars, previews and logos.

use super::{AppState, redirects};
use crate::{
    domain::{Locale, Route},
    site::Gone,
};
use axum::{
    http::{StatusCode, Uri},
    response::Response,
};

/// An address that belongs to the page of a record, and how the same is addressed of another record.
struct Address {
    locale: Option<Locale>,
    route: Route,
    of: fn(&Route, Locale) -> String,
}

impl Address {
    fn parse(path: &str) -> Option<Self> {
        if let Some(file) = path.strip_prefix("/logos/").and_then(|file| file.strip_suffix(".svg")) {
            // A logo has no language.
            let of = |route: &Route, _| match route {
                Route::Member(slug) => format!("/logos/{slug}.svg"),
                route => route.path(Locale::En),
            };
            return Some(Self { locale: None, route: Route::Member(file.parse().ok()?), of });
        }
        let (of, page): (fn(&Route, Locale) -> String, _) = if let Some(page) = Route::parse_preview(path) {
            (Route::preview_path, Some(page))
        } else if let Some(page) = path.strip_suffix(".ics") {
            (|route, locale| format!("{}.ics", route.path(locale)), Route::parse(page))
        } else {
            (Route::path, Route::parse(path))
        };
        let (locale, route) = page?;
        Some(Self { locale: Some(locale), route, of })
    }
}

/// The redirect to the address that a renamed record has today, or what `withdrawn` makes of one that is no more, in the
/// language of the address; nothing for any other address.
pub fn respond(
    state: &AppState,
    address: &Uri,
    withdrawn: impl FnOnce(Option<Locale>, &Gone) -> Option<Response>,
) -> Option<Response> {
    let Address { locale, route, of } = Address::parse(address.path())?;
    let snapshot = state.snapshot();
    match snapshot.gone(&route)? {
        Gone::Renamed(page) => {
            let path = of(&page, locale.or_else(|| snapshot.locales().next())?);
            redirects::to(StatusCode::PERMANENT_REDIRECT, &path, address.query().unwrap_or_default())
        }
        gone @ Gone::Withdrawn(..) => withdrawn(locale, &gone),
    }
}
