//! Observability: a log line for each request, and metrics.

mod exposition;
mod line;
mod metrics;
mod request_id;
mod route_label;

pub use exposition::expose;
pub use line::Line;
pub use metrics::Metrics;
pub use request_id::{RequestIds, X_REQUEST_ID};
pub use route_label::RouteLabel;

/// Extension of a response: the handler panicked.
#[derive(Debug, Clone, Copy)]
pub struct Panicked;

/// Extension of a response that is cached: where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CacheState {
    /// The cache.
    Hit,
    /// Rendered for this request.
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
