//! The pages' texts.

use super::{Locale, PartialDate, Slug};

/// One page's text in one language: front matter and Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Which page.
    pub slug: Slug,
    /// Which language.
    pub locale: Locale,
    /// The page's `h1`.
    pub title: String,
    /// For search engines and previews, at most 155 characters or so.
    pub description: String,
    /// The sentence or two under the title.
    pub lead: String,
    /// When it was last changed.
    pub updated: PartialDate,
    /// Whether readers are warned before it, because it tells of abuse.
    pub content_note: bool,
    /// The body, `CommonMark`.
    pub markdown: String,
}
