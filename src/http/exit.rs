//! The quick exit.

use super::{AppState, headers};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// `/exit`: redirects to a page of another site at once; nothing is cached.
pub async fn exit(State(state): State<AppState>) -> Response {
    redirect_to_exit_page(&state)
}

/// The redirect to the exit page.
pub fn redirect_to_exit_page(state: &AppState) -> Response {
    let snapshot = state.snapshot();
    let to = [(header::LOCATION, snapshot.content.site.exit.as_str())];
    (StatusCode::SEE_OTHER, to, headers::EXIT).into_response()
}
