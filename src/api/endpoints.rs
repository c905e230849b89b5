//! The two addresses of a kind: handlers with their description.

use super::{
    examples::Examples,
    list::{Kind, List, list, one},
    problem::Problem,
    query::Query,
};
use crate::{
    http::{AppState, redirects, validators::validated},
    site::{Dated, RequestContext},
};
use axum::{
    extract::{Path, Request, rejection::PathRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::openapi::tag::Tag;
use utoipa_axum::router::OpenApiRouter;

/// What the API gets from a kind of record.
pub struct Endpoints {
    /// The group of its addresses in the description.
    pub tag: fn() -> Tag,
    /// Adds its routes.
    pub routes: fn(OpenApiRouter<AppState>) -> OpenApiRouter<AppState>,
    /// Adds live examples to its description.
    pub examples: fn(&mut Examples<'_>),
}

/// Defines `ENDPOINTS` of a kind: its handlers, described by `utoipa`. A macro and no generic functions, because `utoipa` describes
/// functions that have no parameters of their own.
macro_rules! endpoints {
    ($kind:ident) => {
        pub use handlers::ENDPOINTS;

        mod handlers {
            use super::super::{
                endpoints::{Endpoints, Slug, get_list, get_one},
                examples::invalid,
                list::{Entry, Kind, List, ListParameters},
                paging::Paging,
                parameters::{LanguageParameter, PagingParameters},
                problem::{self, Problem},
            };
            use super::$kind;
            use crate::{
                domain::{self, InvalidQuery},
                http::AppState,
            };
            use axum::{
                extract::{Request, State},
                response::Response,
            };
            use utoipa::openapi::tag::TagBuilder;
            use utoipa_axum::routes;

            type Item = Entry<$kind>;
            type ItemList = List<$kind>;

            #[utoipa::path(
                get,
                path = format!("/{}", $kind::NAME),
                tag = $kind::NAME,
                operation_id = format!("list_{}", $kind::NAME),
                summary = format!("Lists {}", $kind::NAME),
                description = $kind::ABOUT,
                params(LanguageParameter, PagingParameters, ListParameters<$kind>),
                responses(
                    (status = 200, description = "A page of the list.", body = ItemList,
                        headers(("Link" = String,
                            description = "The first, previous, next and last page of the list (RFC 8288)."))),
                    (status = 400, description = "A parameter is none of what it may be.",
                        body = Problem, content_type = problem::MEDIA_TYPE,
                        example = json!(invalid("per_page=0", |query| Paging::read(query).err()))),
                )
            )]
            async fn list(State(state): State<AppState>, request: Request) -> Response {
                get_list::<$kind>(&state, &request)
            }

            #[utoipa::path(
                get,
                path = format!("/{}/{{slug}}", $kind::NAME),
                tag = $kind::NAME,
                operation_id = format!("get_{}", $kind::ONE),
                summary = format!("Gives one {}", $kind::ONE),
                params(
                    ("slug" = inline(domain::Slug), Path, description = format!("The stable name of the {}.", $kind::ONE)),
                    LanguageParameter,
                ),
                responses(
                    (status = 200, description = "What there is to say.", body = Item),
                    (status = 400, description = problem::UNREADABLE, body = Problem, content_type = problem::MEDIA_TYPE,
                        example = json!(Problem::from(InvalidQuery::NotUtf8))),
                    (status = 308, description = "It goes by another name."),
                    (status = 410, description = "It was withdrawn.",
                        body = Problem, content_type = problem::MEDIA_TYPE,
                        example = json!(Problem::withdrawn($kind::ONE))),
                    (status = 404, description = "There is none of this name.",
                        body = Problem, content_type = problem::MEDIA_TYPE,
                        example = json!(Problem::unknown($kind::ONE, "no-such-name"))),
                )
            )]
            async fn one(State(state): State<AppState>, slug: Slug, request: Request) -> Response {
                get_one::<$kind>(&state, slug, &request)
            }

            /// The addresses of this kind.
            pub const ENDPOINTS: Endpoints = Endpoints {
                tag: || TagBuilder::new().name($kind::NAME).description(Some($kind::ABOUT)).build(),
                routes: |router| router.routes(routes!(list)).routes(routes!(one)),
                examples: |examples| examples.add_kind::<$kind>(),
            };
        }
    };
}
pub(super) use endpoints;

/// The name of a record in an address.
pub type Slug = Result<Path<String>, PathRejection>;

/// Answers `GET /api/v1/{kind}`.
pub fn get_list<K: Kind>(state: &AppState, request: &Request) -> Response {
    respond(state, request, |context, query| {
        let (list, links): (List<K>, String) = list(context, query)?;
        let mut answer = json(request.headers(), &list);
        answer.headers_mut().extend(HeaderValue::try_from(links).ok().map(|links| (header::LINK, links)));
        Ok(answer)
    })
}

/// Answers `GET /api/v1/{kind}/{slug}`.
pub fn get_one<K: Kind>(state: &AppState, slug: Slug, request: &Request) -> Response {
    respond(state, request, |context, _| {
        let Path(slug) = slug.map_err(|_| Problem::no_such_path())?;
        match one::<K>(context, &slug) {
            Ok(item) => Ok(json(request.headers(), &item)),
            Err(unknown) => gone::<K>(context, &slug, request.uri().query().unwrap_or_default(), unknown),
        }
    })
}

/// The redirect to the name that a record goes by today; the problem of one that was withdrawn, or of one that never was.
fn gone<K: Kind>(context: &RequestContext<'_>, slug: &str, query: &str, unknown: Problem) -> Result<Response, Problem> {
    let history = &context.snapshot.history;
    if history.withdrawn(<K::Record as Dated>::KIND, slug).is_none() {
        return Err(unknown);
    }
    match history.current(<K::Record as Dated>::KIND, slug) {
        Some(name) if K::find(context, name).is_some() => {
            let path = format!("/api/v1/{}/{name}", K::NAME);
            redirects::to(StatusCode::PERMANENT_REDIRECT, &path, query).ok_or(unknown)
        }
        Some(_) => Err(unknown),
        None => Err(Problem::withdrawn(K::ONE)),
    }
}

/// Answers a request in the language of its `lang`, or with the problem that it has.
pub fn respond(
    state: &AppState,
    request: &Request,
    answer: impl FnOnce(&RequestContext<'_>, &Query) -> Result<Response, Problem>,
) -> Response {
    let snapshot = state.snapshot();
    let answered = Query::read(request.uri().query().unwrap_or_default())
        .and_then(|query| answer(&query.context(&snapshot, &state.assets().base_url)?, &query));
    answered.unwrap_or_else(IntoResponse::into_response)
}

/// A value as JSON.
pub fn json(request: &HeaderMap, value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => validated(request, bytes, "application/json"),
        Err(error) => {
            tracing::error!(%error, "an answer cannot be written");
            Problem::internal().into_response()
        }
    }
}
