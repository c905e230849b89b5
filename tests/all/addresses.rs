//! Addresses: which ask the same, which are nearly right, and what a request prefers.

use crate::support::{
    crowd,
    site::{Site, real_content, site},
};
use coalition::{
    domain::{Locale, Route},
    pages::question,
};

async fn real_site() -> Site {
    site(&real_content()).await
}

/// How many pages were rendered.
fn rendered(site: &Site) -> u64 {
    let text = site.state.metrics().text();
    let count = text.lines().find_map(|line| line.strip_prefix("coalition_render_seconds_count "));
    count.and_then(|count| count.parse().ok()).expect("a number of pages")
}

#[tokio::test]
async fn what_a_page_does_not_read_is_gone_and_the_rest_stands_in_one_order() {
    let site = real_site().await;
    let snapshot = site.state.snapshot();
    for (path, query, expected) in [
        ("/en/members", "utm_source=x&country=BE&q=a&country=AT&discreet=1", "q=a&country=AT&country=BE&discreet=1"),
        ("/en/members", "q=&page=1&sort=relevance", ""),
        ("/en/events", "kind=network&when=past", "when=past"),
        ("/en/calendar", "month=2026-03&when=past", "when=past&month=2026-03"),
        ("/en/search", "q=b&country=BE", "q=b"),
        ("/en/", "map=BE&map=FR&fbclid=1", "map=BE"),
        ("/en/", "map=AQ", ""),
        ("/en/help", "country=FR", "country=FR"),
        ("/en/help", "country=fr)&discreet=1", "country=FR&discreet=1"),
        ("/en/help", "country=xx", ""),
        ("/en/help", "country=AQ", ""),
        ("/en/help", "country=all", ""),
        ("/bg/help", "country=", "country=all"),
        ("/bg/help", "country=all&discreet=1", "country=all&discreet=1"),
        ("/bg/help", "country=BG", "country=BG"),
        ("/en/help", "country=%FF&discreet=1", "discreet=1"),
        ("/en/about", "country=FR&discreet=0", ""),
        ("/en/about", "x=%FF", ""),
    ] {
        let (locale, route) = Route::parse(path).expect(path);
        assert_eq!(question(&snapshot, locale, &route, query).expect(query), expected, "{path}?{query}");
    }
    assert!(question(&snapshot, Locale::En, &Route::Search, "q=%FF").is_err(), "a list says that it cannot read this");
}

#[tokio::test]
async fn an_unknown_value_shows_the_page_without_it_which_is_rendered_once() {
    let site = real_site().await;
    for (path, parameter) in [("/el/help", "country"), ("/en/", "map"), ("/fr/safety", "country"), ("/en/about", "x")] {
        let without = site.get(path).await;
        let before = rendered(&site);
        for value in ["xx", "ZZ", "AQ", "nonsense", "", "%FF", "12", "%00", "1&country=xy", "?", "XX&utm_source=1"] {
            let page = site.get(&format!("{path}?{parameter}={value}")).await;
            assert_eq!((page.status, page.header("etag")), (200, without.header("etag")), "{path}: {value}");
        }
        assert_eq!(rendered(&site), before, "{path}");
    }
}

#[tokio::test]
async fn an_address_that_is_nearly_right_leads_to_the_page_that_is_meant() {
    let site = real_site().await;
    for (address, target) in [
        ("/EN/", "/en/"),
        ("/En", "/en/"),
        ("/en/help)", "/en/help"),
        ("/en/help).", "/en/help"),
        ("/en/help%20", "/en/help"),
        ("/en/members%20", "/en/members"),
        ("/en/members%C2%A0", "/en/members"),
        ("/en/Help", "/en/help"),
        ("/FR/MEMBERS/Thorn", "/fr/members/thorn"),
        ("/en//help", "/en/help"),
        ("/en/help//", "/en/help"),
        ("/en/help%3E", "/en/help"),
        ("/en/help%E2%80%9D", "/en/help"),
        ("/en/help,", "/en/help"),
        ("/en/help&country=FR", "/en/help?country=FR"),
        ("/en/help%3Fcountry=FR", "/en/help?country=FR"),
        ("/en/help%23lines", "/en/help"),
        ("/en/help%5D(https://example.org", "/en/help"),
        ("/en/help;jsessionid=1", "/en/help"),
        ("/en/help/BE", "/en/help"),
        ("/en/help%20me", "/en/help"),
        ("/en-GB/help", "/en/help"),
        ("/pt_BR/", "/pt/"),
        ("/EN/help?country=FR", "/en/help?country=FR"),
    ] {
        let answer = site.get(address).await;
        assert_eq!((answer.status, answer.header("location")), (308, target), "{address}");
        assert_eq!(site.get(target).await.status, 200, "{target}");
    }
    for address in [
        "/EN/nowhere",
        "/en/members/NOBODY",
        "/en/members/nobody)",
        "/EN/xx/help",
        "/tr/help)",
        "/)",
        "/en/a%FF",
        "/en/help.php",
        "/en/letters.csv",
        "/exit.php",
    ] {
        assert_eq!(site.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn an_address_without_a_language_leads_to_the_page_in_the_one_that_the_reader_prefers() {
    let site = real_site().await;
    for (address, languages, target) in
        [("/help", "fr", "/fr/help"), ("/Help/", "de-AT,en;q=0.5", "/de/help"), ("/members?q=a", "", "/en/members?q=a")]
    {
        let answer = site.get_with(address, &[("accept-language", languages)]).await;
        assert_eq!((answer.status, answer.header("location")), (302, target), "{address}");
        assert_eq!(answer.header("vary"), "accept-language", "{address}");
    }
}

#[tokio::test]
async fn the_quick_exit_leads_away_whatever_the_request_accepts_and_however_it_is_written() {
    let site = real_site().await;
    for encoding in
        ["identity;q=0", "*;q=0", "identity;q=0, gzip;q=0", "zstd, identity;q=0", "br;q=0, *;q=0", "nonsense", ""]
    {
        let answer = site.get_with("/exit", &[("accept-encoding", encoding)]).await;
        assert_eq!((answer.status, answer.header("location")), (303, "https://www.wikipedia.org/"), "{encoding}");
    }
    for address in ["/exit/", "/EXIT", "/exit)", "/exit%20now", "/exit?x=1"] {
        assert_eq!(site.get(address).await.status, 303, "{address}");
    }
}

#[tokio::test]
async fn no_answer_is_refused_for_its_encoding() {
    let site = real_site().await;
    for address in
        ["/en/help", "/", "/api/v1/members", "/en/events.ics", "/navigate.js", "/sitemap.xml", "/en/nowhere", "/readyz"]
    {
        let usual = site.get(address).await.status;
        for encoding in ["identity;q=0", "*;q=0", "compress, identity;q=0", "gzip;q=0, br;q=0, identity;q=0"] {
            let answer = site.get_with(address, &[("accept-encoding", encoding)]).await;
            assert_eq!(answer.status, usual, "{address} with {encoding}");
        }
    }
}

#[tokio::test]
async fn a_404_page_in_the_language_that_the_reader_prefers_says_so_to_caches() {
    let site = real_site().await;
    let answer = site.get_with("/nowhere", &[("accept-language", "*;q=0.1, fr;q=0.5")]).await;
    assert!(answer.body.contains("<html lang=\"fr\""));
    let vary: Vec<_> = answer.headers.get_all("vary").iter().filter_map(|value| value.to_str().ok()).collect();
    assert!(vary.iter().any(|value| value.eq_ignore_ascii_case("accept-language")), "{vary:?}");
    let of_path = site.get("/fr/nowhere").await;
    assert!(of_path.headers.get_all("vary").iter().all(|value| value != "accept-language"));
}

#[tokio::test]
async fn a_page_that_is_not_there_is_rendered_once_for_each_language() {
    let site = real_site().await;
    for path in
        ["/bg/nowhere", "/bg/members/nobody", "/bg/events/never", "/BG/nowhere", "/bg/wp-login.php", "/bg/people/a"]
    {
        let answer = site.get(path).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.body.contains("<html lang=\"bg\""), "{path}");
    }
    assert_eq!(rendered(&site), 1);
}

#[tokio::test]
async fn a_page_makes_none_of_the_lists_that_it_does_not_show() {
    let site = real_site().await;
    let snapshot = site.state.snapshot();
    let has_lists = |locale| snapshot.edition(locale).expect("spoken").has_lists();
    for path in [
        "nowhere",
        "members/nobody",
        "help?country=BE",
        "about",
        "",
        "members/thorn",
        "feed.atom",
        "legislation",
        "search",
    ] {
        site.get(&format!("/bg/{path}")).await;
        assert!(!has_lists(Locale::Bg), "{path}");
    }
    site.get("/el/members").await;
    assert!(has_lists(Locale::El) && !has_lists(Locale::Bg));
}

#[tokio::test]
async fn a_directory_too_long_for_a_page_has_no_index_for_browsers_and_answers_all_the_same() {
    let site = site(&crowd::crowded(real_content(), 600)).await;
    assert_eq!(site.get("/en/members/index.json").await.status, 404);
    for (address, found) in [
        ("/en/members?q=eurochild", "/en/members/eurochild"),
        ("/en/members?sort=country&page=13", "class=\"card\""),
        ("/en/search?q=eurochild", "/en/members/eurochild"),
        ("/api/v1/members?q=eurochild", "\"slug\":\"eurochild\""),
        ("/api/v1/search?q=eurochild", "\"href\":\"/en/members/eurochild\""),
        ("/en/members.csv?q=eurochild", "Eurochild"),
        ("/api/fn/suggest?locale=en&query=q%3Deurochild", "\"href\":\"/en/members/eurochild\""),
    ] {
        let answer = site.get(address).await;
        assert!(answer.status == 200 && answer.body.contains(found), "{address}");
    }
}

#[tokio::test]
async fn every_citation_has_the_title_of_its_page() {
    let site = real_site().await;
    for path in ["/en/", "/fr/", "/en/about", "/en/members", "/en/members/thorn", "/en/positions", "/en/data", "/bg/"] {
        let page = site.get(path).await.body;
        let cited = page.split("data-cite").nth(1).and_then(|part| part.split("</p>").next()).expect(path);
        let heading = page.split("<h1").nth(1).and_then(|part| part.split('>').nth(1)?.split('<').next()).expect(path);
        assert!(!heading.is_empty() && cited.contains(heading), "{path}: {heading} in {cited}");
        let title = page.split("<title>").nth(1).and_then(|part| part.split("</title>").next()).expect(path);
        assert!(title.contains(heading), "{path}: {heading} in {title}");
    }
}
