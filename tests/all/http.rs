//! Every address, asked in process.

use crate::support::site::{Site, real_content, site, sitemap};
use coalition::domain::{Locale, Membership};

async fn real_site() -> Site {
    site(&real_content()).await
}

#[tokio::test]
async fn every_page_answers_in_every_language_with_one_heading_and_its_head() {
    let site = real_site().await;
    let paths = sitemap(&site).await;
    // Members, events, letters, figures, press, search, changes, countries and the law on one page have words of their own in every
    // language, texts where they are written, records where what is said of them is: in English and French. The API is described in English alone.
    let content = real_content();
    let members = content.organisations.iter().filter(|one| one.membership.is_some()).count();
    let records = members + content.events.len() + content.people.len() + content.positions.len();
    let law = content.procedures.len() + content.milestones.len();
    let countries = site.state.snapshot().countries().len();
    assert_eq!(paths.len(), 24 * (8 + countries) + content.texts.len() + 2 * (records + law) + 1);
    for path in paths {
        let page = site.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{path}");
        let html = &page.body;
        assert!(html.starts_with("<!DOCTYPE html>"), "{path}: {}", &html[..60]);
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert!(html.contains(&format!("<html lang=\"{}\"", &path[1..3])), "{path}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"https://coalition.test{path}\"")), "{path}");
        for language in [&path[1..3], "x-default"] {
            assert!(
                html.contains(&format!("hreflang=\"{language}\" href=\"https://coalition.test/")),
                "{path} {language}"
            );
        }
        assert!(html.contains("<meta name=\"description\" content=\"") && html.contains("og:title"), "{path}");
        assert_eq!(
            html.contains("name=\"islands\""),
            path.ends_with("/members") || path.ends_with("/events") || path.ends_with("/search"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn no_page_holds_an_inline_script_or_style_or_names_another_host_for_a_file() {
    let site = real_site().await;
    for path in sitemap(&site).await {
        let html = site.get(&path).await.body;
        for script in html.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap_or_default();
            assert!(tag.contains("application/ld+json") || tag.contains("src=\"/"), "{path}: <script{tag}>");
        }
        assert!(!html.contains(" style=") && !html.contains("<style"), "{path}");
        assert!(!html.contains("src=\"http") && !html.contains("rel=\"stylesheet\" href=\"http"), "{path}");
    }
}

#[tokio::test]
async fn every_internal_link_leads_to_a_page() {
    let site = real_site().await;
    let mut links = std::collections::BTreeSet::new();
    for path in sitemap(&site).await {
        let html = site.get(&path).await.body;
        for link in html.split("href=\"/").skip(1).filter_map(|part| part.split('"').next()) {
            links.insert(format!("/{}", link.split('#').next().unwrap_or_default()));
        }
    }
    for link in links.iter().filter(|link| !link.starts_with("/pkg/")) {
        let status = site.get(&link.replace("&amp;", "&")).await.status;
        assert!(status == 200 || (link == "/exit" && status == 303), "{link}: {status}");
    }
}

#[tokio::test]
async fn every_link_within_a_page_leads_to_a_place_in_it() {
    let site = real_site().await;
    for path in sitemap(&site).await {
        let html = site.get(&path).await.body;
        for anchor in html.split("href=\"#").skip(1).filter_map(|part| part.split('"').next()) {
            assert!(html.contains(&format!("id=\"{anchor}\"")), "{path}#{anchor}");
        }
    }
}

#[tokio::test]
async fn what_does_not_exist_is_a_404_page_in_the_readers_language() {
    let site = real_site().await;
    for (path, language) in [
        ("/fr/nothing", "fr"),
        ("/en/members/nobody", "en"),
        ("/fr/events/never", "fr"),
        ("/en/people/nobody", "en"),
        ("/en/members/child-focus", "en"),
        ("/xx/about", "en"),
        ("/tr/about", "en"),
        ("/favicon.png.php", "en"),
        ("/fr/members/UPPER", "fr"),
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains(&format!("<html lang=\"{language}\"")), "{path}");
        assert!(page.body.contains("name=\"robots\" content=\"noindex\""), "{path}");
    }
    let french = site.get_with("/nothing", &[("accept-language", "fr-BE,en;q=0.5")]).await;
    assert!(french.body.contains("<html lang=\"fr\""));
}

#[tokio::test]
async fn a_slash_too_many_or_too_few_is_redirected_for_good() {
    let site = real_site().await;
    for (path, target) in
        [("/fr", "/fr/"), ("/en/about/", "/en/about"), ("/en/members/thorn/?q=a", "/en/members/thorn?q=a")]
    {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.header("location")), (308, target), "{path}");
    }
    assert_eq!(site.get("//evil.test/").await.status, 404);
}

#[tokio::test]
async fn the_root_leads_to_the_readers_language() {
    let site = real_site().await;
    for (header, target) in
        [("fr", "/fr/"), ("tr,fr;q=0.4", "/fr/"), ("en-GB,fr;q=0.9", "/en/"), ("fi", "/fi/"), ("tr", "/en/")]
    {
        let answer = site.get_with("/", &[("accept-language", header)]).await;
        assert_eq!((answer.status, answer.header("location")), (302, target), "{header}");
        assert!(answer.header("vary").to_lowercase().contains("accept-language"));
    }
}

#[tokio::test]
async fn a_damaged_query_string_gets_a_page_that_says_so() {
    let site = real_site().await;
    for path in ["/fr/members?q=%FF", "/en/events?q=%C3%28", "/en/search?q=%80"] {
        let page = site.get(path).await;
        assert_eq!(page.status, 400, "{path}");
        assert!(page.body.contains("<h1"), "{path}");
    }
    assert_eq!(site.get(&format!("/fr/members?q={}", "a".repeat(5_000))).await.status, 400);
    assert_eq!(site.get("/api/v1/members?q=%FF").await.status, 400);
    assert_eq!(site.get("/api/v1/members?lang=tr").await.status, 400);
}

#[tokio::test]
async fn an_unknown_facet_value_finds_nothing_and_is_shown_as_a_chip() {
    let site = real_site().await;
    let page = site.get("/en/members?kind=nonsense&country=BE").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("nonsense (unknown value)"));
    assert!(page.body.contains("href=\"/en/members?country=BE\""));
    assert!(page.body.contains(">No organisations<"));
}

#[tokio::test]
async fn text_from_the_address_is_escaped() {
    let site = real_site().await;
    for path in ["/en/members", "/en/events", "/en/search"] {
        let page = site.get(&format!("{path}?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22")).await;
        assert!(!page.body.contains("<script>alert"), "{path}");
    }
}

#[tokio::test]
async fn only_members_are_in_the_directory_and_each_shows_its_source() {
    let content = real_content();
    let site = site(&content).await;
    let list: serde_json::Value = serde_json::from_str(&site.get("/api/v1/members").await.body).expect("json");
    assert_eq!(list["total"], 17);
    let count = |membership| content.organisations.iter().filter(|one| one.membership == Some(membership)).count();
    assert_eq!([Membership::Steering, Membership::Member, Membership::Signatory].map(count), [7, 3, 7]);
    for organisation in content.organisations.iter().filter(|one| one.membership.is_some()) {
        let page = site.get(&format!("/en/members/{}", organisation.slug)).await.body;
        let source = organisation.evidence.source_url.as_deref().expect("a source");
        assert!(page.contains(&source.replace('&', "&amp;")), "{}", organisation.slug);
    }
}

#[tokio::test]
async fn members_events_and_people_link_to_each_other_both_ways() {
    let content = real_content();
    let site = site(&content).await;
    for speaker in &content.speakers {
        let event = site.get(&format!("/fr/events/{}", speaker.event)).await.body;
        assert!(event.contains(&format!("/fr/people/{}\"", speaker.person)), "{speaker:?}");
        let person = site.get(&format!("/fr/people/{}", speaker.person)).await.body;
        assert!(person.contains(&format!("/fr/events/{}\"", speaker.event)), "{speaker:?}");
    }
    for involvement in &content.involvements {
        let member = content.organisations.iter().find(|one| one.slug == involvement.organisation).expect("known");
        if member.membership.is_some() {
            let page = site.get(&format!("/fr/members/{}", member.slug)).await.body;
            assert!(page.contains(&format!("/fr/events/{}\"", involvement.event)), "{involvement:?}");
            let event = site.get(&format!("/fr/events/{}", involvement.event)).await.body;
            assert!(event.contains(&format!("/fr/members/{}\"", member.slug)), "{involvement:?}");
        }
    }
}

#[tokio::test]
async fn an_unverified_helpline_number_is_never_shown() {
    let content = real_content();
    let site = site(&content).await;
    for locale in [Locale::En, Locale::Fr] {
        for query in ["", "?country=FR", "?country=DE", "?country=IT", "?country=XX"] {
            let page = site.get(&format!("/{locale}/help{query}")).await.body;
            for line in content.helplines.iter().filter(|line| !line.is_shown()) {
                let shown_elsewhere = |phone: &str| {
                    content.helplines.iter().any(|other| other.is_shown() && other.phone.as_deref() == Some(phone))
                };
                if let Some(phone) = line.phone.as_deref().filter(|phone| !shown_elsewhere(phone)) {
                    let dialled: String = phone.chars().filter(char::is_ascii_digit).collect();
                    assert!(!page.contains(&format!("tel:{dialled}\"")), "{locale}{query}: {phone}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_site_says_that_it_is_a_preview_as_long_as_the_coalition_has_not_approved_it() {
    let mut content = real_content();
    let preview = site(&content).await.get("/en/").await.body;
    assert!(preview.contains("has not yet approved it"));
    content.site.official = true;
    let official = site(&content).await.get("/en/").await.body;
    assert!(!official.contains("has not yet approved it"));
}

#[tokio::test]
async fn a_text_missing_in_a_language_is_shown_in_another_with_a_notice_and_its_language() {
    let mut content = real_content();
    content.texts.retain(|text| !(text.slug.as_str() == "faq" && text.locale == Locale::Fr));
    let site = site(&content).await;
    let page = site.get("/fr/faq").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("<html lang=\"fr\"")
            && page.body.contains("lang=\"en\">")
            && page.body.contains("data-fallback=\"en\"")
    );
    assert!(page.body.contains("rel=\"canonical\" href=\"https://coalition.test/en/faq\""));
    assert!(!page.body.contains("hreflang=\"x-default\""));
    assert!(!site.get("/sitemap.xml").await.body.contains("/fr/faq"));
}

#[tokio::test]
async fn a_change_of_the_content_is_seen_without_a_restart() {
    let mut content = real_content();
    let site = site(&content).await;
    assert!(!site.state.refresh().await.expect("refresh"));
    content.organisations.retain(|organisation| organisation.slug.as_str() != "thorn");
    content.people.retain(|person| person.organisation.as_ref().is_none_or(|slug| slug.as_str() != "thorn"));
    content.speakers.retain(|speaker| content.people.iter().any(|person| person.slug == speaker.person));
    content.involvements.retain(|involvement| involvement.organisation.as_str() != "thorn");
    site.store.replace(&content).await.expect("replace");
    assert!(site.state.refresh().await.expect("refresh"));
    assert_eq!(site.get("/en/members/thorn").await.status, 410);
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let site = real_site().await;
    for path in ["/en/", "/en/nothing", "/api/v1/members", "/navigate.js", "/sitemap.xml"] {
        let answer = site.get(path).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(answer.headers.get("set-cookie").is_none(), "{path}");
    }
}

#[tokio::test]
async fn what_cannot_be_the_name_of_a_file_is_just_not_there() {
    let site = real_site().await;
    for path in ["/%00", "/fonts/a%00.woff2", &format!("/{}", "a".repeat(300)), &format!("/{}", "a/".repeat(3_000))] {
        let page = site.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains("<h1"), "{path}");
    }
}

#[tokio::test]
async fn files_outside_the_site_folder_cannot_be_reached() {
    let site = real_site().await;
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/fonts/../../Cargo.toml"] {
        let answer = site.get(path).await;
        assert!(!answer.body.contains("[package]"), "{path}");
    }
}

#[tokio::test]
async fn the_server_functions_give_the_same_list_as_the_page() {
    let site = real_site().await;
    // As browsers ask, who no longer say from which page.
    let accept = [("accept", "application/json")];
    let answer = site.get_with("/api/fn/events?locale=fr&query=type%3Dopen-letter%26q%3Dlettre", &accept).await;
    assert_eq!((answer.status, answer.header("location")), (200, ""));
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/json");
    let page = site.get("/fr/events?q=lettre&type=open-letter").await.body;
    let list: serde_json::Value = serde_json::from_str(&answer.body).expect("json");
    let slugs: Vec<&str> =
        list["cards"].as_array().expect("cards").iter().filter_map(|card| card["slug"].as_str()).collect();
    let shown: Vec<&str> = page.split("data-slug=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
    assert!(!slugs.is_empty() && slugs == shown, "{slugs:?} {shown:?}");
    assert!(site.get("/api/fn/events?locale=tr&query=").await.status >= 400);
    assert!(site.get("/api/fn/nothing").await.status >= 400);
}

#[tokio::test]
async fn leaving_leads_away_and_keeps_nothing() {
    let answer = real_site().await.get("/exit").await;
    assert_eq!((answer.status, answer.header("cache-control")), (303, "no-store"));
    assert!(answer.header("location").starts_with("https://"));
    assert!(answer.header("clear-site-data").contains("cache"));
}

#[tokio::test]
async fn a_page_is_sent_once_and_then_not_again_until_it_changes() {
    let site = real_site().await;
    let first = site.get("/en/members").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"'), "{tag}");
    let again = site.get_with("/en/members", &[("if-none-match", &tag)]).await;
    assert_eq!((again.status, again.body.as_str(), again.header("etag")), (304, "", tag.as_str()));
    // Each encoding has bytes, and so a tag, of its own.
    let brotli = [("accept-encoding", "br"), ("if-none-match", tag.as_str())];
    let other = site.get_with("/en/members", &brotli).await;
    assert_eq!((other.status, other.header("content-encoding")), (200, "br"));
    assert_ne!(other.header("etag"), tag);

    let mut content = real_content();
    content.organisations.iter_mut().for_each(|one| one.name.push_str(" (renamed)"));
    site.store.replace(&content).await.expect("written");
    assert!(site.state.refresh().await.expect("refreshed"));
    let changed = site.get_with("/en/members", &[("if-none-match", &tag)]).await;
    assert_eq!(changed.status, 200);
    assert!(changed.body.contains("(renamed)"));
}

#[tokio::test]
async fn a_page_is_the_same_bytes_at_every_making() {
    let (one, other) = (real_site().await, real_site().await);
    for path in sitemap(&one).await {
        assert!(one.get(&path).await.body == other.get(&path).await.body, "{path}");
    }
}

#[tokio::test]
async fn addresses_that_ask_the_same_share_one_page_and_so_do_unknown_ones() {
    let site = real_site().await;
    let made = || {
        let text = site.state.metrics().text();
        let count = text.lines().find_map(|line| line.strip_prefix("coalition_render_seconds_count "));
        count.and_then(|count| count.parse::<u64>().ok()).expect("a number of pages made")
    };
    for address in ["/en/members", "/en/members?utm_source=x", "/en/members?q=&page=1", "/en/members?discreet=0"] {
        assert_eq!(site.get(address).await.status, 200);
        assert_eq!(made(), 1, "{address}");
    }
    site.get("/en/members?country=BE&country=AT").await;
    site.get("/en/members?country=AT&fbclid=2&country=BE").await;
    assert_eq!(made(), 2);
    for _ in 0..2 {
        assert_eq!(site.get("/en/members/nobody").await.status, 404);
    }
    assert_eq!(made(), 3, "what is not there is one page");
}

#[tokio::test]
async fn networks_may_keep_pages_for_a_moment_and_nobody_keeps_a_discreet_one() {
    let site = real_site().await;
    let page = site.get("/en/help").await;
    assert_eq!(page.header("cache-control"), "no-cache");
    assert!(page.header("cdn-cache-control").contains("stale-if-error"));
    let discreet = site.get("/en/help?discreet=1").await;
    assert_eq!((discreet.header("cache-control"), discreet.header("cdn-cache-control")), ("no-store", ""));
    let unknown = site.get("/en/members/nobody").await;
    assert_eq!(unknown.header("cdn-cache-control"), "");
}
