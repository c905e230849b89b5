//! Addresses that are nearly right, and the page that each of them means: another case, a region beside the language, no language,
//! a slash too many or too few, what a chat or a mail left at the end.

use super::{AppState, headers, pages};
use crate::domain::{Locale, Route, decode, is_discreet, read_query, write_query};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::borrow::Cow;

/// The way to the page that an address means which no page has; nothing where none can be meant. The quick exit is taken at once.
pub fn meant(state: &AppState, address: &Uri, request: &HeaderMap) -> Option<Response> {
    let whole = decode(address.path()).ok()?;
    // Some programs encode the signs that end a path.
    let decoded = whole.split('#').next().unwrap_or_default();
    let (path, behind) = decoded.split_once(['?', '&']).unwrap_or((decoded, ""));
    let parts: Vec<String> = path.split('/').map(tidied).filter(|part| !part.is_empty()).collect();
    let first = parts.first()?;
    if parts == ["exit"] {
        return Some(pages::leave(state));
    }
    let named = language(state, first);
    let locale = named.unwrap_or_else(|| pages::preferred(state, request));
    let below = parts.get(usize::from(named.is_some())..)?.join("/");
    let (_, route) = Route::parse(&format!("/{locale}/{below}"))?;
    if !state.snapshot().has_page(&route) {
        return None;
    }
    let query = match address.query() {
        None => Cow::Owned(rewritten(behind)),
        Some(query) => query.into(),
    };
    let path = route.path(locale);
    match named {
        Some(_) => to(StatusCode::PERMANENT_REDIRECT, &path, &query),
        None => to_negotiated(&path, &query),
    }
}

/// The language that the beginning of a path names, in any case and with any region, if the site speaks it.
pub fn language(state: &AppState, part: &str) -> Option<Locale> {
    let tag = part.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let locale: Locale = tag.parse().ok()?;
    state.snapshot().locales().any(|spoken| spoken == locale).then_some(locale)
}

/// The way to a page whose language was chosen by what the reader prefers; the query goes along.
pub fn to_negotiated(path: &str, query: &str) -> Option<Response> {
    let mut response = to(StatusCode::FOUND, path, query)?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    Some(response)
}

fn to(status: StatusCode, path: &str, query: &str) -> Option<Response> {
    let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let location = HeaderValue::try_from(address).ok()?;
    let mut response = (status, [(header::LOCATION, location)]).into_response();
    // The request may have hidden the mode in its path.
    if is_discreet(query) {
        response.headers_mut().insert(header::CACHE_CONTROL, headers::NO_STORE);
    }
    Some(response)
}

/// A part of a path in lower case without what is neither letter nor digit around it.
fn tidied(part: &str) -> String {
    part.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}

/// A decoded query string as it is written; empty where it is none.
fn rewritten(decoded: &str) -> String {
    let pairs = read_query(decoded).unwrap_or_default();
    write_query(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())))
}
