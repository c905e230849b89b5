//! The colours of the site.

use super::AppState;
use super::headers;
use super::validators::validated;
use crate::pages::{colours_sheet, colours_version};
use axum::{
    extract::State,
    http::{HeaderMap, Uri, header},
    response::Response,
};

/// `GET /colours.css`: at the address that pages name, browsers may cache it for good.
pub async fn colours(State(state): State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let colours = &snapshot.content.site.colours;
    let mut answer = validated(&request, colours_sheet(colours), "text/css; charset=utf-8");
    if uri.query().and_then(|query| query.strip_prefix("v=")) == Some(&colours_version(colours)) {
        answer.headers_mut().insert(header::CACHE_CONTROL, headers::IMMUTABLE);
    }
    answer
}
