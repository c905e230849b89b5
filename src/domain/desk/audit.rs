//! What is noted of everything that is done or refused at the desk.

use crate::domain::{Slug, code::codes};

codes! {
    /// What kind of thing happened.
    pub enum AuditKind {
        /// Somebody came in.
        SignedIn = "signed-in",
        /// Somebody could not prove to be the person.
        SignInRefused = "sign-in-refused",
        /// Something was done.
        Done = "done",
        /// Somebody wanted to do what the person may not.
        Denied = "denied",
    }
}

/// Something that happened at the desk. It never says what was typed: neither texts nor names of people who have no account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Its number, which rises with time; the store gives it.
    pub id: u64,
    /// When, in seconds of Unix time.
    pub at: u64,
    /// Who, if it was somebody with an account.
    pub account: Option<Slug>,
    /// What kind of thing.
    pub kind: AuditKind,
    /// The address, and the columns or the account that it was about.
    pub detail: String,
}
