//! HTTP: what handlers share, and the handlers of pages and of the files around them.

mod assets;
mod cache;
mod check;
pub mod colours;
pub mod cross_origin;
pub mod headers;
pub mod health;
pub mod member_index;
pub mod negotiation;
pub mod observe;
pub mod pages;
pub mod previews;
pub mod redirects;
pub mod sitemap;
mod state;
pub mod validators;

pub use assets::{AssetError, SiteFiles};
pub use check::{Pages, check_pages};
pub use health::LedgerHealth;
pub use observe::expose;
pub use state::{AppState, StateError, today};
