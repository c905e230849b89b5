//! Handlers of the pages.

use super::{AppState, api, headers, negotiation::negotiate, observe::Panicked};
use crate::{
    app,
    domain::{Locale, Route},
    pages::{error_page, not_found_page, render},
};
use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use std::any::Any;

/// `/`: to the reader's language.
pub async fn root(State(state): State<AppState>, request: HeaderMap) -> Response {
    let path = Route::Home.path(preferred(&state, &request));
    let headers = [(header::LOCATION, path.as_str()), (header::VARY, "Accept-Language")];
    (StatusCode::FOUND, headers).into_response()
}

/// `/exit`: away from here at once, with nothing kept.
pub async fn exit(State(state): State<AppState>) -> Response {
    let snapshot = state.snapshot();
    let headers = [
        (header::LOCATION, snapshot.content.site.exit.as_str()),
        (header::CACHE_CONTROL, "no-store"),
        (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\""),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}

/// Every public page; what no page has becomes the 404 page.
pub async fn page(State(state): State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let query = uri.query().unwrap_or_default().to_owned();
    let wanted = Route::parse(uri.path()).and_then(|(locale, route)| state.context(locale, route, query));
    match wanted {
        Some(mut context) => {
            if context.route == Route::Data {
                context.api = api::reference(&state, context.locale);
            }
            answer(app::respond(&context))
        }
        None => match canonical(&state, &uri) {
            Some(address) => Redirect::permanent(&address).into_response(),
            None => not_found(&state, &uri, &request),
        },
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
        Some(context) => answer(render(&context, not_found_page)),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The answer to a request that made a handler panic: the 500 page in the site's first language.
pub fn failed(state: &AppState, panic: &(dyn Any + Send)) -> Response<Body> {
    report(panic);
    let first = state.snapshot().content.site.locales.first().copied();
    let mut response = match first.and_then(|locale| state.context(locale, Route::Home, String::new())) {
        Some(context) => answer(render(&context, error_page)),
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
