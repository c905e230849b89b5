//! HTTP: what answers which address, with which headers, from which snapshot.

pub mod api;
mod assets;
mod cache;
mod check;
mod colours;
mod connections;
mod cross_origin;
mod event_loops;
mod feeds;
mod guard;
mod headers;
mod health;
mod member_index;
mod negotiation;
mod observe;
mod pages;
mod previews;
mod redirects;
mod refresh;
mod router;
mod server;
mod sitemap;
mod state;
mod static_export;
mod validators;

pub use assets::{AssetError, SiteFiles};
pub use check::{Pages, check_pages};
pub use guard::{Guard, ProxyHeader, RateLimit, Settings, TrustedProxies};
pub use health::LedgerHealth;
pub use observe::expose;
pub use refresh::keep_fresh;
pub use router::{router, with_error_pages};
pub use server::{ServeError, serve, serve_until};
pub use state::{AppState, StateError, today};
pub use static_export::{ExportError, Exported, export_static};
