//! The value of a setting: as forms and changes show it, and as it was typed.

use crate::{
    desk::asked::Asked,
    domain::{
        Locale,
        schema::{Cells, Form},
    },
};
use serde_json::{Map, Value};

/// How a setting is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text in one line.
    Line(Form),
    /// Languages with blanks between them.
    Languages,
    /// A text for each language.
    Localized,
    /// What `site.toml` has under this key, as it stands there.
    Table,
}

/// How a setting is asked for.
pub fn shape(key: &str) -> Shape {
    match key {
        "name" | "contact" => Shape::Line(Form::Text),
        "founded" => Shape::Line(Form::Date),
        "exit" => Shape::Line(Form::Address),
        "official" => Shape::Line(Form::YES_NO),
        "locales" | "source_languages" => Shape::Languages,
        "full_name" | "tagline" => Shape::Localized,
        _ => Shape::Table,
    }
}

/// The value that a setting has.
pub fn value_of(cells: &Cells, key: &str) -> Value {
    serde_json::from_str(cells.get(key)).unwrap_or_default()
}

/// A value as its control shows it.
pub fn shown(key: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(is_so) => if *is_so { "yes" } else { "no" }.to_owned(),
        Value::Array(list) if shape(key) == Shape::Languages => {
            list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
        }
        Value::String(text) => text.clone(),
        _ => toml::to_string(&Map::from_iter([(key.to_owned(), value.clone())])).unwrap_or_default(),
    }
}

/// A value as changes show it, given as its cell has it: as its control does, with the names of what is a code.
pub fn value_label(asked: &Asked, key: &str, cell: &str) -> String {
    let value: Value = serde_json::from_str(cell).unwrap_or_else(|_| cell.into());
    match (&value, shape(key)) {
        (Value::Bool(_), _) => asked.text(&shown(key, &value)),
        (Value::Array(list), Shape::Languages) => {
            let named = |code: &Value| Some(code.as_str()?.parse::<Locale>().ok()?.native_name());
            list.iter().filter_map(named).collect::<Vec<_>>().join(", ")
        }
        _ => shown(key, &value),
    }
}

/// The value of what was typed for a key: null for nothing, and the reason where it cannot be read.
pub fn read(key: &str, text: &str) -> Result<Value, String> {
    let text = text.trim();
    Ok(match shape(key) {
        _ if text.is_empty() => Value::Null,
        Shape::Line(Form::YES_NO) => Value::Bool(text == "yes"),
        Shape::Line(_) | Shape::Localized => text.into(),
        Shape::Languages => text.split([' ', ',']).filter(|code| !code.is_empty()).collect(),
        Shape::Table => {
            let mut table: Map<String, Value> = toml::from_str(text).map_err(|error| error.message().to_owned())?;
            let value = table.remove(key).filter(|_| table.is_empty());
            value.ok_or_else(|| format!("only the key {key} stands here, as in site.toml"))?
        }
    })
}
