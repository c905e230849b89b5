//! What the settings for nginx in `deploy/` say, which nothing else reads here.

use fancy_regex::Regex;

const SETTINGS: &str = include_str!("../../deploy/nginx.conf");

/// The patterns of the map that chooses an encoding, each with its value, in their order.
fn encodings() -> Vec<(Regex, &'static str)> {
    let (_, map) = SETTINGS.split_once("map $http_accept_encoding $coalition_encoding {").expect("the map");
    let lines = map.split('}').next().expect("its end").lines().filter_map(|line| line.trim().strip_prefix("\"~*"));
    let parts = lines.map(|line| line.trim_end_matches(';').split_once("\" ").expect("a pattern and a value"));
    parts.map(|(pattern, value)| (Regex::new(&format!("(?i){pattern}")).expect(pattern), value)).collect()
}

#[test]
fn nginx_asks_for_no_encoding_that_a_request_refuses_or_does_not_name() {
    let encodings = encodings();
    assert_eq!(encodings.iter().map(|(_, value)| *value).collect::<Vec<_>>(), ["br", "gzip"]);
    for (accepted, expected) in [
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0, gzip", "gzip"),
        ("gzip, br;q=0", "gzip"),
        ("br;q=0.0,gzip;q=0.5", "gzip"),
        ("br ; q=0.000 , gzip", "gzip"),
        ("BR;Q=0, GZIP", "gzip"),
        ("br;q=0, gzip;q=0", ""),
        ("br;q=0", ""),
        ("gzip;q=0.0", ""),
        ("br;q=0.001", "br"),
        ("br;q=1.0", "br"),
        ("brotli, x-gzip", ""),
        ("identity", ""),
        ("*", ""),
        ("", ""),
    ] {
        let fits = |(pattern, _): &&(Regex, &str)| pattern.is_match(accepted).expect("matched");
        let chosen = encodings.iter().find(fits).map_or("", |(_, value)| value);
        assert_eq!(chosen, expected, "{accepted:?}");
    }
}

/// A request may name any host: whoever is led there, or shares a copy with it, is led astray.
#[test]
fn nginx_leads_to_the_name_of_the_site_alone_and_keeps_no_copy_under_the_host_that_a_request_names() {
    let directive = |name: &str| {
        let lines = SETTINGS.lines().map(str::trim).filter(|line| line.starts_with(name));
        lines.collect::<Vec<_>>()
    };
    assert_eq!(directive("return "), ["return 308 https://$server_name$request_uri;"]);
    assert_eq!(directive("rewrite "), [""; 0]);
    for key in directive("proxy_cache_key ") {
        assert!(key.contains("$server_name") && !key.contains("host"), "{key}");
    }
}
