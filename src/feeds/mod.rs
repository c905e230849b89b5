//! Feeds and downloads of the lists: calendars, Atom feeds, tables.
//!
//! Each file is a function of the snapshot, the language and the query of the list it was taken from.

mod atom;
mod calendar;
mod changed;
mod context;
mod table;
mod text;

use crate::http::AppState;
use crate::http::cross_origin::files_from_anywhere;
use crate::http::pages;
use crate::http::validators::validated;
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use context::{File, NoFile};
use table::Separator;

/// The addresses of all files.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/events.ics", get(events_calendar))
        .route("/{lang}/events/{file}", get(event_calendar))
        .route("/{lang}/feed.atom", get(main_feed))
        .route("/{lang}/feed/{file}", get(topic_feed))
        .route("/{lang}/members.csv", get(members_table))
        .route("/{lang}/members-semicolons.csv", get(members_table))
        .route("/{lang}/events.csv", get(events_table))
        .route("/{lang}/events-semicolons.csv", get(events_table))
        .layer(middleware::from_fn(files_from_anywhere))
}

async fn events_calendar(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let file = calendar::list(&state, language(&uri), query(&uri));
    respond(file, state, uri, request).await
}

/// One event's calendar; the event's page, which shares the beginning of the address, when there is no ending.
async fn event_calendar(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let slug = named(&uri, ".ics").ok_or(NoFile::NoSuchFile);
    let file = slug.and_then(|slug| calendar::single(&state, language(&uri), slug));
    respond(file, state, uri, request).await
}

async fn main_feed(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let file = atom::everything(&state, language(&uri));
    respond(file, state, uri, request).await
}

async fn topic_feed(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let topic = named(&uri, ".atom").ok_or(NoFile::NoSuchFile);
    let file = topic.and_then(|topic| atom::topic(&state, language(&uri), topic));
    respond(file, state, uri, request).await
}

async fn members_table(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let file = table::members(&state, language(&uri), query(&uri), separator(&uri));
    respond(file, state, uri, request).await
}

async fn events_table(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let file = table::events(&state, language(&uri), query(&uri), separator(&uri));
    respond(file, state, uri, request).await
}

/// The file; where there is none, what the pages have at this address, which may be their 404 page.
async fn respond(file: Result<File, NoFile>, state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    match file {
        Ok(file) => {
            let mut response = validated(&request, file.bytes, file.content_type);
            // A disposition is made of ASCII letters: see `context::file_name`.
            if let Some(disposition) = file.disposition.and_then(|value| HeaderValue::try_from(value).ok()) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, disposition);
            }
            response
        }
        Err(NoFile::NoSuchFile) => pages::page(state, uri, request).await,
        Err(NoFile::BadQuery(reason)) => (StatusCode::BAD_REQUEST, format!("{reason}\n")).into_response(),
    }
}

/// The first part of the path, as it was written: an encoded one is no language.
fn language(uri: &Uri) -> &str {
    uri.path().split('/').nth(1).unwrap_or_default()
}

fn query(uri: &Uri) -> &str {
    uri.query().unwrap_or_default()
}

/// What the name of a table says of its cells.
fn separator(uri: &Uri) -> Separator {
    if uri.path().ends_with("-semicolons.csv") { Separator::Semicolon } else { Separator::Comma }
}

/// The last part of the path without its ending.
fn named<'a>(uri: &'a Uri, ending: &str) -> Option<&'a str> {
    uri.path().rsplit('/').next()?.strip_suffix(ending)
}
