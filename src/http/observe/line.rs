//! The log line of each request. It contains neither the client nor the search text.

use super::{CacheState, RouteLabel};
use axum::{
    body::HttpBody,
    http::{HeaderValue, Method},
    response::Response,
};
use std::time::Duration;

/// More of a path is of no use to anybody.
const LONGEST_PATH: usize = 200;

/// The fields of the line.
pub struct Line<'a> {
    /// The method of the request.
    pub method: &'a Method,
    /// The path, without the query string: that may hold what somebody searches for.
    pub path: &'a str,
    /// The label of its route.
    pub route: RouteLabel,
    /// The response.
    pub response: &'a Response,
    /// The time until the response began.
    pub taken: Duration,
    /// The request id.
    pub id: &'a HeaderValue,
    /// Whether the response came from the cache, where it can be cached.
    pub cache: Option<CacheState>,
}

impl Line<'_> {
    /// Writes it: faults of ours as errors, the rest as information. Without a subscriber that wants it this costs nothing.
    pub fn write(&self) {
        let status = self.response.status();
        // By its place in the source each has a switch of its own.
        macro_rules! write {
            ($level:expr) => {
                tracing::event!(
                    target: "request",
                    $level,
                    method = self.method.as_str(),
                    path = &self.path[..self.path.floor_char_boundary(LONGEST_PATH)],
                    route = self.route.text(),
                    status = status.as_u16(),
                    micros = u64::try_from(self.taken.as_micros()).unwrap_or(u64::MAX),
                    // Unknown where an answer is compressed as it goes out.
                    bytes = self.response.body().size_hint().exact(),
                    id = self.id.to_str().unwrap_or_default(),
                    cache = self.cache.map(CacheState::name),
                )
            };
        }
        if status.as_u16() == 500 { write!(tracing::Level::ERROR) } else { write!(tracing::Level::INFO) }
    }
}
