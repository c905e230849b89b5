//! The server: the router of all routes, the limits in front of it, and listening.

mod connections;
mod event_loops;
mod limits;
mod listen;
mod refresh;
mod router;

pub use limits::{ProxyHeader, RateLimit, RequestLimits, Settings, TrustedProxies};
pub use listen::{ServeError, serve, serve_until};
pub use refresh::keep_fresh;
pub use router::{router, with_error_pages};
