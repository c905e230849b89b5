//! Which address leads to which handler.

use super::{AppState, api, colours, feeds, headers, health, member_index::member_index, pages, previews, sitemap};
use crate::server_functions::CurrentSnapshot;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use leptos::{prelude::provide_context, server_fn::error::SERVER_FN_ERROR_HEADER};
use std::{path::Path, sync::Arc};
use tower::ServiceExt as _;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, CompressionLevel},
    services::ServeDir,
};

/// The whole site: pages, lists, files from `site_root`.
pub fn router(state: AppState, site_root: &Path) -> Router {
    let files = ServeDir::new(site_root)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(false)
        .fallback(get(pages::page).with_state(state.clone()));
    let files = Arc::new(files);
    let on_panic = {
        let state = state.clone();
        move |panic: Box<dyn std::any::Any + Send>| pages::failed(&state, &*panic)
    };
    let common = Arc::clone(state.common_headers());
    Router::new()
        .route("/", get(pages::root))
        .route("/exit", get(pages::exit))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/colours.css", get(colours::colours))
        .route("/sitemap.xml", get(sitemap::sitemap))
        .route("/robots.txt", get(sitemap::robots))
        .route("/{lang}/members/index.json", get(member_index))
        .route("/previews/{*page}", get(previews::preview))
        .route("/api/fn/{*function}", get(server_function))
        .merge(feeds::router())
        .merge(api::routes())
        .fallback(move |State(state), request: Request| page_or_file(state, Arc::clone(&files), request))
        .with_state(state)
        .layer(CatchPanicLayer::custom(on_panic))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .layer(middleware::from_fn_with_state(common, common_headers))
}

/// Pages come first: they are in memory, and no file has the path of a page. A path that the system takes for no name of a file,
/// and would fail at, names none.
async fn page_or_file(state: AppState, files: Arc<ServeDir<MethodRouter>>, request: Request) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    if let Some(answer) = is_read.then(|| pages::finished(&state, request.uri(), request.headers())).flatten() {
        return answer;
    }
    // Names may have 255 bytes on every system that matters, paths more than any of ours has.
    let path = request.uri().path();
    if path.contains("%00") || path.len() > 1_024 || path.split('/').any(|name| name.len() > 255) {
        let (parts, _) = request.into_parts();
        return pages::page(State(state), parts.uri, parts.headers).await;
    }
    ServeDir::clone(&files).oneshot(request).await.into_response()
}

async fn server_function(State(state): State<AppState>, mut request: Request) -> Response {
    // Who wants a page would be led to wherever the request says it came from.
    for name in [header::ACCEPT, header::REFERER] {
        request.headers_mut().remove(name);
    }
    let snapshot = CurrentSnapshot(state.snapshot());
    let answered = leptos_axum::handle_server_fns_with_context(move || provide_context(snapshot.clone()), request);
    let mut response = answered.await.into_response();
    // What these functions refuse is a question that cannot be read. The library calls every refusal a fault of ours.
    if response.headers().contains_key(SERVER_FN_ERROR_HEADER) {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    response
}

/// Headers that every answer carries, and how long files may be kept.
async fn common_headers(State(common): State<headers::Common>, request: Request, next: Next) -> Response {
    let is_built = request.uri().path().starts_with("/pkg/");
    let is_font = request.uri().path().starts_with("/fonts/");
    let has_version = request.uri().query().is_some_and(|query| query.starts_with("v="));
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let answer = response.headers_mut();
    headers::add(&common, answer);
    if found && !answer.contains_key(header::CACHE_CONTROL) {
        let cache: HeaderValue = match (is_built || has_version, is_font) {
            (true, _) => headers::IMMUTABLE,
            (_, true) => headers::MONTH,
            _ => headers::HOUR,
        };
        answer.insert(header::CACHE_CONTROL, cache);
    }
    response
}
