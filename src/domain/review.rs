//! Reviews: which words a reader has found right.

use super::{Locale, PartialDate};

/// What a reader last said of the words of one language: that they are right, beside these of the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// What was read: `texts/about`, `events/2022-07-launch` or `interface/safety`.
    pub subject: String,
    /// The language of it.
    pub locale: Locale,
    /// Who read it, where that may be told.
    pub by: Option<String>,
    /// When it was read.
    pub on: PartialDate,
    /// The fingerprint of the source as it was then.
    pub source: String,
    /// The fingerprint of what was read.
    pub text: String,
}

#[cfg(feature = "ssr")]
mod fingerprints {
    use sha2::{Digest as _, Sha256};
    use std::fmt::Write as _;

    /// So many bytes of a hash tell words from all others.
    const LENGTH: usize = 16;

    /// What tells these words from all others: of named texts, whatever their order and however many blanks are between words. Nothing
    /// when there is no word.
    #[must_use]
    pub fn fingerprint<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<String> {
        let joined = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut texts: Vec<_> = texts.into_iter().map(|(name, text)| (name, joined(text))).collect();
        texts.retain(|(_, text)| !text.is_empty());
        texts.sort_unstable();
        let mut hash = Sha256::new();
        for (name, text) in &texts {
            hash.update(format!("{name}\n{text}\n"));
        }
        let hash = hash.finalize();
        let digits = hash.iter().take(LENGTH).fold(String::new(), |mut digits, byte| {
            // Writing to a string cannot fail.
            _ = write!(digits, "{byte:02x}");
            digits
        });
        (!texts.is_empty()).then_some(digits)
    }

    #[cfg(test)]
    mod tests {
        use super::fingerprint;

        #[test]
        fn words_in_another_order_of_parts_or_with_other_blanks_are_the_same_and_other_words_are_not() {
            let one = fingerprint([("title", "Who we are"), ("lead", "A coalition.")]);
            assert_eq!(one, fingerprint([("lead", " A\n coalition. "), ("title", "Who  we are"), ("markdown", "\n")]));
            assert_ne!(one, fingerprint([("title", "Who we are"), ("lead", "A coalition")]));
            assert_ne!(one, fingerprint([("lead", "Who we are"), ("title", "A coalition.")]));
            assert_eq!(fingerprint([("title", " \n")]), None);
        }
    }
}
#[cfg(feature = "ssr")]
pub use fingerprints::fingerprint;
