//! Health checks: whether this node lives, and whether it can serve.

use super::AppState;
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
};

/// A response in plain text for monitoring, never cached.
type PlainText<T> = ([(HeaderName, HeaderValue); 1], T);

const NO_STORE: [(HeaderName, HeaderValue); 1] = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];

/// `/healthz`: the process answers.
pub async fn healthz() -> PlainText<&'static str> {
    (NO_STORE, "ok\n")
}

/// `/readyz`: this node can serve.
///
/// A node that has lost the database is still ready, and says with 200 what it misses: it serves everything that is
/// published, and all nodes lose the one database together. A 503 would make the balancer take them away one after the
/// other, and turn a database that nobody needs at the moment into a site that is gone. A node without a snapshot is not
/// ready, and does not listen yet; one that is about to go says 503, so that nobody is sent to it any more. What has to wake somebody is the wording here, or the metric beside it.
pub async fn readyz(State(state): State<AppState>) -> (StatusCode, PlainText<String>) {
    if state.is_draining() {
        return (StatusCode::SERVICE_UNAVAILABLE, (NO_STORE, "draining\n".to_owned()));
    }
    let store = state.store_health();
    let text = if store.reachable {
        "ready\n".to_owned()
    } else {
        format!(
            "ready, but the database cannot be read since {:.0}: what was published then is served\n",
            store.answered
        )
    };
    (StatusCode::OK, (NO_STORE, text))
}
