//! What the parts of the server cost, for a load generator at `/en/members`.
//!
//! `cargo run --release --features ssr --example wire -- axum 4140 [file [headers]]`, or `limits`, `limits-unlimited`,
//! `limits-logging` in the place of `axum`: the same bytes from memory, from a bare `axum` handler and through the limits. They are
//! those of the file, or 25,000 of one letter; the headers are a file with a line each, as `curl -D` writes it, or the type alone.
//! `rendering 4140 [content folder]`: the members page, rendered anew for every request.

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::Html,
    routing::{MethodRouter, get},
};
use coalition::{
    app, content,
    domain::{Locale, Route},
    http::AppState,
    pages::Assets,
    server::RateLimit,
    server::RequestLimits,
    server::Settings,
    server::serve_until,
    store::{SqliteStore, Store},
};
use std::{net::Ipv4Addr, path::Path, sync::Arc};
use tokio::net::TcpListener;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(mode), Some(port)) = (arguments.next(), arguments.next()) else {
        return Err(
            "say axum, limits, limits-unlimited, limits-logging or rendering, a port, and from what if you like".into(),
        );
    };
    let (from, headers) = (arguments.next(), arguments.next());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?)).await?;
    let serve = |handler: MethodRouter| Router::new().route("/en/members", handler);
    if mode == "axum" {
        axum::serve(listener, serve(bytes(from, headers)?)).await?;
        return Ok(());
    }
    if mode == "limits-logging" {
        tracing_subscriber::fmt().json().flatten_event(true).with_writer(std::io::sink).init();
    }
    let is_rendering = mode == "rendering";
    let folder = from.clone().filter(|_| is_rendering);
    let state = state(Path::new(folder.as_deref().unwrap_or("content"))).await?;
    let handler = if is_rendering { rendering(state.clone()) } else { bytes(from, headers)? };
    // All load comes from one address: a bucket that never empties costs as much as any.
    let is_unlimited = mode == "limits-unlimited" || is_rendering;
    let rate = if is_unlimited { RateLimit::Off } else { "4000000000/4000000000".parse()? };
    let settings = Settings { rate, ..Settings::default() };
    serve_until(listener, RequestLimits::new(serve(handler), state, settings), std::future::pending()).await?;
    Ok(())
}

/// Bytes from memory, with these headers.
fn bytes(file: Option<String>, headers: Option<String>) -> std::io::Result<MethodRouter> {
    let page = Bytes::from(file.map_or_else(|| Ok(vec![b'a'; 25_000]), std::fs::read)?);
    let lines =
        headers.map_or_else(|| Ok("content-type: text/html; charset=utf-8".to_owned()), std::fs::read_to_string)?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value.trim()).ok()?))
    };
    let mut headers: HeaderMap = lines.lines().filter_map(header).collect();
    // What the server says by itself.
    headers.remove(header::DATE);
    Ok(get(move || {
        let (page, headers) = (page.clone(), headers.clone());
        async move { (headers, page) }
    }))
}

/// The members page, made for each request.
fn rendering(state: AppState) -> MethodRouter {
    get(move || {
        let snapshot = state.snapshot();
        let context = state.context(&snapshot, Locale::En, Route::Members, String::new());
        let html = context.map(|context| Html(app::respond(&context).1)).ok_or("this content is not in English");
        async move { html }
    })
}

/// What the server shares, with a content.
async fn state(content: &Path) -> Result<AppState, Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Arc::new(SqliteStore::open(&folder.path().join("wire.sqlite")).await?);
    store.replace(&content::read(content)?).await?;
    let file = |name: &str| format!("/{name}");
    let assets = Assets {
        base_url: "https://coalition.test".to_owned(),
        stylesheet: file("coalition.css"),
        navigate: file("navigate.js"),
        leave: file("leave.js"),
        islands_js: file("coalition.js"),
        islands_wasm: file("coalition.wasm"),
        desk: None,
    };
    Ok(coalition::server::load(store as Arc<dyn Store>, assets).await?)
}
