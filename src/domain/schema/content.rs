//! A whole content as records and back.

use super::{
    cells::Cells,
    column::Column,
    kind::Kind,
    record::{Record, Schema, Unreadable},
    row::Row,
};
use crate::domain::{
    Content, Event, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure, Site,
    Speaker, Text,
};
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};

/// Applies a macro to the lists of a content, each with its type, in the order of [`Kind`].
macro_rules! with_lists {
    ($apply:ident) => {
        $apply! {
            places: Place, organisations: Organisation, people: Person, events: Event, speakers: Speaker,
            involvements: Involvement, procedures: Procedure, milestones: Milestone, positions: Position,
            figures: Figure, helplines: Helpline, texts: Text
        }
    };
}

/// The key of the one record of the settings.
const SITE: &str = "site";

/// The records of a content, kind by kind in the order of [`Kind`], each kind in its own order.
#[must_use]
pub fn records(content: &Content) -> Vec<Record> {
    let mut records = vec![Record { kind: Kind::Site, key: SITE.to_owned(), cells: cells_of(&content.site) }];
    macro_rules! push {
        ($($list:ident: $type:ty),+) => { $(records.extend(content.$list.iter().map(Schema::record));)+ };
    }
    with_lists!(push);
    records
}

/// The columns of a kind in their canonical order; the settings are a table of their own shape, and have none.
#[must_use]
pub fn columns(kind: Kind) -> Vec<Column> {
    macro_rules! of {
        ($($list:ident: $type:ty),+) => {
            match kind {
                Kind::Site => Vec::new(),
                $(<$type>::KIND => <$type>::columns(),)+
            }
        };
    }
    with_lists!(of)
}

/// The content of records; `None` without any. Every record has to be one of its kind, with a key of its own, and what it names
/// has to be there.
///
/// # Errors
/// The first record that is not so.
pub fn content(records: &[Record]) -> Result<Option<Content>, Unreadable> {
    if records.is_empty() {
        return Ok(None);
    }
    let mut lists: HashMap<Kind, Vec<&Record>> = HashMap::new();
    for record in records {
        lists.entry(record.kind).or_default().push(record);
    }
    let of = |kind: Kind| lists.get(&kind).map_or(&[][..], Vec::as_slice);
    let [site] = of(Kind::Site) else {
        return Err(unreadable(Kind::Site, SITE, None, "there have to be settings, once".to_owned()));
    };
    let site = site_of(&site.cells).map_err(|reason| unreadable(Kind::Site, SITE, None, reason))?;
    let mut keys = HashSet::new();
    macro_rules! read {
        ($($list:ident: $type:ty),+) => {
            Content { site, $($list: list::<$type>(of(<$type>::KIND), &mut keys)?),+ }
        };
    }
    Ok(Some(with_lists!(read)))
}

/// The values of the records of one kind. What they name stands before them.
fn list<'a, T: Schema>(records: &[&'a Record], keys: &mut HashSet<(Kind, &'a str)>) -> Result<Vec<T>, Unreadable> {
    let mut values = Vec::with_capacity(records.len());
    for record in records {
        let wrong = |column: Option<&str>, reason: String| unreadable(record.kind, &record.key, column, reason);
        let mut row = Row::new(&record.cells);
        let value = T::read(&mut row);
        let fault = row.faults.first();
        let value = value.filter(|_| fault.is_none()).ok_or_else(|| match fault {
            Some(fault) => wrong(Some(&fault.column), fault.reason.clone()),
            None => wrong(None, "it cannot be read".to_owned()),
        })?;
        if T::key(&record.cells) != record.key {
            return Err(wrong(None, format!("its cells have another key ({})", T::key(&record.cells))));
        }
        if !keys.insert((record.kind, &record.key)) {
            return Err(wrong(None, "it is there twice: remove one of the two".to_owned()));
        }
        if let Some(missing) = row.references.iter().find(|named| !keys.contains(&(named.kind, named.key.as_str()))) {
            let reason =
                format!("“{}” does not exist in {}: add that record or correct the name", missing.key, missing.kind);
            return Err(wrong(Some(missing.column), reason));
        }
        values.push(value);
    }
    Ok(values)
}

fn unreadable(kind: Kind, key: &str, column: Option<&str>, reason: String) -> Unreadable {
    Unreadable { kind, key: key.to_owned(), column: column.map(str::to_owned), reason }
}

/// The settings as cells: each key with its value as JSON, in the order of its fields.
fn cells_of(site: &Site) -> Cells {
    // Settings are a table of texts and numbers, which always has a JSON form.
    let settings = serde_json::to_string(site).unwrap_or_default();
    let values: HashMap<String, Box<RawValue>> = serde_json::from_str(&settings).unwrap_or_default();
    values.into_iter().map(|(key, value)| (key, value.get().to_owned())).collect()
}

fn site_of(cells: &Cells) -> Result<Site, String> {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).map_err(|error| error.to_string());
    let values = cells.filled().map(|(key, text)| Ok((key.to_owned(), value(text)?)));
    let values = values.collect::<Result<serde_json::Map<_, _>, String>>()?;
    serde_json::from_value(values.into()).map_err(|error| error.to_string())
}
