//! The JSON API: everything published, asked the same way as the pages.
//!
//! A kind of record is one file, with what is said of a record and how records are found; [`openapi`] lists them. Addresses,
//! paging, errors and the description in `OpenAPI` follow from that.

mod describe;
mod draft;
mod events;
mod figures;
mod helplines;
mod letters;
mod list;
mod members;
mod milestones;
pub mod openapi;
mod paging;
mod parameters;
mod people;
mod positions;
mod problem;
mod procedures;
mod question;
mod reference;
mod references;
mod schemas;
mod search;
mod texts;
mod view;

use self::{
    draft::Draft,
    list::{Found, Kind},
    paging::Paging,
    parameters::{Parameter, Values},
    problem::Problem,
    question::Question,
    view::{Fallbacks, View},
};
use crate::http::AppState;
use crate::http::cross_origin::from_anywhere;
use axum::{
    Router, middleware,
    routing::{any, get},
};
pub use problem::refusal;
pub use reference::reference;
use std::any::Any;
use tower_http::catch_panic::CatchPanicLayer;

/// The addresses of the API.
pub fn routes() -> Router<AppState> {
    let fixed = Router::new().route("/search", get(search::search));
    let all = openapi::KINDS.iter().fold(fixed, |router, kind| (kind.routes)(router));
    Router::new()
        .route("/api/openapi.json", get(openapi::openapi))
        // What a router is nested at does not cover the same path with a slash.
        .route("/api/v1/", any(async || Problem::no_such_path()))
        .nest("/api/v1", all.fallback(async || Problem::no_such_path()))
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .layer(CatchPanicLayer::custom(|panic: Box<dyn Any + Send>| problem::failed(&*panic)))
        .layer(middleware::from_fn(from_anywhere))
}
