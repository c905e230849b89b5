//! What each command does.

use super::{
    import::{ImportOptions, load},
    outcome::CommandResult,
    store::StoreArguments,
};
use crate::{
    content, export,
    http::SiteFiles,
    server::{self, Settings},
};
use std::{net::SocketAddr, path::Path, sync::Arc};

/// `coalition serve`
pub async fn serve(
    store: &StoreArguments,
    address: SocketAddr,
    base_url: Option<String>,
    folder: &Path,
    settings: Settings,
) -> CommandResult {
    let files = SiteFiles::find()?;
    let store = store.open().await?;
    if store.version().await? == 0 {
        eprintln!("The database is empty: loading {} …", folder.display());
        load(store.as_ref(), folder, ImportOptions::default()).await?;
    }
    let base_url = base_url.unwrap_or_else(|| format!("http://{address}"));
    let state = server::load(Arc::clone(&store), files.assets(&base_url)).await?;
    server::serve(state, &files.root, address, settings, |address| println!("http://{address}/")).await?;
    store.close().await;
    Ok(())
}

/// `coalition export`
pub async fn export(store: &StoreArguments, folder: &Path) -> CommandResult {
    let store = store.open().await?;
    let stored = store.content().await?;
    store.close().await;
    let stored = stored.ok_or("The database is empty: there is nothing to export.")?;
    content::write(folder, &stored)?;
    eprintln!("Written to {}.", folder.display());
    Ok(())
}

/// `coalition export --static`
pub async fn export_static(store: &StoreArguments, base_url: Option<&str>, folder: &Path) -> CommandResult {
    let base_url = base_url.ok_or(
        "A site in files needs to know its address, because its feeds, its sitemap and its links for search engines name it \
         in full: give --base-url https://… or COALITION_BASE_URL.",
    )?;
    let files = SiteFiles::find()?;
    let store = store.open().await?;
    let state = server::load(Arc::clone(&store), files.assets(base_url)).await?;
    let exported = export::export_static(&state, &files.root, folder).await;
    store.close().await;
    let exported = exported?;
    for (link, status) in &exported.broken {
        eprintln!("Left out: {link} answers {status}.");
    }
    eprintln!("{} files for {base_url} written to {}.", exported.files, folder.display());
    Ok(())
}
