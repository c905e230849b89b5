//! Events as search engines read them: JSON-LD in the heads of pages.

use crate::support::site::{Answer, Site, real_content, site};
use crate::support::toy::{english, event, toy_with};
use coalition::domain::{Event, EventFormat, EventKind, EventStatus};
use serde_json::{Value, json};

/// The items of a page.
fn items(page: &Answer) -> Vec<Value> {
    let scripts = page.body.split("<script type=\"application/ld+json\">").skip(1);
    let items = scripts.filter_map(|rest| rest.split("</script>").next());
    items.map(|item| serde_json::from_str(item).expect("json")).collect()
}

/// The event of a page, where it has one.
async fn item(site: &Site, slug: &str) -> Option<Value> {
    let page = site.get(&format!("/en/events/{slug}")).await;
    assert_eq!(page.status, 200, "{slug}");
    items(&page).into_iter().find(|item| item["@type"] == "Event")
}

/// Fails unless an item has what Google's page about events requires, and nothing empty.
fn assert_complete(item: &Value, slug: &str) {
    assert!(!item["name"].as_str().expect("name").is_empty(), "{slug}");
    for (field, value) in item.as_object().expect("object") {
        assert!(value.as_str() != Some("") && !value.is_null(), "{slug}: {field} is empty");
    }
    for field in ["startDate", "endDate"] {
        let Some(date) = item.get(field) else { continue };
        let date = date.as_str().expect("text");
        let is_day = date.len() == 10 && date.parse::<jiff::civil::Date>().is_ok();
        let is_instant = date.parse::<jiff::Timestamp>().is_ok();
        assert!(is_day || is_instant, "{slug}: {field} is {date}");
    }
    assert!(item.get("startDate").is_some(), "{slug}");
    let locations = match &item["location"] {
        Value::Array(several) => several.clone(),
        one => vec![one.clone()],
    };
    for location in locations {
        match location["@type"].as_str() {
            Some("Place") => {
                assert!(!location["name"].as_str().expect("name").is_empty(), "{slug}");
                assert_eq!(location["address"]["@type"], "PostalAddress", "{slug}");
            }
            Some("VirtualLocation") => {
                assert!(location["url"].as_str().expect("url").starts_with("https://"), "{slug}");
            }
            other => panic!("{slug}: {other:?} is no location"),
        }
    }
}

#[tokio::test]
async fn every_event_of_the_content_is_complete_or_no_event_at_all() {
    let content = real_content();
    let site = site(&content).await;
    let mut count = 0;
    for event in &content.events {
        if let Some(item) = item(&site, event.slug.as_str()).await {
            assert_complete(&item, event.slug.as_str());
            assert!(event.kind != EventKind::OpenLetter, "{} is a letter", event.slug);
            count += 1;
        }
    }
    assert!(count >= 5 && count < content.events.len(), "{count}");
}

#[tokio::test]
async fn what_cannot_be_attended_has_no_full_day_or_no_known_place_is_no_event() {
    let at = |slug: &str, start: &str, kind, format| Event { kind, format, ..event(slug, start, "", "") };
    let mut nowhere = at("nowhere", "2023-03-20", EventKind::Conference, Some(EventFormat::InPerson));
    (nowhere.place, nowhere.country) = (None, None);
    let events = vec![
        at("letter", "2023-03-20", EventKind::OpenLetter, Some(EventFormat::Online)),
        at("petition", "2023-03-20", EventKind::Petition, None),
        at("campaign", "2023-03-20", EventKind::Campaign, Some(EventFormat::Online)),
        at("month", "2023-03", EventKind::Conference, Some(EventFormat::InPerson)),
        at("year", "2023", EventKind::Demonstration, None),
        nowhere,
    ];
    let site = site(&toy_with(events.clone())).await;
    for event in events {
        assert_eq!(item(&site, event.slug.as_str()).await, None, "{}", event.slug);
    }
}

#[tokio::test]
async fn a_place_has_a_name_and_what_is_online_a_page() {
    let base = |slug: &str| Event { kind: EventKind::Conference, ..event(slug, "2023-03-20", "", "") };
    let in_person = Event { format: Some(EventFormat::InPerson), venue: english("Square"), ..base("in-person") };
    let town = Event { format: None, venue: english(""), ..base("town") };
    let online = Event { format: Some(EventFormat::Online), ..base("online") };
    let hybrid = Event { format: Some(EventFormat::Hybrid), ..base("hybrid") };
    let handover = Event { kind: EventKind::Petition, format: Some(EventFormat::InPerson), ..base("handover") };
    let events = vec![in_person, town, online, hybrid, handover];
    let site = site(&toy_with(events.clone())).await;
    let address = json!({ "@type": "PostalAddress", "addressCountry": "BE", "addressLocality": "Brussels" });
    let square = json!({ "@type": "Place", "name": "Square", "address": address });
    let brussels = json!({ "@type": "Place", "name": "Brussels, Belgium", "address": address });
    let page =
        |slug: &str| json!({ "@type": "VirtualLocation", "url": format!("https://coalition.test/en/events/{slug}") });
    for (slug, expected) in [
        ("in-person", square),
        ("town", brussels.clone()),
        ("online", page("online")),
        ("hybrid", json!([brussels.clone(), page("hybrid")])),
        ("handover", brussels),
    ] {
        let item = item(&site, slug).await.expect(slug);
        assert_eq!(item["location"], expected, "{slug}");
        assert_complete(&item, slug);
    }
}

#[tokio::test]
async fn times_have_the_offset_of_their_zone_and_a_status_is_said() {
    let mut summer = event("summer", "2024-09-17T08:15", "2024-09-17T09:30", "Europe/Paris");
    summer.status = EventStatus::Cancelled;
    let mut winter = event("winter", "2024-12-17T23:15", "2024-12-18", "Europe/Athens");
    winter.summary = english("");
    let mut open = event("open", "2024-12-17", "2024-12", "");
    open.status = EventStatus::Postponed;
    let conferences = [summer, winter, open].map(|event| Event { kind: EventKind::Conference, format: None, ..event });
    let site = site(&toy_with(conferences.to_vec())).await;
    for (slug, start, end, status) in [
        ("summer", "2024-09-17T08:15:00+02:00", json!("2024-09-17T09:30:00+02:00"), "EventCancelled"),
        ("winter", "2024-12-17T23:15:00+02:00", json!("2024-12-18"), "EventScheduled"),
        ("open", "2024-12-17", Value::Null, "EventPostponed"),
    ] {
        let item = item(&site, slug).await.expect(slug);
        assert_eq!((&item["startDate"], &item["endDate"]), (&json!(start), &end), "{slug}");
        assert_eq!(item["eventStatus"], format!("https://schema.org/{status}"), "{slug}");
        assert_complete(&item, slug);
    }
    let winter = item(&site, "winter").await.expect("an event");
    assert!(winter.get("description").is_none(), "an empty description is none");
}
