//! Several nodes on one database.

use crate::support::postgres;
use crate::support::postgres::{Server, Stop};
use crate::support::site::{Site, real_content, site_on};
use coalition::{
    server::keep_fresh,
    store::{PostgresStore, SqliteStore, Store},
};
use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

/// Long after everything should have happened.
const DEADLINE: Duration = Duration::from_secs(30);

/// Nodes that look after themselves, as `coalition serve` has them.
pub struct Nodes {
    pub sites: Vec<Site>,
    pub refreshing: JoinSet<()>,
}

impl Nodes {
    /// Whether all say these words of themselves, as nodes that may be asked.
    async fn are(&self, words: &str) -> bool {
        for site in &self.sites {
            let answer = site.get("/readyz").await;
            assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
            if !answer.body.starts_with(words) {
                return false;
            }
        }
        true
    }

    /// Whether all show this name.
    async fn show(&self, name: &str) -> bool {
        for site in &self.sites {
            if !shows(site, name).await {
                return false;
            }
        }
        true
    }
}

async fn nodes(stores: Vec<Arc<dyn Store>>) -> Nodes {
    let mut nodes = Nodes { sites: Vec::new(), refreshing: JoinSet::new() };
    for store in stores {
        let site = site_on(store).await;
        nodes.refreshing.spawn(keep_fresh(site.state.clone()));
        nodes.sites.push(site);
    }
    nodes
}

/// Two nodes on a new database with the repository's content.
pub async fn two_nodes(server: &Server) -> Nodes {
    let url = server.database().await;
    // With the tables of this program, nothing has to be kept in a data folder.
    let data = Path::new("/nonexistent");
    let mut stores: Vec<Arc<dyn Store>> = Vec::new();
    for _ in 0..2 {
        stores.push(Arc::new(PostgresStore::open(&url, data).await.expect("store")));
    }
    stores[0].replace(&real_content()).await.expect("written");
    nodes(stores).await
}

/// Waits until something is so.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let start = Instant::now();
    while !is_so().await {
        assert!(start.elapsed() < DEADLINE, "{what} did not come");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

async fn shows(site: &Site, name: &str) -> bool {
    site.get("/en/").await.body.contains(name)
}

/// Renames the coalition, which every page shows.
async fn rename(store: &dyn Store, name: &str) {
    let mut content = store.content().await.expect("read").expect("filled");
    content.site.name = name.to_owned();
    store.replace(&content).await.expect("written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_on_one_node_is_told_to_the_other_which_need_not_ask() {
    let url = postgres::shared().database().await;
    let open = async || Arc::new(PostgresStore::open(&url, Path::new("/nonexistent")).await.expect("store"));
    let writer = open().await;
    writer.replace(&real_content()).await.expect("written");
    // Nothing keeps it fresh, so that whatever it learns it was told.
    let reader = site_on(open().await).await;
    for turn in 0..5 {
        let name = format!("Coalition of turn {turn}");
        rename(&*writer, &name).await;
        tokio::time::timeout(DEADLINE, reader.state.store_changed()).await.expect("told");
        assert!(reader.state.refresh().await.expect("read"), "and it is there when it is told");
        assert!(shows(&reader, &name).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_tells_nothing_is_asked_every_second() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("coalition.sqlite");
    let importer = SqliteStore::open(&file).await.expect("store");
    importer.replace(&real_content()).await.expect("written");
    let nodes = nodes(vec![Arc::new(SqliteStore::open(&file).await.expect("store"))]).await;
    rename(&importer, "Coalition of another process").await;
    until("the write", async || shows(&nodes.sites[0], "Coalition of another process").await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_lose_the_database_serve_what_is_published_say_so_and_catch_up() {
    let server = Server::start_new();
    let nodes = two_nodes(&server).await;
    for stop in [Stop::InOrder, Stop::AtOnce] {
        let name = format!("Coalition after {stop:?}");
        until("both nodes ready", async || nodes.are("ready\n").await).await;
        let before = nodes.sites[1].get("/en/members").await.body;

        let start = Instant::now();
        tokio::task::block_in_place(|| server.stop(stop));
        eprintln!("{stop:?}: the database was gone after {:?}", start.elapsed());
        let told =
            until("word of the loss", async || nodes.are("ready, but the database cannot be read since 20").await);
        eprintln!("{stop:?}: both nodes said so after {:?} more", told.await);
        for site in &nodes.sites {
            let health = site.state.store_health();
            assert!(!health.reachable && health.age().is_positive());
            let page = site.get("/en/members").await;
            assert_eq!((page.status, page.body == before), (200, true), "the page stays as it was");
        }
        let start = Instant::now();
        assert!(nodes.sites[0].store.replace(&real_content()).await.is_err(), "a write is refused");
        assert!(start.elapsed() < DEADLINE, "and soon");

        let start = Instant::now();
        tokio::task::block_in_place(|| server.start());
        eprintln!("{stop:?}: the database was there again after {:?}", start.elapsed());
        rename(&*nodes.sites[0].store, &name).await;
        let seen = until("the write on both", async || nodes.show(&name).await);
        eprintln!("{stop:?}: a write right after was seen on both after {:?}", seen.await);
        let ready = until("both nodes ready", async || nodes.are("ready\n").await);
        eprintln!("{stop:?}: both nodes were ready again after {:?} more", ready.await);
        assert!(nodes.sites.iter().all(|site| site.state.store_health().reachable));
    }
}
