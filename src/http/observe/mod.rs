//! What is seen from outside: one line for each request, and numbers.

mod exposition;
mod line;
mod metrics;
mod pattern;
mod request_id;

pub use exposition::expose;
pub use line::Line;
pub use metrics::Metrics;
pub use pattern::Pattern;
pub use request_id::{RequestIds, X_REQUEST_ID};

/// Left with an answer when a handler panicked.
#[derive(Debug, Clone, Copy)]
pub struct Panicked;

/// Left with an answer by whoever keeps finished answers: where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CacheState {
    /// It was kept.
    Hit,
    /// It was made for this request.
    Miss,
}

impl CacheState {
    /// Its name in lines and metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hit => "hit",
            Self::Miss => "miss",
        }
    }
}
