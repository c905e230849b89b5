//! HTTP: what answers which address, with which headers, from which snapshot.

pub mod api;
mod assets;
mod connections;
mod feeds;
mod guard;
mod headers;
mod negotiation;
mod observe;
mod pages;
mod refresh;
mod router;
mod server;
mod sitemap;
mod state;
mod validators;

pub use assets::{AssetError, SiteFiles};
pub use guard::{Guard, ProxyHeader, RateLimit, Settings, TrustedProxies};
pub use observe::expose;
pub use pages::failed;
pub use router::router;
pub use server::{ServeError, serve, serve_until};
pub use state::{AppState, StateError};
