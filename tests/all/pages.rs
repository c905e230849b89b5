//! What pages say and where they lead, asked in process.

use crate::support::crowd;
use crate::support::site::{Site, real_content, site, sitemap};

async fn real_site() -> Site {
    site(&real_content()).await
}

#[tokio::test]
async fn a_page_that_is_missing_in_a_language_shows_anothers_words_and_says_so() {
    let site = real_site().await;
    let page = site.get("/bg/about").await.body;
    assert!(page.contains("<html lang=\"bg\"") && page.contains("<h1 tabindex=\"-1\" lang=\"en\""));
    assert!(page.contains("<link rel=\"canonical\" href=\"https://coalition.test/en/about\""));
    assert!(!page.contains("hreflang=\"bg\" href=\"https"), "a page that stands in is no translation");
    assert!(page.contains("data-fallback=\"en\"") && page.contains(": английски."));
    // Its links keep the reader's language.
    assert!(page.contains("href=\"/bg/events/2023-03-brussels-event\"") && !page.contains("href=\"/en/members\""));
    let sitemap = site.get("/sitemap.xml").await.body;
    assert!(!sitemap.contains("/bg/about") && sitemap.contains("/bg/members"));
}

#[tokio::test]
async fn alternates_are_reciprocal() {
    let site = real_site().await;
    let alternates = |html: &str| -> std::collections::BTreeSet<String> {
        let links = html.split("<link rel=\"alternate\" hreflang=\"").skip(1);
        links.filter_map(|link| Some(link.split("href=\"").nth(1)?.split('"').next()?.to_owned())).collect()
    };
    for path in sitemap(&site).await.iter().step_by(7) {
        let here = alternates(&site.get(path).await.body);
        assert!(here.contains(&format!("https://coalition.test{path}")), "{path} names itself");
        for other in &here {
            let there = alternates(&site.get(other.trim_start_matches("https://coalition.test")).await.body);
            assert_eq!(here, there, "{path} and {other}");
        }
    }
}

#[tokio::test]
async fn what_no_native_reader_has_reviewed_says_so_and_leads_to_the_original() {
    let site = real_site().await;
    for (path, reviewed) in [("/en/about", true), ("/fr/members", true), ("/de/about", false), ("/mt/members", false)] {
        let page = site.get(path).await.body;
        assert_eq!(!page.contains("id=\"translation-note\""), reviewed, "{path}");
    }
    assert!(site.get("/de/about").await.body.contains("href=\"/en/about\" hreflang=\"en\""));
}

#[tokio::test]
async fn leaving_is_a_redirect_that_keeps_nothing() {
    let site = real_site().await;
    let answer = site.get("/exit").await;
    assert_eq!((answer.status, answer.header("location")), (303, "https://www.wikipedia.org/"));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("clear-site-data").contains("cache"));
}

#[tokio::test]
async fn discreet_mode_has_a_neutral_name_and_icon_and_stays_on() {
    let site = real_site().await;
    let page = site.get("/en/help?country=IT&discreet=1").await.body;
    assert!(page.contains("<title>Information</title>") && page.contains("href=\"/neutral.svg\""));
    assert!(page.contains("name=\"robots\" content=\"noindex\""));
    assert!(page.contains("href=\"/en/members?discreet=1\"") && !page.contains("href=\"/en/members\""));
    let form = site.get("/en/members?discreet=1").await.body;
    assert!(form.contains("<input type=\"hidden\" name=\"discreet\" value=\"1\">"));
    assert!(page.contains("href=\"/en/help?country=IT&amp;discreet=0\""), "the link that leaves it");
    assert!(!site.get("/en/members").await.body.contains("name=\"discreet\""));
}

#[tokio::test]
async fn a_number_in_a_text_follows_the_data() {
    let mut content = real_content();
    let site_before = site(&content).await.get("/en/about").await.body;
    assert!(site_before.contains("That makes 17 in all") && site_before.contains("at least 48 are missing"));
    content.organisations.retain(|one| one.slug.as_str() != "ecpat-norway");
    content.involvements.retain(|one| one.organisation.as_str() != "ecpat-norway");
    content.people.iter_mut().for_each(|one| one.organisation = None);
    let after = site(&content).await.get("/en/about").await.body;
    assert!(after.contains("That makes 16 in all") && after.contains("at least 49 are missing"));
}

#[tokio::test]
async fn a_month_is_a_table_with_headers_and_a_list() {
    let site = real_site().await;
    let page = site.get("/fr/calendar?month=2023-11&type=open-letter").await.body;
    assert_eq!(page.matches("<th scope=\"col\"").count(), 7);
    assert!(page.contains("<abbr title=\"lundi\""));
    assert!(page.contains("<time datetime=\"2023-11-30\">30</time>") && !page.contains("2023-11-31"));
    assert!(page.contains("href=\"/fr/events?type=open-letter\""), "the filter goes along");
    assert_eq!(site.get("/en/calendar").await.status, 200);
    assert_eq!(site.get("/en/calendar?month=2023-13").await.status, 400);
    assert_eq!(site.get("/en/calendar?month=9999-01").await.status, 404);
}

#[tokio::test]
async fn a_legislative_file_shows_its_stages_and_leads_to_its_steps_and_positions() {
    let site = real_site().await;
    let page = site.get("/en/legislation/csa-regulation").await.body;
    for (stage, progress) in
        [(1, "reached"), (2, "reached"), (3, "reached"), (4, "under-way"), (5, "open"), (6, "open")]
    {
        let row = page.split("<tr data-progress=\"").nth(stage).expect("a row");
        assert!(row.starts_with(progress) && row.contains(&format!(">{stage}</span>")), "{stage}: {row}");
    }
    for address in [
        "/en/milestones/2025-11-26-council-mandate",
        "/en/positions/voluntary-detection",
        "/en/events/2026-02-open-letter-109",
    ] {
        assert!(page.contains(&format!("href=\"{address}\"")), "{address}");
    }
    let step = site.get("/en/milestones/2025-11-26-council-mandate").await.body;
    assert!(step.contains("rel=\"prev\"") && step.contains("rel=\"next\""));
}

#[tokio::test]
async fn a_position_shows_how_it_developed() {
    let page = real_site().await.get("/fr/positions/permanent-legal-basis").await.body;
    let at = |slug: &str| page.find(&format!("href=\"/fr/positions/{slug}\"")).unwrap_or_else(|| panic!("{slug}"));
    assert!(at("voluntary-detection") < at("beyond-the-danish-compromise"));
    assert!(page.contains("href=\"/fr/legislation/csa-regulation\""));
}

#[tokio::test]
async fn letters_and_the_members_that_signed_them_link_to_each_other() {
    let content = real_content();
    let site = site(&content).await;
    let letters = site.get("/en/letters").await.body;
    let signed = content.involvements.iter().filter(|one| one.role.code() == "signatory");
    for one in signed {
        let is_letter =
            content.events.iter().any(|event| event.slug == one.event && event.kind.code() == "open-letter");
        let is_member =
            content.organisations.iter().any(|other| other.slug == one.organisation && other.membership.is_some());
        if is_letter && is_member {
            assert!(letters.contains(&format!("href=\"/en/members/{}\"", one.organisation)), "{one:?}");
            let member = site.get(&format!("/en/members/{}", one.organisation)).await.body;
            assert!(member.contains(&format!("href=\"/en/events/{}\"", one.event)), "{one:?}");
        }
    }
}

#[tokio::test]
async fn suggestions_lead_to_what_they_name() {
    let answer = real_site().await.get("/api/fn/suggest?locale=en&query=q%3Deurochlid").await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("\"href\":\"/en/members/eurochild\""));
    assert!(answer.body.contains("\"href\":\"/en/search?q=eurochlid\""), "{}", answer.body);
}

#[tokio::test]
async fn a_text_that_tells_of_abuse_has_a_word_before_it_and_a_way_past_it() {
    let mut content = real_content();
    assert!(!site(&content).await.get("/en/faq").await.body.contains("#after-text"));
    content.texts.iter_mut().for_each(|text| text.content_note = true);
    let page = site(&content).await.get("/en/faq").await.body;
    assert!(page.contains("href=\"#after-text\"") && page.contains("id=\"after-text\""));
}

#[tokio::test]
async fn the_map_shows_as_many_dots_as_can_be_told_apart_those_of_the_country_asked_for_first() {
    let site = site(&crowd::crowded(real_content(), 1_000)).await;
    for (address, first) in [("/en/", "Brave Movement"), ("/en/?map=GR", "Δίκτυο για τα Δικαιώματα του Παιδιού")]
    {
        let page = site.get(address).await.body;
        let list = page.split("id=\"map-members\"").nth(1).and_then(|list| list.split("</ul>").next());
        let items: Vec<&str> = list.expect("the list beside the map").split("<li>").skip(1).collect();
        assert_eq!(items.len(), 201, "{address}");
        assert!(items[0].contains(first), "{address}: {}", items[0]);
        assert!(items[200].contains("href=\"/en/members\""), "the way to the others");
    }
}

#[tokio::test]
async fn the_language_switch_asks_every_page_the_same_in_the_other_language() {
    let site = real_site().await;
    for (path, query) in [
        ("members", "q=ecpat&amp;country=BE"),
        ("members", "sort=name"),
        ("events", "q=letter&amp;format=online&amp;year=2023"),
        ("calendar", "type=open-letter&amp;month=2023-11"),
        ("search", "q=vermisste+kinder"),
        ("help", "country=FR"),
        ("changes", "kind=organisations"),
        ("", "map=BE"),
    ] {
        let page = site.get(&format!("/de/{path}?{}&utm_source=x", query.replace("&amp;", "&"))).await.body;
        for language in ["en", "fr", "mt"] {
            let link = format!("href=\"/{language}/{path}?{query}\" hreflang=\"{language}\"");
            // The switch, and the note that leads to the languages the site was written in.
            let links = if language == "mt" { 1 } else { 2 };
            assert_eq!(page.matches(&link).count(), links, "{link} on {path}");
        }
    }
    let discreet = site.get("/en/help?country=FR&discreet=1").await.body;
    assert!(discreet.contains("href=\"/fr/help?country=FR&amp;discreet=1\" hreflang=\"fr\""));
    let plain = site.get("/en/members?utm_source=x").await.body;
    assert!(plain.contains("href=\"/fr/members\" hreflang=\"fr\""));
}

#[tokio::test]
async fn a_filtered_list_is_cited_and_sent_on_as_it_is_filtered() {
    let site = real_site().await;
    let page = site.get("/en/members?country=BE&q=child").await.body;
    assert!(page.contains(
        "<span id=\"address\" data-filtered=\"\">https://coalition.test/en/members?q=child&amp;country=BE</span>"
    ));
    assert!(page.contains("&amp;body=https%3A%2F%2Fcoalition.test%2Fen%2Fmembers%3Fq%3Dchild%26country%3DBE\""));
}

#[tokio::test]
async fn a_search_for_signs_alone_finds_nothing_and_says_why() {
    let site = real_site().await;
    for query in ["!!!", "%E2%80%A6", "%F0%9F%99%82", "-+%E2%80%93"] {
        let page = site.get(&format!("/en/search?q={query}")).await.body;
        assert!(page.contains("Nothing found") && page.contains("Signs alone cannot be searched for"), "{query}");
        assert!(!page.contains("class=\"found\""), "{query}");
        let members = site.get(&format!("/en/members?q={query}")).await.body;
        assert!(members.contains("No organisation") && members.contains("Nothing matches"), "{query}");
        let answer = site.get(&format!("/api/v1/search?q={query}")).await.body;
        assert!(answer.contains("\"total\":0"), "{query}: {answer}");
    }
    assert!(!site.get("/en/search?q=zzzz").await.body.contains("Signs alone"));
}
