//! Elements that feeds and their entries share.

use crate::feeds::{context::FeedContext, text::FeedText};
use atom_syndication::{FixedDateTime, Link, Text};
use jiff::Timestamp;

/// A link of a feed or an entry.
pub fn link(context: &FeedContext, relation: &str, address: String, content_type: &str) -> Link {
    Link {
        href: address,
        rel: relation.to_owned(),
        hreflang: Some(context.locale.code().to_owned()),
        mime_type: content_type.split(';').next().map(str::to_owned),
        ..Link::default()
    }
}

/// A text, with its language where it is not the feed's.
pub fn text(words: FeedText) -> Text {
    Text { value: words.text, lang: words.language.map(str::to_owned), ..Text::default() }
}

/// A moment as the crate wants it.
pub fn moment(timestamp: Timestamp) -> FixedDateTime {
    // What one of the crates writes the other one reads.
    timestamp.to_string().parse().unwrap_or_default()
}
