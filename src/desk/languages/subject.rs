//! What is read and reviewed as a whole, in every language: the text of a page, a file of interface strings, and what a record says in
//! columns for each language.

use crate::{
    domain::{
        Content, Locale, Review, Slug, Text,
        desk::{Action, Cell, TranslationState, User, may},
        fingerprint,
        schema::{self, Column, Kind, Record},
    },
    i18n::{builtin_review, file_of_subject, fingerprint_of, interface, interface_files, subject_of_file},
};

/// What is read and reviewed as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The text of a page.
    Text(Slug),
    /// A file of interface strings.
    File(&'static str),
    /// A record with columns for each language.
    Record(Record),
}

impl Subject {
    /// The records that say something in a language that texts are written in, in the order of the content.
    pub fn records(content: &Content) -> Vec<Record> {
        let sources = content.site.sources();
        let is_one = |record: &Record| sources.iter().any(|source| !said(record, *source).is_empty());
        let mut records = schema::records(content);
        records.retain(is_one);
        records
    }

    /// All texts, in the order of the content, and files.
    pub fn all(content: &Content) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for text in &content.texts {
            let subject = Self::Text(text.slug.clone());
            if !all.contains(&subject) {
                all.push(subject);
            }
        }
        all.extend(interface_files().map(Self::File));
        all
    }

    /// The one that reviews know by this.
    pub fn named(content: &Content, name: &str) -> Option<Self> {
        if let Some(file) = file_of_subject(name) {
            return interface_files().find(|known| *known == file).map(Self::File);
        }
        let (kind, key) = name.split_once('/')?;
        let kind: Kind = kind.parse().ok()?;
        if kind == Kind::Texts {
            let found = content.texts.iter().find(|text| text.slug.as_str() == key)?;
            return Some(Self::Text(found.slug.clone()));
        }
        Self::records(content).into_iter().find(|record| record.id() == (kind, key)).map(Self::Record)
    }

    /// What reviews know it by.
    pub fn name(&self) -> String {
        match self {
            Self::Text(page) => format!("texts/{page}"),
            Self::File(file) => subject_of_file(file),
            Self::Record(Record { kind, key, .. }) => format!("{kind}/{key}"),
        }
    }

    /// The page of the desk for it in a language.
    pub fn address(&self, locale: Locale) -> String {
        match self {
            Self::Text(page) => format!("/desk/languages/{locale}/texts/{page}"),
            Self::File(file) => format!("/desk/languages/{locale}/{file}"),
            Self::Record(Record { kind, key, .. }) => format!("/desk/languages/{locale}/records/{kind}/{key}"),
        }
    }

    /// Its text in a language, where it is one and there is one.
    pub fn text<'a>(&self, content: &'a Content, locale: Locale) -> Option<&'a Text> {
        let Self::Text(page) = self else { return None };
        content.texts.iter().find(|text| text.slug == *page && text.locale == locale)
    }

    /// The language that the others are compared with.
    pub fn source(&self, content: &Content) -> Option<Locale> {
        match self {
            Self::Text(page) => content.source_of(page.as_str()).map(|text| text.locale),
            Self::File(_) => content.site.sources().first().copied(),
            Self::Record(record) => {
                let says = |locale: &&Locale| !said(record, **locale).is_empty();
                content.site.sources().iter().find(says).copied()
            }
        }
    }

    /// What tells its words in a language from all others.
    pub fn fingerprint(&self, content: &Content, locale: Locale) -> Option<String> {
        match self {
            Self::Text(_) => self.text(content, locale).map(Text::fingerprint),
            Self::File(file) => fingerprint_of(&interface(locale, file, &content.phrases)),
            // A record is there in a language once it says in it all that its source says.
            Self::Record(record) => {
                let words = said(record, locale);
                let asked = self.source(content).map(|source| said(record, source)).unwrap_or_default();
                let has = |base: &str| words.iter().any(|(known, _)| *known == base);
                let is_whole = asked.iter().all(|(base, _)| has(base));
                fingerprint(words.iter().copied()).filter(|_| is_whole)
            }
        }
    }

    /// The fingerprint of what a language is compared with; its own where that is the source.
    pub fn source_fingerprint(&self, content: &Content, locale: Locale) -> Option<String> {
        self.fingerprint(content, self.source(content).unwrap_or(locale))
    }

    /// What a reader last said of it.
    pub fn review(&self, content: &Content, locale: Locale) -> Option<Review> {
        let known = content.review(&self.name(), locale).cloned();
        known.or_else(|| match self {
            Self::Text(_) | Self::Record(_) => None,
            Self::File(file) => builtin_review(locale, file, self.source(content)?),
        })
    }

    /// How it stands in a language.
    pub fn state(&self, content: &Content, locale: Locale) -> TranslationState {
        let is_source = self.source(content) == Some(locale);
        let source = if is_source { None } else { self.source_fingerprint(content, locale) };
        let (text, review) = (self.fingerprint(content, locale), self.review(content, locale));
        TranslationState::of(source.as_deref(), text.as_deref(), review.as_ref())
    }

    /// Whether somebody may say that it is right in a language.
    pub fn may_be_reviewed_by(&self, user: &User, locale: Locale) -> bool {
        let (kind, key, column) = match self {
            Self::Text(page) => (Kind::Texts, format!("{page}/{locale}"), "markdown"),
            Self::File(file) => (Kind::Phrases, format!("{locale}/{file}"), "text"),
            Self::Record(record) => return may_review_records(user, record.kind, locale),
        };
        may(user, Action::Review(Cell { kind, key: &key, column, language: None })).is_ok()
    }
}

/// Whether somebody may say that records of a kind are right in a language.
pub fn may_review_records(user: &User, kind: Kind, locale: Locale) -> bool {
    let column = translated(kind).first().map(|base| format!("{base}_{locale}")).unwrap_or_default();
    may(user, Action::Review(Cell { kind, key: "", column: &column, language: None })).is_ok()
}

/// The columns of a kind that there are for each language, without the names that others have in it.
pub fn translated(kind: Kind) -> Vec<&'static str> {
    let columns = schema::columns(kind).into_iter().filter_map(|column| match column {
        Column::Localized("name") if kind == Kind::Organisations => None,
        Column::Localized(base) => Some(base),
        Column::Plain(_) => None,
    });
    columns.collect()
}

/// What a record says in a language, column by column.
pub fn said(record: &Record, locale: Locale) -> Vec<(&'static str, &str)> {
    let cell = |base: &&'static str| (*base, record.cells.get(&format!("{base}_{locale}")));
    translated(record.kind).iter().map(cell).filter(|(_, text)| !text.is_empty()).collect()
}
