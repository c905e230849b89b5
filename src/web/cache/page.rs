//! One finished page, in the encodings that browsers ask for.

use super::Encoding;
use crate::web::{headers, validators};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use std::sync::OnceLock;

/// What a page costs beside its bytes: keys, headers, the cache's own books.
const OVERHEAD: usize = 2_048;

/// A page as it goes over the wire. Each encoding is made when it is first asked for.
pub struct FinishedPage {
    status: StatusCode,
    html: Bytes,
    cache_control: HeaderValue,
    encoded: [OnceLock<Encoded>; Encoding::ALL.len()],
}

/// The bytes of one encoding and the headers that go with them.
struct Encoded {
    bytes: Bytes,
    tag: String,
    headers: HeaderMap,
}

impl FinishedPage {
    /// A page of this HTTP status; `cache_control` says which browsers may keep it.
    #[must_use]
    pub fn new(status: u16, html: String, cache_control: HeaderValue) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, html: html.into(), cache_control, encoded: [const { OnceLock::new() }; Encoding::ALL.len()] }
    }

    /// Whether others who ask the same get it as well: what was not found or not understood is made anew.
    pub(super) fn is_lasting(&self) -> bool {
        self.status == StatusCode::OK
    }

    /// Its weight in the cache, in bytes. All its encodings together are about half of the HTML.
    pub(super) fn weight(&self, key: &str) -> u32 {
        let bytes = self.html.len() + self.html.len() / 2 + key.len() + OVERHEAD;
        u32::try_from(bytes).unwrap_or(u32::MAX)
    }

    /// The answer to a request: the page, or “not modified” for who has it.
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let encoding = Encoding::preferred(request);
        let encoded = self.encoded[encoding as usize].get_or_init(|| self.encode(encoding));
        let has_it = self.is_lasting() && validators::is_known(request, &encoded.tag);
        let mut answer = Response::new(if has_it { Body::empty() } else { Body::from(encoded.bytes.clone()) });
        *answer.status_mut() = if has_it { StatusCode::NOT_MODIFIED } else { self.status };
        let headers = answer.headers_mut();
        headers.clone_from(&encoded.headers);
        if has_it {
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_ENCODING);
        }
        answer
    }

    fn encode(&self, encoding: Encoding) -> Encoded {
        // A page that cannot be compressed goes as it is: nothing but memory can be wanting here.
        let (bytes, name) = match encoding.compress(&self.html) {
            Some(bytes) => (bytes.into(), encoding.name()),
            None => (self.html.clone(), None),
        };
        let tag = validators::entity_tag(&bytes);
        // Room for what every answer carries besides.
        let mut headers = HeaderMap::with_capacity(24);
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        headers.insert(header::CACHE_CONTROL, self.cache_control.clone());
        if self.is_lasting() && self.cache_control == headers::REVALIDATE {
            headers.insert(headers::CDN_CACHE_CONTROL, headers::SHARED);
        }
        if let Some(name) = name {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        if let Ok(tag) = HeaderValue::try_from(&tag) {
            headers.insert(header::ETAG, tag);
        }
        Encoded { bytes, tag, headers }
    }
}
