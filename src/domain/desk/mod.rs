//! The editors' desk: who may come in, and who may do what.
//!
//! Only the server has this module: the browser knows nothing of users.

mod rights;
mod user;

pub use rights::{Action, Cell, Denied, Permit, may};
pub use user::{Role, User};
