//! Requests on the wire that name their host as RFC 9112 wants it, and that do not.

use crate::support::limited::{limited, run};
use coalition::server::Settings;

/// The status line and body of the answer to these bytes.
async fn sent(bytes: &str) -> String {
    let (_site, limits) = limited(Settings::default()).await;
    run(limits).await.send(bytes.as_bytes()).await
}

#[tokio::test]
async fn a_request_names_its_host_once_or_is_refused() {
    let (site, limits) = limited(Settings::default()).await;
    let server = run(limits).await;
    for (hosts, version, status) in [
        ("host: a\r\n", "1.1", 200),
        ("Host: a.example:8080\r\n", "1.1", 200),
        ("host: [::1]:3000\r\n", "1.1", 200),
        ("host:\r\n", "1.1", 200),
        ("host: a\r\n", "1.0", 200),
        ("", "1.0", 200),
        ("", "1.1", 400),
        ("x-forwarded-host: a\r\n", "1.1", 400),
        ("host: a\r\nhost: a\r\n", "1.1", 400),
        ("host: a\r\nHost: b\r\n", "1.0", 400),
        ("host: a b\r\n", "1.1", 400),
        ("host: user@a\r\n", "1.1", 400),
        ("host: a/path\r\n", "1.1", 400),
        ("host: a, b\r\n", "1.1", 400),
        ("host: a:b\r\n", "1.1", 400),
        ("host: a:80x\r\n", "1.1", 400),
        ("host: :80\r\n", "1.1", 400),
        ("host: [::1]x\r\n", "1.1", 400),
    ] {
        for path in ["/healthz", "/en/help"] {
            let request = format!("GET {path} HTTP/{version}\r\n{hosts}connection: close\r\n\r\n");
            let answer = server.send(request.as_bytes()).await;
            assert!(answer.starts_with(&format!("HTTP/{version} {status}")), "{request}{answer}");
            let has_policy =
                answer.contains("content-security-policy: ") && answer.contains("x-content-type-options: nosniff");
            assert!(has_policy, "{answer}");
        }
    }
    assert!(site.state.metrics().text().contains("coalition_http_refused_total{reason=\"host\"} 24"));
}

/// A recipient may take a line feed alone for the end of a line (RFC 9112, section 2.2), and hyper does; a carriage return alone
/// ends nothing.
#[tokio::test]
async fn a_line_may_end_with_a_line_feed_alone_but_not_with_a_carriage_return_alone() {
    assert!(sent("GET /healthz HTTP/1.1\nhost: a\nconnection: close\n\n").await.starts_with("HTTP/1.1 200"));
    assert!(sent("GET /healthz HTTP/1.1\nconnection: close\n\n").await.starts_with("HTTP/1.1 400"));
    for bytes in ["GET /healthz HTTP/1.1\rhost: a\r\r", "GET /healthz HTTP/1.1\r\nhost: a\rx: b\r\n\r\n"] {
        assert!(sent(bytes).await.starts_with("HTTP/1.1 400"), "{bytes:?}");
    }
}

/// What two programs could read differently is refused: that is how requests are smuggled past a proxy.
#[tokio::test]
async fn a_body_whose_length_can_be_read_in_two_ways_is_refused() {
    for headers in [
        "content-length: 5\r\ncontent-length: 6",
        "content-length: +5",
        "transfer-encoding: chunked, identity",
        "content-length: 5\r\ntransfer-encoding: chunked\r\nx : y",
    ] {
        let answer = sent(&format!("POST /healthz HTTP/1.1\r\nhost: a\r\n{headers}\r\n\r\nhello")).await;
        assert!(answer.starts_with("HTTP/1.1 400"), "{headers}: {answer}");
    }
}
