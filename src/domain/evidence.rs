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

impl Evidence {
    /// Whether a reader can open the proof itself, not only a page that repeats it.
    #[must_use]
    pub fn is_source(&self) -> bool {
        self.kind == EvidenceKind::Source
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

#[cfg(test)]
mod tests {
    use super::*;

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
