//! What the browser needs to search the directory of members itself.

use super::{AppState, pages, validators::versioned};
use axum::{
    extract::State,
    http::{HeaderMap, Uri},
    response::Response,
};

/// `GET /{lang}/members/index.json`: pages name it with a hash of its bytes, and at that address browsers may cache it for good.
/// The language is in the path, so that a copy of the site in files has one for each. A list that is too long to be searched in
/// the browser has none.
pub async fn member_index(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let locale = uri.path().split('/').nth(1).and_then(|lang| lang.parse().ok());
    let edition = locale.and_then(|locale| snapshot.edition(locale));
    match edition.and_then(|edition| edition.members().index_file()) {
        Some(index) => versioned((&uri, &request), index.bytes.clone(), "application/json", &index.version),
        None => pages::page(state, uri, request).await,
    }
}
