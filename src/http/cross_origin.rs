//! Cross-origin access (CORS): scripts of any site may read what is published as data.

use super::headers;
use axum::{
    extract::Request,
    http::{HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use std::time::Duration;
use tower::{Layer as _, ServiceExt as _};
use tower_http::cors::{self, CorsLayer};

/// For all answers of a router.
pub async fn from_anywhere(request: Request, next: Next) -> Response {
    let Ok(mut answer) = cors().layer(next).oneshot(request).await;
    answer.headers_mut().insert(headers::CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    answer
}

/// For the files of a router: a page that shares the beginning of a file's address stays as it is.
pub async fn files_from_anywhere(request: Request, next: Next) -> Response {
    let is_file = request.uri().path().rsplit('/').next().is_some_and(|name| name.contains('.'));
    if is_file { from_anywhere(request, next).await } else { next.run(request).await }
}

/// There is nothing that only some may see.
fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(cors::Any)
        .allow_methods([Method::GET, Method::HEAD, Method::OPTIONS])
        .allow_headers([header::IF_NONE_MATCH])
        .expose_headers([header::ETAG, header::LINK])
        .max_age(Duration::from_hours(24))
}
