//! A page before it is rendered.

use crate::preview::Preview;
use hydration_context::SsrSharedContext;
use leptos::{prelude::AnyView, reactive::owner::Owner};
use std::sync::Arc;

/// A page: what goes into the head, what goes into `main`, and the status it is sent with.
pub struct Document {
    /// The HTTP status code.
    pub status: u16,
    /// Title and metadata.
    pub head: Head,
    /// The content of `main`, with the page's only `h1`.
    pub main: AnyView,
}

impl Document {
    /// A page that was found.
    pub const fn ok(head: Head, main: AnyView) -> Self {
        Self { status: 200, head, main }
    }
}

/// What is particular to a page's head.
#[derive(Default)]
pub struct Head {
    /// The page's name, without the site's.
    pub title: String,
    /// What search engines and previews show.
    pub description: String,
    /// Whether it is a page for developers, with a style sheet of its own.
    pub for_developers: bool,
    /// Whether an island lives on the page.
    pub islands: bool,
    /// Whether search engines should leave the page out: answers to filters and searches, errors.
    pub hidden: bool,
    /// What the picture says that stands for the page where its address is shared; it must not depend on the query. Without
    /// it there is no picture.
    pub preview: Option<Preview>,
    /// schema.org items (JSON-LD).
    pub structured_data: Vec<serde_json::Value>,
}

/// Runs a function inside a reactive owner, which islands need around them, and disposes of it afterwards.
pub fn with_owner<T>(make: impl FnOnce() -> T) -> T {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let result = owner.with(make);
    owner.cleanup();
    result
}
