//! schema.org items, as JSON-LD.

use super::Context;
use crate::{
    domain::{Event, EventFormat, EventStatus, Organisation, Route},
    site::iso_8601,
};
use serde_json::{Value, json};

/// The way to a page (schema.org `BreadcrumbList`).
pub fn breadcrumb(context: &Context, above: &[(String, Route)], here: &str) -> Value {
    let home = (context.text("nav-home"), Route::Home);
    let steps = core::iter::once(&home).chain(above).filter(|(_, route)| context.snapshot.has_page(route));
    let here = (here.to_owned(), context.route.clone());
    let items: Vec<Value> = steps
        .chain(core::iter::once(&here))
        .zip(1_u32..)
        .map(|((name, route), position)| {
            let item = context.url(route);
            json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
        })
        .collect();
    json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items })
}

/// The coalition itself (schema.org `Organization`).
pub fn coalition(context: &Context) -> Value {
    let site = &context.snapshot.content.site;
    json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": site.name,
        "legalName": context.edition().localized(&site.full_name).0,
        "description": context.edition().localized(&site.tagline).0,
        "foundingDate": site.founded,
        "url": context.url(&Route::Home),
        "logo": context.absolute("/icon-512.png"),
    })
}

/// A member (schema.org `Organization`).
pub fn organisation(context: &Context, organisation: &Organisation) -> Value {
    let mut item = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": organisation.name,
        "mainEntityOfPage": context.url(&context.route),
    });
    let names: Vec<&str> =
        organisation.other_names.iter().map(|(_, name)| name).chain(organisation.acronym.as_deref()).collect();
    if !names.is_empty() {
        item["alternateName"] = json!(names);
    }
    if let Some(website) = &organisation.website {
        item["url"] = json!(website);
    }
    if let Some(address) = address(context, organisation.place.as_ref(), organisation.country) {
        item["address"] = address;
    }
    item
}

/// An event as search engines ask for it (schema.org `Event`); nothing for what they do not take for one: what nobody attends,
/// as a letter or petition, what has no full day, and what has no known place and is not online.
pub fn event(context: &Context, event: &Event) -> Option<Value> {
    let edition = context.edition();
    let start = iso_8601(event.start, event.time_zone.as_deref()).filter(|_| event.is_attended())?;
    let location = location(context, event)?;
    let status = match event.status {
        EventStatus::Scheduled => "EventScheduled",
        EventStatus::Postponed => "EventPostponed",
        EventStatus::Cancelled => "EventCancelled",
    };
    let mut item = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": edition.localized(&event.title).0,
        "startDate": start,
        "eventStatus": format!("https://schema.org/{status}"),
        "location": location,
        "url": context.url(&context.route),
    });
    let summary = edition.localized(&event.summary).0;
    if !summary.is_empty() {
        item["description"] = json!(summary);
    }
    if let Some(end) = event.end.and_then(|end| iso_8601(end, event.time_zone.as_deref())) {
        item["endDate"] = json!(end);
    }
    if let Some(format) = event.format {
        let mode = match format {
            EventFormat::InPerson => "OfflineEventAttendanceMode",
            EventFormat::Online => "OnlineEventAttendanceMode",
            EventFormat::Hybrid => "MixedEventAttendanceMode",
        };
        item["eventAttendanceMode"] = json!(format!("https://schema.org/{mode}"));
    }
    let organisers = edition.localized(&event.organisers).0;
    if !organisers.is_empty() {
        item["organizer"] = json!({ "@type": "Organization", "name": organisers });
    }
    let performers: Vec<Value> = context
        .snapshot
        .speakers_at(&event.slug)
        .map(|(_, person)| json!({ "@type": "Person", "name": person.name }))
        .collect();
    if !performers.is_empty() {
        item["performer"] = json!(performers);
    }
    Some(item)
}

/// Where an event can be attended: a place with its name, the page that says how to take part online, or both.
fn location(context: &Context, event: &Event) -> Option<Value> {
    let place = || {
        let edition = context.edition();
        let address = address(context, event.place.as_ref(), event.country)?;
        let (venue, town) = (
            edition.localized(&event.venue).0,
            edition.location(context.snapshot, event.place.as_ref(), event.country),
        );
        let name = if venue.is_empty() { town } else { venue.to_owned() };
        Some(json!({ "@type": "Place", "name": name, "address": address }))
    };
    let online = || json!({ "@type": "VirtualLocation", "url": context.url(&context.route) });
    match event.format {
        Some(EventFormat::Online) => Some(online()),
        Some(EventFormat::Hybrid) => Some(place().map_or_else(online, |place| json!([place, online()]))),
        Some(EventFormat::InPerson) | None => place(),
    }
}

fn address(
    context: &Context,
    place: Option<&crate::domain::Slug>,
    country: Option<crate::domain::Country>,
) -> Option<Value> {
    let country = context.snapshot.country_of(place, country)?;
    let place = place.and_then(|place| context.snapshot.place(place));
    let mut address = json!({ "@type": "PostalAddress", "addressCountry": country.code() });
    if let Some(place) = place {
        address["addressLocality"] = json!(context.edition().localized(&place.name).0);
    }
    Some(address)
}
