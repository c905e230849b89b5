//! The rendered text of a page.

use crate::domain::Text;

/// A page's text, rendered.
#[derive(Debug, Clone)]
pub struct Page {
    /// The text's head.
    pub text: Text,
    /// Its sections: heading, anchor and HTML; the first may have no heading.
    pub sections: Vec<Section>,
}

/// One section of a text.
#[derive(Debug, Clone)]
pub struct Section {
    /// The heading; empty for what comes before the first.
    pub title: String,
    /// The name of its anchor.
    pub anchor: String,
    /// The cleaned HTML below it.
    pub html: String,
}
