//! What lists show at a glance: the organisations that a coalition counts, their initials, the months with events, bars of signatures.

use crate::support::site::{real_content, site};
use coalition::domain::{Content, PartialDate, Quantity};

async fn page(content: &Content, path: &str) -> String {
    site(content).await.get(path).await.body
}

#[tokio::test]
async fn there_is_a_dot_for_each_organisation_that_the_coalition_counts_and_the_full_ones_lead_to_those_named() {
    let mut content = real_content();
    let members = page(&content, "/en/members").await;
    let named = content.organisations.iter().filter(|one| one.membership.is_some()).count();
    let claimed = content.site.claimed_members.as_ref().map_or(0, |claimed| claimed.count as usize);
    assert_eq!(members.matches("<use href=\"#named\">").count(), named);
    assert_eq!(members.matches("<use href=\"#open\">").count(), claimed - named);
    assert!(members.contains("<li><a href=\"/en/members/thorn\" title=\"Thorn\"><svg"));
    assert!(members.contains("No address is confirmed yet"));
    // They stand outside of what the island owns, and before it.
    let island = members.find("<leptos-island").expect("an island");
    assert!(members.find("id=\"seats\"").expect("the dots") < island);
    content.site.contact = Some("mail@example.org".to_owned());
    let members = page(&content, "/en/members").await;
    assert!(members.contains("Tell the coalition:") && members.contains("href=\"mailto:mail@example.org\""));
    content.site.claimed_members = None;
    assert!(!page(&content, "/en/members").await.contains("id=\"seats\""), "without a number there are no dots");
}

#[tokio::test]
async fn the_initials_of_an_organisation_stand_beside_its_name_for_the_eyes_alone() {
    let content = real_content();
    for (path, tile) in [
        ("/en/members", "<b aria-hidden=\"true\" class=\"tile hotline\">IWF</b>"),
        (
            "/en/members/eurochild",
            "<span data-membership=\"steering\"><b aria-hidden=\"true\" class=\"tile network\">Eu</b>",
        ),
        ("/en/?map=BE", "<b aria-hidden=\"true\" class=\"tile network\">Eu</b>"),
        ("/en/search?q=thorn", "<b aria-hidden=\"true\" class=\"tile technology\">Th</b>"),
        ("/el/members", "<b aria-hidden=\"true\" class=\"tile child-rights\">ΔΔ</b>"),
    ] {
        let page = page(&content, path).await;
        assert!(page.contains(tile), "{path}: {:?}", page.split("class=\"tile").nth(1).map(|rest| rest.get(..40)));
    }
    let person = content.people.iter().find(|person| person.organisation.is_some()).expect("a person");
    assert!(page(&content, &format!("/en/people/{}", person.slug)).await.contains("class=\"tile "));
}

#[tokio::test]
async fn the_months_with_events_say_how_many_and_lead_to_them() {
    let mut content = real_content();
    let events = page(&content, "/en/events").await;
    assert!(events.contains("href=\"/en/calendar?month=2023-10\""), "a month");
    assert!(events.contains("title=\"October 2023: 2 events\"") && events.contains("href=\"/en/events?year=2022\""));
    assert!(!events.contains("month=2023-08"), "a month without events");
    assert_eq!(page(&content, "/en/calendar?month=2023-10").await.matches("data-starts").count(), 2);
    content.events.clear();
    content.speakers.clear();
    content.involvements.clear();
    for step in &mut content.milestones {
        step.event = None;
    }
    assert!(!page(&content, "/en/events").await.contains("id=\"months\""));
}

#[tokio::test]
async fn where_nothing_is_ahead_the_page_says_so_and_offers_the_subscription_first() {
    let mut content = real_content();
    let (said, link) = ("No event is announced at present.", "href=\"webcal://coalition.test/en/events.ics\"");
    let events = page(&content, "/en/events").await;
    assert!(events.contains(said));
    assert!(events.find(link).expect("a link") < events.find("<form").expect("a form"));
    let day: PartialDate = "2999-05-04".parse().expect("a day");
    content.events[0].start = day;
    content.events[0].end = None;
    assert!(!page(&content, "/en/events").await.contains(said));
}

#[tokio::test]
async fn letters_have_bars_and_those_of_an_uncertain_number_are_hatched() {
    let mut content = real_content();
    let letters = page(&content, "/en/letters").await;
    assert!(letters.contains("width=\"100%\" height=\"10\" fill=\"currentColor\""), "the letter that most signed");
    assert!(letters.contains("fill=\"url(#hatched)\"") && letters.contains("Hatched: the source"));
    for event in &mut content.events {
        event.signatories = event.signatories.map(|(count, _)| (count, Quantity::Exact));
    }
    let letters = page(&content, "/en/letters").await;
    assert!(!letters.contains("hatched") && letters.contains("height=\"10\""));
}
