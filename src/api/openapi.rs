//! The description of the API in `OpenAPI` 3.1, collected from the handlers.

use super::{
    endpoints::{Endpoints, json, respond},
    events,
    examples::Examples,
    figures, helplines, letters, members, milestones,
    parameters::LanguageParameter,
    people, positions,
    problem::{self, Problem},
    procedures, search, texts,
};
use crate::{
    domain::InvalidQuery,
    http::AppState,
    site::{ApiExample, RequestContext},
};
use axum::{
    extract::{Request, State},
    response::Response,
};
use std::collections::BTreeMap;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ContentBuilder, HeaderBuilder, InfoBuilder, LicenseBuilder, Object, ObjectBuilder, OpenApi, OpenApiBuilder,
        Ref, RefOr, ResponseBuilder, Schema, path::Operation, schema::Type, tag::TagBuilder,
    },
};
use utoipa_axum::{router::OpenApiRouter, routes};

/// The version of the contract: the first number is the one in addresses, the second rises with what is added.
const VERSION: &str = "1.1.0";

/// What holds for all addresses, a paragraph each.
pub(super) const ABOUT: [&str; 7] = [
    "Everything that this site publishes, as JSON. There is no key, no account and nothing to write: ask with GET or HEAD.",
    "`lang` chooses the language of texts and page addresses; without it, it is the site’s first. A text is never null: \
     where nobody has written one, it is empty, and where it is missing in the language asked for, it comes in another, \
     which `fallbacks` of the same object names by the name of the field. Names of people and organisations are not \
     translated. Other values that are not known are null.",
    "Every item has a `slug`, its name for good, and the `url` of the page that shows it. Dates are as exact as they are \
     known. `created` and `modified` are moments: when the item was first published, and when it last changed. `evidence` says how a fact is known; positions have `sources` instead.",
    "Lists come a page at a time: `page` from 1, `per_page` from 1 to 500. `total` counts the items of all pages, and the \
     `Link` header (RFC 8288) leads to the first, previous, next and last one. `modified_since` gives what has changed since a \
     moment, to keep a copy up to date.",
    "Answers carry an `ETag`. Send it back in `If-None-Match`, and an answer that has not changed costs nothing but its \
     status, 304. Scripts of any site may ask.",
    "What is wrong is said in `application/problem+json` (RFC 9457), with the parameter, its value and what it may be.",
    "Fields may be added at any time: leave aside what you do not know. What is removed or changes its meaning gets a new \
     version in its address. The licence named here is that of the software; for texts and facts, see the imprint.",
];

/// Every kind, in the order of the description.
const KINDS: [Endpoints; 10] = [
    members::ENDPOINTS,
    events::ENDPOINTS,
    people::ENDPOINTS,
    positions::ENDPOINTS,
    milestones::ENDPOINTS,
    procedures::ENDPOINTS,
    letters::ENDPOINTS,
    figures::ENDPOINTS,
    helplines::ENDPOINTS,
    texts::ENDPOINTS,
];

/// The routes with their description; `fallback` answers paths below `/api/v1/` that there are not.
pub(super) fn router() -> OpenApiRouter<AppState> {
    let licence = LicenseBuilder::new().name("European Union Public Licence 1.2").identifier(Some("EUPL-1.2"));
    let info = InfoBuilder::new().title("JSON API").version(VERSION).description(Some(ABOUT.join("\n\n")));
    let others = [("search", "The search over everything."), ("machinery", "This description.")];
    let others = others.map(|(name, about)| TagBuilder::new().name(name).description(Some(about)).build());
    let tags = KINDS.iter().map(|kind| (kind.tag)()).chain(others);
    let description = OpenApiBuilder::new().info(info.license(Some(licence.build())).build()).tags(Some(tags));
    let kinds = KINDS.iter().fold(OpenApiRouter::new(), |router, kind| (kind.routes)(router));
    let records = kinds.routes(routes!(search::search)).fallback(async || Problem::no_such_path());
    OpenApiRouter::with_openapi(description.build()).nest("/api/v1", records).routes(routes!(openapi))
}

/// The description, without the examples that only a site with content can give.
#[must_use]
pub fn document() -> OpenApi {
    let mut document = router().into_openapi();
    document.paths.paths.values_mut().filter_map(|item| item.get.as_mut()).for_each(add_common_responses);
    document
}

/// The description with examples that are answers of today, and the same examples by path.
pub(super) fn live<'a>(context: &'a RequestContext<'a>) -> (OpenApi, BTreeMap<String, ApiExample>) {
    let mut examples = Examples::new(document(), context);
    for kind in KINDS {
        (kind.examples)(&mut examples);
    }
    search::add_example(&mut examples);
    (examples.document, examples.by_path)
}

/// `GET /api/openapi.json`
#[utoipa::path(
    get,
    path = "/api/openapi.json",
    tag = "machinery",
    operation_id = "get_description",
    summary = "Gives this description",
    description = "OpenAPI 3.1, with examples that are answers of today in the language asked for.",
    params(LanguageParameter),
    responses(
        (status = 200, description = "The description.", body = inline(Description)),
        (status = 400, description = problem::UNREADABLE, body = Problem, content_type = problem::MEDIA_TYPE,
            example = json!(Problem::from(InvalidQuery::NotUtf8))),
    )
)]
async fn openapi(State(state): State<AppState>, request: Request) -> Response {
    respond(&state, &request, |context, _| Ok(json(request.headers(), &live(context).0)))
}

/// The schema of the description itself.
enum Description {}

impl ToSchema for Description {}

impl PartialSchema for Description {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new().required("openapi").required("info").required("paths").into()
    }
}

/// Adds what every address answers: a tag with what it found, 304 to who has it already, a problem to everything else.
fn add_common_responses(operation: &mut Operation) {
    let responses = &mut operation.responses.responses;
    if let Some(RefOr::T(found)) = responses.get_mut("200") {
        let about = "Names these bytes: sent back in `If-None-Match`, it saves asking for them a second time.";
        let tag = HeaderBuilder::new().schema(Object::with_type(Type::String)).description(Some(about)).build();
        found.headers.insert("ETag".to_owned(), tag);
    }
    let about = "Nothing has changed since the answer whose `ETag` the request names in `If-None-Match`.";
    responses.insert("304".to_owned(), ResponseBuilder::new().description(about).into());
    let content = ContentBuilder::new()
        .schema(Some(Ref::from_schema_name(Problem::name())))
        .example(serde_json::to_value(Problem::method_not_allowed()).ok())
        .build();
    let otherwise = ResponseBuilder::new().description("Anything else, such as a method other than GET and HEAD.");
    responses.insert("default".to_owned(), otherwise.content(problem::MEDIA_TYPE, content).into());
}
