//! Handlers of the pages.

use super::AppState;
use super::cache::{FinishedPage, PageCache};
use super::headers;
use super::negotiation::negotiate;
use super::observe::{CacheState, Panicked};
use super::redirects;
use crate::api;
use crate::{
    app,
    domain::{DISCREET_ON, Locale, Route, is_discreet},
    pages::{Context, error_page, is_closed, not_found_page, question, render},
};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::{any::Any, sync::Arc, time::Instant};

/// `/`: to the reader's language.
pub async fn root(State(state): State<AppState>, address: Uri, request: HeaderMap) -> Response {
    let path = Route::Home.path(preferred(&state, &request));
    let redirect = redirects::to_negotiated(&path, address.query().unwrap_or_default());
    redirect.unwrap_or_else(|| StatusCode::BAD_REQUEST.into_response())
}

/// `/exit`: away from here at once, with nothing kept.
pub async fn exit(State(state): State<AppState>) -> Response {
    leave(&state)
}

/// The answer that leads away.
pub fn leave(state: &AppState) -> Response {
    let snapshot = state.snapshot();
    let to = [(header::LOCATION, snapshot.content.site.exit.as_str())];
    (StatusCode::SEE_OTHER, to, headers::LEAVING).into_response()
}

/// The answer to a request for a page that was rendered and encoded before: what most visitors ask for. It needs nothing of what
/// stands around the router, which costs more than the page.
pub fn kept(state: &AppState, request: &Request) -> Option<Response> {
    let address = request.uri();
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let published = state.published();
    let page = match address.query() {
        None | Some("") => published.pages.get(address.path()),
        Some(query) => {
            let (_, route) = Route::parse(address.path())?;
            let asked = question(&published.snapshot, &route, query).ok()?;
            is_closed(&route, &asked).then(|| published.pages.get(&PageCache::key(address.path(), &asked)))?
        }
    };
    page?.answer_at_once(request.headers())
}

/// The answer with the page at an address, rendered before or now; nothing where there is no page.
pub fn finished(state: &AppState, address: &Uri, request: &HeaderMap) -> Option<Response> {
    let (page, found) = find_or_render(state, address.path(), address.query().unwrap_or_default())?;
    Some(page.answer(request, found))
}

fn find_or_render(state: &AppState, path: &str, query: &str) -> Option<(Arc<FinishedPage>, CacheState)> {
    let published = state.published();
    let (locale, route) = Route::parse(path).filter(|(_, route)| published.snapshot.has_page(route))?;
    // What cannot be read is handed on as it is: the page says so.
    let asked = question(&published.snapshot, &route, query).unwrap_or_else(|_| query.to_owned());
    let (snapshot, assets) = (Arc::clone(&published.snapshot), Arc::clone(state.assets()));
    let is_closed = is_closed(&route, &asked);
    let mut context = Context::new(snapshot, locale, route, asked.clone(), assets)?;
    Some(published.pages.get_or_make(&PageCache::key(path, &asked), is_closed, || {
        let started = Instant::now();
        complete(state, &mut context);
        let (status, html) = app::respond(&context);
        state.metrics().rendered(started.elapsed());
        FinishedPage::new(status, html, context.discreet, state.page_headers())
    }))
}

/// Every public page; where there is none, the way to the page that is meant, else the 404 page.
pub async fn page(State(state): State<AppState>, address: Uri, request: HeaderMap) -> Response {
    let found = finished(&state, &address, &request);
    let found = found.or_else(|| redirects::meant(&state, &address, &request));
    found.unwrap_or_else(|| error(&state, &address, &request, StatusCode::NOT_FOUND))
}

/// Adds what a page shows beside the snapshot, where it shows any.
pub fn complete(state: &AppState, context: &mut Context) {
    if context.route == Route::Data {
        context.api = api::reference(state, context.locale);
    }
}

/// The 404 page: its status and its HTML.
pub fn not_found_html(context: &Context) -> (u16, String) {
    render(context, not_found_page)
}

/// The 500 page: its status and its HTML.
pub fn error_html(context: &Context) -> (u16, String) {
    render(context, error_page)
}

/// The answer to a request that made a handler panic: the 500 page.
pub fn failed(state: &AppState, address: &Uri, request: &HeaderMap) -> Response {
    let mut response = error(state, address, request, StatusCode::INTERNAL_SERVER_ERROR);
    response.extensions_mut().insert(Panicked);
    response
}

/// An error page, in the language and the mode of the address. It says nothing of the address, so that it is rendered once for
/// each language and mode: an error costs next to nothing.
fn error(state: &AppState, address: &Uri, request: &HeaderMap, status: StatusCode) -> Response {
    let first = address.path().split('/').nth(1).unwrap_or_default();
    let named = redirects::language(state, first);
    let locale = named.unwrap_or_else(|| preferred(state, request));
    let discreet = is_discreet(address.query().unwrap_or_default());
    let query = if discreet { DISCREET_ON } else { "" };
    let Some(context) = state.context(locale, Route::Home, query.to_owned()) else {
        return status.into_response();
    };
    let page = state.published().pages.get_or_make_error(status, &PageCache::key(locale.code(), query), || {
        let started = Instant::now();
        let (status, html) =
            if status == StatusCode::NOT_FOUND { not_found_html(&context) } else { error_html(&context) };
        state.metrics().rendered(started.elapsed());
        FinishedPage::new(status, html, discreet, state.page_headers())
    });
    let mut response = page.answer(request, CacheState::Hit);
    if named.is_none() {
        response.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
    }
    response
}

/// Writes down what made a handler panic.
pub fn report(panic: &(dyn Any + Send)) {
    let message = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(message, "a handler panicked");
}

/// The language that a reader prefers among those of the site.
pub fn preferred(state: &AppState, request: &HeaderMap) -> Locale {
    let header = request.get(header::ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    negotiate(header, &state.snapshot().content.site.locales).unwrap_or(Locale::En)
}
