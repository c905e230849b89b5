//! Which address leads to which handler.

use crate::api;
use crate::desk::{self, Desk, DeskError, DeskSettings};
use crate::domain::is_discreet;
use crate::feeds;
use crate::http::AppState;
use crate::http::colours;
use crate::http::crawlers;
use crate::http::exit;
use crate::http::headers;
use crate::http::health;
use crate::http::logos;
use crate::http::member_index::member_index;
use crate::http::negotiation;
use crate::http::observe::{CacheState, Panicked};
use crate::http::pages;
use crate::http::previews;
use crate::http::validators::weak;
use axum::{
    Router,
    extract::{Request, State},
    http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode, Version, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use leptos::{prelude::provide_context, server_fn::error::SERVER_FN_ERROR_HEADER};
use std::{path::Path, sync::Arc};
use tower::ServiceExt as _;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, CompressionLevel, DefaultPredicate, Predicate as _},
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
    let routes = Router::new()
        .route("/", get(pages::root))
        .route("/exit", get(exit::exit))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/colours.css", get(colours::colours))
        .route("/sitemap.xml", get(crawlers::sitemap))
        .route("/sitemaps/{file}", get(crawlers::sitemap_part))
        .route("/robots.txt", get(crawlers::robots))
        .route("/{lang}/members/index.json", get(member_index))
        .route("/logos/{file}", get(logos::logo))
        .route("/previews/{*page}", get(previews::preview))
        .route("/api/fn/{*function}", get(server_function))
        .merge(feeds::router())
        .merge(api::routes())
        .fallback(move |State(state), request: Request| page_or_file(state, Arc::clone(&files), request))
        .with_state(state.clone());
    with_error_pages(routes, state.clone())
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Precise(5))
                .compress_when(DefaultPredicate::new().and(is_no_page)),
        )
        .layer(middleware::from_fn_with_state(state, common_headers))
}

/// The whole site with the editors' desk.
///
/// # Errors
/// When the desk cannot be made.
pub fn router_with_desk(state: &AppState, site_root: &Path, settings: &DeskSettings) -> Result<Router, DeskError> {
    let site = router(state.clone(), site_root);
    if !settings.is_on {
        return Ok(site);
    }
    Ok(site.merge(desk_router(Desk::new(state.clone(), settings.host.as_deref())?, state.clone())))
}

/// The editors' desk alone. Its pages are not compressed: they hold secrets beside what the asker has typed.
pub fn desk_router(desk: Desk, state: AppState) -> Router {
    with_error_pages(desk::router(desk), state)
}

/// Routes whose handlers may panic: then the answer is the 500 page, in the language and the mode of its address.
pub fn with_error_pages(routes: Router, state: AppState) -> Router {
    let on_panic = |panic: Box<dyn std::any::Any + Send>| {
        pages::log_panic(&*panic);
        let mut failed = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        failed.extensions_mut().insert(Panicked);
        failed
    };
    routes.layer(CatchPanicLayer::custom(on_panic)).layer(middleware::from_fn_with_state(state, error_page))
}

async fn error_page(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (address, languages) = (request.uri().clone(), request.headers().get(header::ACCEPT_LANGUAGE).cloned());
    let response = next.run(request).await;
    if response.extensions().get::<Panicked>().is_none() {
        return response;
    }
    let asked = languages.map(|languages| (header::ACCEPT_LANGUAGE, languages)).into_iter().collect();
    pages::panicked(&state, &address, &asked)
}

/// Pages come first: they are in memory, and no file has the path of a page. A path that the system takes for no name of a file,
/// and would fail at, names none.
async fn page_or_file(state: AppState, files: Arc<ServeDir<MethodRouter>>, request: Request) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    if let Some(answer) = is_read.then(|| pages::respond(&state, request.uri(), request.headers())).flatten() {
        return answer;
    }
    // Names may have 255 bytes on every system that matters, paths more than any of ours has.
    let path = request.uri().path();
    if path.contains("%00") || path.len() > 1_024 || path.split('/').any(|name| name.len() > 255) {
        let (parts, _) = request.into_parts();
        return pages::page(State(state), parts.uri, parts.headers).await;
    }
    let mut answer = ServeDir::clone(&files).oneshot(request).await.into_response();
    // A file without a compressed variant of its own is compressed on its way: its tag has to stand for that too.
    if !answer.headers().contains_key(header::CONTENT_ENCODING)
        && let Some(tag) = answer.headers_mut().get_mut(header::ETAG)
    {
        *tag = weak(tag);
    }
    answer
}

/// Whether a response is no rendered page: pages were compressed as far as the request allows, and their strong tags
/// stand for the bytes that they have.
fn is_no_page(_: StatusCode, _: Version, _: &HeaderMap, left: &Extensions) -> bool {
    left.get::<CacheState>().is_none()
}

async fn server_function(State(state): State<AppState>, mut request: Request) -> Response {
    // Who wants a page would be led to wherever the request says it came from.
    for name in [header::ACCEPT, header::REFERER] {
        request.headers_mut().remove(name);
    }
    let snapshot = state.snapshot();
    let answered = leptos_axum::handle_server_fns_with_context(move || provide_context(snapshot.clone()), request);
    let mut response = answered.await.into_response();
    // What these functions refuse is a question that cannot be read. The library calls every refusal a fault of ours.
    if response.headers().contains_key(SERVER_FN_ERROR_HEADER) {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    response
}

/// Headers that every answer carries, and how long files may be kept: for good only at the address that pages name today, whose
/// hash is that of the bytes, and in discreet mode not at all. What has an address of its own kind says so itself.
async fn common_headers(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    negotiation::accept_identity(request.headers_mut());
    let is_font = request.uri().path().starts_with("/fonts/");
    let is_versioned = state.assets().is_versioned(&request.uri().to_string());
    let is_discreet = request.uri().query().is_some_and(is_discreet);
    let mut response = next.run(request).await;
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let answer = response.headers_mut();
    headers::add(state.common_headers(), answer);
    if is_discreet {
        answer.insert(header::CACHE_CONTROL, headers::NO_STORE);
        answer.remove(headers::CDN_CACHE_CONTROL);
    } else if found && !answer.contains_key(header::CACHE_CONTROL) {
        let cache: HeaderValue = match (is_versioned, is_font) {
            (true, _) => headers::IMMUTABLE,
            (_, true) => headers::MONTH,
            _ => headers::HOUR,
        };
        answer.insert(header::CACHE_CONTROL, cache);
    }
    response
}
