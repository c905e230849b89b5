//! The editors' desk: signing in, sessions, and its pages, all below `/desk`.
//!
//! `routes` is the table of all addresses with who may ask for them; `gate` lets requests through to their handlers, which stand
//! with their pages in `sign_in`, `first_sign_in`, `start`, `account`, `users`, `records`, `texts`, `proposals`,
//! `previews`, `languages`, `history`, `trash`, `site_settings`, `exchange` (files) and `audit`. `asked` is what a handler gets, `live`
//! what a page has of parts that live in the browser; `terms` tells the terms to avoid, `values` what codes are called.

mod account;
mod asked;
mod audit;
mod cookie;
mod error;
mod exchange;
mod factor;
mod first_sign_in;
mod gate;
mod history;
mod languages;
mod live;
mod names;
mod nonce;
mod password;
mod previews;
mod proposals;
mod records;
mod routes;
mod secret;
mod setting_value;
mod settings;
mod shown_on;
mod sign_in;
mod site_settings;
mod start;
mod terms;
mod texts;
mod throttle;
mod trash;
mod users;
mod values;
mod view;

pub use error::DeskError;
pub use gate::router;
pub use proposals::publish_due;
pub use routes::{Access, addresses};
pub use secret::{NoRandom, code, hash_of_code};
pub use settings::{CODE_LIFE, Desk, DeskSettings, now};
