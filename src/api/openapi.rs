//! The description of the API in `OpenAPI` 3.1.

use super::{
    Draft, Kind, Problem, View, describe, events, figures, helplines, letters,
    list::{self, json, respond},
    members, milestones, people, positions, procedures, texts,
};
use crate::{http::AppState, site::ApiExample};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::HeaderMap,
    response::Response,
    routing::get,
};
use std::collections::BTreeMap;
use utoipa::openapi::{InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, ServerBuilder};

/// The version of the contract: the first number is the one in addresses, the second rises with what is added.
const VERSION: &str = "1.0.0";

/// What holds for all addresses, a paragraph each.
pub(super) const ABOUT: [&str; 7] = [
    "Everything that this site publishes, as JSON. There is no key, no account and nothing to write: ask with GET or HEAD.",
    "`lang` chooses the language of texts and page addresses; without it, it is the site’s first. A text is never null: \
     where nobody has written one, it is empty, and where it is missing in the language asked for, it comes in another, \
     which `fallbacks` of the same object names by the name of the field. Names of people and organisations are not \
     translated. Other values that are not known are null.",
    "Every item has a `slug`, its name for good, and the `url` of the page that shows it. Dates are as exact as they are \
     known. `evidence` says how a fact is known; positions have `sources` instead.",
    "Lists come a page at a time: `page` from 1, `per_page` from 1 to 500. `total` counts the items of all pages, and the \
     `Link` header (RFC 8288) leads to the first, previous, next and last one.",
    "Answers carry an `ETag`. Send it back in `If-None-Match`, and an answer that has not changed costs nothing but its \
     status, 304. Scripts of any site may ask.",
    "What is wrong is said in `application/problem+json` (RFC 9457), with the parameter, its value and what it may be.",
    "Fields may be added at any time: leave aside what you do not know. What is removed or changes its meaning gets a new \
     version in its address. The licence named here is that of the software; for texts and facts, see the imprint.",
];

/// Every kind, in the order of the description.
pub(super) const KINDS: [Entry; 10] = [
    Entry::of::<members::Members>(),
    Entry::of::<events::Events>(),
    Entry::of::<people::People>(),
    Entry::of::<positions::Positions>(),
    Entry::of::<milestones::Milestones>(),
    Entry::of::<procedures::Procedures>(),
    Entry::of::<letters::Letters>(),
    Entry::of::<figures::Figures>(),
    Entry::of::<helplines::Helplines>(),
    Entry::of::<texts::Texts>(),
];

/// What follows from a kind.
pub(super) struct Entry {
    pub(super) routes: fn(Router<AppState>) -> Router<AppState>,
    describe: fn(&mut Draft<'_>),
}

impl Entry {
    const fn of<K: Kind>() -> Self {
        Self { routes: routes_of::<K>, describe: describe::kind::<K> }
    }
}

fn routes_of<K: Kind>(router: Router<AppState>) -> Router<AppState> {
    router
        .route(&format!("/{}", K::NAME), get(list::get_list::<K>))
        .route(&format!("/{}/{{slug}}", K::NAME), get(list::get_one::<K>))
}

/// The description, without the examples that only a site with content can give.
#[must_use]
pub fn document() -> OpenApi {
    describe_with(None).0
}

/// The description with examples that are answers of today, and the same examples by path.
pub(super) fn live<'a>(view: &'a View<'a>) -> (OpenApi, BTreeMap<String, ApiExample>) {
    describe_with(Some(view))
}

/// `GET /api/openapi.json`
pub(super) async fn openapi(State(state): State<AppState>, request: HeaderMap, RawQuery(query): RawQuery) -> Response {
    respond(&state, query.as_deref(), |view, _| Ok(json(&request, &live(view).0)))
}

fn describe_with<'a>(view: Option<&'a View<'a>>) -> (OpenApi, BTreeMap<String, ApiExample>) {
    let mut draft = Draft::new(view);
    draft.schema::<Problem>();
    for kind in KINDS {
        (kind.describe)(&mut draft);
    }
    describe::search(&mut draft);
    describe::machinery(&mut draft);
    let licence = LicenseBuilder::new().name("European Union Public Licence 1.2").identifier(Some("EUPL-1.2"));
    let info = InfoBuilder::new()
        .title("JSON API")
        .version(VERSION)
        .description(Some(ABOUT.join("\n\n")))
        .license(Some(licence.build()));
    let document = OpenApiBuilder::new()
        .info(info)
        .servers(view.map(|view| [ServerBuilder::new().url(view.base).build()]))
        .paths(draft.paths)
        .components(Some(draft.components))
        .tags(Some(draft.tags))
        .build();
    (document, draft.examples)
}
