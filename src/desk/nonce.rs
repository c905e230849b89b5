//! The number by which a page of the desk names the one script that it may load.

use super::secret;
use std::sync::{Arc, OnceLock};

/// The number, used once, by which a page names the one module that it may load. A page that names none may load none.
#[derive(Debug, Clone, Default)]
pub struct Nonce(Arc<OnceLock<String>>);

impl Nonce {
    /// The number; nothing when the system has no random ones.
    pub fn take(&self) -> Option<String> {
        let number = secret::hexadecimal(&secret::random::<16>().ok()?);
        Some(self.0.get_or_init(|| number).clone())
    }

    /// The number, if the page names it.
    pub fn used(&self) -> Option<&str> {
        self.0.get().map(String::as_str)
    }
}
