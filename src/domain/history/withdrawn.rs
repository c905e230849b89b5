//! What became of the records that are published no more, told by the changes that withdrew them.

use super::change::Change;
use crate::domain::schema::{self, Cells, Kind};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

/// A record that was published and is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub at: Timestamp,
    /// The key that it goes by since, where it was renamed: the same version brought a record of its kind with the same cells;
    /// or where it joins two records, and one of them was renamed.
    pub renamed: Option<String>,
}

/// The records that changes withdrew, by kind and key, each as the last of them did, and the people among them.
pub(super) fn withdrawn(changes: &[Change]) -> (HashMap<Kind, HashMap<String, Withdrawn>>, Unnamed) {
    // What came, by its key, and by what it says besides.
    let mut by_key: HashMap<(u64, Kind, &str), &Cells> = HashMap::new();
    let mut by_words: HashMap<(u64, Kind, Said<'_>), &str> = HashMap::new();
    for change in changes {
        if let (None, Some(cells)) = (&change.before, &change.after) {
            by_key.insert((change.version, change.kind, &change.key), cells);
            by_words.insert((change.version, change.kind, said(change.kind, cells)), &change.key);
        }
    }
    let mut renamed: HashMap<(u64, Kind, &str), String> = HashMap::new();
    let mut withdrawn: HashMap<Kind, HashMap<String, Withdrawn>> = HashMap::new();
    let mut unnamed = Unnamed::default();
    // What joins others is called by their names, which have to be known first.
    let (joining, named): (Vec<&Change>, Vec<_>) =
        changes.iter().partition(|change| schema::key_columns(change.kind).len() > 1);
    for change in named.into_iter().chain(joining) {
        let Change { version, at, kind, ref key, .. } = *change;
        let (Some(cells), None) = (&change.before, &change.after) else { continue };
        let name = if schema::key_columns(kind).len() > 1 {
            let name = joined_name(kind, key, |of, part| renamed.get(&(version, of, part)).map(String::as_str));
            let came = by_key.get(&(version, kind, name.as_str())).filter(|_| name != *key);
            came.is_some_and(|came| said(kind, came) == said(kind, cells)).then_some(name)
        } else {
            by_words.get(&(version, kind, said(kind, cells))).map(|name| (*name).to_owned())
        };
        if kind == Kind::People && name.is_none() {
            unnamed.0.extend(names(key, cells.get("name")));
        }
        renamed.extend(name.clone().map(|name| ((version, kind, key.as_str()), name)));
        withdrawn.entry(kind).or_default().insert(key.clone(), Withdrawn { at, renamed: name });
    }
    (withdrawn, unnamed)
}

/// The key of a record that joins others, once these are called as `renamed` says.
fn joined_name<'a>(kind: Kind, key: &'a str, renamed: impl Fn(Kind, &'a str) -> Option<&'a str>) -> String {
    let fields = schema::fields(kind);
    let refers_to = |column: &str| fields.iter().find(|field| field.column.name() == column)?.refers_to;
    let parts = schema::key_columns(kind).iter().zip(key.split('/'));
    let parts = parts.map(|(column, part)| refers_to(column).and_then(|of| renamed(of, part)).unwrap_or(part));
    parts.collect::<Vec<_>>().join("/")
}

/// The columns of a record besides those of its key, each with its text.
type Said<'a> = Vec<(&'a str, &'a str)>;

/// What cells say besides the key.
fn said(kind: Kind, cells: &Cells) -> Said<'_> {
    let key = schema::key_columns(kind);
    cells.filled().filter(|(column, _)| !key.contains(column)).collect()
}

/// What people are called who were withdrawn, and not only renamed.
#[derive(Debug, Clone, Default)]
pub(super) struct Unnamed(HashSet<String>);

impl Unnamed {
    /// Whether a text names one of them.
    pub(super) fn is_named_in(&self, text: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let text = folded(text);
        self.0.iter().any(|name| text.contains(name))
    }
}

/// What a person may be called in a text: by the whole name, by its last word, by the key.
fn names(key: &str, name: &str) -> impl Iterator<Item = String> {
    let last = name.split_whitespace().next_back().unwrap_or_default();
    [folded(name), folded(last), folded(key)].into_iter().filter(|name| name.len() > 4)
}

/// A text in lower case whose words stand between single blanks.
fn folded(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" ").to_lowercase())
}
