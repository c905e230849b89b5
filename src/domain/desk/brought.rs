//! What a file of one kind brings, as changes.

use super::edit::Edit;
use crate::domain::schema::{self, Cells, Conflict, Kind, Merged, Record};
use std::collections::{HashMap, HashSet};

/// The changes that the records of one kind bring, in three ways as an import does it: `base` is what the files of the last import
/// held, `ours` what is published. Where both sides changed the same cell in different ways, the change is that of the file as it
/// stands, so that whoever publishes it has to choose. The order of records counts for new ones alone.
#[must_use]
pub fn brought(kind: Kind, base: &[Record], theirs: &[Record], ours: &[Record]) -> (Vec<Edit>, Vec<Conflict>) {
    let of_kind = |records: &[Record]| records.iter().filter(|record| record.kind == kind).cloned().collect::<Vec<_>>();
    let [base, theirs, ours] = [base, theirs, ours].map(of_kind);
    let Merged { records, conflicts } = schema::merge(&base, &theirs, &ours, None);
    let contradicted: HashSet<&str> = conflicts.iter().map(|conflict| conflict.key.as_str()).collect();
    let sides = [&base, &theirs, &ours, &records].map(|records| by_key(records));
    let gone = base.iter().filter(|record| !sides[1].contains_key(record.key.as_str()));
    let keys = (0..).map(Some).zip(&theirs).chain(gone.map(|record| (None, record)));
    let mut edits = Vec::new();
    for (place, Record { key, .. }) in keys {
        let [base, theirs, ours, merged] = sides.each_ref().map(|side| side.get(key.as_str()).copied());
        if theirs == base || theirs == ours {
            continue;
        }
        let (base, new) = if contradicted.contains(key.as_str()) { (base, theirs) } else { (ours, merged) };
        if base != new {
            edits.push(Edit { kind, key: key.clone(), base: base.cloned(), new: new.cloned(), place });
        }
    }
    (edits, conflicts)
}

fn by_key(records: &[Record]) -> HashMap<&str, &Cells> {
    records.iter().map(|record| (record.key.as_str(), &record.cells)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{desk::Proposal, schema::Side};

    /// Records such as `a: t=1,n=2`, one a text.
    fn records(lines: &[&str]) -> Vec<Record> {
        let parts = lines.iter().map(|line| line.split_once(':').expect("key"));
        parts.map(|(key, cells)| Record { kind: Kind::Events, key: key.to_owned(), cells: cells.into() }).collect()
    }

    /// What happened, base, theirs, ours, keys of changes, how many conflicts.
    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [&'a str], &'a [&'a str], usize);

    #[test]
    fn what_a_file_brings_is_what_an_import_of_it_would_write() {
        let cases: &[Case<'_>] = &[
            ("nothing", &["a: t=1"], &["a: t=1"], &["a: t=1"], &[], 0),
            ("the file changed a cell", &["a: t=1"], &["a: t=2"], &["a: t=1"], &["a"], 0),
            ("the desk changed a cell", &["a: t=1"], &["a: t=1"], &["a: t=2"], &[], 0),
            ("both alike", &["a: t=1"], &["a: t=2"], &["a: t=2"], &[], 0),
            ("both", &["a: t=1"], &["a: t=2"], &["a: t=3"], &["a"], 1),
            ("each another cell", &["a: t=1,n=1"], &["a: t=2,n=1"], &["a: t=1,n=2"], &["a"], 0),
            ("the file emptied a cell", &["a: t=1,n=1"], &["a: t=1"], &["a: t=1,n=1"], &["a"], 0),
            ("a new record", &["a: t=1"], &["b: t=1", "a: t=1"], &["a: t=1"], &["b"], 0),
            ("one that the desk has added", &["a: t=1"], &["a: t=1"], &["a: t=1", "b: t=1"], &[], 0),
            ("one less", &["a: t=1", "b: t=1"], &["a: t=1"], &["a: t=1", "b: t=1"], &["b"], 0),
            ("one less that the desk changed", &["a: t=1", "b: t=1"], &["a: t=1"], &["a: t=1", "b: t=2"], &["b"], 1),
            ("one less on both sides", &["a: t=1", "b: t=1"], &["a: t=1"], &["a: t=1"], &[], 0),
        ];
        for (what, base, theirs, ours, touched, conflicting) in cases {
            let [base, theirs, ours] = [base, theirs, ours].map(|lines| records(lines));
            let (edits, conflicts) = brought(Kind::Events, &base, &theirs, &ours);
            assert_eq!(edits.iter().map(|edit| edit.key.as_str()).collect::<Vec<_>>(), *touched, "{what}");
            assert_eq!(conflicts.len(), *conflicting, "{what}");
            let proposal = Proposal::new("ann".parse().expect("name"), String::new(), edits, 0);
            let applied = proposal.applied_to(&ours);
            assert_eq!(applied.conflicts.len(), *conflicting, "{what}: whoever publishes it is asked");
            let imported = schema::merge(&base, &theirs, &ours, Some(Side::Ours)).records;
            assert_eq!(applied.records, imported, "{what}");
        }
    }
}
