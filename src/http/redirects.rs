//! Addresses that are nearly right, and the page that each of them means: another case, a region beside the language, no language,
//! a slash too many or too few, what a chat or a mail left at the end.

use super::{AppState, exit::redirect_to_exit_page, headers, locale};
use crate::domain::{Route, TextPage, decode, is_discreet, read_query, write_query};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::borrow::Cow;

/// The redirect from an address that no page has to the page that it means, or to the exit page; nothing where it means none.
pub fn meant(state: &AppState, address: &Uri, request: &HeaderMap) -> Option<Response> {
    let whole = decode(address.path()).ok()?;
    // Some programs encode the signs that end a path.
    let decoded = whole.split('#').next().unwrap_or_default();
    let (path, behind) = decoded.split_once(['?', '&']).unwrap_or((decoded, ""));
    let parts = parts(path)?;
    let first = parts.first()?;
    if parts == ["exit"] {
        return Some(redirect_to_exit_page(state));
    }
    let named = locale::named(state, first);
    let locale = named.unwrap_or_else(|| locale::preferred(state, request));
    let below = parts.get(usize::from(named.is_some())..)?.join("/");
    // Help is meant whatever follows it.
    let help = below.starts_with("help/").then_some((locale, Route::Text(TextPage::Help)));
    let (_, route) = Route::parse(&format!("/{locale}/{below}")).or(help)?;
    // What became of a page that is no more is said at its right address.
    let snapshot = state.snapshot();
    if !snapshot.has_page(&route) && (snapshot.gone(&route).is_none() || route.path(locale) == address.path()) {
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

/// The redirect to a page whose language was negotiated, with the query.
pub fn to_negotiated(path: &str, query: &str) -> Option<Response> {
    let mut response = to(StatusCode::FOUND, path, query)?;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    Some(response)
}

/// The redirect to a path, with the query.
pub fn to(status: StatusCode, path: &str, query: &str) -> Option<Response> {
    let address = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let location = HeaderValue::try_from(address).ok()?;
    let mut response = (status, [(header::LOCATION, location)]).into_response();
    // The request may have hidden the mode in its path.
    if is_discreet(query) {
        response.headers_mut().insert(header::CACHE_CONTROL, headers::NO_STORE);
    }
    Some(response)
}

/// The parts of a path in lower case, up to the first sign that stands in no path of ours, and without such signs before a part.
/// Nothing where the sign is a dot with letters behind it: a file is meant.
fn parts(path: &str) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    for part in path.split('/') {
        let part = part.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let end = part.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '_')));
        let (name, rest) = part.split_at(end.unwrap_or(part.len()));
        let name = name.trim_end_matches(['-', '_']).to_lowercase();
        if !name.is_empty() {
            parts.push(name);
        }
        let is_over = rest.contains(char::is_alphanumeric);
        if is_over && rest.starts_with('.') {
            return None;
        }
        if is_over {
            break;
        }
    }
    Some(parts)
}

/// A decoded query string as it is written; empty where it is none.
fn rewritten(decoded: &str) -> String {
    let pairs = read_query(decoded).unwrap_or_default();
    write_query(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())))
}
