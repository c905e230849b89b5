//! Rendering every page once, without a network.

use super::load;
use crate::{
    http::{AppState, StateError, pages},
    pages::Assets,
    store::Store,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
};
use std::sync::Arc;

/// The result of the check.
#[derive(Debug, Default)]
pub struct Pages {
    /// How many were rendered.
    pub rendered: usize,
    /// Those that do not answer with 200, with what they answer.
    pub broken: Vec<String>,
}

/// Renders every page of what a store holds, in every language of its site.
///
/// # Errors
/// When there is no site: the store cannot be read or is empty, or a language of the site has no strings.
pub async fn check_pages(store: Arc<dyn Store>) -> Result<Pages, StateError> {
    // Pages only name the files beside them; whether those are there is seen when the server starts.
    let state = load(store, Assets::default()).await?;
    let snapshot = state.snapshot();
    let mut pages = Pages::default();
    for route in snapshot.listed_routes() {
        for locale in snapshot.locales() {
            let path = route.path(locale);
            pages.rendered += 1;
            pages.broken.extend(request(&state, &path).await.err().map(|reason| format!("{path} {reason}")));
        }
    }
    Ok(pages)
}

/// Requests a page, in a task of its own because it may panic.
async fn request(state: &AppState, path: &str) -> Result<(), String> {
    let address: Uri = path.parse().map_err(|_| "is no address".to_owned())?;
    let page = tokio::spawn(pages::page(State(state.clone()), address, HeaderMap::new()));
    match page.await.map(|answer| answer.status()) {
        Ok(StatusCode::OK) => Ok(()),
        Ok(status) => Err(format!("answers with {status}")),
        Err(_) => Err("panics".to_owned()),
    }
}
