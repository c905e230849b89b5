//! Joining the state of the handlers with what lies above them.

use crate::{
    api,
    http::{AppState, StateError},
    pages::Assets,
    store::Store,
};
use std::sync::Arc;

/// The state of a server: the content of a store as its first snapshot.
///
/// # Errors
/// When the store cannot be read or is empty, or a language of the site has no interface strings.
pub async fn load(store: Arc<dyn Store>, assets: Assets) -> Result<AppState, StateError> {
    AppState::load(store, assets, api::reference).await
}
