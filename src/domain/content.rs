//! Everything a coalition says, as one value, and the difference between two such values.

use super::{
    Event, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure, Site, Speaker,
    Text,
};

/// Everything published: what the content folder holds, what the content store keeps, what a snapshot is built from.
/// Lists keep the order of their files, which is the order of display where no other is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// Who speaks here.
    pub site: Site,
    /// Towns that the others name.
    pub places: Vec<Place>,
    /// Members, signatories, and organisations around the coalition.
    pub organisations: Vec<Organisation>,
    /// People who speak.
    pub people: Vec<Person>,
    /// Events.
    pub events: Vec<Event>,
    /// Who spoke where.
    pub speakers: Vec<Speaker>,
    /// Which organisation took part where.
    pub involvements: Vec<Involvement>,
    /// Legislative files.
    pub procedures: Vec<Procedure>,
    /// Their steps.
    pub milestones: Vec<Milestone>,
    /// What the coalition stands for.
    pub positions: Vec<Position>,
    /// Key figures.
    pub figures: Vec<Figure>,
    /// Where to get help, shown or not.
    pub helplines: Vec<Helpline>,
    /// The pages’ texts.
    pub texts: Vec<Text>,
}

/// What an import would change, kind by kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// One entry a kind, in the order of [`Content`]'s fields.
    pub kinds: Vec<KindChanges>,
}

/// What changes within one kind of record: the keys of the records concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindChanges {
    /// The kind's name in files, such as `organisations`.
    pub kind: &'static str,
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

/// A kind of which nothing is removed without being asked for: whoever looks for help must not find less by mistake.
const HELPLINES: &str = "helplines";

impl Changes {
    /// How many records are added, changed or removed; a kind whose order alone differs counts as one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.kinds.iter().map(KindChanges::count).sum()
    }

    /// The kinds that lose more than a third of their records, or any helpline: a file that was cut short rather than edited.
    pub fn large_removals(&self) -> impl Iterator<Item = &KindChanges> {
        self.kinds.iter().filter(|kind| {
            let removed = kind.removed.len();
            removed * 3 > kind.before || (removed > 0 && kind.kind == HELPLINES)
        })
    }
}

impl KindChanges {
    /// How many records of this kind are concerned.
    #[must_use]
    pub fn count(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len() + usize::from(self.reordered)
    }

    fn between<T: PartialEq>(kind: &'static str, old: &[T], new: &[T], key: impl Fn(&T) -> String) -> Self {
        let by_key = |records: &[T]| -> std::collections::BTreeMap<String, usize> {
            records.iter().enumerate().map(|(place, record)| (key(record), place)).collect()
        };
        let (before, after) = (by_key(old), by_key(new));
        let missing_in = |from: &[T], other: &std::collections::BTreeMap<String, usize>| -> Vec<String> {
            from.iter().map(&key).filter(|key| !other.contains_key(key)).collect()
        };
        let added = missing_in(new, &before);
        let removed = missing_in(old, &after);
        let changed = new
            .iter()
            .filter(|record| {
                before.get(&key(record)).and_then(|place| old.get(*place)).is_some_and(|old| old != *record)
            })
            .map(&key)
            .collect::<Vec<_>>();
        let kept = |records: &[T], other: &std::collections::BTreeMap<String, usize>| -> Vec<String> {
            records.iter().map(&key).filter(|key| other.contains_key(key)).collect()
        };
        let reordered = kept(old, &after) != kept(new, &before);
        Self { kind, added, changed, removed, reordered, before: old.len() }
    }
}

impl Content {
    /// What has to change so that `self` becomes `new`. `None` stands for an empty content store.
    #[must_use]
    pub fn changes(old: Option<&Self>, new: &Self) -> Changes {
        macro_rules! kinds {
            ($($name:expr => $field:ident by $key:expr),+ $(,)?) => {
                vec![$(KindChanges::between($name, old.map_or(&[][..], |old| &old.$field), &new.$field, $key)),+]
            };
        }
        let mut kinds = vec![KindChanges::between(
            "site",
            old.map_or(&[][..], |old| core::slice::from_ref(&old.site)),
            core::slice::from_ref(&new.site),
            |_| "site".to_owned(),
        )];
        kinds.extend(kinds! {
            "places" => places by |record| record.slug.to_string(),
            "organisations" => organisations by |record| record.slug.to_string(),
            "people" => people by |record| record.slug.to_string(),
            "events" => events by |record| record.slug.to_string(),
            "speakers" => speakers by |record| format!("{}/{}", record.event, record.person),
            "involvements" => involvements by |record| format!("{}/{}", record.event, record.organisation),
            "procedures" => procedures by |record| record.slug.to_string(),
            "milestones" => milestones by |record| record.slug.to_string(),
            "positions" => positions by |record| record.slug.to_string(),
            "figures" => figures by |record| record.slug.to_string(),
            HELPLINES => helplines by |record| record.slug.to_string(),
            "texts" => texts by |record| format!("{}.{}", record.slug, record.locale),
        });
        Changes { kinds }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_loses_more_than_a_third_or_any_helpline_is_a_large_removal() {
        let kind = |kind, before, removed: usize| KindChanges {
            kind,
            added: Vec::new(),
            changed: Vec::new(),
            removed: (0..removed).map(|number| number.to_string()).collect(),
            reordered: false,
            before,
        };
        let kinds = vec![kind("events", 3, 1), kind("people", 3, 2), kind("places", 0, 0), kind("helplines", 74, 1)];
        let large: Vec<_> = Changes { kinds }.large_removals().map(|kind| kind.kind).collect();
        assert_eq!(large, ["people", "helplines"]);
    }

    #[test]
    fn the_difference_names_what_is_added_changed_removed_and_moved() {
        let between = |old: &[&str], new: &[&str]| {
            KindChanges::between("letters", old, new, |record| record.chars().take(1).collect())
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
