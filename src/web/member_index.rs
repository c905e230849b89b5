//! What the browser needs to search the directory of members itself.

use super::{AppState, headers, pages, validators::validated};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

/// `GET /{lang}/members/index.json`: its address carries the version of the snapshot, so browsers may keep it for good. The
/// language is in the path, so that a copy of the site in files has one for each.
pub async fn member_index(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let locale = uri.path().split('/').nth(1).and_then(|lang| lang.parse().ok());
    let Some(edition) = locale.and_then(|locale| snapshot.edition(locale)) else {
        return pages::page(state, uri, request).await;
    };
    // A longer list is searched by the server.
    let Some(data) = edition.members().data() else { return pages::page(state, uri, request).await };
    let bytes = match serde_json::to_vec(data) {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::error!(%error, "the index of the members cannot be written");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    let mut answer = validated(&request, bytes, "application/json");
    let version = uri.query().into_iter().flat_map(|query| query.split('&')).find_map(|pair| pair.strip_prefix("v="));
    if version == Some(&snapshot.version) {
        answer.headers_mut().insert(header::CACHE_CONTROL, headers::IMMUTABLE);
    }
    answer
}
