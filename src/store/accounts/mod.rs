//! The people of the editors' desk, in the same database as the content, and beside it.

mod contract;
mod rows;
mod statements;

pub use contract::{Account, Accounts, SESSION_IDLE, SESSION_LIFE, Session, SignInCode, Subject};
