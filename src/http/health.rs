//! Whether this node lives, whether it can serve, and how it stands with the ledger.

use super::AppState;
use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, StatusCode, header},
};
use jiff::{SignedDuration, Timestamp};

/// How a node stands with the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LedgerHealth {
    /// Whether its content could be read when it was last looked at.
    pub reachable: bool,
    /// When it was last found in step with what is served; also the earliest moment since when it may be out of reach.
    pub answered: Timestamp,
}

impl LedgerHealth {
    /// A ledger that has just answered.
    pub(super) fn good() -> Self {
        Self { reachable: true, answered: Timestamp::now() }
    }

    /// The same ledger when it does not answer any more.
    pub(super) const fn lost(self) -> Self {
        Self { reachable: false, ..self }
    }

    /// How old what is served may be at most; never negative, whatever the clock does.
    pub fn age(&self) -> SignedDuration {
        Timestamp::now().duration_since(self.answered).max(SignedDuration::ZERO)
    }
}

/// An answer in words for whoever watches the node, true at this moment only.
type Words<T> = ([(HeaderName, HeaderValue); 1], T);

const NOW_ONLY: [(HeaderName, HeaderValue); 1] = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];

/// `/healthz`: the process answers.
pub async fn healthz() -> Words<&'static str> {
    (NOW_ONLY, "ok\n")
}

/// `/readyz`: this node can serve.
///
/// A node that has lost the database is still ready, and says with 200 what it misses: it serves everything that is
/// published, and all nodes lose the one database together. A 503 would make the balancer take them away one after the
/// other, and turn a database that nobody needs at the moment into a site that is gone. A node without a snapshot is not
/// ready, and does not listen yet; one that is about to go says 503, so that nobody is sent to it any more. What has to wake somebody is the wording here, or the metric beside it.
pub async fn readyz(State(state): State<AppState>) -> (StatusCode, Words<String>) {
    if state.is_draining() {
        return (StatusCode::SERVICE_UNAVAILABLE, (NOW_ONLY, "draining\n".to_owned()));
    }
    let ledger = state.ledger();
    let words = if ledger.reachable {
        "ready\n".to_owned()
    } else {
        format!(
            "ready, but the database cannot be read since {:.0}: what was published then is served\n",
            ledger.answered
        )
    };
    (StatusCode::OK, (NOW_ONLY, words))
}
