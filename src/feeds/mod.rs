//! Feeds and downloads of the lists: calendars, Atom feeds, tables.
//!
//! Each file is a function of the snapshot, the language and the query of the list it was taken from.

mod atom;
mod calendar;
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
    routing::{MethodRouter, get},
};
use context::{FeedContext, File, NoFile};
use table::Separator;

/// The addresses of all files.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{lang}/events.ics", file(|context, uri| calendar::list(context, query(uri))))
        // The event's page shares the beginning of the address with its calendar.
        .route("/{lang}/events/{file}", file(|context, uri| calendar::single(context, named(uri, ".ics")?)))
        .route("/{lang}/feed.atom", file(|context, _| Ok(atom::everything(context))))
        .route("/{lang}/feed/{file}", file(|context, uri| atom::topic(context, named(uri, ".atom")?)))
        .route("/{lang}/changes.atom", file(|context, uri| atom::changes(context, query(uri))))
        .route("/{lang}/members.csv", file(|context, uri| table::members(context, query(uri), Separator::Comma)))
        .route(
            "/{lang}/members-semicolons.csv",
            file(|context, uri| table::members(context, query(uri), Separator::Semicolon)),
        )
        .route("/{lang}/events.csv", file(|context, uri| table::events(context, query(uri), Separator::Comma)))
        .route(
            "/{lang}/events-semicolons.csv",
            file(|context, uri| table::events(context, query(uri), Separator::Semicolon)),
        )
        .layer(middleware::from_fn(files_from_anywhere))
}

/// The handler of a file.
fn file(make: fn(&FeedContext, &Uri) -> Result<File, NoFile>) -> MethodRouter<AppState> {
    get(move |State(state): State<AppState>, uri: Uri, request: HeaderMap| async move {
        let snapshot = state.snapshot();
        let context = FeedContext::new(&state, &snapshot, language(&uri)).ok_or(NoFile::NoSuchFile);
        let file = context.and_then(|context| make(&context, &uri));
        respond(file, State(state), uri, request).await
    })
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

/// The last part of the path without its ending.
fn named<'a>(uri: &'a Uri, ending: &str) -> Result<&'a str, NoFile> {
    let name = uri.path().rsplit('/').next().and_then(|name| name.strip_suffix(ending));
    name.ok_or(NoFile::NoSuchFile)
}
