//! One rendered page, in the encodings that browsers accept.

use super::Encoding;
use crate::http::{headers, observe::CacheState, validators};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use std::sync::{Arc, OnceLock};

/// What a page costs beside its bytes: keys, headers, the entry of the cache.
const OVERHEAD: usize = 2_048;

/// A page as it is sent. Each encoding is made when it is first requested.
pub struct RenderedPage {
    status: StatusCode,
    html: Bytes,
    headers: Arc<HeaderMap>,
    encoded: [OnceLock<Encoded>; Encoding::ALL.len()],
}

/// The bytes of one encoding, its name and its entity tag.
struct Encoded {
    bytes: Bytes,
    name: Option<HeaderValue>,
    tag: HeaderValue,
}

/// The headers that pages have in common, built once.
pub struct PageHeaders {
    lasting: Arc<HeaderMap>,
    passing: Arc<HeaderMap>,
    discreet: Arc<HeaderMap>,
}

impl PageHeaders {
    /// With the headers that every answer carries.
    #[must_use]
    pub fn new(common: &headers::Common) -> Self {
        let with = |caching: &[(HeaderName, HeaderValue)]| {
            // Copied for every response: with capacity for what the response adds.
            let mut all = HeaderMap::with_capacity(24);
            all.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            all.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
            all.extend(caching.iter().chain(common.iter()).cloned());
            Arc::new(all)
        };
        let browsers = (header::CACHE_CONTROL, headers::REVALIDATE);
        let networks = (headers::CDN_CACHE_CONTROL, headers::SHARED);
        Self {
            passing: with(std::slice::from_ref(&browsers)),
            lasting: with(&[browsers, networks]),
            discreet: with(&[(header::CACHE_CONTROL, headers::NO_STORE)]),
        }
    }

    fn of(&self, status: StatusCode, discreet: bool) -> Arc<HeaderMap> {
        Arc::clone(match (discreet, status) {
            (true, _) => &self.discreet,
            (false, StatusCode::OK) => &self.lasting,
            (false, _) => &self.passing,
        })
    }
}

impl RenderedPage {
    /// A page of this HTTP status. A discreet one leaves no file on the visitor's device.
    #[must_use]
    pub fn new(status: u16, html: String, discreet: bool, headers: &PageHeaders) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = headers.of(status, discreet);
        Self { status, html: html.into(), headers, encoded: [const { OnceLock::new() }; Encoding::ALL.len()] }
    }

    /// Whether other requests get it as well: pages with an error status are rendered anew.
    pub(super) fn is_lasting(&self) -> bool {
        self.status == StatusCode::OK
    }

    /// Its weight in the cache, in bytes. All its encodings together are about half of the HTML.
    pub(super) fn weight(&self, key: &str) -> u32 {
        let bytes = self.html.len() + self.html.len() / 2 + key.len() + OVERHEAD;
        u32::try_from(bytes).unwrap_or(u32::MAX)
    }

    /// The response to a request: the page, or 304 when the client has it. `found` says whether it was cached.
    pub fn respond(&self, request: &HeaderMap, found: CacheState) -> Response {
        let encoding = Encoding::preferred(request);
        self.send(self.encoded[encoding as usize].get_or_init(|| self.encode(encoding)), request, found)
    }

    /// The same for a cached page, if it was encoded before: nothing is left to do that takes time.
    pub fn respond_if_encoded(&self, request: &HeaderMap) -> Option<Response> {
        let encoded = self.encoded[Encoding::preferred(request) as usize].get()?;
        Some(self.send(encoded, request, CacheState::Hit))
    }

    fn send(&self, encoded: &Encoded, request: &HeaderMap, found: CacheState) -> Response {
        let has_it = self.is_lasting() && validators::is_known(request, &encoded.tag);
        let mut answer = Response::new(if has_it { Body::empty() } else { Body::from(encoded.bytes.clone()) });
        *answer.status_mut() = if has_it { StatusCode::NOT_MODIFIED } else { self.status };
        let headers = answer.headers_mut();
        *headers = HeaderMap::clone(&self.headers);
        headers.insert(header::ETAG, encoded.tag.clone());
        if has_it {
            headers.remove(header::CONTENT_TYPE);
        } else if let Some(name) = &encoded.name {
            headers.insert(header::CONTENT_ENCODING, name.clone());
        }
        answer.extensions_mut().insert(found);
        answer
    }

    fn encode(&self, encoding: Encoding) -> Encoded {
        // A page that cannot be compressed goes as it is: nothing but memory can be wanting here.
        let (bytes, name) = match encoding.compress(&self.html) {
            Some(bytes) => (bytes.into(), encoding.name().map(HeaderValue::from_static)),
            None => (self.html.clone(), None),
        };
        let tag = validators::entity_tag(&bytes);
        Encoded { bytes, name, tag }
    }
}
