//! Why a language cannot be loaded.

use crate::domain::Locale;

/// Why a language cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    /// The language has no strings.
    #[error("there is no folder locales/{0} with interface strings")]
    Missing(Locale),
    /// A file of strings cannot be read.
    #[error("locales/{file}: {reason}")]
    Malformed {
        /// Its path below `locales`.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// ICU does not know the language.
    #[error("no locale data for “{locale}”: {reason}")]
    NoData {
        /// The language.
        locale: Locale,
        /// What ICU says.
        reason: String,
    },
}
