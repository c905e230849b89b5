//! Headers that every response carries.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use std::sync::Arc;

/// What a page may load: only what comes from here, no inline script, no inline style. HTML becomes elements only through the
/// policy of `public/navigate.js`.
macro_rules! content_security_policy {
    ($more:literal) => {
        HeaderValue::from_static(concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; ",
            "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ",
            "require-trusted-types-for 'script'; trusted-types navigate",
            $more
        ))
    };
}

/// What the preview of an unpublished page may load: what a page may, but no script. It stands where editors are signed in, and nothing that
/// somebody proposes may act there. Pages of the desk frame it.
pub const PREVIEW_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
);

/// Who may load an answer into a page of theirs.
pub const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// Everywhere.
const ALWAYS: [(HeaderName, HeaderValue); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, NO_REFERRER),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
    (CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("same-origin")),
];

/// For the quick exit: it is not cached, and the browser drops what it cached of the site.
pub const EXIT: [(HeaderName, HeaderValue); 2] = [
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"storage\"")),
];

/// Two years, as the lists of browsers want. Subdomains may be others' and without TLS: whoever wants them included sets the header at the proxy.
const STRICT_TRANSPORT_SECURITY: HeaderValue = HeaderValue::from_static("max-age=63072000");

/// The headers, each with its value.
pub type Common = Arc<[(HeaderName, HeaderValue)]>;

/// The headers of a site that is reached by TLS (`secure`) or is not.
pub fn common(secure: bool) -> Common {
    let policy =
        if secure { content_security_policy!("; upgrade-insecure-requests") } else { content_security_policy!("") };
    let secure = secure.then_some((header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT_SECURITY));
    [(header::CONTENT_SECURITY_POLICY, policy)].into_iter().chain(ALWAYS).chain(secure).collect()
}

/// What a page of the desk may load. No script, or the module that has the nonce and what that one loads; with `frames`, previews.
pub fn desk_policy(secure: bool, nonce: Option<&str>, frames: bool) -> HeaderValue {
    let scripts = nonce.map(|nonce| format!("script-src 'nonce-{nonce}' 'wasm-unsafe-eval'; connect-src 'self'; "));
    let policy = format!(
        "default-src 'none'; {}style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'{}{}",
        scripts.unwrap_or_default(),
        if secure { "; upgrade-insecure-requests" } else { "" },
        if frames { "; frame-src 'self'" } else { "" }
    );
    policy.try_into().unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// Adds those that an answer does not have yet.
pub fn add(common: &Common, answer: &mut HeaderMap) {
    answer.reserve(common.len());
    for (name, value) in common.iter() {
        answer.entry(name).or_insert_with(|| value.clone());
    }
}

/// For files whose name or version changes with their content.
pub const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// For files whose name stays.
pub const HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
/// For fonts: their names stay, and so do they.
pub const MONTH: HeaderValue = HeaderValue::from_static("public, max-age=2592000");
/// Says nothing of where a reader came from.
pub const NO_REFERRER: HeaderValue = HeaderValue::from_static("no-referrer");
/// For discreet mode: nothing is stored on the visitor's device.
pub const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
/// The field that content delivery networks obey in the place of `Cache-Control` (RFC 9213).
pub const CDN_CACHE_CONTROL: HeaderName = HeaderName::from_static("cdn-cache-control");
/// For networks in front of us: a page may be a minute old, ten while it is fetched anew, a day while we cannot answer
/// (RFC 5861).
pub const SHARED: HeaderValue =
    HeaderValue::from_static("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
/// For pages and lists: cached, but revalidated.
pub const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");
