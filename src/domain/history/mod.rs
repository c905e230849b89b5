//! What became of the records over time, for readers: what, when and why, but never who.

mod change;
mod withdrawn;

pub use change::{Change, Dates};
pub use withdrawn::Withdrawn;

use super::schema::{self, Kind};
use jiff::Timestamp;
use std::collections::HashMap;
use withdrawn::{Unnamed, withdrawn};

/// What became of all records.
#[derive(Debug, Clone, Default)]
pub struct History {
    dates: HashMap<Kind, HashMap<String, Dates>>,
    /// When a record that joins others last came, changed or went: by its kind, the column of its key and what that names.
    joined: HashMap<(Kind, &'static str), HashMap<String, Timestamp>>,
    withdrawn: HashMap<Kind, HashMap<String, Withdrawn>>,
    unnamed: Unnamed,
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
        let (withdrawn, unnamed) = withdrawn(withdrawals);
        let mut history = Self { withdrawn, unnamed, latest, ..Self::default() };
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
        self.unnamed.is_named_in(text)
    }

    /// The latest changes of all records, the latest first; older ones are in the store.
    #[must_use]
    pub fn latest(&self) -> &[Change] {
        &self.latest
    }

    /// Those of the latest changes that came with a version.
    #[must_use]
    pub fn of_version(&self, version: u64) -> &[Change] {
        let later = self.latest.partition_point(|change| change.version > version);
        let rest = self.latest.get(later..).unwrap_or_default();
        rest.get(..rest.partition_point(|change| change.version == version)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::Cells;

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

    /// The change of an involvement in a version: its key, its role before and after.
    fn joins(version: u64, key: &str, before: Option<&str>, after: Option<&str>) -> Change {
        let (event, organisation) = key.split_once('/').expect("two names");
        let cells = |role: &str| -> Cells {
            [("event", event), ("organisation", organisation), ("role", role)]
                .map(|(column, text)| (column.to_owned(), text.to_owned()))
                .into_iter()
                .collect()
        };
        let (before, after) = (before.map(cells), after.map(cells));
        Change { kind: Kind::Involvements, before, after, ..change(version, key, None, None) }
    }

    #[test]
    fn what_joins_a_renamed_record_goes_by_its_new_name_where_nothing_else_of_it_changed() {
        let event = [change(2, "a", Some("T"), None), change(2, "b", None, Some("T"))];
        let joining = [
            joins(2, "a/toys", Some("organiser"), None),
            joins(2, "b/toys", None, Some("organiser")),
            joins(2, "a/dolls", Some("organiser"), None),
            joins(2, "b/dolls", None, Some("speaker")),
            joins(2, "c/toys", Some("organiser"), None),
        ];
        let history = history(&[joining.to_vec(), event.to_vec()].concat());
        assert_eq!(history.renamed(Kind::Involvements, "a/toys"), Some("b/toys"));
        assert_eq!(history.renamed(Kind::Involvements, "a/dolls"), None);
        assert_eq!(history.renamed(Kind::Involvements, "c/toys"), None);
    }

    #[test]
    fn the_latest_changes_of_a_version_are_found_among_those_of_others() {
        let latest = [4, 4, 3, 1].map(|version| change(version, "a", None, Some("T"))).to_vec();
        let history = History::new([], &[], latest);
        assert_eq!([5, 4, 3, 2, 1].map(|version| history.of_version(version).len()), [0, 2, 1, 0, 1]);
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
