//! When something was published and last changed: feeds, calendars, sitemaps and the API agree on it, by the revisions in the store.

use crate::support::api::{KINDS, json, problem, slugs};
use crate::support::calendars::{read, value};
use crate::support::site::{PUBLISHED, Site, real_content, site};
use crate::support::toy::{english, toy};
use atom_syndication::{Entry, Feed};
use coalition::domain::{Content, Event, EventStatus, InvolvementRole, Locale, Place};
use std::collections::BTreeSet;

const LATER: &str = "2024-02-01T12:00:00Z";
const MUCH_LATER: &str = "2024-03-01T12:00:00Z";

async fn feed(site: &Site, address: &str) -> Feed {
    Feed::read_from(site.get(address).await.body.as_bytes()).expect("a feed")
}

/// A moment of a feed as the API writes it.
fn moment(time: &atom_syndication::FixedDateTime) -> String {
    time.to_rfc3339().replace("+00:00", "Z")
}

/// When an entry came and last changed.
fn of_entry(entry: &Entry) -> (String, String) {
    (moment(entry.published.as_ref().expect("published")), moment(&entry.updated))
}

/// When an item came and last changed.
async fn of_item(site: &Site, item: &str) -> (String, String) {
    let item = json(site, &format!("/api/v1/{item}")).await;
    let [created, modified] = ["created", "modified"].map(|field| item[field].as_str().expect(field).to_owned());
    (created, modified)
}

/// Created, last modified, stamp and sequence of an event in a calendar.
async fn in_calendar(site: &Site, event: &str) -> [String; 4] {
    let calendar = read(&site.get("/en/events.ics").await.body);
    ["CREATED", "LAST-MODIFIED", "DTSTAMP", "SEQUENCE"].map(|name| value(calendar.event(event), name))
}

/// When the sitemap says that a page last changed.
async fn in_sitemap(site: &Site, page: &str) -> String {
    let sitemap = site.get("/sitemap.xml").await.body;
    let start = format!("<loc>https://coalition.test{page}</loc><lastmod>");
    let rest = sitemap.split_once(&start).unwrap_or_else(|| panic!("{page}")).1;
    rest.split_once('<').expect("an end").0.to_owned()
}

fn pair(created: &str, modified: &str) -> (String, String) {
    (created.to_owned(), modified.to_owned())
}

/// Everything that says when the event of the small coalition last changed says the same.
async fn assert_event_changed(site: &Site, at: &str, what: &str) {
    assert_eq!(of_item(site, "events/fair").await, pair(PUBLISHED, at), "{what}");
    let feed = feed(site, "/en/feed/events.atom").await;
    assert_eq!(of_entry(&feed.entries[0]), pair(PUBLISHED, at), "{what}");
    assert_eq!(in_sitemap(site, "/en/events/fair").await, at, "{what}");
    let stamp = at.replace(['-', ':'], "");
    let [created, modified, stamped, _] = in_calendar(site, "fair").await;
    assert_eq!([created, modified, stamped], ["20240115T100000Z", stamp.as_str(), stamp.as_str()], "{what}");
}

#[tokio::test]
async fn what_is_new_came_and_changed_when_it_was_published_also_what_is_to_come() {
    let mut content = real_content();
    content.events[0].start = "2199-01-01".parse().expect("date");
    content.events[0].end = None;
    content.milestones[0].date = "2198".parse().expect("date");
    let site = site(&content).await;
    for topic in ["", "/events", "/law", "/positions"] {
        let feed = feed(&site, &format!("/en/feed{topic}.atom")).await;
        assert_eq!(moment(&feed.updated), PUBLISHED, "{topic}");
        assert!(feed.entries.iter().all(|entry| of_entry(entry) == pair(PUBLISHED, PUBLISHED)), "{topic}");
    }
    for kind in KINDS {
        for item in json(&site, &format!("/api/v1/{kind}?per_page=500")).await["items"].as_array().expect("items") {
            assert_eq!((&item["created"], &item["modified"]), (&PUBLISHED.into(), &PUBLISHED.into()), "{kind}");
        }
    }
}

#[tokio::test]
async fn a_correction_and_a_cancellation_come_first_with_the_moment_they_were_published() {
    let mut content = real_content();
    let site = site(&content).await;
    let before = in_calendar(&site, content.events[3].slug.as_str()).await;
    content.events[3].status = EventStatus::Cancelled;
    content.positions[0].text = english("Corrected");
    site.publish(&content, LATER).await;
    let feed = feed(&site, "/en/feed.atom").await;
    assert_eq!(moment(&feed.updated), LATER);
    let (changed, others) = feed.entries.split_at(2);
    assert!(changed[0].title.value.starts_with("Cancelled – ") && changed[1].title.value == "Corrected");
    assert!(changed.iter().all(|entry| of_entry(entry) == pair(PUBLISHED, LATER)));
    assert!(others.iter().all(|entry| of_entry(entry) == pair(PUBLISHED, PUBLISHED)));
    let sequence = |of: &[String; 4]| of[3].parse::<u32>().expect("a number");
    let after = in_calendar(&site, content.events[3].slug.as_str()).await;
    assert_eq!(after[..3], ["20240115T100000Z", "20240201T120000Z", "20240201T120000Z"]);
    assert_eq!(sequence(&after), sequence(&before) + 1);
    let other = in_calendar(&site, content.events[0].slug.as_str()).await;
    assert_eq!(other[1..3], ["20240115T100000Z", "20240115T100000Z"]);
}

#[tokio::test]
async fn an_event_changes_with_its_town_and_with_who_took_part_and_counts_only_its_own_changes() {
    type Change = fn(&mut Content);
    let changes: [(&str, Change); 5] = [
        ("town", |content| content.places[0].name = english("Another name")),
        ("speaker", |content| content.speakers[0].role = english("Host")),
        ("speaker gone", |content| content.speakers.clear()),
        ("organisation", |content| content.involvements[0].role = InvolvementRole::Partner),
        ("organisation gone", |content| content.involvements.clear()),
    ];
    for (what, change) in changes {
        let mut content = toy();
        let site = site(&content).await;
        assert_event_changed(&site, PUBLISHED, what).await;
        let [.., sequence] = in_calendar(&site, "fair").await;
        change(&mut content);
        site.publish(&content, LATER).await;
        assert_event_changed(&site, LATER, what).await;
        assert_eq!(in_calendar(&site, "fair").await[3], sequence, "{what}");
    }
}

#[tokio::test]
async fn an_event_does_not_change_with_what_it_only_names() {
    let mut content = toy();
    let site = site(&content).await;
    content.people[0].role = english("Director");
    content.organisations[0].website = None;
    content.figures[0].note = english("Rounded.");
    site.publish(&content, LATER).await;
    assert_event_changed(&site, PUBLISHED, "an event").await;
    for item in ["people/ann", "members/toys", "figures/half"] {
        assert_eq!(of_item(&site, item).await, pair(PUBLISHED, LATER), "{item}");
    }
}

#[tokio::test]
async fn the_number_of_an_event_rises_with_every_change_above_the_one_in_its_file() {
    let mut content = toy();
    let site = site(&content).await;
    assert_eq!(in_calendar(&site, "fair").await[3], content.events[0].revision.to_string());
    content.events[0].title = english("Fair of toys");
    site.publish(&content, LATER).await;
    content.events[0].revision += 1;
    site.publish(&content, MUCH_LATER).await;
    assert_eq!(in_calendar(&site, "fair").await[3], (content.events[0].revision + 2).to_string());
}

#[tokio::test]
async fn a_feed_and_a_list_change_as_well_when_something_is_withdrawn() {
    let mut content = toy();
    content.events.push(Event { slug: "walk".parse().expect("slug"), ..content.events[0].clone() });
    let site = site(&content).await;
    content.events.pop();
    site.publish(&content, LATER).await;
    let feed = feed(&site, "/en/feed/events.atom").await;
    assert_eq!((moment(&feed.updated), of_entry(&feed.entries[0])), (LATER.to_owned(), pair(PUBLISHED, PUBLISHED)));
    assert_eq!(in_sitemap(&site, "/en/events").await, LATER);
    assert_eq!(in_sitemap(&site, "/en/members").await, PUBLISHED);
}

#[tokio::test]
async fn a_sitemap_dates_pages_by_their_records_and_texts_in_each_language() {
    let mut content = toy();
    content.places.push(Place { slug: "ghent".parse().expect("slug"), ..content.places[0].clone() });
    let site = site(&content).await;
    let french = content.texts.iter_mut().find(|text| text.locale == Locale::Fr).expect("a text");
    french.lead.push_str(" Pour tous.");
    content.milestones[0].title = english("Another step");
    site.publish(&content, LATER).await;
    for (page, changed) in [
        ("/en/about", PUBLISHED),
        ("/fr/about", LATER),
        ("/en/milestones/step", LATER),
        ("/en/legislation/law", LATER),
        ("/en/brief", LATER),
        ("/en/members", PUBLISHED),
        ("/en/members/toys", PUBLISHED),
        ("/en/countries/be", PUBLISHED),
        ("/en/figures", PUBLISHED),
        ("/en/press", LATER),
    ] {
        assert_eq!(in_sitemap(&site, page).await, changed, "{page}");
    }
    // A page that no record fills has no date.
    let sitemap = site.get("/sitemap.xml").await.body;
    assert!(sitemap.contains("<loc>https://coalition.test/en/data</loc><xhtml:link"), "{sitemap}");
}

#[tokio::test]
async fn a_list_can_be_narrowed_to_what_has_changed_since_a_moment_or_a_day() {
    let mut content = real_content();
    let site = site(&content).await;
    let changed: BTreeSet<String> = content.figures.iter().take(2).map(|figure| figure.slug.to_string()).collect();
    content.figures.iter_mut().take(2).for_each(|figure| figure.note = english("Corrected."));
    site.publish(&content, LATER).await;
    for (since, expected) in [
        (PUBLISHED, content.figures.len()),
        ("2024-01-15", content.figures.len()),
        ("2024-01-16", 2),
        (LATER, 2),
        ("2024-02-01T13:00:00.5%2B01:00", 0),
        ("2024-02-02", 0),
        ("", content.figures.len()),
    ] {
        let address = format!("/api/v1/figures?per_page=500&modified_since={since}");
        let list = json(&site, &address).await;
        assert_eq!((list["total"].as_u64(), slugs(&list).len()), (Some(expected as u64), expected), "{since}");
        if expected == 2 {
            assert_eq!(slugs(&list).into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), changed);
        }
    }
    let links = site.get("/api/v1/figures?per_page=1&modified_since=2024-01-16").await;
    assert!(links.header("link").contains("modified_since=2024-01-16"), "{}", links.header("link"));
}

#[tokio::test]
async fn a_moment_that_is_none_is_refused_with_what_it_may_be() {
    let site = site(&toy()).await;
    for wrong in ["yesterday", "2024", "2024-02-30", "2024-02-01T12:00", "1706788800"] {
        let problem = problem(&site, &format!("/api/v1/events?modified_since={wrong}"), 400).await;
        assert_eq!((&problem["parameter"], &problem["value"]), (&"modified_since".into(), &wrong.into()));
        assert_eq!(problem["allowed"], "a moment such as 2026-11-28T09:30:00Z or a day such as 2026-11-28");
    }
}
