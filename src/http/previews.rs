//! Social previews (Open Graph images) of pages, drawn when they are first requested.

use super::{AppState, headers, pages, preview_cache::Drawn, validators::has_version};
use crate::{app, domain::Route, preview::draw};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

/// `/previews/…`: the preview of the page at the rest of the path, or the 404 page when that has none.
pub async fn preview(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let page = Route::parse_preview(uri.path());
    let snapshot = state.snapshot();
    let context = page.and_then(|(locale, route)| state.context(&snapshot, locale, route, String::new()));
    let Some(mut context) = context else { return pages::page(state, uri, request).await };
    let page = (context.snapshot.version.clone(), context.locale, context.route.clone());
    if let Some(drawn) = state.previews().get(&page).await {
        return answer(drawn, &uri);
    }
    state.add_api_reference(&mut context);
    let Some(picture) = app::picture(&context) else { return pages::page(state, uri, request).await };
    match state.previews().get_or_draw(page, picture.version(), move || draw(&picture)).await {
        Ok(drawn) => answer(drawn, &uri),
        Err(error) => {
            tracing::error!(%error, path = uri.path(), "a preview cannot be drawn");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The preview, for other sites to show. Pages name it with its version, and at that address it may be cached for good.
fn answer(preview: Drawn, uri: &Uri) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
        (headers::CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin")),
        (header::CACHE_CONTROL, if has_version(uri, &preview.version) { headers::IMMUTABLE } else { headers::HOUR }),
    ];
    (headers, preview.bytes).into_response()
}
