//! The search over everything, short enough to suggest while somebody types.

use super::{
    endpoints::{json, respond},
    examples::{Examples, invalid},
    item::item,
    parameters::{LanguageParameter, number, text},
    problem::{self, Problem},
    query::Query,
    schemas::Language,
};
use crate::{
    domain::{Filter, SEARCH, write_query},
    http::AppState,
    site::{self, RequestContext},
};
use axum::{
    extract::{Request, State},
    response::Response,
};
use serde::Serialize;
use std::ops::RangeInclusive;
use utoipa::{
    IntoParams, ToSchema,
    openapi::path::{Parameter, ParameterIn},
};

/// How many results may be asked for.
const LIMITS: RangeInclusive<usize> = 1..=50;
/// How many are given unless asked.
const LIMIT: usize = 8;

/// The parameters of a search.
struct SearchParameters;

impl IntoParams for SearchParameters {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let about = "What to search for. Only its first 100 characters are read; without it nothing is found.";
        let limit = number("limit", "How many results to give at most.", &LIMITS, LIMIT);
        vec![text(about).build(), limit.example(Some(2.into())).build()]
    }
}

/// What a search has found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// The best results, best first.
    items: Vec<SearchResult>,
    /// How many there are in all.
    #[schema(examples(21))]
    total: usize,
}

item! {
    /// Something that was found.
    pub struct SearchResult from (found: &site::Found, text: &str) {
        /// What it is, by the name of its kind, as in `/api/v1/{kind}`; `countries` are pages alone.
        #[schema(examples("members", "countries", "people", "events", "positions", "procedures", "milestones", "figures", "helplines", "texts"))]
        kind: &'static str = found.kind.code(),
        /// What it is called.
        #[schema(examples("A letter to the Council"))]
        title: String = found.title.clone(),
        /// The language of the title, where it is another than asked for.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[schema(value_type = Option<Language>)]
        language: Option<String> = found.language.clone(),
        /// The path of the page that shows it, with its place in the page.
        #[schema(examples("/en/events/a-letter-to-the-council"))]
        href: String = found.href.clone(),
        /// What it says, in short.
        #[schema(examples("Organisations ask the governments to agree."))]
        excerpt: String = found.excerpt(text),
    }
}

/// `GET /api/v1/search`
#[utoipa::path(
    get,
    path = "/search",
    tag = "search",
    summary = "Searches everything",
    description = "What a text finds among all kinds, best first, in short: made to suggest while somebody types.",
    params(SearchParameters, LanguageParameter),
    responses(
        (status = 200, description = "What was found.", body = SearchAnswer),
        (status = 400, description = "A parameter is none of what it may be.",
            body = Problem, content_type = problem::MEDIA_TYPE,
            example = json!(invalid("limit=0", |query| limit(query).err()))),
    )
)]
pub async fn search(State(state): State<AppState>, request: Request) -> Response {
    respond(&state, &request, |context, query| Ok(json(request.headers(), &answer(context, query)?)))
}

/// Adds the search for the name of the site to the description.
pub fn add_example(examples: &mut Examples<'_>) {
    const PATH: &str = "/api/v1/search";
    let text = examples.context.snapshot.content.site.name.as_str();
    let query = write_query([("q", text), ("limit", "2")]);
    if let Ok(answer) = Query::read(&query).and_then(|query| answer(examples.context, &query)) {
        examples.add(PATH, format!("{PATH}?{query}"), &answer);
    }
    examples.set_parameter(PATH, "q", text);
}

/// What answers a query, best first.
fn answer(context: &RequestContext<'_>, query: &Query) -> Result<SearchAnswer, Problem> {
    let limit = limit(query)?;
    let Filter { text, .. } = query.filter(&SEARCH)?;
    let (total, found) = context.edition().best(&text, limit);
    Ok(SearchAnswer { total, items: found.iter().map(|found| SearchResult::of(found, &text)).collect() })
}

/// How many results are asked for.
fn limit(query: &Query) -> Result<usize, Problem> {
    query.number("limit", LIMITS, LIMIT)
}
