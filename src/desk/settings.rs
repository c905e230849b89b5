//! The desk of a site, and what can be chosen about it.

use super::{DeskError, cookie::Reach, password::Hashing};
use crate::{domain::Locale, http::AppState, i18n::Messages, store::Accounts};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// For how many seconds a code for the first sign-in holds.
pub const CODE_LIFE: u64 = 24 * 3_600;

/// How many previews are rendered at a time: each builds a site of its own.
const RENDERED_AT_ONCE: usize = 2;

/// Seconds of Unix time.
pub fn now() -> u64 {
    u64::try_from(jiff::Timestamp::now().as_second()).unwrap_or_default()
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskSettings {
    /// Whether there is a desk at all.
    pub is_on: bool,
    /// The host that the desk has to itself; without one it is below `/desk` of the site's host.
    pub host: Option<String>,
}

impl Default for DeskSettings {
    fn default() -> Self {
        Self { is_on: true, host: None }
    }
}

/// The desk of a site; cheap to clone.
#[derive(Clone)]
pub struct Desk {
    pub(super) state: AppState,
    pub(super) accounts: Arc<dyn Accounts>,
    pub(super) host: Option<Arc<str>>,
    pub(super) hashing: Hashing,
    pub(super) words: Arc<[(Locale, Messages)]>,
    /// How many previews are rendered at a time.
    pub(super) rendering: Arc<Semaphore>,
    clock: Arc<dyn Fn() -> u64 + Send + Sync>,
}

impl Desk {
    /// The desk of a site, on this host alone where one is given.
    ///
    /// # Errors
    /// When its strings cannot be read.
    pub fn new(state: AppState, host: Option<&str>) -> Result<Self, DeskError> {
        Ok(Self {
            accounts: state.accounts(),
            state,
            host: host.map(Into::into),
            hashing: Hashing::default(),
            rendering: Arc::new(Semaphore::new(RENDERED_AT_ONCE)),
            words: Messages::of_desk()?.into(),
            clock: Arc::new(now),
        })
    }

    /// The same by another clock, which gives seconds of Unix time.
    #[must_use]
    pub fn with_clock(self, clock: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        Self { clock: Arc::new(clock), ..self }
    }

    /// Seconds of Unix time.
    pub(super) fn now(&self) -> u64 {
        (self.clock)()
    }

    /// Scheme and host of the desk's own addresses.
    pub(super) fn origin(&self) -> String {
        let base = &self.state.assets().base_url;
        match &self.host {
            Some(host) => format!("https://{host}"),
            None => base.clone(),
        }
    }

    /// How far the cookie reaches.
    pub(super) const fn reach(&self) -> Reach {
        if self.host.is_some() { Reach::Host } else { Reach::Path }
    }
}
