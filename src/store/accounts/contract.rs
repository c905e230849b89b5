//! What every store does for the people of the desk.
//!
//! Moments are seconds of Unix time, and come from the caller. Secrets come as hashes, but for the factor, whose secret has to be
//! known to compute with.

use crate::domain::{Slug, desk::User};
use crate::store::answer::Answer;

/// Seconds after which a session ends that nobody used.
pub const SESSION_IDLE: u64 = 12 * 3_600;
/// Seconds after which a session ends in any case.
pub const SESSION_LIFE: u64 = 7 * 24 * 3_600;

/// A person, and how far the person has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The person.
    pub user: User,
    /// The hash of the password (PHC string), once one was chosen.
    pub password: Option<String>,
    /// The secret of the factor, in base 32, once it was confirmed.
    pub factor: Option<String>,
    /// When the code for the first sign-in ends, as long as it was not used.
    pub code_until: Option<u64>,
    /// How many recovery codes are left.
    pub recovery_codes: u64,
}

/// A code for the first sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInCode {
    /// Its hash.
    pub hash: String,
    /// When it ends.
    pub expires: u64,
}

/// Somebody who is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of what the browser holds.
    pub hash: String,
    /// Whose it is.
    pub account: Slug,
    /// When it began.
    pub created: u64,
    /// When it was last used.
    pub seen: u64,
    /// The secret of a factor that is being set up. Until it is confirmed, nothing else can be done with the session.
    pub pending: Option<String>,
}

/// What attempts to sign in are counted by, and how many may fail at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// A hash: who looks into the table learns no names and no networks.
    pub hash: String,
    /// Attempts that may fail before the next one has to wait.
    pub free: u64,
}

/// The accounts of a store. What is said of one that is not there changes nothing and gives `false`.
pub trait Accounts: Send + Sync {
    /// Whether anybody may come in.
    fn has_accounts(&self) -> Answer<'_, bool>;

    /// All, by name.
    fn accounts(&self) -> Answer<'_, Vec<Account>>;

    /// One.
    fn account<'a>(&'a self, name: &'a Slug) -> Answer<'a, Option<Account>>;

    /// Adds a person; `false` when the name is taken.
    fn add_account<'a>(&'a self, user: &'a User, code: &'a SignInCode) -> Answer<'a, bool>;

    /// Takes back password, factor, recovery codes and sessions of a person, who comes in with a code once more.
    fn reset_account<'a>(&'a self, name: &'a Slug, code: &'a SignInCode) -> Answer<'a, bool>;

    /// Gives a person another role with its languages or organisation. All sessions of the person end.
    fn change_rights<'a>(&'a self, user: &'a User) -> Answer<'a, bool>;

    /// Removes a person with all that is kept of the person.
    fn remove_account<'a>(&'a self, name: &'a Slug) -> Answer<'a, bool>;

    /// Uses a code for a first sign-in up: the password is set and the session begins. `false` when it is none, or too old.
    fn use_sign_in_code<'a>(&'a self, code: &'a str, password: &'a str, session: &'a Session) -> Answer<'a, bool>;

    /// Confirms the factor that was being set up in a session, with the step that was used for it and new recovery codes. All
    /// sessions of the person end, and `next` begins.
    fn confirm_factor<'a>(
        &'a self,
        session: &'a str,
        step: u64,
        recovery_codes: &'a [String],
        next: &'a Session,
    ) -> Answer<'a, bool>;

    /// Uses a step of the factor up; `false` when it, or a later one, was used before.
    fn use_step<'a>(&'a self, name: &'a Slug, step: u64) -> Answer<'a, bool>;

    /// Uses a recovery code up; `false` when it is none any more.
    fn use_recovery_code<'a>(&'a self, name: &'a Slug, hash: &'a str) -> Answer<'a, bool>;

    /// Puts recovery codes in the place of the former ones.
    fn replace_recovery_codes<'a>(&'a self, name: &'a Slug, hashes: &'a [String]) -> Answer<'a, bool>;

    /// Sets the password. All sessions of the person end but one.
    fn set_password<'a>(&'a self, name: &'a Slug, password: &'a str, session: &'a str) -> Answer<'a, bool>;

    /// Begins a session, and drops those that have ended.
    fn begin_session<'a>(&'a self, session: &'a Session) -> Answer<'a, ()>;

    /// The session with this hash and its person, if it has not ended by now; it was used now.
    fn session<'a>(&'a self, hash: &'a str, now: u64) -> Answer<'a, Option<(Session, Account)>>;

    /// The sessions of a person that have not ended by now, the latest first.
    fn sessions<'a>(&'a self, name: &'a Slug, now: u64) -> Answer<'a, Vec<Session>>;

    /// Ends one session of a person or, without a hash, all.
    fn end_sessions<'a>(&'a self, name: &'a Slug, hash: Option<&'a str>) -> Answer<'a, ()>;

    /// Counts an attempt as failed before it is looked at, so that many at once are counted too. Gives the seconds to wait when
    /// it must not be looked at yet; then nothing is counted.
    fn attempt<'a>(&'a self, subjects: &'a [Subject], now: u64) -> Answer<'a, Option<u64>>;

    /// Forgets the attempts that failed, because one succeeded.
    fn forgive<'a>(&'a self, subject: &'a Subject) -> Answer<'a, ()>;

    /// Takes back one attempt that was counted as failed and succeeded; the others stay, and nobody has to wait for this one.
    fn take_back<'a>(&'a self, subject: &'a Subject) -> Answer<'a, ()>;
}
