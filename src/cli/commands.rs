//! What each command does.

use crate::{
    content,
    domain::Content,
    store::{SqliteStore, Store, StoreError},
    web::{self, AppState, SiteFiles},
};
use std::{net::SocketAddr, path::Path, sync::Arc};

/// How a command ends.
pub type Done = Result<(), Box<dyn std::error::Error>>;

/// The name of the database in the data folder.
const DATABASE: &str = "coalition.sqlite";

/// The ledger of a data folder, with its tables up to date.
pub async fn open(data: &Path) -> Result<SqliteStore, StoreError> {
    SqliteStore::open(&data.join(DATABASE)).await
}

/// `coalition serve`
pub async fn serve(data: &Path, address: SocketAddr, base_url: Option<String>, folder: &Path) -> Done {
    let files = SiteFiles::find()?;
    let store = Arc::new(open(data).await?);
    if store.version().await? == 0 {
        eprintln!("The database is empty: loading {} …", folder.display());
        load(store.as_ref(), folder, false).await?;
    }
    let base_url = base_url.unwrap_or_else(|| format!("http://{address}"));
    let state = AppState::load(Arc::clone(&store) as Arc<dyn Store>, files.assets(&base_url)).await?;
    web::serve(state, &files.root, address, |address| println!("http://{address}/")).await?;
    store.close().await;
    Ok(())
}

/// `coalition import`
pub async fn import(data: &Path, folder: &Path, dry_run: bool) -> Done {
    let store = open(data).await?;
    let loaded = load(&store, folder, dry_run).await;
    store.close().await;
    loaded
}

async fn load(store: &SqliteStore, folder: &Path, dry_run: bool) -> Done {
    let new = content::read(folder)?;
    let old = store.content().await?;
    let changes = Content::changes(old.as_ref(), &new);
    eprintln!("{}", content::summary(&changes));
    if dry_run {
        eprintln!("Nothing was written: this was a dry run.");
    } else if changes.count() > 0 {
        store.replace(&new).await?;
    }
    Ok(())
}

/// `coalition export`
pub async fn export(data: &Path, folder: &Path) -> Done {
    let store = open(data).await?;
    let stored = store.content().await?;
    store.close().await;
    let stored = stored.ok_or("The database is empty: there is nothing to export.")?;
    content::write(folder, &stored)?;
    eprintln!("Written to {}.", folder.display());
    Ok(())
}

/// `coalition export --static`
pub async fn export_static(data: &Path, base_url: Option<&str>, folder: &Path) -> Done {
    let base_url = base_url.ok_or(
        "A site in files needs to know its address, because its feeds, its sitemap and its links for search engines name it \
         in full: give --base-url https://… or COALITION_BASE_URL.",
    )?;
    let files = SiteFiles::find()?;
    let store = Arc::new(SqliteStore::open(&data.join(DATABASE)).await?);
    let state = AppState::load(Arc::clone(&store) as Arc<dyn Store>, files.assets(base_url)).await?;
    let exported = web::export_static(&state, &files.root, folder).await;
    store.close().await;
    let exported = exported?;
    for (link, status) in &exported.broken {
        eprintln!("Left out: {link} answers {status}.");
    }
    eprintln!("{} files for {base_url} written to {}.", exported.files, folder.display());
    Ok(())
}
