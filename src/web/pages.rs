//! Handlers of the pages.

use super::{
    AppState, api,
    cache::FinishedPage,
    headers,
    negotiation::negotiate,
    observe::{CacheState, Panicked},
};
use crate::{
    app,
    domain::{Locale, Route},
    pages::{Context, error_page, not_found_page, question, render},
};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use std::{any::Any, sync::Arc, time::Instant};

/// `/`: to the reader's language.
pub async fn root(State(state): State<AppState>, request: HeaderMap) -> Response {
    let path = Route::Home.path(preferred(&state, &request));
    let headers = [(header::LOCATION, path.as_str()), (header::VARY, "Accept-Language")];
    (StatusCode::FOUND, headers).into_response()
}

/// `/exit`: away from here at once, with nothing kept.
pub async fn exit(State(state): State<AppState>) -> Response {
    let snapshot = state.snapshot();
    let to = [(header::LOCATION, snapshot.content.site.exit.as_str())];
    (StatusCode::SEE_OTHER, to, headers::LEAVING).into_response()
}

/// The answer to a request for a page without a question that was made and encoded before: what most visitors ask for. It needs
/// nothing of what stands around the router, which costs more than the page.
pub fn kept(state: &AppState, request: &Request) -> Option<Response> {
    let address = request.uri();
    if !matches!(*request.method(), Method::GET | Method::HEAD)
        || address.query().is_some_and(|query| !query.is_empty())
    {
        return None;
    }
    state.published().pages.get(address.path())?.answer_at_once(request.headers())
}

/// The answer with the page at an address, made before or now; nothing where no page can be.
pub fn finished(state: &AppState, address: &Uri, request: &HeaderMap) -> Option<Response> {
    let (page, found) = find_or_make(state, address.path(), address.query().unwrap_or_default())?;
    Some(page.answer(request, found))
}

fn find_or_make(state: &AppState, path: &str, query: &str) -> Option<(Arc<FinishedPage>, CacheState)> {
    let published = state.published();
    let (locale, route) = Route::parse(path)?;
    // What cannot be read is handed on as it is: the page says so.
    let asked = question(&route, query).unwrap_or_else(|_| query.to_owned());
    let (snapshot, assets) = (Arc::clone(&published.snapshot), Arc::clone(state.assets()));
    let mut context = Context::new(snapshot, locale, route, asked.clone(), assets)?;
    Some(published.pages.get_or_make(path, &asked, || {
        let started = Instant::now();
        complete(state, &mut context);
        let (status, html) = app::respond(&context);
        state.metrics().rendered(started.elapsed());
        FinishedPage::new(status, html, context.discreet, state.page_headers())
    }))
}

/// Every public page; where there is none, the right address if only a slash is wrong, else the 404 page.
pub async fn page(State(state): State<AppState>, address: Uri, request: HeaderMap) -> Response {
    if let Some(answer) = finished(&state, &address, &request) {
        return answer;
    }
    match canonical(&state, &address) {
        Some(address) => Redirect::permanent(&address).into_response(),
        None => not_found(&state, &address, &request),
    }
}

/// Adds what a page shows beside the snapshot, where it shows any.
pub fn complete(state: &AppState, context: &mut Context) {
    if context.route == Route::Data {
        context.api = api::reference(state, context.locale);
    }
}

/// The address that was meant, when only a slash is missing or too many.
fn canonical(state: &AppState, uri: &Uri) -> Option<String> {
    let trimmed = uri.path().trim_end_matches('/');
    let (locale, route) = Route::parse(trimmed).or_else(|| Route::parse(&format!("{trimmed}/")))?;
    state.snapshot().edition(locale)?;
    let path = route.path(locale);
    Some(uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}")))
}

fn not_found(state: &AppState, uri: &Uri, request: &HeaderMap) -> Response {
    let spoken = |locale: &Locale| state.snapshot().edition(*locale).is_some();
    let of_path = uri.path().split('/').nth(1).and_then(|first| first.parse().ok()).filter(spoken);
    let locale = of_path.unwrap_or_else(|| preferred(state, request));
    match state.context(locale, Route::Home, String::new()) {
        Some(context) => answer(not_found_html(&context)),
        None => StatusCode::NOT_FOUND.into_response(),
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

/// The answer to a request that made a handler panic: the 500 page in the site's first language.
pub fn failed(state: &AppState, panic: &(dyn Any + Send)) -> Response<Body> {
    report(panic);
    let first = state.snapshot().content.site.locales.first().copied();
    let mut response = match first.and_then(|locale| state.context(locale, Route::Home, String::new())) {
        Some(context) => answer(error_html(&context)),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    response.extensions_mut().insert(Panicked);
    response
}

/// Writes down what made a handler panic.
pub fn report(panic: &(dyn Any + Send)) {
    let message = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!(message, "a handler panicked");
}

fn preferred(state: &AppState, request: &HeaderMap) -> Locale {
    let header = request.get(header::ACCEPT_LANGUAGE).and_then(|header| header.to_str().ok()).unwrap_or_default();
    negotiate(header, &state.snapshot().content.site.locales).unwrap_or(Locale::En)
}

fn answer((status, html): (u16, String)) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, [(header::CACHE_CONTROL, headers::REVALIDATE)], Html(html)).into_response()
}
