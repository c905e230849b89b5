//! The JSON API: everything published, with the parameters of the pages.
//!
//! A kind of record is one file: what its items hold (`item!`), how they are found, and `endpoints!`, which defines its handlers with
//! their description by `utoipa`. [`openapi`] lists the kinds.

mod endpoints;
mod events;
mod examples;
mod fallbacks;
mod figures;
mod helplines;
mod item;
mod letters;
mod list;
mod members;
mod milestones;
pub mod openapi;
mod paging;
mod parameters;
mod people;
mod positions;
mod prelude;
mod problem;
mod procedures;
mod query;
mod reference;
mod references;
mod schemas;
mod search;
mod texts;

use self::problem::Problem;
use crate::http::AppState;
use crate::http::cross_origin::from_anywhere;
use axum::{Router, middleware, routing::any};
pub use problem::refusal;
pub use reference::reference;
use std::any::Any;
use tower_http::catch_panic::CatchPanicLayer;

/// The addresses of the API.
pub fn routes() -> Router<AppState> {
    Router::from(openapi::router())
        // What a router is nested at does not cover the same path with a slash.
        .route("/api/v1/", any(async || Problem::no_such_path()))
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .layer(CatchPanicLayer::custom(|panic: Box<dyn Any + Send>| problem::failed(&*panic)))
        .layer(middleware::from_fn(from_anywhere))
}
