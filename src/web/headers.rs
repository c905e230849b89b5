//! Headers that every answer carries.

use axum::http::{HeaderName, HeaderValue, header};

/// What a page may load: only what comes from here, no inline script, no inline style.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Who may load an answer into a page of theirs.
pub const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The headers, each with its value.
pub const ALL: [(HeaderName, HeaderValue); 6] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin")),
];

/// For the way out: nothing is kept of it, and what was kept of the site goes.
pub const LEAVING: [(HeaderName, HeaderValue); 2] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\"")),
];

/// For files whose name or version changes with their content.
pub const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For files whose name stays.
pub const HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
/// For fonts: their names stay, and so do they.
pub const MONTH: HeaderValue = HeaderValue::from_static("public, max-age=2592000");
/// For pages in discreet mode: they leave no file on the visitor's device.
pub const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
/// The field that content delivery networks obey in the place of `Cache-Control` (RFC 9213).
pub const CDN_CACHE_CONTROL: HeaderName = HeaderName::from_static("cdn-cache-control");
/// For networks in front of us: a page may be a minute old, ten while it is fetched anew, a day while we cannot answer
/// (RFC 5861).
pub const SHARED: HeaderValue =
    HeaderValue::from_static("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
/// For pages and lists: kept, but asked for again.
pub const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");
