//! What a store answers with.

use super::StoreError;
use std::pin::Pin;

/// What a store answers with: a future that can be awaited anywhere, so that a store can be an `Arc<dyn Store>`.
pub type Answer<'a, T> = Wait<'a, Result<T, StoreError>>;

/// A future that can be awaited anywhere.
pub type Wait<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
