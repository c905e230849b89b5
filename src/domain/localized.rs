//! A text in several languages.

use super::Locale;
use std::collections::BTreeMap;

/// The same text in one or more languages. A missing language falls back, visibly: readers get the language of what they
/// are given, so that it can be marked.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Localized(BTreeMap<Locale, String>);

impl Localized {
    /// Sets the text of one language; an empty text counts as missing.
    pub fn set(&mut self, locale: Locale, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.0.remove(&locale);
        } else {
            self.0.insert(locale, text);
        }
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn exact(&self, locale: Locale) -> Option<&str> {
        self.0.get(&locale).map(String::as_str)
    }

    /// The text for a reader of `locale` and the language it is in: that language, else the first of the source languages that
    /// has it, else any.
    #[must_use]
    pub fn best(&self, locale: Locale, sources: &[Locale]) -> Option<(Locale, &str)> {
        core::iter::once(locale)
            .chain(sources.iter().copied())
            .find_map(|locale| self.exact(locale).map(|text| (locale, text)))
            .or_else(|| self.iter().next())
    }

    /// Whether no language is filled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every filled language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Locale, &str)> {
        self.0.iter().map(|(locale, text)| (*locale, text.as_str()))
    }
}

impl<T: Into<String>> FromIterator<(Locale, T)> for Localized {
    fn from_iter<I: IntoIterator<Item = (Locale, T)>>(texts: I) -> Self {
        let mut localized = Self::default();
        for (locale, text) in texts {
            localized.set(locale, text);
        }
        localized
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_and_says_which_language_it_gives() {
        let text: Localized = [(Locale::Fr, "bonjour"), (Locale::De, "hallo")].into_iter().collect();
        assert_eq!(text.best(Locale::De, &[Locale::Fr]), Some((Locale::De, "hallo")));
        assert_eq!(text.best(Locale::It, &[Locale::En, Locale::Fr]), Some((Locale::Fr, "bonjour")));
        assert_eq!(text.best(Locale::It, &[Locale::En]), Some((Locale::De, "hallo")));
        assert_eq!(Localized::default().best(Locale::En, &[]), None);
    }
}
