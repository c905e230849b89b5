//! What a list shows of a record, in the reader's language, ready to render.

/// A member in a list.
#[derive(Debug, Clone)]
pub struct MemberCard {
    /// The organisation's name in URLs.
    pub slug: String,
    /// The path of its page.
    pub href: String,
    /// The name it uses itself.
    pub name: String,
    /// The language of that name, where it is not the page's.
    pub name_language: Option<String>,
    /// Its name for readers of the page's language, where that differs.
    pub translated_name: Option<String>,
    /// Its usual abbreviation.
    pub acronym: Option<String>,
    /// “Brussels, Belgium”, as far as known.
    pub seat: String,
    /// What it mainly does.
    pub kind: String,
    /// The code of how it belongs to the coalition.
    pub membership: &'static str,
    /// The same in words.
    pub membership_label: String,
    /// What it is, in a sentence.
    pub summary: String,
    /// The language of that sentence, where it is not the page's.
    pub summary_language: Option<&'static str>,
}

/// An event in a list.
#[derive(Debug, Clone)]
pub struct EventCard {
    /// The event's name in URLs.
    pub slug: String,
    /// The path of its page.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// The language of the title, where it is not the page's.
    pub title_language: Option<&'static str>,
    /// What happened.
    pub summary: String,
    /// The language of the summary, where it is not the page's.
    pub summary_language: Option<&'static str>,
    /// When, for machines.
    pub datetime: String,
    /// When, for people.
    pub date: String,
    /// Where, as far as known.
    pub location: String,
    /// The kind of event.
    pub kind: String,
    /// How people take part, where known.
    pub format: Option<String>,
    /// Whether it is the coalition's own.
    pub own: bool,
    /// Whether it is over.
    pub past: bool,
    /// “Cancelled” or “Postponed”, where it is.
    pub status: Option<String>,
}
