//! What the browser needs to search the directory of members itself.

use super::AppState;
use super::headers;
use super::pages;
use super::validators::validated;
use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};

/// `GET /{lang}/members/index.json`: pages name it with a hash of its bytes, and at that address browsers may cache it for good.
/// The language is in the path, so that a copy of the site in files has one for each. A list that is too long to be searched in
/// the browser has none.
pub async fn member_index(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let locale = uri.path().split('/').nth(1).and_then(|lang| lang.parse().ok());
    let Some(edition) = locale.and_then(|locale| snapshot.edition(locale)) else {
        return pages::page(state, uri, request).await;
    };
    let Some(index) = edition.members().index_file() else { return pages::page(state, uri, request).await };
    let mut answer = validated(&request, index.bytes.clone(), "application/json");
    if uri.query().and_then(|query| query.strip_prefix("v=")) == Some(&index.version) {
        answer.headers_mut().insert(header::CACHE_CONTROL, headers::IMMUTABLE);
    }
    answer
}
