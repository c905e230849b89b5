//! Pictures of pages: drawn when first asked for, one at a time, and kept, so that nobody can keep the server busy with them.

use super::{AppState, headers, pages};
use crate::{
    app,
    domain::{Locale, Route},
    preview::{DrawError, draw},
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use moka::future::Cache;
use std::sync::Arc;
use tokio::{
    sync::Mutex,
    task::{self, JoinError},
};

/// How many bytes of pictures are kept: those of about two hundred pages.
const KEPT: u64 = 16 * 1024 * 1024;

/// Which picture: the version of the snapshot, and the page in a language.
type Page = (String, Locale, Route);

/// Why there is no picture where there should be one.
#[derive(Debug, thiserror::Error)]
enum PreviewError {
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// Drawing panicked, or the server is stopping.
    #[error(transparent)]
    Stopped(#[from] JoinError),
}

/// The pictures that are kept; cheap to clone.
#[derive(Clone)]
pub struct Previews {
    kept: Cache<Page, Bytes>,
    /// Who has it draws: one core at most, the others are for visitors.
    pen: Arc<Mutex<()>>,
}

impl Previews {
    /// None yet.
    pub fn new() -> Self {
        let weight = |_: &Page, picture: &Bytes| u32::try_from(picture.len()).unwrap_or(u32::MAX);
        Self { kept: Cache::builder().max_capacity(KEPT).weigher(weight).build(), pen: Arc::default() }
    }

    /// The picture of a page, made by `make` unless it is kept or somebody else is making it.
    async fn get_or_make(
        &self,
        page: Page,
        make: impl FnOnce() -> Result<Vec<u8>, DrawError> + Send + 'static,
    ) -> Result<Bytes, Arc<PreviewError>> {
        let Self { kept, pen } = self.clone();
        let drawn = async move {
            let _pen = pen.lock().await;
            Ok(Bytes::from(task::spawn_blocking(make).await??))
        };
        // A task of its own, so that the picture is kept even when who asked for it goes away.
        let task = task::spawn(async move { kept.try_get_with(page, drawn).await });
        task.await.map_err(|error| Arc::new(error.into()))?
    }
}

/// `/previews/…`: the picture of the page at the rest of the path, or the 404 page when that has none.
pub async fn preview(state: State<AppState>, uri: Uri, request: HeaderMap) -> Response {
    let asked = Route::parse_preview(uri.path());
    let context = asked.and_then(|(locale, route)| state.context(locale, route, String::new()));
    let Some(mut context) = context else { return pages::page(state, uri, request).await };
    let page = (context.snapshot.version.clone(), context.locale, context.route.clone());
    if let Some(kept) = state.previews().kept.get(&page).await {
        return answer(kept);
    }
    pages::complete(&state, &mut context);
    let Some(picture) = app::picture(&context) else { return pages::page(state, uri, request).await };
    match state.previews().get_or_make(page, move || draw(&picture)).await {
        Ok(bytes) => answer(bytes),
        Err(error) => {
            tracing::error!(%error, path = uri.path(), "a page has no picture");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The bytes, for other sites to show. Pages name them with a version: `router.rs` says how long that may be kept.
fn answer(bytes: Bytes) -> Response {
    let headers = [(header::CONTENT_TYPE, "image/png"), (headers::CROSS_ORIGIN_RESOURCE_POLICY, "cross-origin")];
    (headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn page(version: &str) -> Page {
        (version.to_owned(), Locale::Fr, Route::Home)
    }

    #[tokio::test]
    async fn a_picture_is_made_once_for_all_who_ask_and_anew_when_the_site_has_changed() {
        let (previews, made) = (Previews::new(), Arc::new(AtomicUsize::new(0)));
        let ask = |version: &str| {
            let made = Arc::clone(&made);
            previews.get_or_make(page(version), move || {
                Ok(vec![u8::try_from(made.fetch_add(1, Ordering::SeqCst)).unwrap_or(9)])
            })
        };
        let (one, other) = tokio::join!(ask("1"), ask("1"));
        assert_eq!([one.expect("made"), other.expect("made")], [vec![0], vec![0]]);
        assert_eq!(ask("1").await.expect("kept"), vec![0]);
        assert_eq!(ask("2").await.expect("made"), vec![1]);
        assert_eq!(made.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn a_picture_that_could_not_be_made_is_tried_again() {
        let previews = Previews::new();
        assert!(previews.get_or_make(page("1"), || Err(DrawError::Room)).await.is_err());
        assert!(previews.get_or_make(page("1"), || panic!("in the middle of drawing")).await.is_err());
        assert_eq!(previews.get_or_make(page("1"), || Ok(vec![1])).await.expect("made"), vec![1]);
    }
}
