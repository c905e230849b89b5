//! The site in memory, for tests: real content, a real database, no network.
#![allow(dead_code, reason = "what else includes this file uses what it needs of it")]

use axum::{Router, body::Body};
use coalition::{
    content,
    domain::{Content, schema},
    http::AppState,
    pages::{Assets, DeskAssets},
    store::{Batch, SqliteStore, Store},
};
use http_body_util::BodyExt;
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};
use tower::ServiceExt;

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A running site and the folder of its database.
pub struct Site {
    pub router: Router,
    pub store: Arc<dyn Store>,
    pub state: AppState,
    _folder: Option<tempfile::TempDir>,
}

/// The content of the repository, read once for all tests.
pub fn real_content() -> Content {
    static READ: LazyLock<Content> =
        LazyLock::new(|| content::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).expect("content"));
    READ.clone()
}

/// When the content of a test's site is published: what carries dates is the same in every run.
pub const PUBLISHED: &str = "2024-01-15T10:00:00Z";

/// Publishes a content as if it was another moment.
pub async fn publish_at(store: &dyn Store, content: &Content, at: &str) {
    let records = schema::records(content);
    let at = Some(at.parse().expect("a moment"));
    let batch = Batch { author: "test", source: "import", at, imported: Some(&records), ..Batch::default() };
    store.publish(&records, batch).await.expect("content is stored");
}

/// The site with the content given.
pub async fn site(content: &Content) -> Site {
    let folder = tempfile::tempdir().expect("folder");
    let store = Arc::new(SqliteStore::open(&folder.path().join("test.sqlite")).await.expect("store"));
    publish_at(&*store, content, PUBLISHED).await;
    Site { _folder: Some(folder), ..site_on(store).await }
}

/// The site of a store that is filled.
pub async fn site_on(store: Arc<dyn Store>) -> Site {
    let assets = Assets {
        base_url: "https://coalition.test".into(),
        stylesheet: "/pkg/coalition.css".into(),
        navigate: "/navigate.js".into(),
        leave: "/leave.js".into(),
        islands_js: "/pkg/coalition.js".into(),
        islands_wasm: "/pkg/coalition.wasm".into(),
        desk: Some(DeskAssets {
            loader: "/desk.js".to_owned(),
            js: "/pkg/desk.js".to_owned(),
            wasm: "/pkg/desk_bg.wasm".to_owned(),
        }),
    };
    let state = coalition::server::load(Arc::clone(&store), assets).await.expect("state");
    let router = coalition::server::router(state.clone(), &Path::new(env!("CARGO_MANIFEST_DIR")).join("public"));
    Site { router, store, state, _folder: None }
}

impl Site {
    /// Publishes another content as if it was another moment, and shows it.
    pub async fn publish(&self, content: &Content, at: &str) {
        publish_at(&*self.store, content, at).await;
        self.state.refresh().await.expect("refresh");
    }

    /// Asks for an address.
    pub async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[]).await
    }

    /// Asks for an address with headers.
    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", address, headers).await
    }

    /// Asks for an address by a method, with headers.
    pub async fn send(&self, method: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = axum::http::Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::empty()).expect("request");
        let response = self.router.clone().oneshot(request).await.expect("infallible");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("body").to_bytes();
        Answer {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// Every address of the sitemap, as paths.
pub async fn sitemap(site: &Site) -> Vec<String> {
    let xml = site.get("/sitemap.xml").await;
    assert_eq!(xml.status, 200);
    let locations = xml.body.split("<loc>").skip(1).filter_map(|part| part.split("</loc>").next());
    locations.map(|address| address.trim_start_matches("https://coalition.test").to_owned()).collect()
}
