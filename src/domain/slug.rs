//! The name of a record in URLs and files.

use core::{fmt, str::FromStr};

/// Lower-case ASCII letters, digits and single hyphens, 1 to 100 characters. Stable for good: a URL once published
/// never dies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A text that cannot be a slug.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSlug(String);

impl fmt::Display for InvalidSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not a slug: use 1 to 100 lower-case letters a–z, digits and single hyphens", self.0)
    }
}

impl core::error::Error for InvalidSlug {}

impl FromStr for Slug {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let words_are_plain = text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if text.len() <= 100 && words_are_plain { Ok(Self(text.to_owned())) } else { Err(InvalidSlug(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_lower_case_words_joined_by_single_hyphens() {
        assert!("ecpat-austria".parse::<Slug>().is_ok());
        assert!("2022-06-open-letter".parse::<Slug>().is_ok());
        for wrong in ["", "-a", "a--b", "A", "é", "a b", "a/b", "..", &"a".repeat(101)] {
            assert!(wrong.parse::<Slug>().is_err(), "{wrong:?} must be refused");
        }
    }
}
