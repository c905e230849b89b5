//! The response cache: rendered pages as bytes, so that equal requests are rendered and compressed once.
//!
//! A cache belongs to one snapshot and is dropped with it, so that nothing has to be invalidated when the content changes.

mod encoding;
mod page;

pub use encoding::Encoding;
pub use page::{PageHeaders, RenderedPage};

use super::observe::CacheState;
use axum::http::StatusCode;
use moka::sync::Cache;
use std::sync::Arc;

/// The capacity for pages with few possible queries, in bytes. Their number is bounded: one for each record and language, and for
/// each country of the help pages.
const PAGES: u64 = 32 << 20;
/// The capacity for answers to free queries, in bytes. There is no end of queries, and they must not evict the pages.
const ANSWERS: u64 = 8 << 20;

/// The rendered pages of one snapshot.
pub struct PageCache {
    pages: Cache<Arc<str>, Arc<RenderedPage>>,
    answers: Cache<Arc<str>, Arc<RenderedPage>>,
}

impl PageCache {
    /// An empty cache.
    #[must_use]
    pub fn new() -> Self {
        let cache = |bytes| {
            let weight = |path: &Arc<str>, page: &Arc<RenderedPage>| page.weight(path);
            Cache::builder().max_capacity(bytes).weigher(weight).build()
        };
        Self { pages: cache(PAGES), answers: cache(ANSWERS) }
    }

    /// The key of the page at a path with a query (canonical, without `?`; empty for none).
    pub fn key(path: &str, query: &str) -> String {
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// A page with few possible queries, if it was rendered.
    pub fn get(&self, key: &str) -> Option<Arc<RenderedPage>> {
        self.pages.get(key)
    }

    /// The page of a key, and whether it was cached. If it was not, one of the concurrent requests renders it while the others
    /// wait. Pages with an error status are not cached. `is_closed` says that the page has few possible queries.
    pub fn get_or_render(
        &self,
        key: &str,
        is_closed: bool,
        render: impl FnOnce() -> RenderedPage,
    ) -> (Arc<RenderedPage>, CacheState) {
        let cache = if is_closed { &self.pages } else { &self.answers };
        let mut state = CacheState::Hit;
        let page = cache.try_get_with(key.into(), || {
            state = CacheState::Miss;
            let page = Arc::new(render());
            if page.is_lasting() { Ok(page) } else { Err(page) }
        });
        (page.unwrap_or_else(|not_cached| Arc::clone(&not_cached)), state)
    }

    /// An error page, which is cached because it does not name the address. No path looks like its key.
    pub fn get_or_render_error(
        &self,
        status: StatusCode,
        key: &str,
        render: impl FnOnce() -> RenderedPage,
    ) -> Arc<RenderedPage> {
        self.pages.get_with(format!("{} {key}", status.as_u16()).into(), || Arc::new(render()))
    }
}

impl Default for PageCache {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::headers;
    use std::sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    };

    fn page(status: u16, html: &str) -> RenderedPage {
        RenderedPage::new(status, html.to_owned(), false, &PageHeaders::new(&headers::common(false)))
    }

    fn made(cache: &PageCache, question: &str, status: u16) -> bool {
        let key = PageCache::key("/en/members", question);
        cache.get_or_render(&key, question.is_empty(), || page(status, "<p>page</p>")).1 == CacheState::Miss
    }

    #[test]
    fn a_page_is_made_once_and_an_answer_once_for_each_question() {
        let cache = PageCache::new();
        assert!(cache.get("/en/members").is_none());
        assert!(made(&cache, "", 200) && !made(&cache, "", 200));
        assert!(cache.get("/en/members").is_some());
        assert!(made(&cache, "q=a", 200) && !made(&cache, "q=a", 200) && made(&cache, "q=b", 200));
    }

    #[test]
    fn what_is_not_found_is_not_cached() {
        let cache = PageCache::new();
        assert!(made(&cache, "", 404) && made(&cache, "", 404) && made(&cache, "", 200));
    }

    #[test]
    fn an_error_page_is_made_once_and_no_address_leads_to_it() {
        let (cache, made) = (PageCache::new(), AtomicUsize::new(0));
        for _ in 0..3 {
            cache.get_or_render_error(StatusCode::NOT_FOUND, "en", || {
                made.fetch_add(1, Ordering::Relaxed);
                page(404, "<p>nowhere</p>")
            });
        }
        assert_eq!(made.into_inner(), 1);
        assert!(cache.get("/en").is_none() && cache.get("en").is_none());
    }

    #[test]
    fn those_who_ask_at_the_same_time_wait_for_one() {
        let (cache, made) = (PageCache::new(), AtomicUsize::new(0));
        let all_there = Barrier::new(8);
        std::thread::scope(|threads| {
            for _ in 0..8 {
                threads.spawn(|| {
                    all_there.wait();
                    cache.get_or_render("/en/", true, || {
                        made.fetch_add(1, Ordering::Relaxed);
                        page(200, &"x".repeat(10_000))
                    });
                });
            }
        });
        assert_eq!(made.into_inner(), 1);
    }

    #[test]
    fn questions_without_number_stay_within_their_room_and_push_out_no_page() {
        let cache = PageCache::new();
        cache.get_or_render("/en/", true, || page(200, "home"));
        let html = "x".repeat(200_000);
        for number in 0..200 {
            cache.get_or_render(&format!("/en/search?q={number}"), false, || page(200, &html));
        }
        cache.answers.run_pending_tasks();
        assert!(cache.answers.weighted_size() <= ANSWERS, "{}", cache.answers.weighted_size());
        assert!(cache.get("/en/").is_some());
    }
}
