//! Showing the metrics, to those who can reach a private address.

use crate::http::AppState;
use axum::{Router, extract::State, http::header, response::IntoResponse, routing::get};
use tokio::net::TcpListener;

/// Answers `/metrics` on a listener of its own for as long as it is awaited.
pub async fn expose(listener: TcpListener, state: AppState) {
    let router = Router::new().route("/metrics", get(metrics)).with_state(state);
    // Errors of single connections are handled within, and there are no others.
    _ = axum::serve(listener, router).await;
}

async fn metrics(State(state): State<AppState>) -> impl IntoResponse {
    let snapshot = state.snapshot();
    state.metrics().snapshot(&snapshot.version, snapshot.built.elapsed());
    ([(header::CONTENT_TYPE, prometheus_client::encoding::prometheus_text::CONTENT_TYPE)], state.metrics().text())
}
