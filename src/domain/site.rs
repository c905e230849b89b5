//! The site's own settings: which coalition speaks here.

use super::{Comparison, HelplineKind, Locale, Localized, PartialDate};
use serde::{Deserialize, Serialize};

/// `site.toml`: who the coalition is and how its site looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The coalition's short name.
    pub name: String,
    /// Whether the coalition has approved this site. As long as it has not, every page says so.
    pub official: bool,
    /// When the coalition was formed.
    pub founded: PartialDate,
    /// How to reach the coalition, where confirmed: a mail address or a web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The neutral site that the exit leads to.
    #[serde(default = "neutral_site")]
    pub exit: String,
    /// The languages the site speaks, the first being the one for readers of none of them.
    pub locales: Vec<Locale>,
    /// The languages that the coalition writes its texts in: see [`Self::sources`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_languages: Vec<Locale>,
    /// The coalition's full name.
    pub full_name: Localized,
    /// What it works for, in one sentence.
    pub tagline: Localized,
    /// How many organisations the coalition says it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimed_members: Option<ClaimedMembers>,
    /// What journalists need.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<Press>,
    /// The colours of the identity.
    pub colours: Colours,
    /// What the last check of every page found, for the accessibility statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checks: Option<Checks>,
    /// Words that the search takes for each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<Synonyms>,
    /// What institutions and the coalition want, subject by subject.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comparison: Vec<Comparison>,
}

impl Site {
    /// The source languages: what is missing in another language is shown in the first of these that has it. The first of the
    /// site's languages where none is named.
    #[must_use]
    pub fn sources(&self) -> &[Locale] {
        if self.source_languages.is_empty() {
            self.locales.get(..1).unwrap_or_default()
        } else {
            &self.source_languages
        }
    }
}

/// A page that nobody wonders about.
fn neutral_site() -> String {
    "https://www.wikipedia.org/".to_owned()
}

/// A number of members that somebody stated, with who and when: numbers differ between sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimedMembers {
    /// How many.
    pub count: u32,
    /// Who says so, and when.
    pub source: Localized,
}

/// What the press page says of the coalition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {
    /// Whom journalists can ask, where confirmed: a mail address or a web address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Who the coalition is, in about 50 words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub short: Localized,
    /// The same in about 100 words.
    #[serde(default, skip_serializing_if = "Localized::is_empty")]
    pub long: Localized,
}

/// Words or rows of words that mean the same: who searches for one finds what is written with another, or the help that they ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// The language of the pages on which they do; on all pages where none is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Locale>,
    /// The help that the words ask for: a search for them leads to the lines for this need, in whatever language it is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<HelplineKind>,
    /// The words, two at least.
    pub words: Vec<String>,
}

/// Colours in CSS hexadecimal notation, `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// The dominant colour: headings, header, map.
    pub primary: String,
    /// The signal: the coalition's own actions wear it.
    pub signal: String,
}

/// The results of checking every page of the site in real browsers; `scripts/crawl.mjs` prints them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checks {
    /// The day.
    pub date: PartialDate,
    /// The version of the program: its commit.
    pub commit: String,
    /// Programs that checked, each with its version.
    pub tools: Vec<String>,
    /// How many pages.
    pub pages: u32,
    /// How many faults were found and are still there.
    pub problems: u32,
}
