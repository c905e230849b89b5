//! The interactive parts of pages: one island a file.
//!
//! An island wraps the form and the list that the server rendered and enhances them in place; it renders nothing a second
//! time. What touches the browser lives in `browser`, compiled only for it.

#[cfg(feature = "hydrate")]
mod browser;
mod event_filter;
mod member_search;
mod search_suggest;

pub use event_filter::EventFilter;
pub use member_search::MemberSearch;
pub use search_suggest::SearchSuggest;
