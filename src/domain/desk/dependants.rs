//! Records that are nothing without another one.

use crate::domain::schema::{self, Column, Kind, Record};
use std::collections::HashMap;

/// The records that join a record to others, such as those who speak at an event: their keys name it.
#[must_use]
pub fn dependants<'a>(records: impl IntoIterator<Item = &'a Record>, (kind, key): (Kind, &str)) -> Vec<&'a Record> {
    let mut columns: HashMap<Kind, Vec<&str>> = HashMap::new();
    let joins = |record: &&Record| {
        let columns = columns.entry(record.kind).or_insert_with(|| joining(record.kind, kind));
        columns.iter().any(|column| record.cells.get(column) == key)
    };
    records.into_iter().filter(joins).collect()
}

/// The columns of a kind's key that name records of another kind.
fn joining(of: Kind, named: Kind) -> Vec<&'static str> {
    let key = schema::key_columns(of);
    let fields = schema::fields(of).into_iter().filter(|field| field.refers_to == Some(named));
    let columns = fields.filter_map(|field| match field.column {
        Column::Plain(name) => Some(name),
        Column::Localized(_) => None,
    });
    columns.filter(|column| key.contains(column)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_at_an_event_goes_with_it_and_who_is_named_otherwise_stays() {
        let record = |kind, key: &str, cells: &[(&str, &str)]| Record {
            kind,
            key: key.to_owned(),
            cells: cells.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned())).collect(),
        };
        let records = [
            record(Kind::Events, "launch", &[("slug", "launch"), ("place", "brussels")]),
            record(Kind::Speakers, "launch/ann", &[("event", "launch"), ("person", "ann")]),
            record(Kind::Speakers, "other/ann", &[("event", "other"), ("person", "ann")]),
        ];
        let keys =
            |kind, key| dependants(&records, (kind, key)).into_iter().map(|one| one.key.as_str()).collect::<Vec<_>>();
        assert_eq!(keys(Kind::Events, "launch"), ["launch/ann"]);
        assert_eq!(keys(Kind::People, "ann"), ["launch/ann", "other/ann"]);
        assert_eq!(keys(Kind::Places, "brussels"), [""; 0]);
    }
}
