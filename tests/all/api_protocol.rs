//! How the JSON API is asked: pages of lists, problems, asking again, other sites.

use crate::support::api::{Answer, KINDS, json, problem, problem_in, real_content, real_site, site, slugs};
use serde_json::Value;
use std::collections::BTreeSet;

#[tokio::test]
async fn the_pages_of_a_list_joined_are_the_list_and_each_leads_to_the_others() {
    let site = real_site().await;
    for kind in KINDS {
        let whole = json(&site, &format!("/api/v1/{kind}?per_page=500")).await;
        let mut next = Some(format!("/api/v1/{kind}?per_page=4&page=1"));
        let mut joined = Vec::new();
        while let Some(address) = next {
            let answer = site.get(&address).await;
            let page: Value = serde_json::from_str(&answer.body).expect("json");
            assert_eq!(page["total"], whole["total"], "{address}");
            joined.extend(page["items"].as_array().expect("items").clone());
            next = link(&answer, "next");
            assert_eq!(link(&answer, "first"), Some(format!("/api/v1/{kind}?per_page=4&page=1")));
            assert_eq!(next.is_none(), link(&answer, "last").is_some_and(|last| last == address), "{address}");
        }
        assert_eq!(Value::from(joined), whole["items"], "{kind}");
    }
}

/// The path of a relation in the `Link` header.
fn link(answer: &Answer, relation: &str) -> Option<String> {
    let mut links = answer.header("link").split(", ");
    let link = links.find(|link| link.ends_with(&format!("rel=\"{relation}\"")))?;
    let (_, rest) = link.split_once("<https://coalition.test")?;
    Some(rest.split_once('>')?.0.to_owned())
}

#[tokio::test]
async fn the_links_between_pages_ask_the_same_question() {
    let site = real_site().await;
    let answer = site.get("/api/v1/events?q=%C3%A9v%C3%A9nement&year=2023&year=2024&page=2&per_page=1&lang=fr").await;
    let previous = link(&answer, "prev").expect("a link");
    assert_eq!(previous, "/api/v1/events?q=%C3%A9v%C3%A9nement&year=2023&year=2024&per_page=1&lang=fr&page=1");
}

#[tokio::test]
async fn a_page_after_the_last_one_is_empty_and_leads_back() {
    let site = real_site().await;
    let answer = site.get("/api/v1/members?page=99&per_page=10").await;
    let page: Value = serde_json::from_str(&answer.body).expect("json");
    assert_eq!((slugs(&page).len(), &page["total"]), (0, &17.into()));
    assert_eq!(link(&answer, "prev"), link(&answer, "last"));
    assert_eq!(link(&answer, "next"), None);
}

#[tokio::test]
async fn what_a_parameter_may_not_be_is_a_problem_that_names_parameter_value_and_what_it_may_be() {
    let site = real_site().await;
    for (address, parameter, value, allowed) in [
        (
            "/api/v1/members?lang=tr",
            "lang",
            "tr",
            "one of en, fr, bg, es, cs, da, de, et, el, ga, hr, it, lv, lt, hu, mt, nl, pl, pt, ro, sk, sl, fi, sv",
        ),
        (
            "/api/v1/search?lang=xx",
            "lang",
            "xx",
            "one of en, fr, bg, es, cs, da, de, et, el, ga, hr, it, lv, lt, hu, mt, nl, pl, pt, ro, sk, sl, fi, sv",
        ),
        ("/api/v1/people?page=0", "page", "0", "a whole number from 1 to 100000"),
        ("/api/v1/people?per_page=501", "per_page", "501", "a whole number from 1 to 500"),
        ("/api/v1/events?per_page=-1", "per_page", "-1", "a whole number from 1 to 500"),
        ("/api/v1/events?country=Malta", "country", "Malta", "an ISO 3166-1 alpha-2 code such as BE"),
        ("/api/v1/helplines?country=xx", "country", "xx", "an ISO 3166-1 alpha-2 code such as BE"),
        ("/api/v1/events?year=23", "year", "23", "a year such as 2023"),
        ("/api/v1/members?sort=size", "sort", "size", "one of relevance, name, country"),
        ("/api/v1/events?page=two", "page", "two", "a whole number from 1 to 100000"),
        ("/api/v1/events?page=99999999999999999999", "page", "99999999999999999999", "a whole number from 1 to 100000"),
        ("/api/v1/search?q=a&limit=51", "limit", "51", "a whole number from 1 to 50"),
        (
            "/api/v1/milestones?stage=birth",
            "stage",
            "birth",
            "one of proposal, parliament, council, trilogue, agreement, adoption, application",
        ),
        (
            "/api/v1/positions?procedure=none",
            "procedure",
            "none",
            "one of csa-regulation, directive-recast, interim-derogation",
        ),
    ] {
        let problem = problem(&site, address, 400).await;
        let named = [&problem["parameter"], &problem["value"], &problem["allowed"]];
        assert_eq!(named, [parameter, value, allowed], "{address}");
        assert_eq!(problem["detail"], format!("{parameter} is “{value}”, but has to be {allowed}"));
    }
    problem(&site, "/api/v1/positions?topic=nothing", 400).await;
    problem(&site, "/api/v1/letters?lang=%FF", 400).await;
    problem(&site, &format!("/api/v1/search?q={}", "a".repeat(5_000)), 400).await;
}

#[tokio::test]
async fn a_field_that_a_form_leaves_empty_asks_nothing() {
    let site = real_site().await;
    let empty = json(&site, "/api/v1/milestones?stage=&procedure=&page=&per_page=&lang=").await;
    assert_eq!(empty, json(&site, "/api/v1/milestones").await);
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_whatever_the_address() {
    let site = real_site().await;
    for kind in KINDS {
        problem(&site, &format!("/api/v1/{kind}/no-such-name"), 404).await;
        problem(&site, &format!("/api/v1/{kind}/NO%20SUCH%20NAME"), 404).await;
        problem(&site, &format!("/api/v1/{kind}/"), 404).await;
    }
    for path in ["/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v1/members/thorn/more", "/api/v1/people/%FF"] {
        problem(&site, path, 404).await;
    }
    assert!(site.get("/api/v2/members").await.header("content-type").starts_with("text/html"));
}

#[tokio::test]
async fn nothing_can_be_written() {
    let site = real_site().await;
    for path in ["/api/v1/members", "/api/v1/texts/about", "/api/v1/search", "/api/openapi.json"] {
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let answer = site.send(method, path, &[]).await;
            problem_in(&answer, 405, path);
            assert_eq!(answer.header("allow"), "GET,HEAD", "{method} {path}");
        }
    }
}

#[tokio::test]
async fn who_has_an_answer_already_gets_it_no_second_time_until_it_changes() {
    let mut content = real_content();
    let site = site(&content).await;
    let mut addresses: Vec<String> = KINDS.iter().map(|kind| format!("/api/v1/{kind}")).collect();
    addresses.extend(["/api/v1/search?q=e".into(), "/api/v1/members/thorn".into(), "/api/openapi.json".into()]);
    let mut tags = BTreeSet::new();
    for address in &addresses {
        let first = site.get(address).await;
        assert_eq!(first.header("cache-control"), "no-cache", "{address}");
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\"") && tag.ends_with('"'), "{address}: {tag}");
        assert!(tags.insert(tag.to_owned()), "{address}");
        let again = site.get_with(address, &[("if-none-match", tag)]).await;
        assert_eq!((again.status, again.body.as_str(), again.header("etag")), (304, "", tag), "{address}");
        assert_eq!(again.header("link"), first.header("link"), "{address}");
    }
    let tag = site.get("/api/v1/figures").await.header("etag").to_owned();
    content.figures.pop();
    site.store.replace(&content).await.expect("replace");
    assert!(site.state.refresh().await.expect("refresh"));
    assert_eq!(site.get_with("/api/v1/figures", &[("if-none-match", &tag)]).await.status, 200);
}

#[tokio::test]
async fn head_gives_the_headers_without_the_answer() {
    let site = real_site().await;
    let (whole, head) = (site.get("/api/v1/members").await, site.send("HEAD", "/api/v1/members", &[]).await);
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    for name in ["etag", "link", "content-type", "content-length"] {
        assert_eq!(head.header(name), whole.header(name), "{name}");
    }
}

#[tokio::test]
async fn scripts_of_any_site_may_read_the_api_and_nothing_else() {
    let site = real_site().await;
    let from = [("origin", "https://elsewhere.example")];
    for path in
        ["/api/v1/members", "/api/v1/members/nobody", "/api/v1/nothing", "/api/v1/events?page=0", "/api/openapi.json"]
    {
        let answer = site.get_with(path, &from).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(answer.header("access-control-expose-headers"), "etag,link", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
    for path in ["/en/", "/en/members", "/api/fn/events?locale=fr&query=", "/robots.txt"] {
        let answer = site.get_with(path, &from).await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
    }
}

#[tokio::test]
async fn a_browser_that_asks_first_is_told_what_it_may() {
    let site = real_site().await;
    let asked = [
        ("origin", "https://elsewhere.example"),
        ("access-control-request-method", "GET"),
        ("access-control-request-headers", "if-none-match"),
    ];
    for path in ["/api/v1/members", "/api/v1/search", "/api/openapi.json"] {
        let answer = site.send("OPTIONS", path, &asked).await;
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"), "{path}");
        assert_eq!(answer.header("access-control-allow-methods"), "GET,HEAD,OPTIONS", "{path}");
        assert_eq!(answer.header("access-control-allow-headers"), "if-none-match", "{path}");
        assert_eq!(answer.header("access-control-allow-credentials"), "", "{path}");
    }
}
