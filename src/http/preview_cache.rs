//! The cache of social previews. One is drawn at a time, so that requests for them cannot keep the server busy.

use crate::{
    domain::{Locale, Route},
    preview::DrawError,
};
use axum::body::Bytes;
use moka::future::Cache;
use std::sync::Arc;
use tokio::{
    sync::Mutex,
    task::{self, JoinError},
};

/// The capacity in bytes: the previews of about two hundred pages.
const CAPACITY: u64 = 16 * 1024 * 1024;

/// The key of a preview: the version of the snapshot, and the page in a language.
pub type Page = (String, Locale, Route);

/// Why there is no preview where there should be one.
#[derive(Debug, thiserror::Error)]
pub enum PreviewError {
    /// It cannot be drawn.
    #[error(transparent)]
    Draw(#[from] DrawError),
    /// Drawing panicked, or the server is stopping.
    #[error(transparent)]
    Stopped(#[from] JoinError),
}

/// A preview that was drawn.
#[derive(Clone)]
pub struct Drawn {
    /// The PNG.
    pub bytes: Bytes,
    /// The version that its page names it with.
    pub version: String,
}

/// The cached previews; cheap to clone.
#[derive(Clone)]
pub struct PreviewCache {
    cache: Cache<Page, Drawn>,
    /// Held while drawing: previews take one core at most, the others are for visitors.
    render_lock: Arc<Mutex<()>>,
}

impl PreviewCache {
    /// An empty cache.
    pub fn new() -> Self {
        let weight = |_: &Page, preview: &Drawn| u32::try_from(preview.bytes.len()).unwrap_or(u32::MAX);
        Self { cache: Cache::builder().max_capacity(CAPACITY).weigher(weight).build(), render_lock: Arc::default() }
    }

    /// The preview of a page, if it was drawn before.
    pub async fn get(&self, page: &Page) -> Option<Drawn> {
        self.cache.get(page).await
    }

    /// The preview of a page in a version, drawn by `draw` unless it is cached or being drawn.
    pub async fn get_or_draw(
        &self,
        page: Page,
        version: String,
        draw: impl FnOnce() -> Result<Vec<u8>, DrawError> + Send + 'static,
    ) -> Result<Drawn, Arc<PreviewError>> {
        let Self { cache, render_lock } = self.clone();
        let drawn = async move {
            let _guard = render_lock.lock().await;
            Ok(Drawn { bytes: task::spawn_blocking(draw).await??.into(), version })
        };
        // A task of its own, so that the preview is cached even when the client disconnects.
        let task = task::spawn(async move { cache.try_get_with(page, drawn).await });
        task.await.map_err(|error| Arc::new(error.into()))?
    }
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
        let (previews, made) = (PreviewCache::new(), Arc::new(AtomicUsize::new(0)));
        let ask = |version: &str| {
            let made = Arc::clone(&made);
            let drawn = previews.get_or_draw(page(version), version.to_owned(), move || {
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
        let previews = PreviewCache::new();
        let version = || "1".to_owned();
        assert!(previews.get_or_draw(page("1"), version(), || Err(DrawError::OutOfMemory)).await.is_err());
        assert!(previews.get_or_draw(page("1"), version(), || panic!("in the middle of drawing")).await.is_err());
        assert_eq!(previews.get_or_draw(page("1"), version(), || Ok(vec![1])).await.expect("made").bytes, vec![1]);
    }
}
