//! What became of the records over time, for readers: what, when and why, but never who.

use super::schema::{self, Cells, Kind};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

/// What one record became at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its number, which rises with time.
    pub id: u64,
    /// The version of the content that it came with; all changes of a version were made at once.
    pub version: u64,
    /// When.
    pub at: Timestamp,
    /// Why, in somebody's words.
    pub reason: Option<String>,
    /// The kind of record.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// What it was; `None` when it was not there.
    pub before: Option<Cells>,
    /// What it became; `None` when it was withdrawn.
    pub after: Option<Cells>,
}

/// When a record came and when it last changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// When it was first published.
    pub first: Timestamp,
    /// When it last changed.
    pub last: Timestamp,
    /// How many times it has changed since it was first published.
    pub changes: u32,
}

impl Dates {
    /// The same, as last changed when the latest of these did, where that was later.
    #[must_use]
    pub fn and(self, others: impl IntoIterator<Item = Option<Timestamp>>) -> Self {
        Self { last: others.into_iter().flatten().fold(self.last, Timestamp::max), ..self }
    }
}

/// A record that was published and is no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawn {
    /// When.
    pub at: Timestamp,
    /// The key that it goes by since, where it was renamed: the same version brought a record of its kind with the same cells.
    pub renamed: Option<String>,
}

/// What became of all records.
#[derive(Debug, Clone, Default)]
pub struct History {
    dates: HashMap<Kind, HashMap<String, Dates>>,
    /// When a record that joins others last came, changed or went: by its kind, the column of its key and what that names.
    joined: HashMap<(Kind, &'static str), HashMap<String, Timestamp>>,
    withdrawn: HashMap<Kind, HashMap<String, Withdrawn>>,
    /// What people are called who are published no more.
    unnamed: HashSet<String>,
    latest: Vec<Change>,
    head: Option<String>,
}

impl History {
    /// The history that these tell: the dates of all records, the changes of the versions that withdrew something, for every kind
    /// that lost a record for good, and the latest changes, the latest first.
    #[must_use]
    pub fn new(
        dates: impl IntoIterator<Item = (Kind, String, Dates)>,
        withdrawals: &[Change],
        latest: Vec<Change>,
    ) -> Self {
        let mut history = Self { latest, ..Self::default() };
        for (kind, key, of_record) in dates {
            let columns = schema::key_columns(kind);
            if columns.len() > 1 {
                for (column, named) in columns.iter().zip(key.split('/')) {
                    let last = history.joined.entry((kind, column)).or_default().entry(named.to_owned());
                    last.and_modify(|last| *last = of_record.last.max(*last)).or_insert(of_record.last);
                }
            }
            history.dates.entry(kind).or_default().insert(key, of_record);
        }
        // A record that came in place of another one, by what it says besides its key.
        let mut came: HashMap<(u64, Kind, Said<'_>), &str> = HashMap::new();
        for change in withdrawals {
            if let (None, Some(cells)) = (&change.before, &change.after) {
                came.insert((change.version, change.kind, said(change.kind, cells)), &change.key);
            }
        }
        for change in withdrawals {
            if let (Some(cells), None) = (&change.before, &change.after) {
                // What joins two records has no name of its own.
                let has_name = schema::key_columns(change.kind).len() == 1;
                let renamed = came.get(&(change.version, change.kind, said(change.kind, cells))).filter(|_| has_name);
                if change.kind == Kind::People && renamed.is_none() {
                    history.unnamed.extend(names(&change.key, cells.get("name")));
                }
                let withdrawn = Withdrawn { at: change.at, renamed: renamed.map(|key| (*key).to_owned()) };
                history.withdrawn.entry(change.kind).or_default().insert(change.key.clone(), withdrawn);
            }
        }
        history
    }

    /// The same with the latest seal of the chain that proves it.
    #[must_use]
    pub fn sealed(self, head: Option<String>) -> Self {
        Self { head, ..self }
    }

    /// The latest seal: who kept it elsewhere can prove that everything up to it is as it was.
    #[must_use]
    pub fn head(&self) -> Option<&str> {
        self.head.as_deref()
    }

    /// When a record came and last changed; `None` for one that was never published.
    #[must_use]
    pub fn dates(&self, kind: Kind, key: &str) -> Option<Dates> {
        self.dates.get(&kind)?.get(key).copied()
    }

    /// When a record of a kind last came, changed or went.
    #[must_use]
    pub fn last(&self, kind: Kind) -> Option<Timestamp> {
        self.dates.get(&kind)?.values().map(|dates| dates.last).max()
    }

    /// When a record that joins others last came, changed or went, of those that name `key` in this column of their own key:
    /// somebody who is no longer among the speakers of an event has changed it too.
    #[must_use]
    pub fn last_joined(&self, kind: Kind, column: &'static str, key: &str) -> Option<Timestamp> {
        self.joined.get(&(kind, column))?.get(key).copied()
    }

    /// What became of a record that is not published any more, the last time it was withdrawn.
    #[must_use]
    pub fn withdrawn(&self, kind: Kind, key: &str) -> Option<&Withdrawn> {
        self.withdrawn.get(&kind)?.get(key)
    }

    /// The key that a record goes by today which was once called otherwise, however often it was renamed since.
    #[must_use]
    pub fn renamed(&self, kind: Kind, key: &str) -> Option<&str> {
        let keys = self.withdrawn.get(&kind)?;
        let mut name = keys.get(key)?.renamed.as_deref()?;
        // Records may have changed names in a circle: no chain is longer than there are names.
        for _ in 0..keys.len() {
            match keys.get(name).and_then(|withdrawn| withdrawn.renamed.as_deref()) {
                Some(later) if later != key => name = later,
                _ => break,
            }
        }
        Some(name)
    }

    /// The key under which a record is published today: its own, or the one that it goes by since. Nothing for one that was
    /// withdrawn.
    #[must_use]
    pub fn current<'a>(&'a self, kind: Kind, key: &'a str) -> Option<&'a str> {
        if self.withdrawn(kind, key).is_none() {
            return Some(key);
        }
        self.renamed(kind, key).filter(|name| self.withdrawn(kind, name).is_none())
    }

    /// The names that records are known by today which were once called otherwise: kind, former name, name.
    pub fn all_renamed(&self) -> impl Iterator<Item = (Kind, &str, &str)> {
        let keys = self.withdrawn.iter().flat_map(|(kind, keys)| keys.keys().map(|key| (*kind, key.as_str())));
        keys.filter_map(|(kind, key)| Some((kind, key, self.current(kind, key)?)))
    }

    /// How many records were first published at a moment, of one kind or of all but the settings.
    #[must_use]
    pub fn published_at(&self, kind: Option<Kind>, at: Timestamp) -> usize {
        let kinds = self.dates.iter().filter(|(of, _)| kind.map_or(of.is_told(), |kind| **of == kind));
        kinds.flat_map(|(_, dates)| dates.values()).filter(|dates| dates.first == at).count()
    }

    /// Whether the latest changes are all there ever were.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let changes = self.dates.values().flat_map(HashMap::values).map(|dates| dates.changes as usize + 1);
        changes.sum::<usize>() == self.latest.len()
    }

    /// When the first record was published.
    #[must_use]
    pub fn began(&self) -> Option<Timestamp> {
        self.dates.values().flat_map(HashMap::values).map(|dates| dates.first).min()
    }

    /// Whether a text names somebody who is published no more, who may have asked for it: it is not shown.
    #[must_use]
    pub fn names_withdrawn_person(&self, text: &str) -> bool {
        if self.unnamed.is_empty() {
            return false;
        }
        let text = folded(text);
        self.unnamed.iter().any(|name| text.contains(name))
    }

    /// The latest changes of all records, the latest first; older ones are in the store.
    #[must_use]
    pub fn latest(&self) -> &[Change] {
        &self.latest
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

/// The columns of a record besides those of its key, each with its text.
type Said<'a> = Vec<(&'a str, &'a str)>;

/// What cells say besides the key.
fn said(kind: Kind, cells: &Cells) -> Said<'_> {
    let key = schema::key_columns(kind);
    cells.filled().filter(|(column, _)| !key.contains(column)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A change of an event in a version: its key, the title before and after.
    fn change(version: u64, key: &str, before: Option<&str>, after: Option<&str>) -> Change {
        let cells = |title: &str| -> Cells {
            [("slug", key), ("title_en", title)]
                .map(|(column, text)| (column.to_owned(), text.to_owned()))
                .into_iter()
                .collect()
        };
        let at = Timestamp::from_second(i64::try_from(version).expect("small")).expect("a moment");
        let (before, after) = (before.map(cells), after.map(cells));
        Change { id: version, version, at, reason: None, kind: Kind::Events, key: key.to_owned(), before, after }
    }

    fn history(withdrawals: &[Change]) -> History {
        History::new([], withdrawals, Vec::new())
    }

    #[test]
    fn a_record_that_joins_others_is_found_by_each_of_them() {
        let at = |second| Timestamp::from_second(second).expect("a moment");
        let dates = |last| Dates { first: at(1), last: at(last), changes: 0 };
        let speakers = [("fair/ann", 2), ("fair/bob", 4), ("walk/ann", 3)];
        let speakers = speakers.map(|(key, last)| (Kind::Speakers, key.to_owned(), dates(last)));
        let history = History::new(speakers, &[], Vec::new());
        for (column, key, expected) in [("event", "fair", 4), ("event", "walk", 3), ("person", "ann", 3)] {
            assert_eq!(history.last_joined(Kind::Speakers, column, key), Some(at(expected)), "{column} {key}");
        }
        assert_eq!(history.last_joined(Kind::Speakers, "person", "fair"), None);
        assert_eq!(history.last(Kind::Speakers), Some(at(4)));
        assert_eq!(dates(2).and([None, Some(at(1))]).last, at(2));
    }

    #[test]
    fn a_record_that_goes_while_the_same_comes_with_another_key_was_renamed() {
        let history = history(&[change(2, "b", None, Some("T")), change(2, "a", Some("T"), None)]);
        assert_eq!(history.renamed(Kind::Events, "a"), Some("b"));
        assert_eq!(history.renamed(Kind::Events, "b"), None);
        assert_eq!(history.renamed(Kind::Positions, "a"), None);
    }

    #[test]
    fn a_record_that_goes_while_another_comes_is_withdrawn_and_not_renamed() {
        let history = history(&[change(2, "b", None, Some("U")), change(2, "a", Some("T"), None)]);
        assert_eq!(history.renamed(Kind::Events, "a"), None);
        assert_eq!(history.withdrawn(Kind::Events, "a").map(|withdrawn| withdrawn.at.as_second()), Some(2));
    }

    #[test]
    fn a_record_that_comes_in_another_version_is_not_the_one_that_went() {
        let history = history(&[change(2, "a", Some("T"), None), change(3, "b", None, Some("T"))]);
        assert_eq!(history.renamed(Kind::Events, "a"), None);
    }

    #[test]
    fn a_record_that_was_renamed_twice_leads_to_its_last_name_and_a_circle_ends() {
        let chain = [
            change(2, "a", Some("T"), None),
            change(2, "b", None, Some("T")),
            change(3, "b", Some("T"), None),
            change(3, "c", None, Some("T")),
        ];
        assert_eq!(history(&chain).renamed(Kind::Events, "a"), Some("c"));
        let circle = [
            change(2, "a", Some("T"), None),
            change(2, "b", None, Some("T")),
            change(3, "b", Some("T"), None),
            change(3, "a", None, Some("T")),
        ];
        assert_eq!(history(&circle).renamed(Kind::Events, "b"), Some("a"));
    }
}
