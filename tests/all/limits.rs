//! What is let through to the router, for whom, and what is written down of it.

use crate::support::limited;
use crate::support::limited::{Site, ask, ask_from, limited, limited_router};
use axum::{Router, routing::get};
use coalition::server::{RateLimit, RequestLimits, Settings, with_error_pages};

fn rate(rate: &str) -> Settings {
    Settings { rate: rate.parse().expect("limit"), ..Settings::default() }
}

/// A limits that lets two requests of a client through at once.
async fn two_each() -> (Site, RequestLimits) {
    limited(rate("1/2")).await
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back_in_their_language() {
    let (_site, limits) = two_each().await;
    for _ in 0..2 {
        assert_eq!(ask(&limits, "/healthz", &[]).await.status, 200);
    }
    let page = ask(&limits, "/fr/members?q=a", &[]).await;
    assert_eq!((page.status, page.header("retry-after")), (429, "1"));
    assert!(page.body.contains("<html lang=\"fr\">") && page.body.contains("Un instant"), "{}", page.body);
    assert!(page.body.contains("href=\"/exit\"") && page.body.contains("href=\"/fr/help\""), "{}", page.body);
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"));
    assert_eq!(page.header("cache-control"), "no-store");
    let preferred = ask(&limits, "/pkg/a.css", &[("accept-language", "de")]).await;
    assert!(preferred.body.contains("<html lang=\"de\">"), "{}", preferred.body);
    let problem = ask(&limits, "/api/v1/members", &[]).await;
    assert_eq!((problem.status, problem.header("content-type")), (429, "application/problem+json"));
    let other = ask_from(&limits, "192.0.2.2", "GET", "/healthz", &[]).await;
    assert_eq!(other.status, 200, "another client has its own bucket");
}

#[tokio::test]
async fn the_way_out_and_help_are_never_refused() {
    let (_site, limits) = two_each().await;
    for _ in 0..50 {
        assert_eq!(ask(&limits, "/exit", &[]).await.status, 303);
        assert_eq!(ask(&limits, "/el/help?country=GR", &[]).await.status, 200);
        assert_eq!(ask(&limits, "/en/safety?discreet=1", &[]).await.status, 200);
    }
    let (_site, limits) = limited(Settings { in_flight: 0, ..Settings::default() }).await;
    assert_eq!(ask(&limits, "/en/", &[]).await.status, 503);
    assert_eq!(ask(&limits, "/exit", &[]).await.status, 303);
}

#[tokio::test]
async fn nothing_that_costs_a_rendering_is_exempt_from_the_limits() {
    let (site, limits) = two_each().await;
    let rendered = || {
        let text = site.state.metrics().text();
        let count = text.lines().find_map(|line| line.strip_prefix("coalition_render_seconds_count "));
        count.and_then(|count| count.parse::<u64>().ok()).expect("a number of pages")
    };
    for _ in 0..2 {
        ask(&limits, "/healthz", &[]).await;
    }
    // Ever new values are one page.
    let letters = || b'A'..=b'Z';
    for (one, other) in letters().flat_map(|one| letters().map(move |other| (char::from(one), char::from(other)))) {
        let answer = ask(&limits, &format!("/en/help?country={one}{other}x"), &[]).await;
        assert_eq!(answer.status, 200, "{one}{other}");
    }
    assert_eq!(rendered(), 1);
    // The pages that there are, in all languages, are more than one client may have rendered beyond its limit.
    let mut refused = 0;
    for locale in coalition::domain::Locale::ALL {
        for country in ["FR", "BE", "DE"] {
            let answer = ask(&limits, &format!("/{locale}/help?country={country}"), &[]).await;
            refused += u32::from(answer.status == 429);
        }
    }
    assert!(refused > 40 && rendered() < 30, "{refused} refused, {} rendered", rendered());
    assert_eq!(ask(&limits, "/en/help", &[]).await.status, 200, "what was rendered is not refused");
    let other = ask_from(&limits, "192.0.2.2", "GET", "/sv/help", &[]).await;
    assert_eq!(other.status, 200, "another client has its own limit");
    for address in ["/leave.js?1", "/leave.js?v=0"] {
        assert_eq!(ask(&limits, address, &[]).await.status, 429, "{address}");
    }
    assert_eq!(ask(&limits, "/leave.js", &[]).await.status, 200);
}

#[tokio::test]
async fn a_proxy_names_its_clients_and_a_stranger_cannot_pretend_to_be_one() {
    let (_site, limits) = two_each().await;
    for client in ["198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4"] {
        let forged = format!("203.0.113.9, {client}");
        let answer = ask_from(&limits, "127.0.0.1", "GET", "/healthz", &[("x-forwarded-for", &forged)]).await;
        assert_eq!(answer.status, 200, "{client} is a client of its own, whatever it wrote before its name");
    }
    let pretending = async |name| ask(&limits, "/healthz", &[("x-forwarded-for", name)]).await.status;
    assert_eq!((pretending("10.1.1.1").await, pretending("10.1.1.2").await), (200, 200));
    assert_eq!(pretending("10.1.1.3").await, 429);
}

#[tokio::test]
async fn no_limit_is_none() {
    let (_site, limits) = limited(Settings { rate: RateLimit::Off, ..Settings::default() }).await;
    for _ in 0..2_000 {
        assert_eq!(ask(&limits, "/healthz", &[]).await.status, 200);
    }
}

#[tokio::test]
async fn a_page_of_another_site_cannot_send_what_may_change_something() {
    let (_site, limits) = limited(Settings::default()).await;
    let send = async |method, headers: &[(&str, &str)]| {
        let answer = ask_from(&limits, "192.0.2.1", method, "/en/", headers).await;
        (answer.status, answer)
    };
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example"), ("host", "coalition.test")],
        &[("origin", "null"), ("host", "coalition.test")],
    ] {
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let (status, answer) = send(method, headers).await;
            assert_eq!(status, 403, "{method} {headers:?}");
            assert!(answer.body.contains("a page of another site"), "{}", answer.body);
            assert!(answer.headers.contains_key("content-security-policy"));
        }
        assert_eq!(send("GET", headers).await.0, 200, "reading is free");
    }
    for headers in [
        &[("sec-fetch-site", "same-origin")][..],
        &[("sec-fetch-site", "none")],
        &[],
        &[("origin", "https://coalition.test"), ("host", "internal:3000")],
        &[("origin", "http://internal:3000"), ("host", "internal:3000")],
    ] {
        assert_eq!(send("POST", headers).await.0, 405, "{headers:?} may send, but nothing takes it");
    }
}

#[tokio::test]
async fn a_page_that_was_made_before_is_answered_without_the_router_as_the_router_answers_it() {
    let (site, limits) = limited(Settings::default()).await;
    let made = ask(&limits, "/fr/members", &[]).await;
    // A limits before nothing: what it answers comes from where pages are kept.
    let alone = RequestLimits::new(Router::new(), site.state.clone(), Settings::default());
    let kept = ask(&alone, "/fr/members", &[]).await;
    assert_eq!((kept.status, &kept.body), (200, &made.body));
    let comparable = |answer: &limited::Answer| {
        let mut headers = answer.headers.clone();
        headers.remove("x-request-id");
        // The router counts; what is answered without it is counted when it is sent.
        headers.remove("content-length");
        headers
    };
    assert_eq!(comparable(&kept), comparable(&made));
    let tag = made.header("etag");
    assert_eq!(ask(&alone, "/fr/members", &[("if-none-match", tag)]).await.status, 304);
    assert_eq!(ask_from(&alone, "192.0.2.1", "HEAD", "/fr/members", &[]).await.header("etag"), tag);
    for (method, other) in [("POST", "/fr/members"), ("GET", "/fr/members?q=a"), ("GET", "/fr/events")] {
        assert_eq!(ask_from(&alone, "192.0.2.1", method, other, &[]).await.status, 404, "{method} {other}");
    }
    let encoded = ask(&alone, "/fr/members", &[("accept-encoding", "br")]).await;
    assert_eq!(encoded.status, 404, "what would have to be compressed first is not at hand");
    assert!(site.state.metrics().text().contains("cache_lookups_total{outcome=\"hit\"} 3"));
}

#[tokio::test]
async fn long_addresses_and_large_bodies_are_refused_in_a_sentence() {
    let (_site, limits) = limited(Settings::default()).await;
    let (path, query) = (format!("/en/{}", "a".repeat(1_100)), format!("/en/members?q={}", "a".repeat(8_192)));
    for address in [path, query] {
        let page = ask(&limits, &address, &[]).await;
        assert_eq!(page.status, 414);
        assert!(page.body.contains("<h1>This address cannot be read</h1>"), "{}", page.body);
    }
    let answer = ask_from(&limits, "192.0.2.1", "POST", "/en/", &[("content-length", "16385")]).await;
    assert_eq!((answer.status, answer.body.contains("16,384 bytes")), (413, true));
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_given_up() {
    let router = Router::new().route("/en/", get(std::future::pending::<&str>));
    let (site, limits) = limited_router(router, Settings::default()).await;
    // Only now: the database has a clock of its own.
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let page = ask(&limits, "/en/", &[]).await;
    assert_eq!((page.status, page.header("retry-after"), started.elapsed().as_secs()), (503, "2", 10));
    assert!(site.state.metrics().text().contains("coalition_http_refused_total{reason=\"too_slow\"} 1"));
}

#[tokio::test]
async fn more_requests_at_once_than_are_wanted_are_told_to_wait() {
    let (arrived, mut waiting) = tokio::sync::mpsc::channel::<()>(1);
    let stays = move || async move {
        _ = arrived.send(()).await;
        std::future::pending::<&str>().await
    };
    let site = limited::site(&limited::real_content()).await;
    let router = site.router.clone().route("/stays", get(stays));
    let limits = RequestLimits::new(router, site.state.clone(), Settings { in_flight: 1, ..Settings::default() });
    let first = tokio::spawn({
        let limits = limits.clone();
        async move { ask(&limits, "/stays", &[]).await.status }
    });
    waiting.recv().await.expect("the first is being answered");
    assert_eq!(ask(&limits, "/en/", &[]).await.status, 503);
    let made = RequestLimits::new(site.router.clone(), site.state.clone(), Settings::default());
    assert_eq!(ask(&made, "/fr/", &[]).await.status, 200);
    for (costs_nothing, status) in [("/fr/", 200), ("/exit", 303), ("/healthz", 200)] {
        assert_eq!(ask(&limits, costs_nothing, &[]).await.status, status, "{costs_nothing}");
    }
    first.abort();
    assert!(first.await.is_err_and(|error| error.is_cancelled()));
    assert!(site.state.metrics().text().contains("coalition_http_requests_in_flight 0"), "who gives up is not counted");
}

#[tokio::test]
async fn every_answer_has_the_name_of_its_request_and_a_proxy_may_give_it() {
    let (_site, limits) = limited(Settings::default()).await;
    let named = async |peer| {
        let answer = ask_from(&limits, peer, "GET", "/healthz", &[("x-request-id", "from-the-proxy")]).await;
        answer.header("x-request-id").to_owned()
    };
    assert_eq!(named("127.0.0.1").await, "from-the-proxy");
    let own = named("192.0.2.1").await;
    assert!(own.len() == 16 && own.bytes().all(|byte| byte.is_ascii_hexdigit()), "{own}");
}

#[tokio::test]
async fn a_panic_is_answered_counted_and_the_next_request_is_served() {
    let site = limited::site(&limited::real_content()).await;
    let broken = site.router.clone().route("/broken", get(async || -> &'static str { panic!("broken") }));
    let caught = with_error_pages(broken, site.state.clone());
    let limits = RequestLimits::new(caught, site.state.clone(), Settings::default());
    let page = ask(&limits, "/broken", &[]).await;
    assert_eq!(page.status, 500);
    assert!(page.body.contains("Something went wrong on our side"));
    assert_eq!(ask(&limits, "/en/", &[]).await.status, 200);
    let text = site.state.metrics().text();
    assert!(text.contains("coalition_panics_total 1"), "{text}");
    assert!(text.contains("coalition_http_requests_total{route=\"/{lang}/\",class=\"2xx\"} 1"), "{text}");
}

#[tokio::test]
async fn metrics_are_few_whatever_is_asked_for() {
    let (site, limits) = limited(Settings::default()).await;
    for number in 0..30 {
        ask(&limits, &format!("/en/members/nobody-{number}"), &[]).await;
        ask(&limits, &format!("/{number}/wp-login.php?n={number}"), &[]).await;
    }
    let text = site.state.metrics().text();
    assert!(text.contains("coalition_http_requests_total{route=\"not found\",class=\"4xx\"} 60"), "{text}");
    assert!(text.lines().count() < 100, "{text}");
}

#[tokio::test]
async fn every_redirect_stays_on_this_site_but_the_way_out() {
    let (site, limits) = limited(Settings { rate: RateLimit::Off, ..Settings::default() }).await;
    let exit = site.state.snapshot().content.site.exit.clone();
    let mut redirected = 0;
    for path in [
        "//evil.example/",
        "///evil.example",
        "/\\evil.example",
        "/%5Cevil.example",
        "/%2F%2Fevil.example/",
        "/en//evil.example",
        "/en/%0d%0aLocation:%20https://evil.example",
        "/en/?next=//evil.example",
        "/fr?u=https://evil.example/",
        "/en/about/?//evil.example",
        "//evil.example/en",
        "/en/members/?q=%0d%0aSet-Cookie:a=b",
        "/fr/events/fair/",
        "/?//evil.example",
        "/exit?to=https://evil.example",
        "/exit/..//evil.example",
        "/fonts",
        "/pkg",
        "//",
        "/.//evil.example",
        "/en/../..//evil.example/",
        "/fonts/..//evil.example",
        "/@evil.example",
    ] {
        let Ok(_) = path.parse::<axum::http::Uri>() else { continue };
        let answer = ask(&limits, path, &[("host", "evil.example"), ("x-forwarded-host", "evil.example")]).await;
        let Some(location) = answer.headers.get("location") else { continue };
        let location = location.to_str().expect("text");
        redirected += 1;
        let is_exit = path.starts_with("/exit") && location == exit;
        let stays = location.starts_with('/') && !location.starts_with("//") && !location.starts_with("/\\");
        assert!(is_exit || stays, "{path} leads to {location}");
        assert!(answer.headers.get("set-cookie").is_none());
    }
    assert!(redirected >= 5, "{redirected} redirects were looked at");
}

#[tokio::test]
async fn a_server_function_leads_nobody_to_where_the_request_says_it_came_from() {
    let (_site, limits) = limited(Settings::default()).await;
    let headers = [("accept", "text/html"), ("referer", "https://evil.example/")];
    for (address, status) in [("/api/fn/events?locale=en&query=", 200), ("/api/fn/events", 400), ("/api/fn/none", 400)]
    {
        let answer = ask(&limits, address, &headers).await;
        assert_eq!((answer.status, answer.headers.get("location")), (status, None), "{address}");
    }
}
