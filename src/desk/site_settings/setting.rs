//! One setting: its value as a form shows it, and what was typed for it.

use crate::{
    desk::{asked::Asked, names::column_label, records::Control, view::in_textarea},
    domain::schema::{Cells, Column, Field, Form, Kind},
};
use leptos::prelude::*;
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

/// The control of one key, or those of its languages.
pub fn control(
    asked: &Asked,
    key: &'static str,
    value: &Value,
    error: Option<String>,
    typed: &dyn Fn(&str, String) -> String,
) -> Option<AnyView> {
    let field = |form, separator| Field {
        column: Column::Plain(key),
        form,
        required: false,
        separator,
        refers_to: None,
        about: "",
    };
    let control = |field: &Field, column: String, language, value: &str, error| {
        Control { kind: Kind::Site, field, column, language, value, error, may_change: true, may_choose: &|_| true }.view(asked)
    };
    match shape(key) {
        Shape::Line(form) => control(&field(form, None), key.to_owned(), None, &typed(key, shown(key, value)), error),
        Shape::Languages => {
            let field = field(Form::Language, Some(' '));
            control(&field, key.to_owned(), None, &typed(key, shown(key, value)), error)
        }
        Shape::Localized => {
            let snapshot = asked.desk.state.snapshot();
            let field = field(Form::Text, None);
            let controls: Vec<_> = snapshot
                .content
                .site
                .locales
                .iter()
                .filter_map(|locale| {
                    let column = format!("{key}_{locale}");
                    let now = value.get(locale.code()).and_then(Value::as_str).unwrap_or_default();
                    let text = typed(&column, now.to_owned());
                    control(&field, column, Some(*locale), &text, None)
                })
                .collect();
            let is_open = error.is_some();
            let error = error.map(|error| view! { <p class="error">{error}</p> });
            Some(
                view! {
                    <details open=is_open id=format!("cell-{key}")>
                        <summary>{column_label(asked, key)}</summary>
                        {error}
                        {controls}
                    </details>
                }
                .into_any(),
            )
        }
        Shape::Table => {
            let text = typed(key, shown(key, value));
            let (id, hint, rows) = (format!("cell-{key}"), format!("hint-{key}"), text.lines().count().clamp(3, 20));
            let (is_open, invalid) = (error.is_some(), error.is_some().then_some("true"));
            let error = error.map(|error| view! { <p class="error">{error}</p> });
            let text = in_textarea(&text);
            Some(
                view! {
                    <details open=is_open>
                        <summary>{column_label(asked, key)}</summary>
                        <div class="field">
                            <label for=id.clone()>{column_label(asked, key)}</label>
                            <p class="hint" id=hint.clone()>{asked.text("settings-table")}</p>
                            {error}
                            <textarea id=id.clone() name=id rows=rows.to_string() spellcheck="false" aria-describedby=hint
                                aria-invalid=invalid>{text}</textarea>
                        </div>
                    </details>
                }
                .into_any(),
            )
        }
    }
}
