//! The pages' texts in one language, and which language a page is at home in.

use super::{Snapshot, markdown};
use crate::{
    domain::{Locale, Localized, Piece, Route, Slug, Text, pieces},
    i18n::Language,
};

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

/// The text of a page for readers of a language: in that language, else English, else French, else the first there is.
fn best_text<'a>(snapshot: &'a Snapshot, slug: &str, locale: Locale) -> Option<&'a Text> {
    let order = [locale, Locale::En, Locale::Fr];
    let rank = |text: &&Text| order.iter().position(|known| *known == text.locale).unwrap_or(order.len());
    snapshot.content.texts.iter().filter(|text| text.slug.as_str() == slug).min_by_key(rank)
}

/// A page's best text for readers of a language; the content has one of this name.
pub(super) fn page(snapshot: &Snapshot, language: &Language, slug: &Slug) -> Page {
    // Editions ask for the names of the content's texts.
    let text = best_text(snapshot, slug.as_str(), language.locale).unwrap_or_else(|| unreachable!("no text is {slug}"));
    Page { text: text.clone(), sections: sections(&filled(snapshot, language, text)) }
}

/// The Markdown of a text with its numbers filled in. Links to pages of the text's own language lead to those of the
/// reader's: a text that stands in for a missing one must not carry its reader away.
fn filled(snapshot: &Snapshot, language: &Language, text: &Text) -> String {
    let number = |name: &str| Some(snapshot.number(&name.parse().ok()?, language));
    let filled: String = pieces(&text.markdown)
        .map(|piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Variable(name) => number(name).unwrap_or_else(|| format!("{{{name}}}")),
        })
        .collect();
    filled.replace(&format!("](/{}/", text.locale), &format!("](/{}/", language.locale))
}

fn sections(markdown: &str) -> Vec<Section> {
    let cut = markdown::sections(markdown).into_iter();
    cut.map(|(title, html)| Section { anchor: markdown::anchor(&title), title, html }).collect()
}

/// The language whose words a page shows to readers of `locale`. Lists have words of their own in every language; a page
/// about a record is at home where what it says of the record is written.
pub(super) fn home_of(snapshot: &Snapshot, route: &Route, locale: Locale) -> Locale {
    // Asked of the texts themselves: an edition of every language would be made for one page's list of languages.
    let text = |slug: &str| best_text(snapshot, slug, locale).map(|text| text.locale);
    let best = |words: &Localized| words.best(locale).map(|(found, _)| found);
    let home = match route {
        Route::Home => text("home"),
        Route::Text(page) => text(page.code()),
        Route::Member(slug) => snapshot.organisation(slug).and_then(|organisation| best(&organisation.summary)),
        Route::Event(slug) => snapshot.event(slug).and_then(|event| best(&event.title)),
        Route::Person(slug) => snapshot.person(slug).and_then(|person| best(&person.role)),
        Route::Position(slug) => snapshot.position(slug).and_then(|position| best(&position.text)),
        Route::Procedure(slug) => snapshot.procedure(slug).and_then(|procedure| best(&procedure.title)),
        Route::Milestone(slug) => snapshot.milestone(slug).and_then(|milestone| best(&milestone.title)),
        // Written in English alone, for those who write programs.
        Route::Data | Route::Styleguide => Some(Locale::En),
        Route::Members | Route::Events | Route::Calendar | Route::Letters | Route::Search => None,
    };
    home.unwrap_or(locale)
}
