//! Finished pages, kept as bytes: what two visitors ask alike is rendered and compressed once.
//!
//! The pages belong to the snapshot they show, and go with it: nothing has to be told that the content has changed.

mod encoding;
mod page;

pub use encoding::Encoding;
pub use page::{FinishedPage, PageHeaders};

use super::observe::CacheState;
use axum::http::StatusCode;
use moka::sync::Cache;
use std::sync::Arc;

/// Room for pages whose questions, if any, are few, in bytes. There are only so many of them: one for each record and language,
/// and for each country of the help pages.
const PAGES: u64 = 32 << 20;
/// Room for answers to questions, in bytes. Questions are without number, and must not push out the pages.
const ANSWERS: u64 = 8 << 20;

/// The finished pages of one snapshot.
pub struct PageCache {
    pages: Cache<Arc<str>, Arc<FinishedPage>>,
    answers: Cache<Arc<str>, Arc<FinishedPage>>,
}

impl PageCache {
    /// Room for pages, and none of them made.
    #[must_use]
    pub fn new() -> Self {
        let room = |bytes| {
            let weight = |path: &Arc<str>, page: &Arc<FinishedPage>| page.weight(path);
            Cache::builder().max_capacity(bytes).weigher(weight).build()
        };
        Self { pages: room(PAGES), answers: room(ANSWERS) }
    }

    /// The key of the page that answers a question (canonical, without `?`; empty for none) at a path.
    pub fn key(path: &str, question: &str) -> String {
        if question.is_empty() { path.to_owned() } else { format!("{path}?{question}") }
    }

    /// A page whose questions are few, if it was made.
    pub fn get(&self, key: &str) -> Option<Arc<FinishedPage>> {
        self.pages.get(key)
    }

    /// The page of a key, and whether it was there. It is made if it is not, by one of those who ask at the same time while the
    /// others wait. What was not found or could not be understood is not kept. `is_closed` says that the questions which the
    /// page can be asked are few.
    pub fn get_or_make(
        &self,
        key: &str,
        is_closed: bool,
        make: impl FnOnce() -> FinishedPage,
    ) -> (Arc<FinishedPage>, CacheState) {
        let cache = if is_closed { &self.pages } else { &self.answers };
        let mut state = CacheState::Hit;
        let page = cache.try_get_with(key.into(), || {
            state = CacheState::Miss;
            let page = Arc::new(make());
            if page.is_lasting() { Ok(page) } else { Err(page) }
        });
        (page.unwrap_or_else(|not_kept| Arc::clone(&not_kept)), state)
    }

    /// An error page, which is kept: it says nothing of what was asked for. No path looks like its key.
    pub fn get_or_make_error(
        &self,
        status: StatusCode,
        key: &str,
        make: impl FnOnce() -> FinishedPage,
    ) -> Arc<FinishedPage> {
        self.pages.get_with(format!("{} {key}", status.as_u16()).into(), || Arc::new(make()))
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

    fn page(status: u16, html: &str) -> FinishedPage {
        FinishedPage::new(status, html.to_owned(), false, &PageHeaders::new(&headers::common(false)))
    }

    fn made(cache: &PageCache, question: &str, status: u16) -> bool {
        let key = PageCache::key("/en/members", question);
        cache.get_or_make(&key, question.is_empty(), || page(status, "<p>page</p>")).1 == CacheState::Miss
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
    fn what_is_not_found_is_not_kept() {
        let cache = PageCache::new();
        assert!(made(&cache, "", 404) && made(&cache, "", 404) && made(&cache, "", 200));
    }

    #[test]
    fn an_error_page_is_made_once_and_no_address_leads_to_it() {
        let (cache, made) = (PageCache::new(), AtomicUsize::new(0));
        for _ in 0..3 {
            cache.get_or_make_error(StatusCode::NOT_FOUND, "en", || {
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
                    cache.get_or_make("/en/", true, || {
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
        cache.get_or_make("/en/", true, || page(200, "home"));
        let html = "x".repeat(200_000);
        for number in 0..200 {
            cache.get_or_make(&format!("/en/search?q={number}"), false, || page(200, &html));
        }
        cache.answers.run_pending_tasks();
        assert!(cache.answers.weighted_size() <= ANSWERS, "{}", cache.answers.weighted_size());
        assert!(cache.get("/en/").is_some());
    }
}
