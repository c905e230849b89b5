//! What breaks a rule of the domain, told with file, line and column.

use super::{
    Problem,
    draft::Draft,
    files::SITE,
    table::{Table, file_of},
    text::{FIRST_LINE, file_name},
};
use crate::domain::{
    rules,
    schema::{Fault, Reference, Schema, with_tables},
};

/// Tells everything that breaks a rule, but for what is told as settings, texts and logos are read.
pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    foreign_keys(draft, problems);
    macro_rules! cells {
        ($($table:ident: $type:ty),+) => { $(told(&draft.$table, cells, problems);)+ };
    }
    with_tables!(cells);
    let countries = rules::countries(draft.places.records.iter().map(|(_, place)| place));
    told(&draft.organisations, |record| rules::organisation(record, &countries), problems);
    told(&draft.events, |record| rules::event(record, &countries), problems);
    told(&draft.figures, rules::figure, problems);
    told(&draft.helplines, rules::helpline, problems);
    told(&draft.terms, cells, problems);
    told(&draft.terms, rules::term, problems);
}

fn cells<T: Schema>(record: &T) -> Vec<Fault> {
    rules::cells(T::KIND, &record.record().cells)
}

/// Tells the faults of a file's records.
fn told<T: Schema>(table: &Table<T>, faults: impl Fn(&T) -> Vec<Fault>, problems: &mut Vec<Problem>) {
    for (line, record) in &table.records {
        let faults = faults(record).into_iter();
        problems.extend(faults.map(|fault| Table::<T>::problem(*line, &fault.column, fault.reason, fault.remedy)));
    }
}

/// Every key that a file names in another has to be there. Keys of broken rows count: one mistake is told once.
fn foreign_keys(draft: &Draft, problems: &mut Vec<Problem>) {
    let links = draft.links();
    let mut tell = |file: String, line: Option<u64>, column: Option<&str>, named: &Reference| {
        let keys = links.iter().find(|to| to.kind == named.kind).and_then(|to| to.keys);
        if keys.is_some_and(|keys| !keys.contains(&named.key)) {
            let target = file_of(named.kind);
            let reason = format!("“{}” is not a slug in {target}", named.key);
            let remedy = format!("add it to {target} or correct it in {file}");
            problems.push(Problem { file, line, column: column.map(str::to_owned), reason, remedy });
        }
    };
    for from in &links {
        for (line, named) in from.references {
            tell(file_of(from.kind), Some(*line), Some(named.column), named);
        }
    }
    for named in draft.site.iter().flat_map(rules::site_names) {
        tell(SITE.to_owned(), None, Some(named.column), &named);
    }
    for (text, _) in &draft.texts {
        for named in rules::text_names(text) {
            tell(file_name(text), named.line.map(|line| FIRST_LINE - 1 + line), None, &named);
        }
    }
}
