//! For crawlers: sitemaps and `robots.txt`.

use super::{AppState, pages, validators::validated};
use axum::{
    extract::State,
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};

const XML: &str = "application/xml; charset=utf-8";

/// `/sitemap.xml`: every page in every language, with its other languages; where those are too many for one sitemap, the index
/// of all sitemaps.
pub async fn sitemap(State(state): State<AppState>, request: HeaderMap) -> Response {
    let published = state.published();
    validated(&request, published.sitemaps.root(&published.snapshot, &state.assets().base_url), XML)
}

/// `/sitemaps/{number}.xml`: one sitemap of several.
pub async fn sitemap_part(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let published = state.published();
    let name = uri.path().rsplit('/').next().and_then(|name| name.strip_suffix(".xml"));
    let number = name.filter(|name| !name.starts_with(['0', '+'])).and_then(|name| name.parse::<usize>().ok());
    let base = &state.assets().base_url;
    match number.and_then(|number| published.sitemaps.numbered(&published.snapshot, base, number)) {
        Some(file) => validated(&request, file, XML),
        None => pages::page(state, uri, request).await,
    }
}

/// `/robots.txt`.
pub async fn robots(State(state): State<AppState>) -> Response {
    let base = &state.assets().base_url;
    format!(
        "User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: /exit\nDisallow: /desk\n\nSitemap: {base}/sitemap.xml\n"
    )
    .into_response()
}
