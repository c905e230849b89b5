//! How long an answer may be kept, and by which tag it is asked for again.

use crate::support::crowd::crowded;
use crate::support::site::{Site, real_content, site};
use std::collections::BTreeMap;

async fn real_site() -> Site {
    site(&real_content()).await
}

#[tokio::test]
async fn no_strong_tag_stands_for_two_encodings() {
    let site = site(&real_content()).await;
    for file in [
        "/en/events.ics",
        "/en/events/2023-03-brussels-event.ics",
        "/en/feed.atom",
        "/en/events.csv",
        "/en/members.csv",
        "/api/v1/members",
        "/api/v1/search?q=e",
        "/api/openapi.json",
        "/en/members/index.json",
        "/sitemap.xml",
        "/en/",
        "/en/members?q=a",
        "/navigate.js",
        "/icons.svg",
        "/print.css",
        "/colours.css",
        "/en/changes.atom",
        "/en/members-semicolons.csv",
    ] {
        let mut strong = BTreeMap::new();
        for encoding in ["identity", "gzip", "br", "*", "x-gzip", "deflate;q=1, *;q=0.5"] {
            let answer = site.get_with(file, &[("accept-encoding", encoding)]).await;
            assert_eq!(answer.status, 200, "{file}");
            let tag = answer.header("etag").to_owned();
            assert!(!tag.is_empty(), "{file}");
            let sent = answer.header("content-encoding").to_owned();
            if tag.starts_with('"') {
                let before = strong.insert(tag.clone(), sent.clone());
                assert!(before.is_none_or(|before| before == sent), "{file}: {tag} in {encoding}");
            }
            let again = site.get_with(file, &[("accept-encoding", encoding), ("if-none-match", &tag)]).await;
            assert_eq!((again.status, again.header("etag")), (304, tag.as_str()), "{file} in {encoding}");
        }
    }
}

/// The version by which the page of members names its index.
async fn index_version(site: &Site, language: &str) -> String {
    let page = site.get(&format!("/{language}/members")).await.body;
    let version = page.split("&quot;version&quot;:&quot;").nth(1).and_then(|rest| rest.split('&').next());
    version.expect("a version").to_owned()
}

#[tokio::test]
async fn another_content_of_the_same_number_and_day_has_its_index_at_another_address() {
    let mut content = real_content();
    let first = site(&content).await;
    let version = index_version(&first, "en").await;
    assert_eq!(index_version(&site(&content).await, "en").await, version, "the same bytes, the same address");
    content.organisations.iter_mut().for_each(|one| one.name.push_str(" (renamed)"));
    // A database that was wiped counts its versions anew.
    let second = site(&content).await;
    assert_eq!(second.state.snapshot().version, first.state.snapshot().version);
    assert_ne!(index_version(&second, "en").await, version);
    let stale = second.get(&format!("/en/members/index.json?v={version}")).await;
    assert_eq!(stale.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn only_an_address_with_the_hash_of_its_bytes_is_kept_for_good() {
    let site = real_site().await;
    for address in [
        "/sitemap.xml?v=1",
        "/robots.txt?v=1",
        "/navigate.js?v=1",
        "/leave.js",
        "/print.css?v=1",
        "/icons.svg?v=abc",
        "/colours.css?v=1",
        "/favicon.svg?v=1",
        "/en/members/index.json?v=1",
        "/en/members.csv?v=1",
        "/api/openapi.json?v=1",
        "/previews/en.png?v=1",
        "/previews/en.png",
        "/api/v1/members?v=1",
        "/en/events.ics?v=1",
        "/en/feed.atom?v=1",
        "/en/members?v=1",
        "/fonts/commissioner-latin.woff2?v=1",
    ] {
        let answer = site.get(address).await;
        assert_eq!(answer.status, 200, "{address}");
        assert!(!answer.header("cache-control").contains("immutable"), "{address}: {}", answer.header("cache-control"));
    }
    let page = site.get("/en/members").await.body;
    let picture = page
        .split("property=\"og:image\" content=\"https://coalition.test")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let picture = site.get(picture.expect("a picture")).await;
    assert!(picture.header("cache-control").contains("immutable"));
}

#[tokio::test]
async fn a_directory_that_is_searched_by_the_server_has_no_index_for_browsers() {
    let site = site(&crowded(real_content(), 500)).await;
    assert_eq!(site.get("/en/members/index.json").await.status, 404);
    assert!(!site.get("/en/members").await.body.contains("&quot;version&quot;"));
}

#[tokio::test]
async fn the_index_of_the_members_may_be_kept_for_good_only_at_the_hash_of_its_bytes() {
    let site = real_site().await;
    let version = index_version(&site, "fr").await;
    let kept = site.get(&format!("/fr/members/index.json?v={version}")).await;
    assert_eq!(kept.header("cache-control"), "public, max-age=31536000, immutable");
    let index: serde_json::Value = serde_json::from_str(&kept.body).expect("json");
    assert_eq!(index["e"].as_array().map(Vec::len), Some(17));
    for old in ["?v=old", "", &format!("?v={version}&x=1"), &format!("?x=1&v={version}"), "?v="] {
        let answer = site.get(&format!("/fr/members/index.json{old}")).await;
        assert_eq!((answer.header("cache-control"), &answer.body), ("no-cache", &kept.body), "{old}");
    }
    assert_eq!(site.get("/tr/members/index.json").await.status, 404);
}
