//! Where answers come from: the index in the browser, or the server.

use crate::{
    search::{Directory, DirectoryData},
    server_functions::{ListingAnswer, list_events, list_members},
};
use gloo_net::http::Request;
use std::cell::RefCell;
use web_sys::AbortController;

thread_local! {
    /// The request for an index that is under way, if any.
    static FETCHING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// Fetches the index of a directory. Another page's request that is still under way is aborted: its answer is stale.
pub async fn fetch_directory(locale: &str, version: &str) -> Option<Directory> {
    let controller = AbortController::new().ok()?;
    let signal = controller.signal();
    if let Some(stale) = FETCHING.with(|fetching| fetching.replace(Some(controller))) {
        stale.abort();
    }
    let address = format!("/api/v1/members/index?lang={locale}&v={version}");
    let response = Request::get(&address).abort_signal(Some(&signal)).send().await.ok()?;
    response.json::<DirectoryData>().await.ok().map(Directory::new)
}

/// Which list of the server to ask.
#[derive(Debug, Clone, Copy)]
pub enum List {
    Members,
    Events,
}

/// Asks the server; nothing when it does not answer, and then the form still works by itself.
pub async fn ask(list: List, locale: String, query: String) -> Option<ListingAnswer> {
    match list {
        List::Members => list_members(locale, query).await.ok(),
        List::Events => list_events(locale, query).await.ok(),
    }
}
