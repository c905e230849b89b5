//! How a fact is known.

use super::code::codes;

codes! {
    /// What kind of proof stands behind a row.
    pub enum EvidenceKind {
        /// A public page, named by its address.
        Source = "source",
        /// A public page that repeats or cites another, which has not been read.
        SecondHand = "second-hand",
        /// The coalition's own text, which has no public address.
        CoalitionText = "coalition-text",
        /// Not found on any page: to be confirmed before anybody relies on it.
        GeneralKnowledge = "general-knowledge",
    }
}

/// The proof of one row: its kind, and the page for a source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Evidence {
    /// What kind of proof.
    pub kind: EvidenceKind,
    /// The page, always present when the kind is a source or second-hand.
    pub source_url: Option<String>,
}

impl EvidenceKind {
    /// Whether this kind of proof is a page with an address.
    #[must_use]
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Source | Self::SecondHand)
    }
}

/// Whether a text is an `http` or `https` address that may stand in a link: the only schemes content can lead to.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_alphanumeric())
            && !rest.contains(|letter: char| {
                letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '<' | '>')
            })
    })
}

/// Whether a text of the coalition may link it: a web address, a way to write or call, a page of this site or a part of the
/// same page. An address that begins with two slashes looks like a page of this site and leads elsewhere.
pub fn is_link_target(text: &str) -> bool {
    let is_plain = !text.contains(|letter: char| letter.is_whitespace() || letter.is_control());
    let within = text.strip_prefix('/').map(|rest| !rest.starts_with(['/', '\\']));
    let begins = ["mailto:", "tel:", "#"].iter().any(|start| text.len() > start.len() && text.starts_with(start));
    is_web_address(text) || (is_plain && (begins || within.unwrap_or(false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_links_web_pages_pages_of_this_site_and_ways_to_write_or_call() {
        for right in ["https://a.example/", "/en/help?country=BE", "/", "#part", "mailto:a@b.example", "tel:116111"] {
            assert!(is_link_target(right), "{right:?} may be linked");
        }
        for wrong in ["//evil.example/x", "/\\evil.example", "javascript:x", "data:x", "help", "../x", "", "#", "/a\tb"]
        {
            assert!(!is_link_target(wrong), "{wrong:?} must be refused");
        }
    }

    #[test]
    fn only_web_addresses_may_stand_in_a_link() {
        assert!(is_web_address("https://ecpat.org/?p=27882"));
        for wrong in
            ["javascript:alert(1)", "https://", "https:///x", "ftp://a.eu", "https://a b", "https://a\"b", "ecpat.org"]
        {
            assert!(!is_web_address(wrong), "{wrong:?} must be refused");
        }
    }
}
