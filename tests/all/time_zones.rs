//! Time zones in calendars, against the database that they were made from.

use crate::support::calendars::read;
use crate::support::site::{Site, site};
use crate::support::toy::{event, toy_with};

async fn calendar(site: &Site, address: &str) -> String {
    let answer = site.get(address).await;
    assert_eq!(answer.status, 200, "{address}");
    answer.body
}

#[tokio::test]
async fn summer_is_daylight_saving_time_in_ireland_too_whatever_the_machine_calls_it() {
    let site = site(&toy_with(vec![event("a", "2024-12-01T12:00", "", "Europe/Dublin")])).await;
    let text = calendar(&site, "/en/events/a.ics").await;
    let winter =
        "BEGIN:STANDARD\r\nDTSTART:19961027T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nTZNAME:GMT\r\n";
    let summer =
        "BEGIN:DAYLIGHT\r\nDTSTART:19960331T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nTZNAME:IST\r\n";
    assert!(text.contains(winter) && text.contains(summer), "{text}");
}

#[tokio::test]
async fn a_zone_has_one_standard_and_one_daylight_part_with_the_rule_of_today_however_many_times_need_it() {
    let dates = ["1997-01-15", "2003-07-15", "2024-03-31", "2024-10-27", "2025-12-01", "2026-07-01", "2060-02-29"];
    let events = dates.map(|date| event(&format!("event-{date}"), &format!("{date}T12:00"), "", "Europe/Athens"));
    let site = site(&toy_with(events.to_vec())).await;
    let text = calendar(&site, "/en/events.ics").await;
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    for (part, rule) in [
        (
            "STANDARD",
            "DTSTART:19961027T040000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nTZNAME:EET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n",
        ),
        (
            "DAYLIGHT",
            "DTSTART:19960331T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nTZNAME:EEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n",
        ),
    ] {
        assert_eq!(text.matches(&format!("BEGIN:{part}\r\n")).count(), 1, "{part}");
        assert!(text.contains(&format!("BEGIN:{part}\r\n{rule}END:{part}\r\n")), "{text}");
    }
}

#[tokio::test]
async fn times_in_every_kind_of_zone_and_of_every_age_are_the_instants_of_the_database() {
    let zones = [
        "Europe/Brussels",
        "Europe/Dublin",
        "Europe/Lisbon",
        "Europe/Sofia",
        "Europe/Istanbul",
        "Europe/Moscow",
        "Atlantic/Azores",
        "America/New_York",
        "America/Santiago",
        "America/Nuuk",
        "Africa/Casablanca",
        "Asia/Jerusalem",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Australia/Lord_Howe",
    ];
    let years = [1950, 1977, 1990, 1995, 1996, 2006, 2007, 2012, 2023, 2026, 2037, 2045];
    let days = ["01-10T12:00", "03-28T23:30", "04-20T01:30", "07-15T09:00", "10-29T12:15", "12-31T23:59"];
    let mut events = Vec::new();
    for (place, zone) in zones.iter().enumerate() {
        for year in years {
            for (day, time) in days.iter().enumerate() {
                events.push(event(&format!("event-{place}-{year}-{day}"), &format!("{year}-{time}"), "", zone));
            }
        }
    }
    let site = site(&toy_with(events.clone())).await;
    let spans = read(&calendar(&site, "/en/events.ics").await).spans_by_observances();
    let database = jiff::tz::TimeZoneDatabase::bundled();
    for event in events {
        let zone = database.get(event.time_zone.as_deref().expect("a zone")).expect("known");
        let local: jiff::civil::DateTime = event.start.to_string().parse().expect("a time");
        let instant = zone.to_timestamp(local).expect("an instant").as_second();
        let uid = format!("{}@coalition.test", event.slug);
        assert_eq!(spans[&uid].0, instant, "{} {}", event.start, zone.iana_name().unwrap_or_default());
    }
}
