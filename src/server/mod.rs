//! The server: the router of all routes, the limits in front of it, and listening.

mod connections;
mod event_loops;
mod guard;
mod listen;
mod refresh;
mod router;

pub use guard::{Guard, ProxyHeader, RateLimit, Settings, TrustedProxies};
pub use listen::{ServeError, serve, serve_until};
pub use refresh::keep_fresh;
pub use router::{router, with_error_pages};
