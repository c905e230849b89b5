//! A whole content as records and back.

use super::{
    cells::Cells,
    column::{Column, Field},
    kind::Kind,
    record::{Finding, Record, Schema, joined},
    row::{Fault, Reference, Row},
};
use crate::domain::{Content, Site};
use serde_json::value::RawValue;
use std::collections::{HashMap, HashSet};

/// Applies a macro to the lists of a content that are tables in files, each with its type, in the order of [`Kind`]; others that
/// are given come after them.
macro_rules! with_tables {
    ($apply:ident $(, $other:ident: $type:ty)*) => {
        $apply! {
            places: $crate::domain::Place, organisations: $crate::domain::Organisation, people: $crate::domain::Person,
            events: $crate::domain::Event, speakers: $crate::domain::Speaker, involvements: $crate::domain::Involvement,
            procedures: $crate::domain::Procedure, milestones: $crate::domain::Milestone,
            positions: $crate::domain::Position, figures: $crate::domain::Figure, helplines: $crate::domain::Helpline
            $(, $other: $type)*
        }
    };
}
pub(crate) use with_tables;

/// Applies a macro to all lists of a content.
macro_rules! with_lists {
    ($apply:ident) => {
        with_tables! {
            $apply, texts: $crate::domain::Text, reviews: $crate::domain::Review, phrases: $crate::domain::Phrase,
            terms: $crate::domain::Term
        }
    };
}

/// The key of the one record of the settings.
pub const SITE: &str = "site";

/// The records of a content, kind by kind in the order of [`Kind`], each kind in its own order.
#[must_use]
pub fn records(content: &Content) -> Vec<Record> {
    let mut records = vec![Record { kind: Kind::Site, key: SITE.to_owned(), cells: settings(&content.site) }];
    macro_rules! push {
        ($($list:ident: $type:ty),+) => { $(records.extend(content.$list.iter().map(Schema::record));)+ };
    }
    with_lists!(push);
    records
}

/// The columns of a kind in their canonical order, each with what it is for; the settings are a table of their own shape, and
/// have none.
#[must_use]
pub fn fields(kind: Kind) -> Vec<Field> {
    macro_rules! of {
        ($($list:ident: $type:ty),+) => {
            match kind {
                Kind::Site => Vec::new(),
                $(<$type>::KIND => <$type>::fields(),)+
            }
        };
    }
    with_lists!(of)
}

/// The columns of a kind in their canonical order.
#[must_use]
pub fn columns(kind: Kind) -> Vec<Column> {
    fields(kind).into_iter().map(|field| field.column).collect()
}

/// The columns of a kind that no two records may share the values of; the settings are one record and have none.
#[must_use]
pub fn key_columns(kind: Kind) -> &'static [&'static str] {
    macro_rules! of {
        ($($list:ident: $type:ty),+) => {
            match kind {
                Kind::Site => &[],
                $(<$type>::KIND => <$type>::KEY,)+
            }
        };
    }
    with_lists!(of)
}

/// The key that cells have in their kind; the settings have the one that they always have.
#[must_use]
pub fn key(kind: Kind, cells: &Cells) -> String {
    let columns = key_columns(kind);
    if columns.is_empty() { SITE.to_owned() } else { joined(columns, cells) }
}

/// Everything that is wrong with a record, whatever the others are.
#[must_use]
pub fn findings(record: &Record) -> Vec<Finding> {
    macro_rules! of {
        ($($list:ident: $type:ty),+) => {
            match record.kind {
                Kind::Site => site_of(&record.cells).err().into_iter().collect(),
                $(<$type>::KIND => value_of::<$type>(record).err().unwrap_or_default(),)+
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
pub fn content(records: &[Record]) -> Result<Option<Content>, Finding> {
    if records.is_empty() {
        return Ok(None);
    }
    let mut lists: HashMap<Kind, Vec<&Record>> = HashMap::new();
    for record in records {
        lists.entry(record.kind).or_default().push(record);
    }
    let of = |kind: Kind| lists.get(&kind).map_or(&[][..], Vec::as_slice);
    let [site] = of(Kind::Site) else {
        return Err(finding(Kind::Site, SITE, "there have to be settings, once", "add or remove some"));
    };
    let site = site_of(&site.cells)?;
    let mut keys = HashSet::new();
    macro_rules! read {
        ($($list:ident: $type:ty),+) => {
            Content { site, $($list: list::<$type>(of(<$type>::KIND), &mut keys)?),+ }
        };
    }
    Ok(Some(with_lists!(read)))
}

/// The values of the records of one kind. What they name stands before them.
fn list<'a, T: Schema>(records: &[&'a Record], keys: &mut HashSet<(Kind, &'a str)>) -> Result<Vec<T>, Finding> {
    let mut values = Vec::with_capacity(records.len());
    for record in records {
        let (value, references) = value_of::<T>(record).map_err(|mut findings| findings.swap_remove(0))?;
        if !keys.insert((record.kind, &record.key)) {
            return Err(finding(record.kind, &record.key, "it is there twice", "remove one of the two"));
        }
        if let Some(missing) = references.iter().find(|named| !keys.contains(&(named.kind, named.key.as_str()))) {
            return Err(Finding::of(record.kind, &record.key, Fault::missing(missing)));
        }
        values.push(value);
    }
    Ok(values)
}

/// The value of a record, and what it names.
///
/// # Errors
/// Everything that is wrong with it: one thing at least.
fn value_of<T: Schema>(record: &Record) -> Result<(T, Vec<Reference>), Vec<Finding>> {
    let Record { kind, key, cells } = record;
    let mut row = Row::new(cells);
    match T::read(&mut row) {
        Some(value) if row.faults.is_empty() && T::key(cells) == *key => Ok((value, row.references)),
        Some(_) if row.faults.is_empty() => {
            let reason = format!("its cells have another key ({})", T::key(cells));
            Err(vec![finding(*kind, key, reason, "add a record of that key instead")])
        }
        None if row.faults.is_empty() => {
            Err(vec![finding(*kind, key, "it cannot be read", "restore what it was before")])
        }
        _ => Err(row.faults.into_iter().map(|fault| Finding::of(*kind, key, fault)).collect()),
    }
}

fn finding(kind: Kind, key: &str, reason: impl Into<String>, remedy: &str) -> Finding {
    Finding { kind, key: key.to_owned(), column: None, line: None, reason: reason.into(), remedy: remedy.to_owned() }
}

/// The settings as cells: each key with its value as JSON, in the order of its fields.
#[must_use]
pub fn settings(site: &Site) -> Cells {
    // Settings are a table of texts and numbers, which always has a JSON form.
    let text = serde_json::to_string(site).unwrap_or_default();
    let values: HashMap<String, Box<RawValue>> = serde_json::from_str(&text).unwrap_or_default();
    values.into_iter().map(|(key, value)| (key, value.get().to_owned())).collect()
}

/// The keys of the settings, in the order of their fields.
#[must_use]
pub fn settings_keys() -> &'static [&'static str] {
    /// Is asked for the fields of a struct, and gives nothing.
    struct Asked<'a>(&'a mut &'static [&'static str]);
    impl<'de> serde::Deserializer<'de> for Asked<'_> {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: serde::de::Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
            Err(serde::de::Error::custom("only fields are asked for"))
        }

        fn deserialize_struct<V: serde::de::Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Self::Error> {
            *self.0 = fields;
            self.deserialize_any(visitor)
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
            tuple tuple_struct map enum identifier ignored_any
        }
    }
    let mut keys: &'static [&'static str] = &[];
    // It always fails, once the fields are known.
    _ = <Site as serde::Deserialize>::deserialize(Asked(&mut keys));
    keys
}

fn site_of(cells: &Cells) -> Result<Site, Finding> {
    parsed(cells).map_err(|reason| finding(Kind::Site, SITE, reason, "correct the settings"))
}

fn parsed(cells: &Cells) -> Result<Site, String> {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).map_err(|error| error.to_string());
    let values = cells.filled().map(|(key, text)| Ok((key.to_owned(), value(text)?)));
    let values = values.collect::<Result<serde_json::Map<_, _>, String>>()?;
    serde_json::from_value(values.into()).map_err(|error| error.to_string())
}
