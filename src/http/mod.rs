//! HTTP: the state that handlers share, the response cache, and the handlers of pages and of the files around them.

mod assets;
mod cache;
mod client;
pub mod colours;
pub mod crawlers;
pub mod cross_origin;
pub mod exit;
mod gone;
pub mod headers;
pub mod health;
mod locale;
pub mod logos;
pub mod member_index;
pub mod negotiation;
pub mod observe;
pub mod pages;
mod preview_cache;
pub mod previews;
pub mod redirects;
pub mod sitemap;
mod state;
mod store_health;
pub mod validators;

pub use assets::{AssetError, SiteFiles};
pub use client::ClientPrefix;
pub use observe::expose;
pub use state::{AppState, DescribeApi, StateError, today};
pub use store_health::StoreHealth;
