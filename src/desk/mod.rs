//! The editors' desk: signing in, sessions, and its pages, all below `/desk`.

mod secret;

pub use secret::{NoRandom, code, hash_of_code};

/// For how many seconds a code for the first sign-in holds.
pub const CODE_LIFE: u64 = 24 * 3_600;

/// Seconds of Unix time.
pub fn now() -> u64 {
    u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or_default()
}
