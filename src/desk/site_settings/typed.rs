//! The settings that a form says.

use crate::{
    desk::{
        asked::Asked,
        setting_value::{Shape, read, shape, shown, value_of},
    },
    domain::{
        Locale, Site,
        schema::{self, Cells, Finding, Kind, SITE},
    },
};
use serde_json::{Map, Value};

/// The settings that a form says, and what of it cannot be read. What the form does not ask for, and what it shows unchanged, stays; what
/// cannot be read is kept as the text that it is, so that a draft has it.
pub fn typed(asked: &Asked, base: &Cells) -> (Cells, Vec<Finding>) {
    let field = |name: &str| {
        let found = asked.form.iter().find(|(known, _)| known.strip_prefix("cell-") == Some(name));
        found.map(|(_, text)| text.replace("\r\n", "\n"))
    };
    let known: Map<String, Value> = base.filled().map(|(key, _)| (key.to_owned(), value_of(base, key))).collect();
    let (mut settings, mut cells, mut wrong) = (known.clone(), base.clone(), Vec::new());
    for key in schema::settings_keys() {
        let before = value_of(base, key);
        let text = field(key).filter(|text| text.trim() != shown(key, &before).trim());
        let value = match (shape(key), &text) {
            (Shape::Localized, _) => Ok(localized(key, &before, &field)),
            (_, Some(text)) => read(key, text),
            (_, None) => Ok(before.clone()),
        };
        // Each key is tried alone, so that what cannot be read is told at its field.
        let value = value.and_then(|value| {
            let mut alone = known.clone();
            put(&mut alone, key, value.clone());
            let read = serde_json::from_value::<Site>(alone.into()).map_err(|error| error.to_string());
            if value == before { Ok(value) } else { read.map(|_| value) }
        });
        match value {
            Ok(value) if value == before => {}
            Ok(value) => {
                cells.put(key, if value.is_null() { String::new() } else { value.to_string() });
                put(&mut settings, key, value);
            }
            Err(reason) => {
                let text = text.unwrap_or_default();
                cells.put(key, if text.trim().is_empty() { String::new() } else { Value::from(text).to_string() });
                wrong.push(finding(Some(key), reason));
            }
        }
    }
    if !wrong.is_empty() {
        return (cells, wrong);
    }
    match serde_json::from_value::<Site>(settings.into()) {
        Ok(site) => (schema::settings(&site), wrong),
        Err(error) => (cells, vec![finding(None, error.to_string())]),
    }
}

/// The texts of a setting that has one for each language.
fn localized(key: &str, before: &Value, field: &impl Fn(&str) -> Option<String>) -> Value {
    let mut texts = before.as_object().cloned().unwrap_or_default();
    for locale in Locale::ALL {
        match field(&format!("{key}_{locale}")).map(|text| text.trim().to_owned()) {
            Some(text) if text.is_empty() => _ = texts.remove(locale.code()),
            Some(text) => _ = texts.insert(locale.code().to_owned(), text.into()),
            None => {}
        }
    }
    texts.into()
}

fn put(settings: &mut Map<String, Value>, key: &str, value: Value) {
    if value.is_null() {
        settings.remove(key);
    } else {
        settings.insert(key.to_owned(), value);
    }
}

/// What is wrong with a setting, or with all of them.
pub fn finding(key: Option<&str>, reason: String) -> Finding {
    let column = key.map(str::to_owned);
    Finding { kind: Kind::Site, key: SITE.to_owned(), column, line: None, reason, remedy: String::new() }
}
