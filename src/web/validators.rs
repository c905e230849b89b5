//! Answers that a visitor who holds them already need not load again (RFC 9110, section 13).

use super::headers;
use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The bytes with a strong `ETag`, or 304 to a visitor who holds just these. They are kept, but asked for again.
pub fn conditional(request: &HeaderMap, bytes: Vec<u8>, content_type: &'static str) -> Response {
    let tag = tag(&bytes);
    let cache = [(header::CACHE_CONTROL, headers::REVALIDATE)];
    if holds(request, &tag) {
        return (StatusCode::NOT_MODIFIED, cache, [(header::ETAG, tag)]).into_response();
    }
    (cache, [(header::ETAG, tag)], [(header::CONTENT_TYPE, content_type)], bytes).into_response()
}

/// Differs whenever the bytes do: their number, and a hash that is the same in every run of the program.
fn tag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:x}-{:016x}\"", bytes.len(), hasher.finish())
}

/// Whether `If-None-Match` names the tag, compared weakly as this header wants it.
fn holds(request: &HeaderMap, tag: &str) -> bool {
    let values = request.get_all(header::IF_NONE_MATCH).into_iter().filter_map(|value| value.to_str().ok());
    let mut tags = values.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|held| held == "*" || held.strip_prefix("W/").unwrap_or(held) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visitor_who_holds_the_bytes_is_told_so_and_nothing_more() {
        let status = |held: &str| {
            let request = HeaderMap::from_iter([(header::IF_NONE_MATCH, held.parse().expect("header"))]);
            conditional(&request, b"bytes".to_vec(), "text/plain").status()
        };
        let tag = tag(b"bytes");
        for held in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
            assert_eq!(status(&held), StatusCode::NOT_MODIFIED, "{held}");
        }
        for other in ["\"other\"", "", "bytes", tag.trim_matches('"')] {
            assert_eq!(status(other), StatusCode::OK, "{other}");
        }
    }

    #[test]
    fn other_bytes_have_another_tag() {
        assert_ne!(tag(b"a"), tag(b"b"));
        assert_ne!(tag(b""), tag(b"\0"));
    }
}
