//! Every kind of store, and stories that all of them have to pass.

use super::postgres::shared;
use coalition::store::{PostgresStore, SqliteStore, Store};
use std::sync::Arc;
use tempfile::TempDir;

/// A fresh store of `SQLite`, and what has to outlive it.
pub async fn sqlite() -> (Arc<dyn Store>, TempDir) {
    let folder = tempfile::tempdir().expect("folder");
    let store = SqliteStore::open(&folder.path().join("data/coalition.sqlite")).await.expect("store");
    (Arc::new(store), folder)
}

/// A fresh store of `PostgreSQL`, and what has to outlive it.
pub async fn postgres() -> (Arc<dyn Store>, TempDir) {
    let folder = tempfile::tempdir().expect("folder");
    let url = shared().database().await;
    (Arc::new(PostgresStore::open(&url, folder.path()).await.expect("store")), folder)
}

/// Asks stories, which are functions of the module around, of every kind of store: each gets a fresh one.
macro_rules! contract {
    ($($story:ident),+ $(,)?) => {
        crate::support::stores::contract! { @of sqlite $($story)+ }
        crate::support::stores::contract! { @of postgres $($story)+ }
    };
    (@of $store:ident $($story:ident)+) => {
        mod $store {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $story() {
                    let (store, _alive) = crate::support::stores::$store().await;
                    super::$story(store).await;
                }
            )+
        }
    };
}
pub(crate) use contract;
