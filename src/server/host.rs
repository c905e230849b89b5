//! The host that a request names.

use axum::http::{HeaderMap, Version, header, uri::Authority};

/// Whether a request has one valid `Host` (RFC 9112, section 3.2); one in HTTP/1.0 may have none.
pub(super) fn names_its_host(version: Version, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => version < Version::HTTP_11,
        (Some(host), None) => is_host(host.as_bytes()),
        (Some(_), Some(_)) => false,
    }
}

/// Whether a value is a host with or without a port; an empty one stands for an address without a host.
fn is_host(value: &[u8]) -> bool {
    let is_port =
        |rest: &str| rest.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    // `Authority` takes anything for a port.
    let is_whole = |host: Authority| {
        let port = host.as_str().strip_prefix(host.host()).unwrap_or_default();
        !host.host().is_empty() && (port.is_empty() || is_port(port))
    };
    value.is_empty() || (!value.contains(&b'@') && Authority::try_from(value).is_ok_and(is_whole))
}
