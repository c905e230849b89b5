//! Lists and single records, the same for every kind.

use super::{Paging, Parameter, Problem, Question, View};
use crate::{http::AppState, http::validators::validated, site};
use axum::{
    extract::{Path, RawQuery, State, rejection::PathRejection},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A kind of record.
pub trait Kind: 'static {
    /// What is published.
    type Record: 'static;
    /// What the API says of it.
    type Item: Serialize + ToSchema;
    /// The kind’s name in addresses, such as `members`.
    const NAME: &'static str;
    /// What one of them is called, such as `member`.
    const ONE: &'static str;
    /// What they are, in which order they are listed.
    const ABOUT: &'static str;
    /// What a list may be asked beside language and page.
    const PARAMETERS: &'static [Parameter];
    /// Whether its lists have facets.
    const HAS_FACETS: bool = false;

    /// The records that answer a question, in order.
    fn list<'a>(view: &View<'a>, question: &Question) -> Result<Found<'a, Self::Record>, Problem>;
    /// The record of a name.
    fn find<'a>(view: &View<'a>, slug: &str) -> Option<&'a Self::Record>;
    /// What there is to say of a record.
    fn item(view: &View<'_>, record: &Self::Record) -> Self::Item;
}

/// The records that answer a question.
pub struct Found<'a, Record> {
    records: Vec<&'a Record>,
    facets: Option<Facets>,
}

impl<'a, Record> Found<'a, Record> {
    /// Records without facets.
    pub fn plain(records: impl IntoIterator<Item = &'a Record>) -> Self {
        Self { records: records.into_iter().collect(), facets: None }
    }

    /// Records with facets, as the list of a page gives them.
    pub fn faceted<Card>(
        (listing, counts): (&site::Listing<Card>, &[Vec<u32>]),
        records: impl IntoIterator<Item = &'a Record>,
    ) -> Self {
        let facets = listing.facets.iter().zip(counts).map(|(facet, counts)| (facet.name, counted(facet, counts)));
        Self { facets: Some(facets.collect()), ..Self::plain(records) }
    }
}

/// The facets of a list by name, each with its values.
pub type Facets = BTreeMap<&'static str, Vec<FacetValue>>;

/// A value of a facet.
#[derive(Debug, Serialize, ToSchema)]
pub struct FacetValue {
    /// Its code, as the query string wants it.
    #[schema(examples("BE"))]
    value: String,
    /// What it is called.
    #[schema(examples("Belgium"))]
    label: String,
    /// How many items the list would have with this value chosen too.
    #[schema(examples(3))]
    count: u32,
}

fn counted(facet: &site::Facet, counts: &[u32]) -> Vec<FacetValue> {
    let value = |(value, count): (&site::FacetValue, &u32)| FacetValue {
        value: value.code.clone(),
        label: value.label.clone(),
        count: *count,
    };
    facet.values.iter().zip(counts).map(value).collect()
}

/// A page of a list.
#[derive(Debug, Serialize)]
pub struct List<Item> {
    /// What stands on the page.
    pub items: Vec<Item>,
    /// How many there are on all pages.
    pub total: usize,
    /// What the list can be narrowed to, for lists that have facets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facets: Option<Facets>,
}

/// The page of a list that a question asks for, with the addresses of the others.
pub fn list<K: Kind>(view: &View<'_>, question: &Question) -> Result<(List<K::Item>, String), Problem> {
    let paging = Paging::read(question)?;
    let Found { records, facets } = K::list(view, question)?;
    let total = records.len();
    let items = paging.part(records).map(|record| K::item(view, record)).collect();
    let links = paging.links(total, &format!("{}/api/v1/{}", view.base, K::NAME), question);
    Ok((List { items, total, facets }, links))
}

/// One record.
pub fn one<K: Kind>(view: &View<'_>, slug: &str) -> Result<K::Item, Problem> {
    let record = K::find(view, slug).ok_or_else(|| Problem::unknown(K::ONE, slug))?;
    Ok(K::item(view, record))
}

/// `GET /api/v1/{kind}`
pub async fn get_list<K: Kind>(
    State(state): State<AppState>,
    request: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    respond(&state, query.as_deref(), |view, question| {
        let (list, links) = list::<K>(view, question)?;
        let mut answer = json(&request, &list);
        answer.headers_mut().extend(HeaderValue::try_from(links).ok().map(|links| (header::LINK, links)));
        Ok(answer)
    })
}

/// `GET /api/v1/{kind}/{slug}`
pub async fn get_one<K: Kind>(
    State(state): State<AppState>,
    slug: Result<Path<String>, PathRejection>,
    request: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    respond(&state, query.as_deref(), |view, _| {
        let Path(slug) = slug.map_err(|_| Problem::no_such_path())?;
        Ok(json(&request, &one::<K>(view, &slug)?))
    })
}

/// Answers a request in the language it asks for, or says what is wrong with it.
pub fn respond(
    state: &AppState,
    query: Option<&str>,
    answer: impl FnOnce(&View<'_>, &Question) -> Result<Response, Problem>,
) -> Response {
    let snapshot = state.snapshot();
    let answered = Question::read(query.unwrap_or_default()).and_then(|question| {
        let edition = question.edition(&snapshot)?;
        answer(&View { snapshot: &snapshot, edition, base: &state.assets().base_url }, &question)
    });
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
