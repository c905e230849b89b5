//! Why the desk cannot answer.

use super::{password::HashError, secret::NoRandom};
use crate::{i18n::MessageError, store::StoreError};

/// Why the desk cannot answer.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A password cannot be hashed.
    #[error(transparent)]
    Hash(#[from] HashError),
    /// The system has no random numbers.
    #[error(transparent)]
    NoRandom(#[from] NoRandom),
    /// The strings of the desk, or of a language of a proposed site, cannot be read.
    #[error("strings cannot be read: {0}")]
    Messages(#[from] MessageError),
    /// A page cannot be rendered.
    #[error("a page cannot be rendered: {0}")]
    Rendering(#[from] tokio::task::JoinError),
}
