//! The control of one setting.

use crate::{
    desk::{
        asked::Asked,
        names::column_label,
        records::Control,
        setting_value::{Shape, shape, shown},
        view::in_textarea,
    },
    domain::schema::{Column, Field, Form, Kind},
};
use leptos::prelude::*;
use serde_json::Value;

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
        Control { kind: Kind::Site, field, column, language, value, error, may_change: true, may_choose: &|_| true }
            .view(asked)
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
