//! The score that the MDN HTTP Observatory would give, after its published tests (github.com/mdn/mdn-http-observatory, `grader` and
//! `analyzer/tests`), computed from what the site really answers.
//!
//! Two of its tests are about what stands before this program: that plain HTTP leads to HTTPS, and that the certificate is good. They
//! are taken to pass, which gives nothing. Being in the browsers' own list of sites that want HTTPS (5 more) is not claimed.

use crate::support::site::{Answer, real_content, site};
use std::collections::{BTreeMap, BTreeSet};

/// Sources that are as good as none.
const BROAD: [&str; 8] = ["ftp:", "http:", "https:", "*", "http://*", "http://*.*", "https://*", "https://*.*"];

/// The directives of a policy with their sources.
fn directives(policy: &str) -> BTreeMap<String, BTreeSet<String>> {
    let parts = policy.split(';').map(str::trim).filter(|part| !part.is_empty());
    let parts = parts.map(|part| {
        let mut words = part.split_ascii_whitespace().map(str::to_ascii_lowercase);
        (words.next().unwrap_or_default(), words.collect())
    });
    let mut all = BTreeMap::new();
    for (name, sources) in parts {
        assert!(all.insert(name.clone(), sources).is_none(), "{name} stands there twice");
    }
    all
}

/// Content-Security-Policy: +10 with `default-src 'none'` and nothing unsafe, +5 with something else there, negative else.
fn policy(answer: &Answer) -> i32 {
    if answer.header("content-security-policy").is_empty() {
        return -25;
    }
    let directives = directives(answer.header("content-security-policy"));
    let everything = BTreeSet::from(["*".to_owned()]);
    let default = directives.get("default-src");
    let of = |name: &str| directives.get(name).or(default).unwrap_or(&everything);
    let any = |name: &str, bad: &[&str]| of(name).iter().any(|source| bad.contains(&source.as_str()));
    let unsafe_inline = ["'unsafe-inline'", "data:"];
    if any("script-src", &BROAD) || any("script-src", &unsafe_inline) || any("object-src", &BROAD) {
        return -20;
    }
    let insecure = |source: &String| source.starts_with("http:") || source.starts_with("ftp:");
    if directives.values().flatten().any(insecure) {
        return -20;
    }
    if any("script-src", &["'unsafe-eval'"]) || any("style-src", &["'unsafe-eval'"]) {
        return -10;
    }
    if any("style-src", &BROAD) || any("style-src", &unsafe_inline) {
        return 0;
    }
    if default.is_some_and(|sources| sources.iter().eq(["'none'"])) { 10 } else { 5 }
}

/// X-Frame-Options: +5 when `frame-ancestors` says it.
fn framing(answer: &Answer) -> i32 {
    match answer.header("x-frame-options").to_ascii_lowercase().as_str() {
        _ if directives(answer.header("content-security-policy")).contains_key("frame-ancestors") => 5,
        "deny" | "sameorigin" => 0,
        _ => -20,
    }
}

/// Referrer-Policy: +5 when no other site learns the address.
fn referrer(answer: &Answer) -> i32 {
    match answer.header("referrer-policy") {
        "no-referrer" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin" => 5,
        "" => 0,
        _ => -5,
    }
}

/// Strict-Transport-Security: half a year or more gives nothing, less takes away.
fn transport(answer: &Answer) -> i32 {
    let mut parts = answer.header("strict-transport-security").split(';').map(str::trim);
    let age = parts.find_map(|part| part.strip_prefix("max-age=")?.parse::<u64>().ok());
    match age {
        Some(seconds) if seconds >= 15_552_000 => 0,
        Some(_) => -10,
        None => -20,
    }
}

/// Subresource integrity: nothing for scripts from here alone.
fn scripts(answer: &Answer) -> i32 {
    let mut sources = answer.body.split("<script").skip(1).filter_map(|script| {
        let tag = script.split('>').next()?;
        tag.split_once("src=\"").and_then(|(_, rest)| rest.split('"').next())
    });
    if sources.all(|source| source.starts_with('/') && !source.starts_with("//")) { 0 } else { -50 }
}

/// Cross-Origin-Resource-Policy: +10 when no other site may load it.
fn resource(answer: &Answer) -> i32 {
    match answer.header("cross-origin-resource-policy") {
        "same-origin" | "same-site" => 10,
        "cross-origin" | "" => 0,
        _ => -5,
    }
}

fn score(answer: &Answer) -> i32 {
    let nosniff = if answer.header("x-content-type-options") == "nosniff" { 0 } else { -5 };
    let cookies = if answer.headers.contains_key("set-cookie") { -40 } else { 0 };
    let shared = if answer.headers.contains_key("access-control-allow-credentials") { -50 } else { 0 };
    let modifiers = [
        policy(answer),
        framing(answer),
        referrer(answer),
        transport(answer),
        scripts(answer),
        resource(answer),
        nosniff,
        cookies,
        shared,
    ];
    // Who has lost more than ten points gets no bonus.
    let lost: i32 = modifiers.iter().filter(|modifier| **modifier < 0).sum();
    if 100 + lost >= 90 { 100 + modifiers.iter().sum::<i32>() } else { 100 + lost }
}

#[tokio::test]
async fn the_observatory_gives_130_points() {
    let site = site(&real_content()).await;
    for path in ["/en/", "/fr/members", "/en/search?q=child", "/en/events", "/en/data"] {
        let answer = site.get_with(path, &[("origin", "https://other.example")]).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(score(&answer), 130, "{path}: {:?}", answer.headers);
    }
}

#[tokio::test]
async fn what_the_observatory_does_not_look_at_is_there_too() {
    let site = site(&real_content()).await;
    for path in ["/en/", "/en/nothing", "/api/v1/members", "/navigate.js", "/exit"] {
        let answer = site.get(path).await;
        let policy = directives(answer.header("content-security-policy"));
        let of = |name: &str| policy.get(name).map(|sources| sources.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(of("require-trusted-types-for"), Some(vec!["'script'"]), "{path}");
        assert_eq!(of("trusted-types"), Some(vec!["navigate"]), "{path}");
        assert_eq!(of("script-src"), Some(vec!["'self'", "'wasm-unsafe-eval'"]), "{path}");
        assert_eq!((of("base-uri"), of("form-action")), (Some(vec!["'none'"]), Some(vec!["'self'"])), "{path}");
        assert_eq!(of("upgrade-insecure-requests"), Some(vec![]), "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-embedder-policy"), "require-corp", "{path}");
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{path}");
        assert_eq!(answer.header("strict-transport-security"), "max-age=63072000", "{path}");
    }
}
