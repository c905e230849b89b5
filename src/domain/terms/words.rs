//! The words of a record: what its writers say in a language, and not what is called so by others.

use crate::domain::{
    Locale,
    schema::{Column, Kind, Record, columns},
};
use serde_json::Value;
use std::borrow::Cow;

/// A text in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<'a> {
    /// The column that it stands in.
    pub column: &'a str,
    /// Its language.
    pub locale: Locale,
    /// The text.
    pub text: Cow<'a, str>,
}

/// Names belong to those who are called so.
const NAME: &str = "name";

/// The texts of a record, each with its language.
#[must_use]
pub fn written(record: &Record) -> Vec<Written<'_>> {
    let cells = &record.cells;
    let in_one_language = |columns: &[&'static str]| {
        let locale: Option<Locale> = cells.get("locale").parse().ok();
        let texts = columns
            .iter()
            .copied()
            .filter_map(|column| Some(Written { column, locale: locale?, text: Cow::Borrowed(cells.get(column)) }));
        texts.collect()
    };
    match record.kind {
        Kind::Site => cells.filled().flat_map(|(key, value)| of_setting(key, value)).collect(),
        Kind::Texts => in_one_language(&["title", "description", "lead", "markdown"]),
        Kind::Phrases => in_one_language(&["text"]),
        Kind::Reviews | Kind::Terms => Vec::new(),
        kind => {
            let columns = columns(kind);
            let locale = |column: &str| {
                let (base, code) = column.rsplit_once('_').filter(|(base, _)| *base != NAME)?;
                let is_one = columns.iter().any(|known| matches!(known, Column::Localized(name) if *name == base));
                code.parse().ok().filter(|_| is_one)
            };
            let texts = cells.filled().filter_map(|(column, text)| {
                Some(Written { column, locale: locale(column)?, text: Cow::Borrowed(text) })
            });
            texts.collect()
        }
    }
}

/// The texts of a setting, wherever languages stand before them.
fn of_setting<'a>(key: &'a str, value: &str) -> Vec<Written<'a>> {
    let mut texts = Vec::new();
    if let Ok(value) = serde_json::from_str(value) {
        collect(&value, None, &mut |locale, text| {
            texts.push(Written { column: key, locale, text: Cow::Owned(text.to_owned()) });
        });
    }
    texts
}

fn collect(value: &Value, locale: Option<Locale>, tell: &mut impl FnMut(Locale, &str)) {
    match (value, locale) {
        (Value::String(text), Some(locale)) => tell(locale, text),
        (Value::Object(fields), _) => fields.iter().for_each(|(key, value)| collect(value, key.parse().ok(), tell)),
        (Value::Array(items), _) => items.iter().for_each(|item| collect(item, None, tell)),
        _ => {}
    }
}
