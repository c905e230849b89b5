//! What nobody planned for: made-up requests and damaged imports. Nothing panics, nothing is answered with a fault of ours.
//!
//! `PROPTEST_CASES=100000 cargo test --features ssr --release --test all robustness` looks longer.

use crate::support::calendars;
use crate::support::folder::{Folder, bytes_of};
use crate::support::limited::{Site, limited};
use axum::{body::Body, http::Request};
use coalition::{content, server::RateLimit, server::RequestLimits, server::Settings};
use http_body_util::{BodyExt, Collected};
use proptest::{
    prelude::*,
    sample::{Index, select},
    test_runner::{Config, TestRunner},
};
use std::{net::Ipv4Addr, sync::OnceLock};
use tokio::runtime::Runtime;

/// The default run.
fn runner(cases: u32) -> TestRunner {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    TestRunner::new(Config { cases: wanted.unwrap_or(cases), failure_persistence: None, ..Config::default() })
}

/// One site for all cases: making it is what takes time.
fn site() -> &'static (Runtime, Site, RequestLimits) {
    static SITE: OnceLock<(Runtime, Site, RequestLimits)> = OnceLock::new();
    SITE.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
        let (site, limits) = runtime.block_on(limited(Settings { rate: RateLimit::Off, ..Settings::default() }));
        (runtime, site, limits)
    })
}

/// Addresses that lead somewhere, and beginnings of such.
const KNOWN: [&str; 34] = [
    "/",
    "/en/",
    "/fr",
    "/el/",
    "/en/members",
    "/en/members/thorn",
    "/fr/members.csv",
    "/en/events",
    "/en/events.ics",
    "/en/events.csv",
    "/en/events/",
    "/de/calendar",
    "/en/search",
    "/en/letters",
    "/en/positions",
    "/en/legislation",
    "/en/help",
    "/en/data",
    "/en/styleguide",
    "/en/feed.atom",
    "/en/feed/law.atom",
    "/en/people/",
    "/exit",
    "/readyz",
    "/sitemap.xml",
    "/robots.txt",
    "/api/v1/members",
    "/api/v1/members/index",
    "/api/v1/events",
    "/api/v1/search",
    "/api/openapi.json",
    "/api/fn/members",
    "/api/fn/events",
    "/api/fn/suggest",
];

/// Names that some query string knows.
const NAMES: [&str; 22] = [
    "q",
    "kind",
    "country",
    "scope",
    "role",
    "year",
    "type",
    "format",
    "when",
    "sort",
    "page",
    "per_page",
    "lang",
    "locale",
    "query",
    "month",
    "discreet",
    "v",
    "status",
    "topic",
    "",
    "utm_source",
];

/// Values that some query string knows, or stumbles over.
const VALUES: [&str; 30] = [
    "a",
    "enfant",
    "BE",
    "fr",
    "en",
    "tr",
    "2023",
    "2023-11",
    "0",
    "1",
    "-1",
    "18446744073709551616",
    "4294967295",
    "1e9",
    "%FF",
    "%00",
    "%C3%28",
    "%",
    "%2",
    "%zz",
    "+",
    "%20%20",
    "relevance",
    "name",
    "upcoming",
    "online",
    "%F0%9F%A7%B8",
    "%CC%81",
    "q%3Da%26page%3D2",
    "'%22%3E%3C",
];

/// A part of a path: a letter or two, encoded and damaged ones, words.
fn path() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(&VALUES[..]).prop_map(str::to_owned),
        "[a-zA-Z0-9._~!$&'()*+,;=:@%-]{0,12}",
        Just("..".to_owned()),
        Just("%2e%2e%2f".to_owned()),
        "\\PC{0,3}".prop_map(|text| encode(text.as_bytes())),
        proptest::collection::vec(any::<u8>(), 0..6).prop_map(|bytes| encode(&bytes)),
    ];
    let below = proptest::collection::vec(piece, 0..3).prop_map(|pieces| pieces.join("/"));
    prop_oneof![
        6 => select(&KNOWN[..]).prop_map(str::to_owned),
        2 => (select(&KNOWN[..]), below.clone()).prop_map(|(known, below)| format!("{known}/{below}")),
        1 => (select(&KNOWN[..]), below.clone()).prop_map(|(known, below)| format!("{known}{below}")),
        1 => below.prop_map(|below| format!("/{below}")),
    ]
}

fn query() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        3 => select(&VALUES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,24}".prop_map(|text| encode(text.as_bytes())),
        1 => proptest::collection::vec(any::<u8>(), 0..24).prop_map(|bytes| encode(&bytes)),
        1 => "[a-z ]{0,12}".prop_map(|text| text.replace(' ', "+")),
    ];
    let pair = (select(&NAMES[..]), value, prop::bool::weighted(0.9));
    let pair = pair.prop_map(|(name, value, equals)| if equals { format!("{name}={value}") } else { name.to_owned() });
    prop_oneof![
        1 => Just(String::new()),
        8 => proptest::collection::vec(pair, 1..6).prop_map(|pairs| format!("?{}", pairs.join("&"))),
        1 => (1_usize..10_000).prop_map(|length| format!("?q={}", "a".repeat(length))),
    ]
}

/// All bytes but letters and digits, percent-encoded.
fn encode(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Headers that somebody reads, with what they understand and with anything.
fn headers() -> impl Strategy<Value = Vec<(&'static str, Vec<u8>)>> {
    let names = [
        "accept-language",
        "if-none-match",
        "if-modified-since",
        "range",
        "if-range",
        "accept-encoding",
        "accept",
        "host",
        "origin",
        "sec-fetch-site",
        "x-forwarded-for",
        "forwarded",
        "x-request-id",
        "content-length",
        "content-type",
        "cookie",
        "referer",
    ];
    let known = [
        "fr;q=0.5, *;q=0.1",
        "de-AT,,;q=,",
        "*",
        "W/\"a\", \"b\"",
        "\"",
        "bytes=0-1",
        "bytes=5-2",
        "bytes=-1",
        "bytes=0-0,2-3",
        "bytes=99999999999999999999-",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 99 Foo 99999",
        "br;q=1.0, gzip",
        "identity;q=0",
        "zstd",
        "text/html",
        "same-origin",
        "https://a:99999",
        "for=\"[::1]:x\"",
        "1.2.3.4, ::1",
        "0",
        "-1",
        "application/x-www-form-urlencoded",
    ];
    let value = prop_oneof![
        3 => select(known.to_vec()).prop_map(|value| value.as_bytes().to_vec()),
        // What may stand in a header at all.
        1 => proptest::collection::vec(prop_oneof![Just(b'\t'), 32_u8..=126, 128_u8..=255], 0..40),
    ];
    proptest::collection::vec((select(names.to_vec()), value), 0..4)
}

/// Method, address, headers, body.
type MadeUp = (&'static str, String, Vec<(&'static str, Vec<u8>)>, Vec<u8>);

fn request() -> impl Strategy<Value = MadeUp> {
    let method = prop_oneof![8 => Just("GET"), 1 => Just("HEAD"), 1 => select(vec!["POST", "PUT", "OPTIONS", "DELETE", "TRACE", "X"])];
    let address = (path(), query()).prop_map(|(path, query)| path + &query);
    let body = prop_oneof![4 => Just(Vec::new()), 1 => proptest::collection::vec(any::<u8>(), 0..300)];
    (method, address, headers(), body)
}

#[test]
fn no_request_makes_the_site_fail_and_every_answer_is_what_it_says_it_is() {
    let (runtime, _, limits) = site();
    let check = |(method, address, headers, body): MadeUp| {
        let mut request = Request::builder().method(method).uri(&address);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        // What is no request at all does not come this far.
        let Ok(request) = request.body(Body::from(body)) else { return Ok(()) };
        let (parts, bytes) = runtime.block_on(async {
            let (parts, body) = limits.answer(Ipv4Addr::LOCALHOST.into(), request).await.into_parts();
            (parts, body.collect().await.map(Collected::to_bytes))
        });
        prop_assert!(parts.status.as_u16() < 500, "{} {}", method, parts.status);
        let bytes = bytes.map_err(|error| TestCaseError::fail(format!("{address}: {error}")))?;
        if method == "GET" && parts.status == 200 && !parts.headers.contains_key("content-encoding") {
            let kind = parts.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
            is_what_it_says(kind, &bytes)?;
        }
        Ok(())
    };
    runner(150).run(&request(), check).unwrap_or_else(|error| panic!("{error}"));
}

/// Reads an answer with a parser that knows nothing of who wrote it.
fn is_what_it_says(kind: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    let text = || std::str::from_utf8(bytes).map_err(|error| TestCaseError::fail(error.to_string()));
    match kind.split(';').next().unwrap_or_default() {
        "text/html" => prop_assert!(text()?.starts_with("<!DOCTYPE html>") || text()?.starts_with('<'), "{}", text()?),
        "application/json" => {
            let read = serde_json::from_slice::<serde_json::Value>(bytes);
            prop_assert!(read.is_ok(), "{:?}", read);
        }
        "text/calendar" => _ = calendars::read(text()?).uids(),
        "text/csv" => {
            let mut rows = csv::Reader::from_reader(bytes);
            for row in rows.byte_records() {
                row.map_err(|error| TestCaseError::fail(error.to_string()))?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// A change of some bytes of a file: which file, where, how many go, what comes.
fn damage() -> impl Strategy<Value = Vec<(Index, Index, usize, Vec<u8>)>> {
    let pieces = [
        ",",
        "\"",
        "\n",
        "\r\n",
        ";",
        "-",
        "9999-99-99",
        "2023-02-30",
        "\u{feff}",
        "\u{0}",
        "[",
        "]",
        "=",
        "'",
        "${x}",
        "{",
        "---\n",
        "a.b = 1\n",
        "\u{202e}",
        "fair",
        "en",
        "<script>",
        "](javascript:alert(1))",
        "99999999999999999999",
        "NaN",
        "Europe/Nowhere",
    ];
    let come = prop_oneof![
        2 => select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => proptest::collection::vec(any::<u8>(), 0..8),
        1 => Just(Vec::new()),
    ];
    proptest::collection::vec((any::<Index>(), any::<Index>(), 0_usize..12, come), 1..4)
}

#[test]
fn a_damaged_content_folder_is_read_or_refused_and_what_is_read_is_written_back_the_same() {
    let good = bytes_of(&Folder::good().path());
    let (folder, copy) = (Folder::good(), Folder::good());
    let check = |changes: Vec<(Index, Index, usize, Vec<u8>)>| {
        let mut files = good.clone();
        for (file, place, go, come) in changes {
            let bytes = &mut file.get_mut(&mut files).1;
            let start = place.index(bytes.len() + 1);
            let end = (start + go).min(bytes.len());
            bytes.splice(start..end, come);
        }
        for (name, bytes) in &files {
            folder.write(name, bytes);
        }
        match content::read(&folder.path()) {
            Ok(read) => {
                prop_assert!(content::write(&copy.path(), &read).is_ok());
                let again = content::read(&copy.path()).map_err(|error| TestCaseError::fail(error.to_string()))?;
                prop_assert!(again == read, "what was written reads otherwise");
            }
            Err(error) => prop_assert!(!error.problems.is_empty() && !error.to_string().is_empty()),
        }
        Ok(())
    };
    runner(500).run(&damage(), check).unwrap_or_else(|error| panic!("{error}"));
}
