//! Discreet mode: nothing loses it, and nothing that others may see names the coalition.

use crate::support::{
    limited::{ask, limited},
    markup::between,
    site::{Site, real_content, site, sitemap},
    toy::toy,
};
use axum::{Router, body::Body, http::Request, routing::get};
use coalition::server::{Settings, with_error_pages};
use http_body_util::BodyExt;
use tower::ServiceExt;

async fn real_site() -> Site {
    site(&real_content()).await
}

/// The addresses that links, forms and suggestions lead to, where they are pages of the site.
fn addresses(html: &str) -> Vec<&str> {
    let values = ["href=\"/", "action=\"/"].into_iter().flat_map(|attribute| html.split(attribute).skip(1));
    let values = values.filter_map(|part| part.split('"').next());
    let is_page = |address: &&str| {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        (path.len() == 2 || path.get(2..3) == Some("/")) && !path.contains('.')
    };
    values.filter(is_page).collect()
}

fn stays_discreet(what: &str, html: &str) {
    for address in addresses(html) {
        let is_form = html.contains(&format!("action=\"/{address}\""));
        assert!(is_form || address.contains("discreet="), "{what} leads to /{address}");
    }
    let fields = html.matches("type=\"hidden\" name=\"discreet\" value=\"1\"").count();
    assert_eq!(html.matches("<form").count(), fields, "{what}: every form carries the mode");
}

#[tokio::test]
async fn no_link_or_form_of_a_page_leaves_discreet_mode() {
    let site = real_site().await;
    for address in [
        "/en/?discreet=1",
        "/en/?map=BE&discreet=1",
        "/fr/help?country=FR&discreet=1",
        "/bg/members?q=ecpat&kind=nonsense&discreet=1",
        "/en/events?when=past&discreet=1",
        "/en/calendar?month=2023-11&discreet=1",
        "/en/search?q=survivors&discreet=1",
        "/en/legislation/csa-regulation?discreet=1",
        "/en/nowhere?discreet=1",
        "/en/members?q=%FF&discreet=1",
    ] {
        let page = site.get(address).await;
        assert!(addresses(&page.body).len() > 2, "{address}: {}", page.body);
        stays_discreet(address, &page.body);
        assert_eq!(page.header("cache-control"), "no-store", "{address}");
    }
}

#[tokio::test]
async fn nothing_that_is_asked_for_in_the_mode_is_kept_on_the_device() {
    let site = real_site().await;
    let version = site.state.snapshot().version.clone();
    let index = format!("/en/members/index.json?v={version}&discreet=1");
    for address in [
        index.as_str(),
        "/api/fn/events?locale=en&query=q%3Dletter&discreet=1",
        "/api/fn/suggest?locale=en&query=q%3Dletter&discreet=1",
        "/en/nowhere?discreet=1",
        "/navigate.js?v=1&discreet=1",
        "/en/events.csv?discreet=1",
    ] {
        let answer = site.get(address).await;
        assert_eq!((answer.header("cache-control"), answer.header("cdn-cache-control")), ("no-store", ""), "{address}");
    }
}

#[tokio::test]
async fn the_head_of_no_page_in_discreet_mode_says_whose_page_it_is() {
    let content = real_content();
    let site = site(&content).await;
    let mut paths: Vec<String> = sitemap(&site).await.into_iter().filter(|path| path.starts_with("/en/")).collect();
    paths.extend(["/en/nowhere", "/fr/members/nobody", "/bg/members?q=%FF", "/en/calendar"].map(str::to_owned));
    for path in paths {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = site.get(&format!("{path}{joint}discreet=1")).await.body;
        let head = between(&page, "<head>", "</head>");
        let words = head.to_lowercase();
        for naming in [
            content.site.name.to_lowercase().as_str(),
            "child",
            "og:",
            "description",
            "ld+json",
            "alternate",
            "canonical",
        ] {
            assert!(!words.contains(naming), "{path}: “{naming}” in {head}");
        }
        assert!(head.contains("name=\"robots\" content=\"noindex\""), "{path}");
        for sign in ["/favicon", "apple-touch-icon.png", "manifest"] {
            assert!(!head.contains(sign), "{path}: {sign}");
        }
        assert!(head.contains("<link rel=\"apple-touch-icon\" href=\"/neutral.png\""), "{path}");
    }
    for sign in ["/neutral.png", "/neutral.svg"] {
        assert_eq!(site.get(sign).await.status, 200, "{sign}");
    }
}

#[tokio::test]
async fn the_notice_that_the_mode_is_on_is_named_by_what_it_says() {
    let page = real_site().await.get("/en/faq?discreet=1").await.body;
    assert!(page.contains("aria-labelledby=\"discreet-notice\"") && !page.contains("Switch to discreet mode"));
    assert_eq!(between(&page, "id=\"discreet-notice\">", "</span>"), "Discreet mode is on.");
}

#[tokio::test]
async fn switching_the_mode_keeps_the_question() {
    let site = real_site().await;
    let page = site.get("/en/help?country=FR").await.body;
    assert!(page.contains("href=\"/en/help?country=FR&amp;discreet=1\""));
    let page = site.get("/en/help?country=FR&discreet=1").await.body;
    assert!(page.contains("href=\"/en/help?country=FR&amp;discreet=0\""));
}

#[tokio::test]
async fn every_redirect_keeps_the_mode_and_leaves_no_trace_of_it() {
    let site = real_site().await;
    for (address, target) in [
        ("/?discreet=1", "/en/?discreet=1"),
        ("/fr?discreet=1", "/fr/?discreet=1"),
        ("/en/help/?country=BE&discreet=1", "/en/help?country=BE&discreet=1"),
        ("/EN/Help)?discreet=1", "/en/help?discreet=1"),
        ("/en/help%3Fdiscreet=1", "/en/help?discreet=1"),
        ("/help?discreet=1", "/en/help?discreet=1"),
    ] {
        let answer = site.get(address).await;
        assert!(matches!(answer.status, 302 | 308), "{address}: {}", answer.status);
        assert_eq!((answer.header("location"), answer.header("cache-control")), (target, "no-store"), "{address}");
    }
    let other = site.get("/?q=a").await;
    assert_eq!((other.header("location"), other.header("cache-control")), ("/en/?q=a", ""));
}

#[tokio::test]
async fn a_refusal_names_nobody_and_its_way_to_help_keeps_the_mode() {
    let (site, limits) = limited(Settings { rate: "1/1".parse().expect("limit"), ..Settings::default() }).await;
    ask(&limits, "/healthz", &[]).await;
    let page = ask(&limits, "/fr/members?discreet=1", &[]).await;
    assert_eq!(page.status, 429);
    stays_discreet("the refusal", &page.body);
    assert!(page.body.contains("href=\"/neutral.svg\""), "{}", page.body);
    assert!(!page.body.contains(&site.state.snapshot().content.site.name));
}

#[tokio::test]
async fn the_page_of_a_withdrawn_record_keeps_the_mode_and_names_nobody() {
    let mut content = toy();
    let site = site(&content).await;
    content.people.clear();
    content.speakers.clear();
    site.publish(&content, "2024-02-01T12:00:00Z").await;
    let page = site.get("/fr/people/ann?discreet=1").await;
    assert_eq!((page.status, page.header("cache-control")), (410, "no-store"));
    stays_discreet("the 410 page", &page.body);
    let head = between(&page.body, "<head>", "</head>");
    assert!(head.contains("<title>Informations</title>") && head.contains("href=\"/neutral.svg\""), "{head}");
    assert!(!head.contains(&content.site.name) && !head.contains("og:"), "{head}");
}

#[tokio::test]
async fn the_page_for_a_fault_of_ours_has_the_language_and_the_mode_of_its_address() {
    let site = real_site().await;
    let broken = Router::new().fallback(get(async || -> &'static str { panic!("broken") }));
    let broken = with_error_pages(broken, site.state.clone());
    let page = async |address: &str| {
        let request = Request::get(address).body(Body::empty()).expect("request");
        let (parts, body) = broken.clone().oneshot(request).await.expect("infallible").into_parts();
        assert_eq!(parts.status, 500);
        String::from_utf8_lossy(&body.collect().await.expect("body").to_bytes()).into_owned()
    };
    let french = page("/fr/members?discreet=1").await;
    assert!(french.contains("<html lang=\"fr\"") && french.contains("<title>Informations</title>"), "{french}");
    stays_discreet("the 500 page", &french);
    assert!(page("/en/members").await.contains("Something went wrong on our side"));
}
