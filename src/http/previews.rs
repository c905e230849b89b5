//! Pictures of pages: drawn when first asked for, one at a time, and kept, so that nobody can keep the server busy with them.

use super::AppState;
use super::headers;
use super::pages;
use crate::{
    app,
    domain::{Locale, Route},
    preview::{DrawError, draw},
};
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
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

/// A picture that was drawn.
#[derive(Clone)]
struct Drawn {
    /// The PNG.
    bytes: Bytes,
    /// The version that its page names it with.
    version: String,
}

/// The pictures that are kept; cheap to clone.
#[derive(Clone)]
pub struct Previews {
    kept: Cache<Page, Drawn>,
    /// Who has it draws: one core at most, the others are for visitors.
    pen: Arc<Mutex<()>>,
}

impl Previews {
    /// None yet.
    pub fn new() -> Self {
        let weight = |_: &Page, picture: &Drawn| u32::try_from(picture.bytes.len()).unwrap_or(u32::MAX);
        Self { kept: Cache::builder().max_capacity(KEPT).weigher(weight).build(), pen: Arc::default() }
    }

    /// The picture of a page in a version, made by `make` unless it is kept or somebody else is making it.
    async fn get_or_make(
        &self,
        page: Page,
        version: String,
        make: impl FnOnce() -> Result<Vec<u8>, DrawError> + Send + 'static,
    ) -> Result<Drawn, Arc<PreviewError>> {
        let Self { kept, pen } = self.clone();
        let drawn = async move {
            let _pen = pen.lock().await;
            Ok(Drawn { bytes: task::spawn_blocking(make).await??.into(), version })
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
        return answer(kept, &uri);
    }
    pages::complete(&state, &mut context);
    let Some(picture) = app::picture(&context) else { return pages::page(state, uri, request).await };
    match state.previews().get_or_make(page, picture.version(), move || draw(&picture)).await {
        Ok(drawn) => answer(drawn, &uri),
        Err(error) => {
            tracing::error!(%error, path = uri.path(), "a page has no picture");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// The picture, for other sites to show. Pages name it with its version, and at that address it may be kept for good.
fn answer(picture: Drawn, uri: &Uri) -> Response {
    let is_versioned = uri.query().and_then(|query| query.strip_prefix("v=")) == Some(&picture.version);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
        (headers::CROSS_ORIGIN_RESOURCE_POLICY, HeaderValue::from_static("cross-origin")),
        (header::CACHE_CONTROL, if is_versioned { headers::IMMUTABLE } else { headers::HOUR }),
    ];
    (headers, picture.bytes).into_response()
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
            let drawn = previews.get_or_make(page(version), version.to_owned(), move || {
                Ok(vec![u8::try_from(made.fetch_add(1, Ordering::SeqCst)).unwrap_or(9)])
            });
            async { drawn.await.map(|drawn| drawn.bytes) }
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
        let version = || "1".to_owned();
        assert!(previews.get_or_make(page("1"), version(), || Err(DrawError::Room)).await.is_err());
        assert!(previews.get_or_make(page("1"), version(), || panic!("in the middle of drawing")).await.is_err());
        assert_eq!(previews.get_or_make(page("1"), version(), || Ok(vec![1])).await.expect("made").bytes, vec![1]);
    }
}
