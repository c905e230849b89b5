//! One change of one record, as far as readers may know it.

use super::{
    columns::{Telling, message, telling, value},
    names::{Name, name},
    words::{LONGEST, Passage, compared, whole},
};
use crate::{
    domain::{
        Change,
        schema::{self, Cells, Column, Kind, is_translation},
    },
    site::RequestContext,
};

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It was published.
    Added,
    /// It says something else.
    Changed,
    /// It has another address.
    Renamed,
    /// It is published no more.
    Withdrawn,
}

impl What {
    /// The message that says it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Added => "changes-added",
            Self::Changed => "changes-changed",
            Self::Renamed => "changes-renamed",
            Self::Withdrawn => "changes-withdrawn",
        }
    }
}

/// A change of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number, which it keeps.
    pub id: u64,
    /// The kind of record.
    pub kind: Kind,
    /// What the record is called; nothing for one that is published no more.
    pub name: Option<Name>,
    /// What happened.
    pub what: What,
    /// The columns that changed.
    pub columns: Vec<ChangedColumn>,
    /// The page that proves what the record says since.
    pub source: Option<String>,
}

impl Entry {
    /// Whether what it said and says is not shown, because it is published no more.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.name.is_none() && self.what == What::Changed
    }
}

/// A column that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedColumn {
    /// What it is called.
    pub label: String,
    /// What it said and says; empty where that is not shown.
    pub passages: Vec<Passage>,
    /// The language of what it says, where it is not the reader's.
    pub language: Option<String>,
}

/// What readers may know of a change. Of a record that was withdrawn since, that it changed and nothing more: somebody may have
/// asked for it to go.
pub fn entry(context: &RequestContext<'_>, change: &Change) -> Entry {
    let history = &context.snapshot.history;
    let Change { id, kind, key, before, after, .. } = change;
    let current = history.current(*kind, key);
    let former = former_name(context, change);
    let what = match (before, after) {
        (None, Some(_)) if former.is_some() => What::Renamed,
        (None, _) => What::Added,
        (_, None) => What::Withdrawn,
        _ => What::Changed,
    };
    let name = current.and_then(|key| name(context, *kind, key));
    let (columns, source) = match (before, after) {
        (Some(before), Some(after)) if name.is_some() => {
            (columns(context, *kind, key, before, after), source(context, *kind, after))
        }
        (None, Some(after)) if name.is_some() => {
            let columns = former.map(|former| renamed_columns(context, *kind, former, key));
            (columns.unwrap_or_default(), source(context, *kind, after))
        }
        _ => (Vec::new(), None),
    };
    Entry { id: *id, kind: *kind, name, what, columns, source }
}

/// The key of a record that came in the version that withdrew it under another name.
fn former_name<'a>(context: &RequestContext<'a>, change: &Change) -> Option<&'a str> {
    let history = &context.snapshot.history;
    let former = history.of_version(change.version).iter().find(|other| {
        other.kind == change.kind
            && other.after.is_none()
            && history.renamed(change.kind, &other.key).is_some()
            && history.renamed(change.kind, &other.key) == history.current(change.kind, &change.key)
    });
    former.map(|former| former.key.as_str())
}

/// Of what joins records the columns that name one which was renamed: the record itself tells how.
fn renamed_columns(context: &RequestContext<'_>, kind: Kind, former: &str, key: &str) -> Vec<ChangedColumn> {
    let columns = schema::key_columns(kind);
    let parts = columns.iter().zip(former.split('/').zip(key.split('/')));
    let renamed = parts.filter(|(_, (former, now))| columns.len() > 1 && former != now);
    let label = |column: &str| context.language().text(message(kind, column)).to_owned();
    renamed.map(|(column, _)| ChangedColumn { label: label(column), passages: Vec::new(), language: None }).collect()
}

fn columns(context: &RequestContext<'_>, kind: Kind, key: &str, before: &Cells, after: &Cells) -> Vec<ChangedColumn> {
    let history = &context.snapshot.history;
    let mut changed = Vec::new();
    for column in schema::columns(kind) {
        let (base, names) = match column {
            Column::Plain(name) => (name, vec![name]),
            Column::Localized(base) => {
                let all = before.filled().chain(after.filled()).map(|(name, _)| name);
                let mut names: Vec<_> = all.filter(|name| is_translation(base, name)).collect();
                names.sort_unstable();
                names.dedup();
                (base, names)
            }
        };
        for name in names {
            let (old, new) = (before.get(name), after.get(name));
            if old == new {
                continue;
            }
            let withheld = history.names_withdrawn_person(old) || history.names_withdrawn_person(new);
            let passages = match telling(kind, key, base) {
                Telling::Hidden => continue,
                Telling::Named => Vec::new(),
                _ if withheld => Vec::new(),
                Telling::Words => compared(old, new, LONGEST),
                Telling::Whole => {
                    let read = |written| value(context, kind, base, written);
                    whole(&read(old), &read(new), LONGEST)
                }
            };
            let tag = name.strip_prefix(base).and_then(|rest| rest.strip_prefix('_')).filter(|tag| !tag.is_empty());
            let label = context.language().text(message(kind, base));
            let label = match tag {
                Some(tag) => format!("{label} ({})", context.language().language_name(tag)),
                None => label.to_owned(),
            };
            let tag = tag.or_else(|| key.rsplit_once('/').map(|(_, locale)| locale).filter(|_| kind == Kind::Texts));
            let language = tag.filter(|tag| *tag != context.locale.code()).map(str::to_owned);
            changed.push(ChangedColumn { label, passages, language });
        }
    }
    changed
}

/// The address of the page that proves what a record says. Those of helplines are shown where the line is confirmed.
fn source(context: &RequestContext<'_>, kind: Kind, cells: &Cells) -> Option<String> {
    let address = match kind {
        Kind::Helplines => return None,
        Kind::Positions => cells.get("sources").split(' ').next()?,
        _ => cells.get("source_url"),
    };
    let is_shown = address.starts_with("http") && !context.snapshot.history.names_withdrawn_person(address);
    is_shown.then(|| address.to_owned())
}
