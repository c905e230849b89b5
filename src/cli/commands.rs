//! What each command does.

use crate::{
    content,
    domain::Content,
    store::{SqliteStore, Store},
    web::{self, AppState, Settings, SiteFiles},
};
use std::{net::SocketAddr, path::Path, sync::Arc};

type Done = Result<(), Box<dyn std::error::Error>>;

/// The name of the database in the data folder.
const DATABASE: &str = "coalition.sqlite";

/// `coalition serve`
pub async fn serve(
    data: &Path,
    address: SocketAddr,
    base_url: Option<String>,
    folder: &Path,
    settings: Settings,
) -> Done {
    let files = SiteFiles::find()?;
    let store = Arc::new(SqliteStore::open(&data.join(DATABASE)).await?);
    if store.version().await? == 0 {
        eprintln!("The database is empty: loading {} …", folder.display());
        load(store.as_ref(), folder, false).await?;
    }
    let base_url = base_url.unwrap_or_else(|| format!("http://{address}"));
    let state = AppState::load(Arc::clone(&store) as Arc<dyn Store>, files.assets(&base_url)).await?;
    web::serve(state, &files.root, address, settings, |address| println!("http://{address}/")).await?;
    store.close().await;
    Ok(())
}

/// `coalition import`
pub async fn import(data: &Path, folder: &Path, dry_run: bool) -> Done {
    let store = SqliteStore::open(&data.join(DATABASE)).await?;
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
    let store = SqliteStore::open(&data.join(DATABASE)).await?;
    let stored = store.content().await?;
    store.close().await;
    let stored = stored.ok_or("The database is empty: there is nothing to export.")?;
    content::write(folder, &stored)?;
    eprintln!("Written to {}.", folder.display());
    Ok(())
}
