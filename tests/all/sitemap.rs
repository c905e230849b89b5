//! Sitemaps of small and of very large sites.

use crate::support::crowd::crowded;
use crate::support::site::{Site, real_content, site};
use coalition::domain::{Content, Locale, Localized};
use std::collections::BTreeSet;

/// The addresses in `<loc>`, as paths.
fn locations(xml: &str) -> Vec<String> {
    let locations = xml.split("<loc>").skip(1).filter_map(|part| part.split("</loc>").next());
    locations.map(|address| address.trim_start_matches("https://coalition.test").to_owned()).collect()
}

/// A site of so many organisations, each described in every language of the Union.
async fn large(count: usize) -> (Site, Content) {
    let mut content = crowded(real_content(), count);
    let summary: Localized = Locale::ALL.iter().map(|locale| (*locale, "A summary.")).collect();
    content.organisations.iter_mut().for_each(|one| one.summary = summary.clone());
    (site(&content).await, content)
}

#[tokio::test]
async fn a_small_site_has_one_sitemap_that_is_not_sent_again_until_it_changes() {
    let site = site(&real_content()).await;
    let first = site.get("/sitemap.xml").await;
    assert!(first.body.contains("<urlset") && !first.body.contains("<sitemapindex"));
    let again = site.get_with("/sitemap.xml", &[("if-none-match", first.header("etag"))]).await;
    assert_eq!((again.status, again.header("content-type")), (304, ""));
    assert_eq!(site.get("/sitemaps/1.xml").await.status, 404);
}

#[tokio::test]
async fn a_large_site_has_an_index_of_sitemaps_that_name_every_page_once_within_their_limits() {
    let (site, content) = large(400).await;
    let index = site.get("/sitemap.xml").await;
    assert!(index.body.contains("<sitemapindex") && index.body.ends_with("</sitemapindex>\n"), "{}", index.body);
    let parts = locations(&index.body);
    assert!(parts.len() > 4, "{parts:?}");
    let mut pages = Vec::new();
    for part in &parts {
        let answer = site.get(part).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/xml; charset=utf-8"), "{part}");
        let named = locations(&answer.body);
        assert!(!named.is_empty() && named.len() <= 50_000 && answer.body.len() <= 50_000_000, "{part}");
        pages.extend(named);
    }
    assert_eq!(pages.iter().collect::<BTreeSet<_>>().len(), pages.len(), "each page once");
    let members = content.organisations.iter().filter(|one| one.membership.is_some()).count();
    let is_member = |page: &&String| page.matches('/').count() == 3 && page.contains("/members/");
    assert_eq!(pages.iter().filter(is_member).count(), members * content.site.locales.len());
    for nowhere in
        ["/sitemaps/0.xml", "/sitemaps/01.xml", "/sitemaps/+1.xml", "/sitemaps/999.xml", "/sitemaps/1", "/sitemaps/"]
    {
        assert_eq!(site.get(nowhere).await.status, 404, "{nowhere}");
    }
}
