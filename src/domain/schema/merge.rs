//! Three-way merging: what two sides made of the same records, cell by cell.

use super::{cells::Cells, kind::Kind, record::Record};
use std::collections::{BTreeSet, HashMap, HashSet};

/// One of two sides that changed the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is brought: the files of an import, or the state to go back to.
    Theirs,
    /// What is published.
    Ours,
}

/// What both sides changed, each in its own way.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Conflict {
    /// The kind of record.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// The column; `None` where one side removed the record that the other one changed.
    pub column: Option<String>,
    /// What the cell was; `None` when it was empty or, without a column, when there was no record.
    pub base: Option<String>,
    /// What the side that is brought made of it.
    pub theirs: Option<String>,
    /// What the side that is published made of it.
    pub ours: Option<String>,
}

/// What became of two sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// All records.
    pub records: Vec<Record>,
    /// What could not be merged. A side that was told to win has won; without one, the records have what is published.
    pub conflicts: Vec<Conflict>,
}

/// Merges what two sides made of `base`: what one side alone changed is taken, what both changed alike as well, and where they
/// differ `winner` has its way. The records keep the order of the side that changed it; where both did, that of `theirs`.
#[must_use]
pub fn merge(base: &[Record], theirs: &[Record], ours: &[Record], winner: Option<Side>) -> Merged {
    if ours == base || theirs == base {
        let records = if ours == base { theirs } else { ours };
        return Merged { records: records.to_vec(), conflicts: Vec::new() };
    }
    let [base_of, theirs_of, ours_of] = [base, theirs, ours].map(by_key);
    let mut merging = Merging { winner, conflicts: Vec::new() };
    let mut merged: HashMap<(Kind, &str), Record> = HashMap::new();
    for record in ours.iter().chain(theirs.iter().filter(|record| !ours_of.contains_key(&record.id()))) {
        let id = record.id();
        let cells = merging.one(id, base_of.get(&id).copied(), theirs_of.get(&id).copied(), ours_of.get(&id).copied());
        merged.extend(cells.map(|cells| (id, Record { cells, ..record.clone() })));
    }
    let records = Kind::ALL.iter().flat_map(|kind| {
        let [base, theirs, ours] = [base, theirs, ours].map(|side| keys(side, *kind));
        order(&base, &theirs, &ours).into_iter().map(|key| (*kind, key))
    });
    let records = records.filter_map(|id| merged.remove(&id)).collect();
    Merged { records, conflicts: merging.conflicts }
}

fn by_key(records: &[Record]) -> HashMap<(Kind, &str), &Cells> {
    records.iter().map(|record| (record.id(), &record.cells)).collect()
}

fn keys(records: &[Record], kind: Kind) -> Vec<&str> {
    records.iter().filter(|record| record.kind == kind).map(|record| record.key.as_str()).collect()
}

struct Merging {
    winner: Option<Side>,
    conflicts: Vec<Conflict>,
}

impl Merging {
    /// What becomes of one record; `None` when it is gone.
    fn one(
        &mut self,
        id: (Kind, &str),
        base: Option<&Cells>,
        theirs: Option<&Cells>,
        ours: Option<&Cells>,
    ) -> Option<Cells> {
        if theirs == base || theirs == ours {
            return ours.cloned();
        }
        if ours == base {
            return theirs.cloned();
        }
        let (Some(their_cells), Some(our_cells)) = (theirs, ours) else {
            let said = |cells: Option<&Cells>| cells.map(|cells| serde_json::to_string(cells).unwrap_or_default());
            return match self.conflict(id, None, [said(base), said(theirs), said(ours)]) {
                Side::Theirs => theirs.cloned(),
                Side::Ours => ours.cloned(),
            };
        };
        let nothing = Cells::default();
        let base = base.unwrap_or(&nothing);
        let mut cells = our_cells.clone();
        let columns: BTreeSet<&str> =
            [base, their_cells, our_cells].into_iter().flat_map(Cells::filled).map(|(column, _)| column).collect();
        for column in columns {
            let [was, their, our] = [base, their_cells, our_cells].map(|cells| cells.get(column));
            if their == was || their == our {
                continue;
            }
            let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            if our == was || self.conflict(id, Some(column), [was, their, our].map(filled)) == Side::Theirs {
                cells.put(column, their.to_owned());
            }
        }
        Some(cells)
    }

    /// Notes a conflict, and gives the side that wins it.
    fn conflict(&mut self, (kind, key): (Kind, &str), column: Option<&str>, said: [Option<String>; 3]) -> Side {
        let [base, theirs, ours] = said;
        let (key, column) = (key.to_owned(), column.map(str::to_owned));
        self.conflicts.push(Conflict { kind, key, column, base, theirs, ours });
        self.winner.unwrap_or(Side::Ours)
    }
}

/// The keys of both sides: in the order of the side that changed it, with those that only the other side has after what they
/// follow there.
fn order<'a>(base: &[&'a str], theirs: &[&'a str], ours: &[&'a str]) -> Vec<&'a str> {
    let common = |keys: &[&'a str], others: &[&'a str]| -> Vec<&'a str> {
        let others: HashSet<_> = others.iter().collect();
        keys.iter().filter(|key| others.contains(key)).copied().collect()
    };
    let is_as_it_was = common(theirs, base) == common(base, theirs);
    let (first, second) = if is_as_it_was { (ours, theirs) } else { (theirs, ours) };
    let known: HashSet<_> = first.iter().collect();
    let mut after: HashMap<Option<&str>, Vec<&'a str>> = HashMap::new();
    let mut before = None;
    for key in second {
        if known.contains(key) {
            before = Some(*key);
        } else {
            after.entry(before).or_default().push(key);
        }
    }
    let mut order = after.remove(&None).unwrap_or_default();
    for key in first {
        order.push(key);
        order.extend(after.remove(&Some(*key)).unwrap_or_default());
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Records of events such as `a: title=A, note=B`, one a line.
    fn records(lines: &[&str]) -> Vec<Record> {
        let parts = lines.iter().map(|line| line.split_once(':').expect("key"));
        parts.map(|(key, cells)| Record { kind: Kind::Events, key: key.to_owned(), cells: cells.into() }).collect()
    }

    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], &'a [&'a str], &'a [&'a str]);

    /// What happened, base, theirs, ours, merged, columns in conflict.
    const CASES: &[Case] = &[
        ("nothing", &["a: t=1"], &["a: t=1"], &["a: t=1"], &["a: t=1"], &[]),
        ("only they changed a cell", &["a: t=1"], &["a: t=2"], &["a: t=1"], &["a: t=2"], &[]),
        ("only we changed a cell", &["a: t=1"], &["a: t=1"], &["a: t=2"], &["a: t=2"], &[]),
        ("both changed a cell alike", &["a: t=1"], &["a: t=2"], &["a: t=2"], &["a: t=2"], &[]),
        ("both changed a cell", &["a: t=1"], &["a: t=2"], &["a: t=3"], &["a: t=3"], &["t"]),
        ("each changed another cell", &["a: t=1,n=1"], &["a: t=2,n=1"], &["a: t=1,n=2"], &["a: t=2,n=2"], &[]),
        ("they emptied a cell", &["a: t=1,n=1"], &["a: t=1"], &["a: t=1,n=1"], &["a: t=1"], &[]),
        ("we filled a cell", &["a: t=1"], &["a: t=1"], &["a: t=1,n=1"], &["a: t=1,n=1"], &[]),
        ("they added a record", &["a: t=1"], &["a: t=1", "b: t=2"], &["a: t=1"], &["a: t=1", "b: t=2"], &[]),
        ("we added a record", &["a: t=1"], &["a: t=1"], &["b: t=2", "a: t=1"], &["b: t=2", "a: t=1"], &[]),
        ("both added a record", &[], &["a: t=1,n=1"], &["a: t=2,m=1"], &["a: t=2,m=1,n=1"], &["t"]),
        ("they removed a record", &["a: t=1", "b: t=1"], &["b: t=1"], &["a: t=1", "b: t=1"], &["b: t=1"], &[]),
        ("we removed a record", &["a: t=1", "b: t=1"], &["a: t=1", "b: t=1"], &["b: t=1"], &["b: t=1"], &[]),
        ("both removed a record", &["a: t=1"], &[], &[], &[], &[]),
        ("they removed what we changed", &["a: t=1"], &[], &["a: t=2"], &["a: t=2"], &[""]),
        ("we removed what they changed", &["a: t=1"], &["a: t=2"], &[], &[], &[""]),
        (
            "they moved, we added",
            &["a: t=1", "b: t=1"],
            &["b: t=1", "a: t=1"],
            &["a: t=1", "c: t=1", "b: t=1"],
            &["b: t=1", "a: t=1", "c: t=1"],
            &[],
        ),
        (
            "we moved, they added",
            &["a: t=1", "b: t=1"],
            &["a: t=1", "c: t=1", "b: t=1"],
            &["b: t=1", "a: t=1"],
            &["b: t=1", "a: t=1", "c: t=1"],
            &[],
        ),
    ];

    #[test]
    fn what_one_side_changed_is_taken_and_what_both_changed_differently_is_told() {
        for (what, base, theirs, ours, merged, conflicts) in CASES {
            let found = merge(&records(base), &records(theirs), &records(ours), None);
            assert_eq!(found.records, records(merged), "{what}");
            let columns: Vec<_> = found.conflicts.iter().map(|found| found.column.as_deref().unwrap_or("")).collect();
            assert_eq!(columns, *conflicts, "{what}");
        }
    }

    #[test]
    fn the_side_that_was_told_to_win_has_its_way_in_every_conflict_and_nowhere_else() {
        for (what, base, theirs, ours, ..) in CASES.iter().filter(|case| !case.5.is_empty()) {
            let [base, theirs, ours] = [base, theirs, ours].map(|lines| records(lines));
            let won = |side| merge(&base, &theirs, &ours, Some(side)).records;
            let text = |records: &[Record]| records.first().map(|record| record.cells.get("t").to_owned());
            assert_eq!(text(&won(Side::Theirs)), text(&theirs), "{what}");
            assert_eq!(text(&won(Side::Ours)), text(&ours), "{what}");
        }
    }

    #[test]
    fn a_conflict_says_what_was_there_and_what_each_side_made_of_it() {
        let merged = merge(&records(&["a: t=1"]), &records(&["a: t=2"]), &records(&["a: n=1"]), None);
        let [conflict] = merged.conflicts.try_into().expect("one");
        assert_eq!((conflict.key.as_str(), conflict.column.as_deref()), ("a", Some("t")));
        let said = [conflict.base, conflict.theirs, conflict.ours];
        assert_eq!(said.each_ref().map(Option::as_deref), [Some("1"), Some("2"), None]);
    }
}
