//! The whole public site as files, for any web server that can do no more than send them.
//!
//! Every page and list is asked of the router, so that there is one way to make it: a file holds the bytes that the server
//! would have sent. What a server does without a page, and a file cannot, is in `own`.

mod address;
mod crawl;
mod error;
mod folder;
mod own;

use crate::domain::Locale;
use crate::http::AppState;
use crate::server::router;
use address::Address;
use crawl::crawl;
pub use error::ExportError;
use folder::Staging;
use std::path::Path;

/// What was written, and what could not be.
#[derive(Debug)]
pub struct Exported {
    /// How many files there are, those of the site folder among them.
    pub files: usize,
    /// Addresses that the site names and does not have, each with the status of its answer.
    pub broken: Vec<(String, u16)>,
}

/// Writes the site into a folder once everything has been made. Files that no export wrote stay there.
///
/// # Errors
/// When the folder holds something else, cannot be written, or a page cannot be made.
pub async fn export_static(state: &AppState, site_root: &Path, target: &Path) -> Result<Exported, ExportError> {
    let mut staging = Staging::begin(target, &state.snapshot().version)?;
    staging.copy_all(site_root)?;
    let broken = crawl(&router(state.clone(), site_root), starts(state), &mut staging).await?;
    for (file, bytes) in own::files(state) {
        staging.write(&file, &bytes)?;
    }
    let files = staging.publish()?;
    Ok(Exported { files, broken })
}

/// Where following links begins: every page in every language, also in those that no link may lead to, and what only
/// programs ask for.
fn starts(state: &AppState) -> Vec<Address> {
    let snapshot = state.snapshot();
    let locales: Vec<Locale> = snapshot.locales().collect();
    let routes = snapshot.routes();
    let pages = routes.iter().flat_map(|route| locales.iter().map(|locale| route.path(*locale)));
    let of_locale = locales.iter().flat_map(|locale| {
        let has_index = snapshot.edition(*locale).is_some_and(|edition| edition.members().is_whole());
        let index = has_index.then_some("members/index.json");
        ["404.html", "feed.atom", "changes.atom"].into_iter().chain(index).map(move |file| format!("/{locale}/{file}"))
    });
    let fixed = ["/robots.txt", "/api/openapi.json"].map(str::to_owned);
    pages
        .chain(of_locale)
        .chain(state.published().sitemaps.paths(&snapshot))
        .chain(fixed)
        .filter_map(|link| Address::parse(&link))
        .collect()
}
