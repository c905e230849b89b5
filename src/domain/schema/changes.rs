//! The difference between two states of all records.

use super::{cells::Cells, kind::Kind, record::Record};
use crate::domain::TextPage;
use std::collections::{HashMap, HashSet};

/// What differs between two states, kind by kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// One entry a kind.
    pub kinds: Vec<KindChanges>,
}

/// What changes within one kind of record: the keys of the records concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindChanges {
    /// The kind.
    pub kind: Kind,
    /// Only in the new.
    pub added: Vec<String>,
    /// In both, but different.
    pub changed: Vec<String>,
    /// Only in the old.
    pub removed: Vec<String>,
    /// Whether the same records only stand in another order.
    pub reordered: bool,
    /// How many there were in the old.
    pub before: usize,
}

impl Changes {
    /// What has to change so that the old becomes the new.
    #[must_use]
    pub fn between(old: &[Record], new: &[Record]) -> Self {
        Self { kinds: Kind::ALL.iter().map(|kind| KindChanges::between(*kind, old, new)).collect() }
    }

    /// How many records are added, changed or removed; a kind whose order alone differs counts as one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.kinds.iter().map(KindChanges::count).sum()
    }

    /// The kinds that lose more than a third of their records, or anything about help: a file that was cut short rather than
    /// edited. Whoever looks for help must not find less by mistake.
    pub fn large_removals(&self) -> impl Iterator<Item = &KindChanges> {
        self.kinds.iter().filter(|kind| {
            kind.removed.len() * 3 > kind.before || kind.removed.iter().any(|key| is_about_help(kind.kind, key))
        })
    }
}

/// Whether a record is a helpline, or a text of help or of safe reading: without its text there is no page of helplines either.
fn is_about_help(kind: Kind, key: &str) -> bool {
    let page = key.split('/').next().and_then(|page| page.parse().ok());
    kind == Kind::Helplines || (kind == Kind::Texts && matches!(page, Some(TextPage::Help | TextPage::Safety)))
}

impl KindChanges {
    /// How many records of this kind are concerned.
    #[must_use]
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len() + usize::from(self.reordered)
    }

    fn between(kind: Kind, old: &[Record], new: &[Record]) -> Self {
        let [old, new] = [old, new].map(|side| side.iter().filter(|record| record.kind == kind).collect::<Vec<_>>());
        let [before, after] = [&old, &new].map(|side| side.iter().map(|record| record.id()).collect::<HashSet<_>>());
        let was: HashMap<&str, &Cells> = old.iter().map(|record| (record.key.as_str(), &record.cells)).collect();
        let is_other = |record: &Record| was.get(record.key.as_str()).is_some_and(|cells| **cells != record.cells);
        let keys = |records: &[&Record], is_meant: &dyn Fn(&Record) -> bool| -> Vec<String> {
            records.iter().filter(|record| is_meant(record)).map(|record| record.key.clone()).collect()
        };
        let kept = |records: &[&Record], others: &HashSet<_>| keys(records, &|record| others.contains(&record.id()));
        Self {
            kind,
            added: keys(&new, &|record| !before.contains(&record.id())),
            changed: keys(&new, &is_other),
            removed: keys(&old, &|record| !after.contains(&record.id())),
            reordered: kept(&old, &after) != kept(&new, &before),
            before: old.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_loses_more_than_a_third_or_anything_about_help_is_a_large_removal() {
        for (kind, before, removed, is_large) in [
            (Kind::Events, 3, &["a"][..], false),
            (Kind::People, 3, &["a", "b"], true),
            (Kind::Places, 0, &[], false),
            (Kind::Helplines, 74, &["a"], true),
            (Kind::Texts, 82, &["about/en", "faq/bg"], false),
            (Kind::Texts, 82, &["about/en", "help/bg"], true),
            (Kind::Texts, 82, &["safety/en"], true),
        ] {
            let removed = removed.iter().map(|key| (*key).to_owned()).collect();
            let (added, changed) = (Vec::new(), Vec::new());
            let kinds = vec![KindChanges { kind, added, changed, removed, reordered: false, before }];
            assert_eq!(Changes { kinds }.large_removals().count() == 1, is_large, "{kind:?}");
        }
    }

    #[test]
    fn the_difference_names_what_is_added_changed_removed_and_moved() {
        let between = |old: &[&str], new: &[&str]| {
            let [old, new] = [old, new].map(|records| -> Vec<Record> {
                let record = |text: &&str| Record {
                    kind: Kind::Texts,
                    key: text.chars().take(1).collect(),
                    cells: [("title".to_owned(), (*text).to_owned())].into_iter().collect(),
                };
                records.iter().map(record).collect()
            });
            KindChanges::between(Kind::Texts, &old, &new)
        };
        let changes = between(&["a1", "b1", "c1"], &["b2", "c1", "d1"]);
        assert_eq!(
            (changes.added, changes.changed, changes.removed),
            (vec!["d".into()], vec!["b".into()], vec!["a".into()])
        );
        assert!(!changes.reordered);
        assert_eq!(between(&["a1", "b1"], &["b1", "a1"]).count(), 1);
        assert_eq!(between(&["a1", "b1"], &["a1", "b1"]).count(), 0);
    }
}
