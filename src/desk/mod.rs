//! The editors' desk: signing in, sessions, and its pages, all below `/desk`.
//!
//! `routes` is the table of all addresses with who may ask for them; `gate` lets requests through to their handlers, which stand
//! with their pages in `sign_in`, `first_sign_in`, `start`, `account`, `users`, `records`, `proposals`, `languages` and `history`. `asked` is what a handler gets.

mod account;
mod asked;
mod cookie;
mod error;
mod factor;
mod first_sign_in;
mod gate;
mod history;
mod languages;
mod names;
mod password;
mod proposals;
mod records;
mod routes;
mod secret;
mod settings;
mod sign_in;
mod start;
mod throttle;
mod users;
mod view;

pub use error::DeskError;
pub use gate::router;
pub use routes::{Access, addresses};
pub use secret::{NoRandom, code, hash_of_code};
pub use settings::{CODE_LIFE, Desk, DeskSettings, now};
