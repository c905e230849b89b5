//! The logos of organisations.

use super::AppState;
use super::headers;
use super::pages;
use super::validators::validated;
use crate::site::logo_address;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Uri, header},
    response::Response,
};

/// For a drawing that is opened by itself: nothing in it may load or run, whatever the check at the import has missed.
pub const LOGO_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// `GET /logos/{slug}.svg`: at the address that pages name, browsers may cache it for good.
pub async fn logo(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let slug = uri.path().strip_prefix("/logos/").and_then(|file| file.strip_suffix(".svg"));
    let organisation = slug.and_then(|slug| snapshot.organisation(&slug.parse().ok()?));
    let Some((organisation, svg)) = organisation.and_then(|found| Some((found, found.logo.clone()?))) else {
        return pages::page(state, uri, request).await;
    };
    let mut answer = validated(&request, svg, "image/svg+xml; charset=utf-8");
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, LOGO_POLICY);
    if logo_address(organisation).is_some_and(|address| uri == *address) {
        answer.headers_mut().insert(header::CACHE_CONTROL, headers::IMMUTABLE);
    }
    answer
}
