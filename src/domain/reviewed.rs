//! Which words of a content were reviewed as they stand.
//!
//! Only the server has this module.

use super::{Content, Locale, Review, Text, review::fingerprint};

impl Text {
    /// What reviews know it by.
    #[must_use]
    pub fn subject(&self) -> String {
        format!("texts/{}", self.slug)
    }

    /// What tells its words from all others.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let Self { title, description, lead, markdown, .. } = self;
        let parts = [("title", title), ("description", description), ("lead", lead), ("markdown", markdown)];
        // A text has a title.
        fingerprint(parts.map(|(name, text)| (name, text.as_str()))).unwrap_or_default()
    }
}

impl Content {
    /// What a reader last said of something in a language.
    #[must_use]
    pub fn review(&self, subject: &str, locale: Locale) -> Option<&Review> {
        self.reviews.iter().find(|review| review.subject == subject && review.locale == locale)
    }

    /// The review of a text as it stands: one of other words does not count.
    #[must_use]
    pub fn review_of(&self, text: &Text) -> Option<&Review> {
        self.review(&text.subject(), text.locale).filter(|review| review.text == text.fingerprint())
    }

    /// The text that those of the same page in other languages are compared with: the first that a source language has.
    #[must_use]
    pub fn source_of(&self, page: &str) -> Option<&Text> {
        let of = |locale: &Locale| self.texts.iter().find(|text| text.slug.as_str() == page && text.locale == *locale);
        self.site.sources().iter().find_map(of)
    }
}
