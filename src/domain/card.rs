//! What a list shows of a record, in the reader's language, ready to render; as JSON it is how a card reaches the browser.

use serde::{Deserialize, Serialize};

/// A member in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCard {
    /// The organisation's name in URLs.
    pub slug: String,
    /// The path of its page.
    pub href: String,
    /// The name it uses itself.
    pub name: String,
    /// The language of that name, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_language: Option<String>,
    /// Its name for readers of the page's language, where that differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translated_name: Option<String>,
    /// Its usual abbreviation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acronym: Option<String>,
    /// The letters that stand for it.
    pub monogram: String,
    /// The classes of their tile.
    pub tile: String,
    /// The address of the logo that stands in their place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// “Brussels, Belgium”, as far as known.
    pub seat: String,
    /// What it mainly does.
    pub kind: String,
    /// The code of how it belongs to the coalition.
    pub membership: String,
    /// The same in words.
    pub membership_label: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// The language of that sentence, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_language: Option<String>,
}

/// An event in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventCard {
    /// The event's name in URLs.
    pub slug: String,
    /// The path of its page.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// The language of the title, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_language: Option<String>,
    /// What happened.
    pub summary: String,
    /// The language of the summary, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary_language: Option<String>,
    /// When, for machines.
    pub datetime: String,
    /// When, for people.
    pub date: String,
    /// Where, as far as known.
    pub location: String,
    /// The kind of event.
    pub kind: String,
    /// How people take part, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Whether it is the coalition's own.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub own: bool,
    /// Whether it is over.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub past: bool,
    /// “Cancelled” or “Postponed”, where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// What the search over everything suggests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub title: String,
    /// The language of the name, where it is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What kind of thing it is; nothing for the way to all results.
    pub kind: String,
}

impl Suggestion {
    /// Whether it leads to all results.
    pub fn leads_to_all(&self) -> bool {
        self.kind.is_empty()
    }

    /// Whether both lead to the same thing, or both to all results, whatever was searched.
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.href == other.href || self.leads_to_all() && other.leads_to_all()
    }
}
