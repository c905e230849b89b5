//! The interactive parts of pages: one island a file.
//!
//! An island owns its state as signals and renders with the same [`components`](crate::components) as the server. What
//! never changes are its children, which the browser has in its page. What touches the browser lives in `browser`.

#[cfg(feature = "hydrate")]
mod browser;
mod event_filter;
mod member_search;
mod search_suggest;

pub use event_filter::EventFilter;
pub use member_search::MemberSearch;
pub use search_suggest::SearchSuggest;
