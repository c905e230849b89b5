//! HTTP: what answers which address, with which headers, from which snapshot.

pub mod api;
mod assets;
mod feeds;
mod headers;
mod negotiation;
mod pages;
mod previews;
mod refresh;
mod router;
mod server;
mod sitemap;
mod state;
mod validators;

pub use assets::{AssetError, SiteFiles};
pub use router::router;
pub use server::{ServeError, serve};
pub use state::{AppState, StateError};
