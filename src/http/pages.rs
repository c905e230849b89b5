//! Handlers of the pages.

use super::{
    AppState,
    cache::{PageCache, RenderedPage},
    gone, locale,
    observe::{CacheState, Panicked},
    redirects,
};
use crate::{
    app,
    domain::{DISCREET_ON, Locale, Route, is_discreet},
    pages::{Context, error_page, gone_page, is_closed, not_found_page, question, render},
    site::{Gone, Snapshot, day},
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::{any::Any, sync::Arc, time::Instant};

/// `/`: redirects to the home page in the reader's language.
pub async fn root(State(state): State<AppState>, address: Uri, request: HeaderMap) -> Response {
    let path = Route::Home.path(locale::preferred(&state, &request));
    let redirect = redirects::to_negotiated(&path, address.query().unwrap_or_default());
    redirect.unwrap_or_else(|| StatusCode::BAD_REQUEST.into_response())
}

/// The response from the cache to a request for a page that was rendered and encoded before, which is what most requests ask for. It
/// needs none of the router's layers, which cost more than the page.
pub fn cached(state: &AppState, request: &Request) -> Option<Response> {
    let address = request.uri();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let published = state.published();
    let page = match address.query() {
        None | Some("") => published.pages.get(address.path()),
        Some(query) => {
            let (locale, route) = Route::parse(address.path())?;
            let asked = question(&published.snapshot, locale, &route, query).ok()?;
            is_closed(&route, &asked).then(|| published.pages.get(&PageCache::key(address.path(), &asked)))?
        }
    };
    page?.respond_if_encoded(request.headers())
}

/// The response with the page at an address, from the cache or rendered now; nothing where there is no page.
pub fn respond(state: &AppState, address: &Uri, request: &HeaderMap) -> Option<Response> {
    let (page, found) = find_or_render(state, address.path(), address.query().unwrap_or_default())?;
    Some(page.respond(request, found))
}

fn find_or_render(state: &AppState, path: &str, query: &str) -> Option<(Arc<RenderedPage>, CacheState)> {
    let published = state.published();
    let context = context(state, &published.snapshot, path, query)?;
    let key = PageCache::key(path, &context.query);
    Some(published.pages.get_or_render(&key, is_closed(&context.route, &context.query), || {
        measured(state, context.discreet, || html(state, context))
    }))
}

/// The request for the page at an address, if a snapshot has that page.
fn context<'a>(state: &'a AppState, snapshot: &'a Snapshot, path: &str, query: &str) -> Option<Context<'a>> {
    let (locale, route) = Route::parse(path).filter(|(_, route)| snapshot.has_page(route))?;
    // A query string that cannot be read is passed on as it is: the page says so.
    let query = question(snapshot, locale, &route, query).unwrap_or_else(|_| query.to_owned());
    state.context(snapshot, locale, route, query)
}

fn html(state: &AppState, mut context: Context<'_>) -> (u16, String) {
    state.add_api_reference(&mut context);
    app::respond(&context)
}

/// The page at an address as a snapshot has it that need not be published: its status and its HTML; nothing where it has none.
pub fn unpublished(state: &AppState, snapshot: &Snapshot, path: &str, query: &str) -> Option<(u16, String)> {
    Some(html(state, context(state, snapshot, path, query)?))
}

/// Renders a page, and counts how long that takes.
fn measured(state: &AppState, discreet: bool, render: impl FnOnce() -> (u16, String)) -> RenderedPage {
    let started = Instant::now();
    let (status, html) = render();
    state.metrics().rendered(started.elapsed());
    RenderedPage::new(status, html, discreet, state.page_headers())
}

/// Every public page; where there is none, a redirect to the page that the address means, else the 404 page.
pub async fn page(State(state): State<AppState>, address: Uri, request: HeaderMap) -> Response {
    let found = respond(&state, &address, &request);
    let found = found.or_else(|| {
        gone::respond(&state, &address, |named, gone| {
            let locale = named.unwrap_or_else(|| locale::preferred(&state, &request));
            withdrawn(&state, &address, &request, locale, gone).map(|page| by_language(page, named))
        })
    });
    let found = found.or_else(|| redirects::meant(&state, &address, &request));
    found.unwrap_or_else(|| error(&state, &address, &request, StatusCode::NOT_FOUND))
}

/// The 404 page: its status and its HTML.
pub fn not_found_html(context: &Context) -> (u16, String) {
    render(context, not_found_page)
}

/// The 500 page: its status and its HTML.
pub fn error_html(context: &Context) -> (u16, String) {
    render(context, error_page)
}

/// The response to a request whose handler panicked: the 500 page.
pub fn panicked(state: &AppState, address: &Uri, request: &HeaderMap) -> Response {
    let mut response = error(state, address, request, StatusCode::INTERNAL_SERVER_ERROR);
    response.extensions_mut().insert(Panicked);
    response
}

/// An error page, in the language and the mode of the address. It does not name the address, so that it is rendered once for each
/// language and mode.
fn error(state: &AppState, address: &Uri, request: &HeaderMap, status: StatusCode) -> Response {
    let first = address.path().split('/').nth(1).unwrap_or_default();
    let named = locale::named(state, first);
    let locale = named.unwrap_or_else(|| locale::preferred(state, request));
    let discreet = is_discreet(address.query().unwrap_or_default());
    let query = if discreet { DISCREET_ON } else { "" };
    let published = state.published();
    let Some(context) = state.context(&published.snapshot, locale, Route::Home, query.to_owned()) else {
        return status.into_response();
    };
    let page = published.pages.get_or_render_error(status, &PageCache::key(locale.code(), query), || {
        measured(state, discreet, || {
            if status == StatusCode::NOT_FOUND { not_found_html(&context) } else { error_html(&context) }
        })
    });
    by_language(page.respond(request, CacheState::Hit), named)
}

/// A response that says so to caches where its language is not named by the address but preferred by the reader.
fn by_language(mut response: Response, named: Option<Locale>) -> Response {
    if named.is_none() {
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}

/// The response at the address of a record that was withdrawn: the 410 page. It names the kind and the day and not the record, so
/// that it is rendered once for each, language and mode.
fn withdrawn(state: &AppState, address: &Uri, request: &HeaderMap, locale: Locale, gone: &Gone) -> Option<Response> {
    let Gone::Withdrawn(kind, at) = gone else { return None };
    let discreet = is_discreet(address.query().unwrap_or_default());
    let query = if discreet { DISCREET_ON } else { "" };
    let published = state.published();
    let context = state.context(&published.snapshot, locale, Route::Home, query.to_owned())?;
    let day = day(*at);
    let key = format!("{locale} {kind} {}", day.map(|day| day.to_string()).unwrap_or_default());
    let page = published.pages.get_or_render_error(StatusCode::GONE, &PageCache::key(&key, query), || {
        measured(state, discreet, || render(&context, |context| gone_page(context, *kind, day)))
    });
    Some(page.respond(request, CacheState::Hit))
}

/// Logs the panic of a handler.
pub fn log_panic(panic: &(dyn Any + Send)) {
    let message = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(message, "a handler panicked");
}
