//! Calendars: what programs that subscribe to them and people who keep one event get.

use crate::support::calendars::{assert_well_formed, parameter, read, value};
use crate::support::golden::assert_golden;
use crate::support::site::{Site, publish_at, real_content, site};
use crate::support::toy::{all_sorts, english, event, toy_with};
use crate::support::{calendars, contents};
use coalition::domain::{Event, EventFormat, EventKind, EventStatus, Locale};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A calendar that is well formed, each event with a moment that has passed.
async fn calendar(site: &Site, address: &str) -> String {
    let answer = site.get(address).await;
    assert_eq!(answer.status, 200, "{address}");
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8", "{address}");
    assert_well_formed(&answer.body);
    let now = jiff::Timestamp::now().strftime("%Y%m%dT%H%M%SZ").to_string();
    let stamps = answer.body.split("DTSTAMP:").skip(1).filter_map(|rest| rest.split("\r\n").next());
    let has_passed = |stamp: &&str| stamp.len() == now.len() && **stamp <= *now;
    assert_eq!(stamps.filter(has_passed).count(), answer.body.matches("BEGIN:VEVENT").count(), "{address}");
    answer.body
}

#[tokio::test]
async fn a_calendar_holds_exactly_the_events_that_answer_the_question_of_the_list() {
    let site = site(&real_content()).await;
    for query in [
        "",
        "type=open-letter",
        "country=BE&year=2023",
        "q=lettre",
        "when=upcoming",
        "type=campaign&page=9",
        "country=MT",
    ] {
        // The list has pages, the calendar has none.
        let asked = query.replace("&page=9", "");
        let list = site.get(&format!("/api/v1/events?lang=fr&{asked}")).await.body;
        let list: serde_json::Value = serde_json::from_str(&list).expect("json");
        let slugs = list["items"].as_array().expect("items").iter().map(|item| item["slug"].as_str().expect("slug"));
        let expected: BTreeSet<String> = slugs.map(|slug| format!("{slug}@coalition.test")).collect();
        let read = read(&calendar(&site, &format!("/fr/events.ics?{query}")).await);
        assert_eq!(read.uids().len(), expected.len(), "{query}");
        assert_eq!(read.uids().into_iter().collect::<BTreeSet<_>>(), expected, "{query}");
        assert!(read.ical.events.is_sorted_by_key(|event| value(event, "DTSTART")), "{query}");
    }
}

#[tokio::test]
async fn a_subscription_says_what_was_chosen_where_it_comes_from_and_when_to_look_again() {
    let site = site(&real_content()).await;
    let text = calendar(&site, "/en/events.ics?page=2&type=open-letter&country=BE&kind=x&q=a+b&type=campaign").await;
    let calendar = read(&text).ical;
    let name = "ECLAG – Events (“a b”\\, Campaign\\, Letter or statement\\, Belgium)";
    for (property, expected) in [
        ("NAME", name),
        ("X-WR-CALNAME", name),
        ("REFRESH-INTERVAL", "PT12H"),
        ("X-PUBLISHED-TTL", "PT12H"),
        ("SOURCE", "https://coalition.test/en/events.ics?q=a+b&type=campaign&type=open-letter&country=BE"),
        ("URL", "https://coalition.test/en/events?q=a+b&type=campaign&type=open-letter&country=BE"),
    ] {
        assert_eq!(value(&calendar, property), expected);
    }
}

#[tokio::test]
async fn times_around_a_change_of_the_clocks_are_the_instants_that_they_are() {
    let events = [
        ("brussels", "2024-10-26T22:00", "2024-10-27T10:00", "Europe/Brussels"),
        ("lisbon", "2024-03-31T00:30", "2024-03-31T02:30", "Europe/Lisbon"),
        ("athens", "2024-03-31T02:15", "2024-03-31T04:00", "Europe/Athens"),
        ("new-york", "2024-11-02T23:00", "2024-11-03T02:00", "America/New_York"),
        ("dublin", "2024-10-26T23:30", "2024-10-27T02:30", "Europe/Dublin"),
        ("dublin-in-spring", "2024-03-31T00:15", "2024-03-31T02:00", "Europe/Dublin"),
    ];
    let records = events.map(|(slug, start, end, zone)| event(slug, start, end, zone));
    let site = site(&toy_with(records.to_vec())).await;
    let all = read(&calendar(&site, "/en/events.ics").await);
    for (slug, start, end, zone) in events {
        let text = calendar(&site, &format!("/en/events/{slug}.ics")).await;
        assert_golden(&format!("{slug}.ics"), &text);
        let zone = jiff::tz::TimeZone::get(zone).expect(zone);
        let instant = |local: &str| {
            let local: jiff::civil::DateTime = local.parse().expect(local);
            zone.to_timestamp(local).expect("an instant").as_second()
        };
        let expected = (instant(start), instant(end));
        let uid = format!("{slug}@coalition.test");
        for calendar in [&read(&text), &all] {
            assert_eq!(calendar.spans_by_database()[&uid], expected, "{slug}, by the other database");
            assert_eq!(calendar.spans_by_observances()[&uid], expected, "{slug}, by what the calendar itself says");
        }
    }
}

#[tokio::test]
async fn a_time_that_occurs_twice_is_its_first_occurrence() {
    let site = site(&toy_with(vec![event("a", "2024-11-03T01:30", "", "America/New_York")])).await;
    let calendar = read(&calendar(&site, "/en/events/a.ics").await);
    let first: jiff::Timestamp = "2024-11-03T01:30-04:00".parse().expect("an instant");
    assert_eq!(calendar.spans_by_observances()["a@coalition.test"].0, first.as_second());
}

#[tokio::test]
async fn a_time_in_a_zone_that_nobody_knows_is_only_a_day() {
    let site = site(&toy_with(vec![event("a", "2024-11-03T01:30", "", "Europe/Nowhere")])).await;
    let calendar = read(&calendar(&site, "/en/events.ics").await);
    let event = calendar.event("a");
    assert_eq!(parameter(event, "DTSTART", "VALUE").as_deref(), Some("DATE"));
    assert_eq!((value(event, "DTSTART").as_str(), value(event, "DTEND").as_str()), ("20241103", "20241104"));
}

#[tokio::test]
async fn a_date_is_as_exact_in_a_calendar_as_it_is_known_and_no_more() {
    let events = [
        ("day", "2023-03-20", "", ("20230320", "20230321")),
        ("days", "2023-12-30", "2023-12-31", ("20231230", "20240101")),
        ("month", "2023-02", "", ("20230201", "20230301")),
        ("year", "2023", "", ("20230101", "20240101")),
        ("until-some-month", "2023-06-01", "2023-12", ("20230601", "20240101")),
        ("hour", "2023-06-01T08:15", "", ("20230601T081500", "")),
        ("same-day", "2023-06-01T08:15", "2023-06-01", ("20230601T081500", "")),
        ("to-the-end-of-a-day", "2023-06-01T08:15", "2023-06-02", ("20230601T081500", "20230603T000000")),
        ("from-some-hour", "2023-06-01", "2023-06-02T10:00", ("20230601", "20230603")),
        ("at-once-over", "2023-06-01T08:15", "2023-06-01T08:15", ("20230601T081500", "")),
    ];
    let zone = |start: &str, end: &str| if start.contains('T') || end.contains('T') { "Europe/Paris" } else { "" };
    let records = events.map(|(slug, start, end, _)| event(slug, start, end, zone(start, end)));
    let site = site(&toy_with(records.to_vec())).await;
    let calendar = read(&calendar(&site, "/en/events.ics").await);
    calendar.spans_by_database();
    for (slug, start, _, (first, after)) in events {
        let event = calendar.event(slug);
        assert_eq!((value(event, "DTSTART").as_str(), value(event, "DTEND").as_str()), (first, after), "{slug}");
        let is_day = !first.contains('T');
        assert_eq!(parameter(event, "DTSTART", "VALUE").as_deref(), is_day.then_some("DATE"), "{slug}");
        assert_eq!(parameter(event, "DTSTART", "TZID").as_deref(), (!is_day).then_some("Europe/Paris"), "{slug}");
        let is_long =
            start.len() < 10 || matches!(slug, "until-some-month" | "days" | "from-some-hour" | "to-the-end-of-a-day");
        assert_eq!(value(event, "TRANSP"), if is_long { "TRANSPARENT" } else { "" }, "{slug}");
    }
    assert!(value(calendar.event("month"), "DESCRIPTION").contains("February 2023 (In this month\\, day not known)"));
    assert!(value(calendar.event("year"), "DESCRIPTION").contains("2023 (exact to the year)"));
}

#[tokio::test]
async fn an_event_says_whether_it_takes_place_and_how_often_that_has_changed() {
    let site = site(&toy_with(all_sorts())).await;
    let calendar = read(&calendar(&site, "/en/events.ics").await);
    for (slug, status, sequence) in
        [("fair", "CONFIRMED", "2"), ("letter", "TENTATIVE", "0"), ("walk", "CANCELLED", "0")]
    {
        let event = calendar.event(slug);
        assert_eq!((value(event, "STATUS").as_str(), value(event, "SEQUENCE").as_str()), (status, sequence), "{slug}");
    }
}

#[tokio::test]
async fn what_has_become_of_an_event_stands_before_its_title_in_the_language_of_the_calendar() {
    let site = site(&toy_with(all_sorts())).await;
    for (language, walk, letter, fair) in [
        ("en", "Cancelled – walk", "Postponed – =A letter, \"signed\" by; many \\n of us", "Fair of toys"),
        ("fr", "Annulé – walk", "Reporté – =A letter, \"signed\" by; many \\n of us", "Foire aux jouets"),
    ] {
        let calendar = read(&calendar(&site, &format!("/{language}/events.ics")).await);
        let titles = calendar.titles();
        for (slug, title) in [("walk", walk), ("letter", letter), ("fair", fair)] {
            assert_eq!(titles[&format!("{slug}@coalition.test")], title, "{language}");
        }
        assert_eq!(parameter(calendar.event("walk"), "SUMMARY", "LANGUAGE"), None, "its first word is the calendar's");
    }
}

#[tokio::test]
async fn what_nobody_attends_or_lasts_longer_than_a_day_takes_nobodys_time() {
    use EventFormat::{Hybrid, InPerson, Online};
    use EventKind::{Campaign, Conference, Demonstration, OpenLetter, Petition};
    use EventStatus::{Cancelled, Postponed, Scheduled};
    let (day, days, hours) =
        (("2023-03-20", ""), ("2023-03-20", "2023-03-21"), ("2023-03-20T09:00", "2023-03-20T17:00"));
    let two_days = ("2023-03-20T09:00", "2023-03-21T09:00");
    let longer = ("2023-03-20T09:00", "2023-03-21T09:01");
    let cases = [
        (Conference, None, Scheduled, day, true),
        (Conference, Some(Online), Scheduled, hours, true),
        (Conference, Some(Hybrid), Scheduled, two_days, true),
        (Conference, Some(InPerson), Scheduled, longer, false),
        (Conference, Some(InPerson), Scheduled, days, false),
        (Conference, Some(InPerson), Cancelled, day, false),
        (Demonstration, None, Scheduled, day, true),
        (Demonstration, Some(InPerson), Postponed, hours, false),
        (OpenLetter, Some(Online), Scheduled, day, false),
        (OpenLetter, None, Scheduled, hours, false),
        (Petition, Some(InPerson), Scheduled, day, true),
        (Petition, Some(Online), Scheduled, day, false),
        (Campaign, None, Scheduled, day, false),
    ];
    let slug = |place: usize| format!("event-{place}");
    let events = cases.iter().enumerate().map(|(place, (kind, format, status, (start, end), _))| {
        let zone = if start.contains('T') { "Europe/Brussels" } else { "" };
        Event { kind: *kind, format: *format, status: *status, ..event(&slug(place), start, end, zone) }
    });
    let site = site(&toy_with(events.collect())).await;
    let calendar = read(&calendar(&site, "/en/events.ics").await);
    for (place, (kind, format, status, span, is_busy)) in cases.iter().enumerate() {
        let expected = if *is_busy { "" } else { "TRANSPARENT" };
        assert_eq!(value(calendar.event(&slug(place)), "TRANSP"), expected, "{kind} {format:?} {status} {span:?}");
    }
}

#[tokio::test]
async fn calendars_news_sitemaps_and_items_are_the_same_bytes_on_every_day_until_the_content_changes() {
    for mut content in [real_content(), toy_with(all_sorts())] {
        let year = content.events[0].start.year() + 30;
        content.events[0].start = format!("{year}-03-01").parse().expect("date");
        content.events[0].end = None;
        let site = site(&content).await;
        let own = format!("/en/events/{}.ics", content.events[0].slug);
        let item = format!("/api/v1/events/{}", content.events[0].slug);
        let addresses = [
            "/en/events.ics",
            &own,
            "/en/feed.atom",
            "/en/feed/events.atom",
            "/sitemap.xml",
            "/api/v1/positions",
            &item,
        ];
        let mut before = Vec::new();
        for address in addresses {
            before.push(site.get(address).await);
        }
        for day in ["2026-11-28", "2027-06-01"] {
            // A version without a change.
            publish_at(&*site.store, &content, "2024-03-01T10:00:00Z").await;
            site.state.refresh_as_of(day.parse().expect("day")).await.expect("refresh");
            for (address, before) in addresses.iter().zip(&before) {
                let now = site.get(address).await;
                assert_eq!(
                    (&now.body, now.header("etag")),
                    (&before.body, before.header("etag")),
                    "{address} on {day}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_text_in_another_language_is_marked_with_it() {
    let site = site(&toy_with(all_sorts())).await;
    let text = calendar(&site, "/fr/events.ics").await;
    assert_golden("events.fr.ics", &text);
    let calendar = read(&text);
    assert_eq!(parameter(calendar.event("year-of-play"), "SUMMARY", "LANGUAGE").as_deref(), Some("en"));
    assert_eq!(parameter(calendar.event("fair"), "SUMMARY", "LANGUAGE"), None);
}

#[tokio::test]
async fn one_event_is_kept_and_a_list_is_subscribed_to() {
    let site = site(&toy_with(all_sorts())).await;
    let single = site.get("/fr/events/fair.ics").await;
    assert_eq!(single.header("content-disposition"), "attachment; filename=\"fair.ics\"");
    assert!(!single.body.contains("REFRESH-INTERVAL"));
    let list = site.get("/fr/events.ics").await;
    assert_eq!(list.header("content-disposition"), "inline; filename=\"toy-events-fr.ics\"");
}

#[tokio::test]
async fn no_text_can_write_a_line_of_its_own() {
    let mut hostile = event("a", "2024-02-01", "", "");
    let words = "x\r\nATTENDEE:mailto:a@b.test\nBEGIN:VALARM\rEND:VEVENT\u{0}\u{1b}\u{85};,\\n:\"";
    for text in [&mut hostile.title, &mut hostile.summary, &mut hostile.note, &mut hostile.venue] {
        *text = english(words);
    }
    let mut content = toy_with(vec![hostile]);
    content.site.name = words.to_owned();
    let site = site(&content).await;
    for address in ["/en/events.ics", "/en/events/a.ics"] {
        let text = calendar(&site, address).await;
        let read = read(&text);
        assert_eq!((read.ical.events.len(), read.calcard.components.len()), (1, 2), "{address}");
        let names = |line: &&str| ["ATTENDEE", "BEGIN:VALARM"].iter().any(|name| line.starts_with(name));
        assert_eq!(text.replace("\r\n ", "").split("\r\n").filter(names).count(), 0, "{address}");
        let title = "x ATTENDEE:mailto:a@b.test BEGIN:VALARM END:VEVENT;,\\n:\"";
        assert_eq!(read.titles()["a@coalition.test"], title, "{address}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 50, ..ProptestConfig::default() })]

    #[test]
    fn any_content_gives_calendars_that_both_parsers_read(content in contents::content(0).prop_map(contents::in_two_languages)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
        runtime.block_on(async {
            let site = site(&content).await;
            let text = calendar(&site, "/fr/events.ics").await;
            let read = read(&text);
            assert_eq!(read.uids().len(), content.events.len());
            let titles = read.titles();
            for event in &content.events {
                let (_, title) = event.title.best(Locale::Fr, content.site.sources()).expect("a title");
                let uid = format!("{}@coalition.test", event.slug);
                assert!(titles[&uid].ends_with(&title.replace('\n', " ")), "{:?} does not end with {title:?}", titles[&uid]);
                calendars::read(&calendar(&site, &format!("/en/events/{}.ics", event.slug)).await);
            }
            let by_database = read.spans_by_database();
            for (uid, (start, _)) in read.spans_by_observances() {
                assert_eq!(by_database[&uid].0, start, "{uid}\n{text}");
            }
        });
    }
}
