//! How a node stands with the content store.

use jiff::{SignedDuration, Timestamp};

/// How a node stands with the content store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoreHealth {
    /// Whether its content could be read when it was last looked at.
    pub reachable: bool,
    /// When it was last found in step with what is served; also the earliest moment since when it may be out of reach.
    pub answered: Timestamp,
}

impl StoreHealth {
    /// A store that has just answered.
    pub(super) fn good() -> Self {
        Self { reachable: true, answered: Timestamp::now() }
    }

    /// The same store when it does not answer any more.
    pub(super) const fn lost(self) -> Self {
        Self { reachable: false, ..self }
    }

    /// How old what is served may be at most; never negative, whatever the clock does.
    pub fn age(&self) -> SignedDuration {
        Timestamp::now().duration_since(self.answered).max(SignedDuration::ZERO)
    }
}
