//! The server: the router of all routes, the limits in front of it, and listening.

mod check;
mod connections;
mod event_loops;
mod host;
mod limits;
mod listen;
mod load;
mod refresh;
mod router;

pub use check::{Pages, check_pages};
pub use limits::{ProxyHeader, RateLimit, RequestLimits, Settings, TrustedProxies};
pub use listen::{ServeError, serve, serve_until};
pub use load::load;
pub use refresh::{keep_fresh, keep_schedule};
pub use router::{desk_router, router, router_with_desk, with_error_pages};
