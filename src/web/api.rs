//! The JSON API: the same lists, asked the same way.

use super::{AppState, headers};
use crate::{
    domain::{EVENTS, Event, Filter, InvalidQuery, Locale, MEMBERS, Organisation, Route, Shape},
    search::DirectoryData,
    site::{Edition, Facet, Listing, Snapshot},
};
use axum::{
    Json,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// `GET /api/v1/members`
pub async fn members(State(state): State<AppState>, RawQuery(query): RawQuery) -> Response {
    let item = |snapshot: &Snapshot, edition: &Edition, slug: &str| {
        let organisation = snapshot.organisation(&slug.parse().ok()?)?;
        Some(member(snapshot, edition, organisation, &state.assets().base_url))
    };
    let slugs = |edition: &Edition, filter: &Filter| found(&edition.members, filter, |card| &card.slug);
    list(&state, query.as_deref(), &MEMBERS, slugs, item)
}

/// `GET /api/v1/events`
pub async fn events(State(state): State<AppState>, RawQuery(query): RawQuery) -> Response {
    let item = |snapshot: &Snapshot, edition: &Edition, slug: &str| {
        let record = snapshot.event(&slug.parse().ok()?)?;
        Some(event(snapshot, edition, record, &state.assets().base_url))
    };
    let slugs = |edition: &Edition, filter: &Filter| found(&edition.events, filter, |card| &card.slug);
    list(&state, query.as_deref(), &EVENTS, slugs, item)
}

/// `GET /api/v1/members/index`: what the browser needs to search the directory itself. Its address carries the version of
/// the snapshot, so browsers may keep it for good.
pub async fn member_index(State(state): State<AppState>, RawQuery(query): RawQuery) -> Response {
    let snapshot = state.snapshot();
    let query = query.unwrap_or_default();
    let Some(edition) = edition(&snapshot, &query) else { return unknown_language(&snapshot) };
    let data: &DirectoryData = edition.members.data();
    let current = parameter(&query, "v") == Some(&snapshot.version);
    let cache = if current { headers::IMMUTABLE } else { headers::REVALIDATE };
    ([(header::CACHE_CONTROL, cache)], Json(data)).into_response()
}

type Found = (Vec<String>, Value);

fn list(
    state: &AppState,
    query: Option<&str>,
    shape: &'static Shape,
    slugs: impl Fn(&Edition, &Filter) -> Found,
    item: impl Fn(&Snapshot, &Edition, &str) -> Option<Value>,
) -> Response {
    let snapshot = state.snapshot();
    let query = query.unwrap_or_default();
    let Some(edition) = edition(&snapshot, query) else { return unknown_language(&snapshot) };
    let filter = match Filter::parse(shape, query) {
        Ok(filter) => filter,
        Err(error) => return invalid(error),
    };
    let (slugs, facets) = slugs(edition, &filter);
    let items: Vec<Value> = slugs.iter().filter_map(|slug| item(&snapshot, edition, slug)).collect();
    let body = json!({ "items": items, "total": items.len(), "facets": facets });
    ([(header::CACHE_CONTROL, headers::REVALIDATE)], Json(body)).into_response()
}

fn found<Card>(listing: &Listing<Card>, filter: &Filter, slug: impl Fn(&Card) -> &String) -> Found {
    let (cards, counts) = listing.answer(filter);
    let values = |(facet, counts): (&Facet, &Vec<u32>)| {
        let value = |(value, count): (&crate::site::FacetValue, &u32)| json!({ "value": value.code, "label": value.label, "count": count });
        (facet.name.to_owned(), facet.values.iter().zip(counts).map(value).collect::<Value>())
    };
    let facets: serde_json::Map<String, Value> = listing.facets.iter().zip(&counts).map(values).collect();
    (cards.iter().map(|card| slug(card).clone()).collect(), Value::Object(facets))
}

fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The edition that `lang=` asks for; the site's first without it.
fn edition<'a>(snapshot: &'a Snapshot, query: &str) -> Option<&'a Edition> {
    match parameter(query, "lang") {
        None => snapshot.edition(snapshot.locales().next()?),
        Some(language) => snapshot.edition(language.parse::<Locale>().ok()?),
    }
}

fn unknown_language(snapshot: &Snapshot) -> Response {
    let spoken: Vec<&str> = snapshot.locales().map(Locale::code).collect();
    problem(&format!("lang is none of the site’s languages: {}", spoken.join(", ")))
}

fn invalid(error: InvalidQuery) -> Response {
    problem(&error.to_string())
}

/// A problem as RFC 9457 wants it.
fn problem(detail: &str) -> Response {
    let body = json!({ "title": "Bad request", "status": 400, "detail": detail });
    let headers = [(header::CONTENT_TYPE, "application/problem+json")];
    (StatusCode::BAD_REQUEST, headers, body.to_string()).into_response()
}

fn member(snapshot: &Snapshot, edition: &Edition, organisation: &Organisation, base: &str) -> Value {
    let locale = edition.language.locale;
    let place = organisation.place.as_ref().and_then(|place| snapshot.place(place));
    json!({
        "slug": organisation.slug,
        "name": organisation.name,
        "names": organisation.other_names,
        "acronym": organisation.acronym,
        "city": place.map(|place| edition.localized(&place.name).0),
        "country": organisation.country,
        "website": organisation.website,
        "kind": organisation.kind,
        "scope": organisation.scope,
        "membership": organisation.membership,
        "summary": edition.localized(&organisation.summary).0,
        "evidence": organisation.evidence,
        "unverified": organisation.unverified,
        "url": format!("{base}{}", Route::Member(organisation.slug.clone()).path(locale)),
    })
}

fn event(snapshot: &Snapshot, edition: &Edition, event: &Event, base: &str) -> Value {
    let locale = edition.language.locale;
    let place = event.place.as_ref().and_then(|place| snapshot.place(place));
    let speakers: Vec<Value> = snapshot
        .speakers_at(&event.slug)
        .map(|(speaker, person)| json!({ "slug": person.slug, "name": person.name, "part": speaker.part }))
        .collect();
    json!({
        "slug": event.slug,
        "title": edition.localized(&event.title).0,
        "summary": edition.localized(&event.summary).0,
        "start": event.start,
        "end": event.end,
        "time_zone": event.time_zone,
        "city": place.map(|place| edition.localized(&place.name).0),
        "country": event.country,
        "venue": edition.localized(&event.venue).0,
        "format": event.format,
        "type": event.kind,
        "status": event.status,
        "coalition_role": event.coalition_role,
        "speakers": speakers,
        "evidence": event.evidence,
        "url": format!("{base}{}", Route::Event(event.slug.clone()).path(locale)),
    })
}
