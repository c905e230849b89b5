//! The colours of the site.

use super::{AppState, validators::versioned};
use crate::pages::{colours_sheet, colours_version};
use axum::{
    extract::State,
    http::{HeaderMap, Uri},
    response::Response,
};

/// `GET /colours.css`: at the address that pages name, browsers may cache it for good.
pub async fn colours(State(state): State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let snapshot = state.snapshot();
    let colours = &snapshot.content.site.colours;
    let version = colours_version(colours);
    versioned((&uri, &request), colours_sheet(colours), "text/css; charset=utf-8", &version)
}
