//! What each command does.

use super::import::{Wanted, load};
use crate::{
    content,
    http::AppState,
    http::SiteFiles,
    server::Settings,
    store::{self, Store},
};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

/// How a command ends.
pub type Done = Result<(), Box<dyn std::error::Error>>;

/// Where the ledger is.
#[derive(Debug, clap::Args)]
pub struct Ledger {
    #[arg(
        long,
        env = "COALITION_DATA",
        default_value = "./data",
        global = true,
        help = "The folder of the SQLite database; made when it is missing"
    )]
    data: PathBuf,
    // The help would show the values of the environment, and with them the password.
    #[arg(
        long,
        env = "COALITION_DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        global = true,
        help = "A PostgreSQL database instead, which several nodes may share: \
                postgres://user:password@host:5432/name?sslmode=verify-full",
        long_help = "A PostgreSQL database instead, which several nodes may share: \
                     postgres://user:password@host:5432/name?sslmode=verify-full. Better set in the environment: other users of \
                     the machine can read a command line, and the password in it"
    )]
    database_url: Option<String>,
}

impl Ledger {
    /// The data folder: also with a database elsewhere, what has to be kept is kept there.
    pub fn folder(&self) -> &Path {
        &self.data
    }

    /// Opens the ledger, with its tables up to date.
    pub async fn open(&self) -> Result<Arc<dyn Store>, store::StoreError> {
        store::open(&self.data, self.database_url.as_deref()).await
    }
}

/// `coalition serve`
pub async fn serve(
    ledger: &Ledger,
    address: SocketAddr,
    base_url: Option<String>,
    folder: &Path,
    settings: Settings,
) -> Done {
    let files = SiteFiles::find()?;
    let store = ledger.open().await?;
    if store.version().await? == 0 {
        eprintln!("The database is empty: loading {} …", folder.display());
        load(store.as_ref(), folder, Wanted::default()).await?;
    }
    let base_url = base_url.unwrap_or_else(|| format!("http://{address}"));
    let state = AppState::load(Arc::clone(&store), files.assets(&base_url)).await?;
    crate::server::serve(state, &files.root, address, settings, |address| println!("http://{address}/")).await?;
    store.close().await;
    Ok(())
}

/// `coalition export`
pub async fn export(ledger: &Ledger, folder: &Path) -> Done {
    let store = ledger.open().await?;
    let stored = store.content().await?;
    store.close().await;
    let stored = stored.ok_or("The database is empty: there is nothing to export.")?;
    content::write(folder, &stored)?;
    eprintln!("Written to {}.", folder.display());
    Ok(())
}

/// `coalition export --static`
pub async fn export_static(ledger: &Ledger, base_url: Option<&str>, folder: &Path) -> Done {
    let base_url = base_url.ok_or(
        "A site in files needs to know its address, because its feeds, its sitemap and its links for search engines name it \
         in full: give --base-url https://… or COALITION_BASE_URL.",
    )?;
    let files = SiteFiles::find()?;
    let store = ledger.open().await?;
    let state = AppState::load(Arc::clone(&store), files.assets(base_url)).await?;
    let exported = crate::export::export_static(&state, &files.root, folder).await;
    store.close().await;
    let exported = exported?;
    for (link, status) in &exported.broken {
        eprintln!("Left out: {link} answers {status}.");
    }
    eprintln!("{} files for {base_url} written to {}.", exported.files, folder.display());
    Ok(())
}
