//! The search over everything, short enough to suggest while somebody types.

use super::{
    Parameter, Problem, Question, Values, View,
    list::{json, respond},
    schemas::Language,
};
use crate::{
    domain::{Filter, SEARCH},
    http::AppState,
    site,
};
use axum::{
    extract::{RawQuery, State},
    http::HeaderMap,
    response::Response,
};
use serde::Serialize;
use std::ops::RangeInclusive;
use utoipa::ToSchema;

/// How many results may be asked for.
const LIMITS: RangeInclusive<usize> = 1..=50;
/// How many are given unless asked.
const LIMIT: usize = 8;

/// What a search may be asked beside the language.
pub const PARAMETERS: [Parameter; 2] = [
    Parameter::text("What to search for. Only its first 100 characters are read; without it nothing is found."),
    Parameter {
        name: "limit",
        about: "How many results to give at most.",
        values: Values::Number { from: *LIMITS.start(), to: *LIMITS.end(), default: Some(LIMIT) },
        repeatable: false,
    },
];

/// What a search has found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchAnswer {
    /// The best results, best first.
    items: Vec<SearchResult>,
    /// How many there are in all.
    #[schema(examples(21))]
    total: usize,
}

/// Something that was found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchResult {
    /// What it is, by the name of its kind, as in `/api/v1/{kind}`.
    #[schema(examples(
        "members",
        "people",
        "events",
        "positions",
        "procedures",
        "milestones",
        "figures",
        "helplines",
        "texts"
    ))]
    kind: &'static str,
    /// What it is called.
    #[schema(examples("A letter to the Council"))]
    title: String,
    /// The language of the title, where it is another than asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Language>)]
    language: Option<String>,
    /// The path of the page that shows it, with its place in the page.
    #[schema(examples("/en/events/a-letter-to-the-council"))]
    href: String,
    /// What it says, in short.
    #[schema(examples("Organisations ask the governments to agree."))]
    excerpt: String,
}

impl SearchResult {
    /// What was found for a text.
    fn of(found: &site::Found, text: &str) -> Self {
        Self {
            kind: found.kind.code(),
            title: found.title.clone(),
            language: found.language.clone(),
            href: found.href.clone(),
            excerpt: found.excerpt(text),
        }
    }
}

/// `GET /api/v1/search`
pub async fn search(State(state): State<AppState>, request: HeaderMap, RawQuery(query): RawQuery) -> Response {
    respond(&state, query.as_deref(), |view, question| Ok(json(&request, &answer(view, question)?)))
}

/// What answers a question, best first.
pub fn answer(view: &View<'_>, question: &Question) -> Result<SearchAnswer, Problem> {
    let limit = limit(question)?;
    let Filter { text, .. } = question.filter(&SEARCH)?;
    let (total, found) = view.edition.best(&text, limit);
    Ok(SearchAnswer { total, items: found.iter().map(|found| SearchResult::of(found, &text)).collect() })
}

/// How many results are asked for.
pub fn limit(question: &Question) -> Result<usize, Problem> {
    question.number("limit", LIMITS, LIMIT)
}
