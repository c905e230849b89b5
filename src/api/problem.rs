//! What went wrong, as RFC 9457 wants it said.

use crate::{
    domain::{InvalidQuery, InvalidValue},
    http::observe::Panicked,
    http::pages,
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::any::Any;
use utoipa::ToSchema;

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why an address without parameters of its own answers with 400.
pub const UNREADABLE: &str = "A parameter is none of what it may be, or the query string cannot be read.";

/// Why there is no answer (RFC 9457). It has no `type`, which stands for `about:blank`: the status says all that a program
/// can act on.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// What the status is called.
    #[schema(examples("Bad Request"))]
    title: &'static str,
    /// The status of the answer.
    #[schema(examples(400))]
    status: u16,
    /// What is wrong with this request.
    #[schema(examples("per_page is “0”, but has to be a whole number from 1 to 500"))]
    detail: String,
    /// The name of the parameter that cannot be answered, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(examples("per_page"))]
    parameter: Option<&'static str>,
    /// What the parameter was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(examples("0"))]
    value: Option<String>,
    /// What it may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(examples("a whole number from 1 to 500"))]
    allowed: Option<String>,
}

impl Problem {
    fn new(status: StatusCode, detail: String) -> Self {
        let title = status.canonical_reason().unwrap_or_default();
        Self { title, status: status.as_u16(), detail, parameter: None, value: None, allowed: None }
    }

    /// A parameter that is none of what it may be.
    pub fn parameter(name: &'static str, value: &str, allowed: String) -> Self {
        let detail = format!("{name} is “{value}”, but has to be {allowed}");
        let value = Some(value.to_owned());
        Self { parameter: Some(name), value, allowed: Some(allowed), ..Self::new(StatusCode::BAD_REQUEST, detail) }
    }

    /// A name that no record of a kind has.
    pub fn unknown(one: &str, slug: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("there is no {one} called “{slug}”"))
    }

    /// A record that was published and is no more.
    pub fn withdrawn(one: &str) -> Self {
        Self::new(StatusCode::GONE, format!("this {one} was withdrawn"))
    }

    /// A path that leads nowhere.
    pub fn no_such_path() -> Self {
        Self::new(StatusCode::NOT_FOUND, "this address leads nowhere: /api/openapi.json names those that do".to_owned())
    }

    /// A method that changes something, or none at all.
    pub fn method_not_allowed() -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "the API can be read only: ask with GET or HEAD".to_owned())
    }

    /// A fault of ours.
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the fault is on this side".to_owned())
    }
}

impl From<InvalidValue> for Problem {
    fn from(error: InvalidValue) -> Self {
        Self::parameter(error.name, &error.value, error.allowed.to_string())
    }
}

impl From<InvalidQuery> for Problem {
    fn from(error: InvalidQuery) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        // Texts and numbers only: writing them cannot fail.
        let body = serde_json::to_string(&self).unwrap_or_default();
        (status, [(header::CONTENT_TYPE, MEDIA_TYPE)], body).into_response()
    }
}

/// The answer to a request that is not let through.
pub fn refusal(status: StatusCode, detail: &str) -> Response {
    Problem::new(status, detail.to_owned()).into_response()
}

/// The answer to a request that made a handler panic.
pub fn failed(panic: &(dyn Any + Send)) -> Response {
    pages::log_panic(panic);
    let mut response = Problem::internal().into_response();
    response.extensions_mut().insert(Panicked);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{Router, body::Body, http::Request, routing::get};
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    async fn broken() -> &'static str {
        panic!("broken")
    }

    #[tokio::test]
    async fn a_fault_of_ours_is_a_problem_too() {
        let router: Router = Router::new()
            .route("/", get(broken))
            .layer(CatchPanicLayer::custom(|panic: Box<dyn Any + Send>| failed(&*panic)));
        let request = Request::get("/").body(Body::empty()).expect("request");
        let answer = router.oneshot(request).await.expect("infallible");
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()[header::CONTENT_TYPE], MEDIA_TYPE);
    }
}
