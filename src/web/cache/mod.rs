//! Finished pages, kept as bytes: what two visitors ask alike is rendered and compressed once.
//!
//! The pages belong to the snapshot they show, and go with it: nothing has to be told that the content has changed.

mod encoding;
mod page;

pub use encoding::Encoding;
pub use page::{FinishedPage, PageHeaders};

use super::observe::CacheState;
use moka::sync::Cache;
use std::sync::Arc;

/// Room for pages without a question, in bytes. There are only so many of them: one for each record and language.
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

    /// The page at a path without a question, if it was made.
    pub fn get(&self, path: &str) -> Option<Arc<FinishedPage>> {
        self.pages.get(path)
    }

    /// The page that answers a question (canonical, without `?`; empty for none) at a path, and whether it was there. It is made
    /// if it is not, by one of those who ask at the same time while the others wait. What was not found or could not be
    /// understood is not kept.
    pub fn get_or_make(
        &self,
        path: &str,
        question: &str,
        make: impl FnOnce() -> FinishedPage,
    ) -> (Arc<FinishedPage>, CacheState) {
        let (cache, key) = if question.is_empty() {
            (&self.pages, path.into())
        } else {
            (&self.answers, format!("{path}?{question}").into())
        };
        let mut state = CacheState::Hit;
        let page = cache.try_get_with(key, || {
            state = CacheState::Miss;
            let page = Arc::new(make());
            if page.is_lasting() { Ok(page) } else { Err(page) }
        });
        (page.unwrap_or_else(|not_kept| Arc::clone(&not_kept)), state)
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
    use crate::web::headers;
    use std::sync::{
        Barrier,
        atomic::{AtomicUsize, Ordering},
    };

    fn page(status: u16, html: &str) -> FinishedPage {
        FinishedPage::new(status, html.to_owned(), false, &PageHeaders::new(&headers::common(false)))
    }

    fn made(cache: &PageCache, question: &str, status: u16) -> bool {
        cache.get_or_make("/en/members", question, || page(status, "<p>page</p>")).1 == CacheState::Miss
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
    fn those_who_ask_at_the_same_time_wait_for_one() {
        let (cache, made) = (PageCache::new(), AtomicUsize::new(0));
        let all_there = Barrier::new(8);
        std::thread::scope(|threads| {
            for _ in 0..8 {
                threads.spawn(|| {
                    all_there.wait();
                    cache.get_or_make("/en/", "", || {
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
        cache.get_or_make("/en/", "", || page(200, "home"));
        let html = "x".repeat(200_000);
        for number in 0..200 {
            cache.get_or_make("/en/search", &format!("q={number}"), || page(200, &html));
        }
        cache.answers.run_pending_tasks();
        assert!(cache.answers.weighted_size() <= ANSWERS, "{}", cache.answers.weighted_size());
        assert!(cache.get("/en/").is_some());
    }
}
