//! What the guard costs: the same bytes from memory, from a bare `axum` handler and through the guard, for a load generator.
//!
//! `cargo run --release --features ssr --example wire -- axum 4140 [file]`, or `guard`, `guard-unlimited`, `guard-logging` in the
//! place of `axum`. The bytes are those of the file, or 25,000 of one letter.

use axum::{Router, body::Bytes, http::header, routing::get};
use coalition::{
    content,
    pages::Assets,
    store::{SqliteStore, Store},
    web::{AppState, Guard, RateLimit, Settings, serve_until},
};
use std::{net::Ipv4Addr, path::Path, sync::Arc};
use tokio::net::TcpListener;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(mode), Some(port)) = (arguments.next(), arguments.next()) else {
        return Err("say axum, guard, guard-unlimited or guard-logging, a port, and a file if you like".into());
    };
    let page = arguments.next().map_or_else(|| Ok(vec![b'a'; 25_000]), std::fs::read)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?)).await?;
    let page = Bytes::from(page);
    let handler = get(move || {
        let page = page.clone();
        async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page) }
    });
    let router = Router::new().route("/en/members", handler);
    if mode == "axum" {
        axum::serve(listener, router).await?;
        return Ok(());
    }
    if mode == "guard-logging" {
        tracing_subscriber::fmt().json().flatten_event(true).with_writer(std::io::sink).init();
    }
    // All load comes from one address: a bucket that never empties costs as much as any.
    let rate = if mode == "guard-unlimited" { RateLimit::Off } else { "4000000000/4000000000".parse()? };
    let folder = tempfile::tempdir()?;
    let store = Arc::new(SqliteStore::open(&folder.path().join("wire.sqlite")).await?);
    store.replace(&content::read(Path::new("content"))?).await?;
    let file = |name: &str| format!("/{name}");
    let assets = Assets {
        base_url: "https://coalition.test".to_owned(),
        stylesheet: file("coalition.css"),
        navigate: file("navigate.js"),
        leave: file("leave.js"),
        islands_js: file("coalition.js"),
        islands_wasm: file("coalition.wasm"),
    };
    let state = AppState::load(store as Arc<dyn Store>, assets).await?;
    serve_until(listener, Guard::new(router, state, Settings { rate, ..Settings::default() }), std::future::pending())
        .await;
    Ok(())
}
