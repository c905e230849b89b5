//! The settings of the site: a form made from their keys. Whether this is the coalition's official site, and where the quick exit
//! leads, takes two people, as with every proposal of them.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer},
    names::column_label,
    proposals::{self, findings, summary, told},
    records::{Control, as_of},
    view,
};
use crate::domain::{
    Locale, Site,
    desk::{Cell, Edit, Proposal},
    schema::{self, Cells, Column, Field, Finding, Form, Kind, SITE},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use serde_json::{Map, Value};

/// What stands for all settings in the table of rights.
pub const SETTINGS: Cell<'static> = Cell { kind: Kind::Site, key: SITE, column: "name" };

/// How a setting is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// A text in one line.
    Line(Form),
    /// Languages with blanks between them.
    Languages,
    /// A text for each language.
    Localized,
    /// What `site.toml` has under this key, as it stands there.
    Table,
}

fn shape(key: &str) -> Shape {
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

fn value_of(cells: &Cells, key: &str) -> Value {
    serde_json::from_str(cells.get(key)).unwrap_or_default()
}

/// A value as its control shows it.
fn shown(key: &str, value: &Value) -> String {
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
fn read(key: &str, text: &str) -> Result<Value, String> {
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

/// The settings that a form says: what it does not ask for, and what it shows unchanged, stays.
fn typed(asked: &Asked, base: &Cells) -> (Map<String, Value>, Vec<Finding>) {
    let field = |name: &str| {
        let found = asked.form.iter().find(|(known, _)| known.strip_prefix("cell-") == Some(name));
        found.map(|(_, text)| text.replace("\r\n", "\n"))
    };
    let mut settings: Map<String, Value> =
        base.filled().map(|(key, _)| (key.to_owned(), value_of(base, key))).collect();
    let mut wrong = Vec::new();
    for key in schema::settings_keys() {
        let before = value_of(base, key);
        let value = if shape(key) == Shape::Localized {
            let mut texts = before.as_object().cloned().unwrap_or_default();
            for locale in Locale::ALL {
                match field(&format!("{key}_{locale}")).map(|text| text.trim().to_owned()) {
                    Some(text) if text.is_empty() => _ = texts.remove(locale.code()),
                    Some(text) => _ = texts.insert(locale.code().to_owned(), text.into()),
                    None => {}
                }
            }
            Ok(texts.into())
        } else {
            match field(key).filter(|text| text.trim() != shown(key, &before).trim()) {
                Some(text) => read(key, &text),
                None => Ok(before.clone()),
            }
        };
        // Each key is tried alone, so that what cannot be read is told at its field.
        let value = value.and_then(|value| {
            let mut alone: Map<String, Value> =
                base.filled().map(|(key, _)| (key.to_owned(), value_of(base, key))).collect();
            put(&mut alone, key, value.clone());
            let read = serde_json::from_value::<Site>(alone.into()).map_err(|error| error.to_string());
            if value == before { Ok(value) } else { read.map(|_| value) }
        });
        match value {
            Ok(value) => put(&mut settings, key, value),
            Err(reason) => wrong.push(finding(Some(key), reason)),
        }
    }
    (settings, wrong)
}

fn put(settings: &mut Map<String, Value>, key: &str, value: Value) {
    if value.is_null() {
        settings.remove(key);
    } else {
        settings.insert(key.to_owned(), value);
    }
}

fn finding(key: Option<&str>, reason: String) -> Finding {
    let column = key.map(str::to_owned);
    Finding { kind: Kind::Site, key: SITE.to_owned(), column, line: None, reason, remedy: String::new() }
}

/// `GET /desk/settings`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let published = asked.desk.state.store().published().await?;
    let now = published.records.iter().find(|record| record.kind == Kind::Site);
    let cells = now.map(|record| record.cells.clone()).unwrap_or_default();
    Ok(answer(StatusCode::OK, form(&asked, &current, &cells, published.version, &[])))
}

/// `POST /desk/settings`
pub async fn save(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let store = asked.desk.state.store();
    let published = store.published().await?;
    let version = asked.field("version").parse().unwrap_or(published.version);
    let base = as_of(store.as_ref(), Kind::Site, SITE, version).await?.unwrap_or_default();
    let (settings, mut wrong) = typed(&asked, &base);
    let site = serde_json::from_value::<Site>(settings.into());
    let edit =
        |new| Edit { kind: Kind::Site, key: SITE.to_owned(), base: Some(base.clone()), new: Some(new), place: None };
    let edits: Vec<Edit> = site.iter().map(schema::settings).map(edit).collect();
    let reason = asked.field("reason").to_owned();
    if wrong.is_empty() {
        if let Err(error) = &site {
            wrong.push(finding(None, error.to_string()));
        } else if edits.iter().all(|edit| edit.differences().is_empty()) {
            wrong.push(finding(None, asked.text("nothing-changed")));
        } else if reason.is_empty() {
            wrong.push(finding(Some("reason"), asked.text("reason-missing")));
        } else {
            let name = current.permit.user().name.clone();
            let proposal = Proposal::new(name, reason.clone(), edits.clone(), asked.now);
            wrong = findings(&proposal, &proposal.applied_to(&published.records).records);
        }
    }
    let is_look = asked.field("look") == "yes";
    if is_look || !wrong.is_empty() {
        let status = if is_look { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok(answer(status, form(&asked, &current, &base, version, &wrong)));
    }
    proposals::add(&asked, &current, reason, edits).await
}

fn form(asked: &Asked, current: &CurrentUser, cells: &Cells, version: u64, wrong: &[Finding]) -> String {
    view::owned(|| {
        let error = |column: &str| {
            let found = wrong.iter().find(|finding| finding.column.as_deref() == Some(column));
            found.map(told)
        };
        let typed = |column: &str, kept: String| {
            let field = asked.form.iter().find(|(known, _)| known.strip_prefix("cell-") == Some(column));
            field.map_or(kept, |(_, text)| text.clone())
        };
        let controls: Vec<_> = schema::settings_keys()
            .iter()
            .map(|key| setting(asked, key, &value_of(cells, key), error(key), &typed))
            .collect();
        let reason_error = error("reason");
        let invalid = reason_error.is_some().then_some("true");
        let reason_error = reason_error.map(|error| view! { <p class="error">{error}</p> });
        let main = view! {
            <p><a href="/desk/records">{asked.text("records-title")}</a></p>
            <h1>{asked.text("kind-site")}</h1>
            <p class="lead">{asked.text("settings-lead")}</p>
            {summary(asked, wrong, Some((Kind::Site, SITE)))}
            <form method="post" action="/desk/settings" class="sheet wide">
                <input type="hidden" name="version" value=version.to_string()/>
                {controls}
                <div class="field">
                    <label for="cell-reason">{asked.text("reason")}</label>
                    <p class="hint" id="hint-reason">{asked.text("hint-reason")}</p>
                    {reason_error}
                    <input id="cell-reason" name="reason" value=asked.field("reason").to_owned() autocomplete="off"
                        aria-describedby="hint-reason" aria-invalid=invalid/>
                </div>
                <button>{asked.text("propose")}</button>
            </form>
        };
        view::render(asked, Some(&current.account), "kind-site", main.into_any())
    })
}

/// The control of one key, or those of its languages.
fn setting(
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
        Control { field, column, language, value, error, may_change: true }.view(asked)
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
            // Leptos writes what stands in this element as it is.
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
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
