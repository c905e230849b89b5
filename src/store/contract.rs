//! What every content store does, whatever its database.

use super::StoreError;
use crate::domain::Content;
use std::pin::Pin;

/// What a store answers with: a future that can be awaited anywhere, so that a store can be an `Arc<dyn Store>`.
pub type Answer<'a, T> = Wait<'a, Result<T, StoreError>>;

/// A future that can be awaited anywhere.
pub type Wait<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A content store: it holds one content, whole.
pub trait Store: Send + Sync {
    /// Everything, as of one moment; `None` when nothing was ever written.
    fn content(&self) -> Answer<'_, Option<Content>>;

    /// Puts this content in the place of the former one, all or nothing, and gives its version. With an expected version
    /// nothing is written when the store has another one: somebody has written meanwhile.
    fn replace_version<'a>(&'a self, content: &'a Content, expected: Option<u64>) -> Answer<'a, u64>;

    /// Puts this content in the place of the former one, whatever its version.
    fn replace<'a>(&'a self, content: &'a Content) -> Answer<'a, u64> {
        self.replace_version(content, None)
    }

    /// How many times the content was written; 0 when never.
    fn version(&self) -> Answer<'_, u64>;

    /// What is wrong with the tables, as this program makes them, with their references and, where the database can tell, with
    /// its file: a line for each finding, none when all is sound.
    fn check(&self) -> Answer<'_, Vec<String>>;

    /// Completes when the database notifies that somebody has written since the last call; may complete without a reason. Not every
    /// database has notifications, and one may be lost with a connection: callers poll the version as well.
    fn changed(&self) -> Wait<'_, ()>;

    /// Closes all connections in order. The store answers nothing more.
    fn close(&self) -> Wait<'_, ()>;
}
