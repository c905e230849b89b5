//! What changed is told in public, word by word, with source and reason, and without what somebody may have asked to be removed.

use crate::support::{
    site::{Site, real_content, site},
    toy::{english, slug, toy},
};
use atom_syndication::Feed;
use coalition::{
    content,
    domain::{Content, Locale, schema},
    store::Batch,
};
use std::path::Path;

/// Publishes a content with a reason, and lets the site show it.
async fn publish(site: &Site, content: &Content, reason: Option<&str>) {
    let batch = Batch { author: "Edith Editor", source: "test", message: reason, ..Batch::default() };
    site.store.publish(&schema::records(content), batch).await.expect("published");
    site.state.refresh().await.expect("refreshed");
}

/// A site with the toy content, then changed once.
async fn changed(edit: impl FnOnce(&mut Content), reason: Option<&str>) -> (Site, Content) {
    let mut content = toy();
    let site = site(&content).await;
    edit(&mut content);
    publish(&site, &content, reason).await;
    (site, content)
}

async fn page(site: &Site, address: &str) -> String {
    let answer = site.get(address).await;
    assert_eq!(answer.status, 200, "{address}: {}", answer.body);
    // The part below the header: names of languages and of pages stand above it.
    answer.body.split("<main").nth(1).expect("main").split("</main>").next().expect("main").to_owned()
}

async fn feed(site: &Site, address: &str) -> (Feed, String) {
    let answer = site.get(address).await;
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/atom+xml; charset=utf-8"),
        "{address}"
    );
    (Feed::read_from(answer.body.as_bytes()).expect("a feed"), answer.body)
}

/// HTML without the words for screen readers and the marks that hydration needs.
fn plain(html: &str) -> String {
    let mut text = html.replace("<!>", "");
    while let Some((before, rest)) = text.split_once("<span class=\"sr-only\">") {
        let after = rest.split_once("</span>").expect("closed").1;
        text = format!("{before}{after}");
    }
    text
}

#[tokio::test]
async fn the_words_that_changed_are_marked_with_label_source_and_reason_and_nobody_is_named() {
    let (site, _) = changed(
        |content| {
            content.events[0].title = [(Locale::En, "Great Fair <b>"), (Locale::Fr, "Foire")].into_iter().collect();
        },
        Some("The organiser says so"),
    )
    .await;
    let html = plain(&page(&site, "/fr/changes").await);
    for expected in [
        "Titre (anglais)",
        "<ins>Great</ins>",
        "Titre (français)",
        "<ins>Foire</ins>",
        "href=\"/fr/events/fair\"",
        "The organiser says so",
        "https://toys.example/fair",
        "Version 2",
        " fiches publiées.",
    ] {
        assert!(html.contains(expected), "{expected} in {html}");
    }
    assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
    assert!(!html.contains("Edith"), "{html}");
    let hidden = page(&site, "/en/changes").await;
    assert!(hidden.contains("<span class=\"sr-only\">added:"), "{hidden}");
}

#[tokio::test]
async fn what_names_a_renamed_record_is_told_to_go_by_its_new_name_and_not_as_withdrawn_and_new() {
    let renamed = |content: &mut Content| {
        content.events[0].slug = slug("great-fair");
        content.involvements.iter_mut().for_each(|involvement| involvement.event = slug("great-fair"));
        content.speakers.iter_mut().for_each(|speaker| speaker.event = slug("great-fair"));
        content.milestones.iter_mut().for_each(|step| step.event = None);
    };
    let (site, content) = changed(renamed, None).await;
    assert!(!content.involvements.is_empty() && !content.speakers.is_empty());
    let html = plain(&page(&site, "/en/changes").await);
    for kind in ["Events", "Organisations at events", "Speakers"] {
        assert!(html.contains(&format!("{kind} · New address")), "{kind} in {html}");
        for what in ["Withdrawn", "New<"] {
            assert!(!html.contains(&format!("{kind} · {what}")), "{kind} in {html}");
        }
    }
    let (_, feed) = feed(&site, "/en/changes.atom").await;
    assert!(feed.contains("New address") && !feed.contains("Withdrawn"), "{feed}");
}

#[tokio::test]
async fn a_value_that_is_a_code_is_told_by_its_name_and_a_date_as_the_language_writes_it() {
    let (site, _) = changed(
        |content| {
            content.organisations[0].kind = "network".parse().expect("kind");
            content.events[0].end = Some("2023-11-16".parse().expect("date"));
        },
        None,
    )
    .await;
    let html = plain(&page(&site, "/en/changes").await);
    assert!(html.contains("<del>Children’s rights</del>") && html.contains("<ins>Network</ins>"), "{html}");
    assert!(
        html.contains("<del>15\u{a0}November 2023</del>") && html.contains("<ins>16\u{a0}November 2023</ins>"),
        "{html}"
    );
}

#[tokio::test]
async fn the_page_of_changes_speaks_every_language_with_no_string_missing() {
    let mut content = real_content();
    let site = site(&content).await;
    for event in &mut content.events {
        event.organisers = english("Others");
    }
    publish(&site, &content, None).await;
    for locale in Locale::ALL {
        let html = page(&site, &format!("/{locale}/changes")).await;
        for id in ["changes-", "column-", "gone-"] {
            assert!(!html.contains(&format!(">{id}")), "{locale}: {id} in {html}");
        }
    }
}

/// The toy content without Ann, who was once said to be more than she is.
async fn withdrawn() -> Site {
    let (site, mut content) = changed(
        |content| {
            "Ann Example".clone_into(&mut content.people[0].name);
            content.people[0].role = english("Chief of secrets");
            content.events[0].summary = english("Ann Example spoke of dolls.");
        },
        None,
    )
    .await;
    content.speakers.clear();
    content.people.clear();
    content.events[0].summary = english("Somebody spoke of dolls.");
    publish(&site, &content, Some("Ann Example asked for it")).await;
    site
}

#[tokio::test]
async fn nothing_that_was_said_of_a_withdrawn_person_is_on_the_page_or_in_the_feed() {
    let site = withdrawn().await;
    let addresses =
        ["", "?kind=people", "?kind=people&record=ann", "?record=ann", "?kind=events&record=fair", "?kind=speakers"];
    for address in addresses {
        let html = page(&site, &format!("/en/changes{address}")).await;
        let (_, xml) = feed(&site, &format!("/en/changes.atom{address}")).await;
        let xml = xml.split_once("<entry>").map_or("", |(_, entries)| entries).to_owned();
        for (place, text) in [("page", html), ("feed", xml)] {
            for secret in ["Example", "secrets", "Ann ", "Ann<", "/ann", ">ann"] {
                assert!(!text.contains(secret), "{place}{address}: {secret} in {text}");
            }
        }
    }
    let html = page(&site, "/en/changes?kind=people&record=ann").await;
    assert!(html.contains("Withdrawn") && html.contains("What it said is not shown any more."), "{html}");
}

#[tokio::test]
async fn a_helpline_tells_which_fields_changed_and_never_a_number_an_address_or_its_name() {
    let (site, _) = changed(
        |content| {
            content.helplines[0].phone = Some("116 000".to_owned());
            content.helplines[0].website = Some("https://line.example/".to_owned());
            content.helplines[0].name = english("Line 116 000");
        },
        Some("Number 116000 read anew"),
    )
    .await;
    for address in ["/en/changes", "/en/changes?kind=helplines", "/en/changes?kind=helplines&record=line"] {
        let html = page(&site, address).await;
        assert!(html.contains("Phone number") && html.contains("Website"), "{address}: {html}");
        let (_, xml) = feed(&site, &address.replace("changes", "changes.atom")).await;
        let head = site.state.snapshot().history.head().expect("sealed").to_owned();
        for text in [html, xml] {
            // Any digits may stand in the seal.
            let text = text.replace(&head, "").replace(&head[..12], "");
            for secret in ["116", ">112", " 112", "line.example"] {
                assert!(!text.contains(secret), "{address}: {secret} in {text}");
            }
        }
    }
}

#[tokio::test]
async fn the_settings_are_no_kind_and_their_changes_are_not_listed() {
    let (site, _) = changed(|content| content.site.name = "Other toys".to_owned(), None).await;
    let html = page(&site, "/en/changes").await;
    assert!(!html.contains("Version 2") && html.contains("Version 1"), "{html}");
    assert!(page(&site, "/en/changes?kind=site").await.contains("Nothing matches"));
}

#[tokio::test]
async fn a_kind_or_record_that_never_was_is_answered_with_the_way_to_all_changes() {
    let site = site(&toy()).await;
    for query in ["kind=toys", "kind=events&record=nothing", "record=nothing", "kind=people&record=fair"] {
        let html = page(&site, &format!("/en/changes?{query}")).await;
        assert!(html.contains("Nothing matches") && html.contains("All changes"), "{query}: {html}");
        assert_eq!(site.get(&format!("/en/changes.atom?{query}")).await.status, 400, "{query}");
    }
    let answer = site.get("/en/changes?kind=events").await;
    assert!(answer.body.contains("noindex"));
}

#[tokio::test]
async fn the_filter_leaves_other_kinds_and_records_out() {
    let (site, _) = changed(
        |content| {
            content.events[0].note = english("Note of the event");
            content.milestones[0].note = english("Note of the step");
        },
        None,
    )
    .await;
    let html = page(&site, "/en/changes?kind=events").await;
    assert!(html.contains("Note of the event") && !html.contains("Note of the step"), "{html}");
    let html = page(&site, "/en/changes?kind=milestones&record=step").await;
    assert!(html.contains("Note of the step") && !html.contains("Note of the event"), "{html}");
    let html = page(&site, "/en/changes?record=step").await;
    assert!(html.contains("Note of the step") && html.contains("<strong><a href=\"/en/milestones/step\">"), "{html}");
    let shown = page(&site, "/en/milestones/step").await;
    assert!(shown.contains("href=\"/en/changes?kind=milestones&amp;record=step\""), "{shown}");
}

#[tokio::test]
async fn many_records_that_come_at_once_are_a_number_and_long_lists_have_pages() {
    let mut content = toy();
    let site = site(&content).await;
    let first = content.events[0].clone();
    let more = (0..40).map(|number| {
        let mut event = first.clone();
        event.slug = slug(&format!("fair-{number}"));
        event.title = english(&format!("Fair number {number}"));
        event
    });
    content.events.extend(more);
    publish(&site, &content, None).await;
    let html = plain(&page(&site, "/en/changes").await);
    assert!(html.contains("New entries: 40") && html.contains("<details>"), "{html}");
    for event in &mut content.events {
        event.note = english("Anew");
    }
    publish(&site, &content, None).await;
    for event in &mut content.events {
        event.note = english("Again");
    }
    publish(&site, &content, None).await;
    let first = page(&site, "/en/changes?kind=events").await;
    let second = page(&site, "/en/changes?kind=events&page=2").await;
    assert!(first.contains("kind=events&amp;page=2") && first.contains("Version 4"), "{first}");
    assert!(second.contains("Version 3") && !second.contains("Version 4"), "{second}");
    assert_eq!(page(&site, "/en/changes?kind=events&page=99").await.matches("Version 1").count(), 1);
}

#[tokio::test]
async fn the_feed_has_one_entry_for_each_record_of_a_version_and_names_it_the_same_for_good() {
    let (site, mut content) = changed(
        |content| {
            content.events[0].note = english("<i>One</i> & two");
            content.milestones[0].note = english("Two");
        },
        Some("Both"),
    )
    .await;
    let (before, _) = feed(&site, "/en/changes.atom").await;
    assert_eq!(before.entries.len(), 3);
    content.events[0].note = english("Three");
    publish(&site, &content, None).await;
    let (after, _) = feed(&site, "/en/changes.atom").await;
    let ids = |feed: &Feed| feed.entries.iter().map(|entry| (entry.id.clone(), entry.updated)).collect::<Vec<_>>();
    assert_eq!(ids(&before), ids(&after)[1..]);
    let (of_record, _) = feed(&site, "/en/changes.atom?kind=events&record=fair").await;
    let html = of_record.entries[1].content.as_ref().and_then(|content| content.value()).expect("content").to_owned();
    assert!(html.contains("<ins>&lt;i&gt;One&lt;/i&gt; &amp; two</ins>") && html.contains("Both"), "{html}");
    let head = site.get("/en/changes?kind=events").await.body;
    assert!(head.contains("href=\"/en/changes.atom?kind=events\""));
}

#[tokio::test]
async fn the_history_of_a_second_coalition_is_told_in_its_languages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/second-coalition");
    let mut content = content::read(&folder).expect("content");
    let site = site(&content).await;
    content.events[0].note = [(Locale::It, "Nota")].into_iter().collect();
    publish(&site, &content, None).await;
    let html = plain(&page(&site, "/de/changes").await);
    assert!(html.contains("Anmerkung (Italienisch)") && html.contains("<ins>Nota</ins>"), "{html}");
}

#[tokio::test]
async fn links_stay_discreet_on_the_page_of_changes() {
    let site = site(&toy()).await;
    let html = page(&site, "/en/changes?discreet=1").await;
    assert!(html.contains("name=\"discreet\"") && !html.contains("href=\"/en/changes\""), "{html}");
}
