//! Conditional requests: responses with a validator, and 304 for clients that have them.

use super::headers;
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// The bytes as a response with a weak `ETag`, because the compression layer sends other bytes with it; 304 when the request names that
/// tag in `If-None-Match`. Either may be cached but has to be revalidated.
pub fn validated(request: &HeaderMap, bytes: impl Into<Bytes>, content_type: &'static str) -> Response {
    let bytes = bytes.into();
    let tag = weak(&entity_tag(&bytes));
    let known = is_known(request, &tag);
    let mut answer = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, content_type)], bytes).into_response()
    };
    answer.headers_mut().insert(header::CACHE_CONTROL, headers::REVALIDATE);
    answer.headers_mut().insert(header::ETAG, tag);
    answer
}

/// The same for a file that pages name with its version: at that address browsers may cache it for good.
pub fn versioned(
    (address, request): (&Uri, &HeaderMap),
    bytes: impl Into<Bytes>,
    content_type: &'static str,
    version: &str,
) -> Response {
    let mut response = validated(request, bytes, content_type);
    if has_version(address, version) {
        response.headers_mut().insert(header::CACHE_CONTROL, headers::IMMUTABLE);
    }
    response
}

/// Whether an address names a version.
pub fn has_version(address: &Uri, version: &str) -> bool {
    address.query().and_then(|query| query.strip_prefix("v=")) == Some(version)
}

/// A strong tag, which changes with the bytes; their number guards against two contents of one hash.
pub fn entity_tag(bytes: &[u8]) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let tag = format!("\"{:x}-{:016x}\"", bytes.len(), hasher.finish());
    HeaderValue::try_from(tag).unwrap_or_else(|_| unreachable!("quotes, digits and a hyphen may stand in a header"))
}

/// The tag for all encodings of what a strong one stands for (RFC 9110, section 8.8.1).
pub fn weak(tag: &HeaderValue) -> HeaderValue {
    let mut weak = b"W/".to_vec();
    weak.extend(opaque(tag.as_bytes()));
    HeaderValue::try_from(weak).unwrap_or_else(|_| tag.clone())
}

/// A tag without the mark that it is weak.
fn opaque(tag: &[u8]) -> &[u8] {
    tag.strip_prefix(b"W/").unwrap_or(tag)
}

/// Whether `If-None-Match` names the tag, by the weak comparison that RFC 9110 wants here (section 13.1.2).
pub fn is_known(request: &HeaderMap, tag: &HeaderValue) -> bool {
    let lists = request.get_all(header::IF_NONE_MATCH).iter().filter_map(|list| list.to_str().ok());
    // None of our tags has a comma in it.
    let mut named = lists.flat_map(|list| list.split(',')).map(str::trim);
    named.any(|named| named == "*" || opaque(named.as_bytes()) == opaque(tag.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn requested(if_none_match: &str) -> StatusCode {
        let value = HeaderValue::try_from(if_none_match).expect("header");
        validated(&HeaderMap::from_iter([(header::IF_NONE_MATCH, value)]), "text", "text/plain").status()
    }

    #[test]
    fn who_names_the_tag_of_what_is_there_gets_it_no_second_time() {
        let first = validated(&HeaderMap::new(), "text", "text/plain");
        let tag = first.headers()[header::ETAG].to_str().expect("text").to_owned();
        assert_eq!(first.status(), StatusCode::OK);
        assert!(tag.starts_with("W/\""), "{tag}");
        let strong = tag.trim_start_matches("W/").to_owned();
        for known in [tag.clone(), strong.clone(), format!("\"other\", {tag}"), "*".to_owned()] {
            assert_eq!(requested(&known), StatusCode::NOT_MODIFIED, "{known}");
        }
        for unknown in ["", "\"other\"", strong.trim_matches('"')] {
            assert_eq!(requested(unknown), StatusCode::OK, "{unknown}");
        }
    }

    #[test]
    fn other_bytes_have_another_tag() {
        assert_ne!(entity_tag(b"one"), entity_tag(b"two"));
        assert_ne!(entity_tag(b""), entity_tag(b"\0"));
    }
}
