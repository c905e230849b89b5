//! What the values of columns are called, where they are codes: in the words of the desk where it has some, and otherwise as readers of
//! the site read them.

use super::{asked::Asked, setting_value};
use crate::{
    domain::{
        Locale,
        schema::{self, Field, Form, Kind},
    },
    site::{RequestContext, value_in_words},
};

/// The codes of a column with what they are called; none where it has no codes.
pub fn value_labels(asked: &Asked, kind: Kind, field: &Field) -> Vec<(&'static str, String)> {
    let Form::Codes(codes) = field.form else { return Vec::new() };
    codes.iter().map(|code| (*code, label(asked, kind, field, code))).collect()
}

/// A value as it is shown: a code, and the key of a record, by what it is called, anything else as it is.
pub fn value_label(asked: &Asked, kind: Kind, column: &str, value: &str) -> String {
    if kind == Kind::Site {
        return setting_value::value_label(asked, column, value);
    }
    let field = schema::fields(kind).into_iter().find(|field| field.column.is_called(column));
    let is_coded = |field: &Field| {
        field.refers_to.is_some() || matches!(field.form, Form::Codes(_) | Form::Country | Form::Language)
    };
    let Some(field) = field.filter(|field| is_coded(field) && !value.is_empty()) else { return value.to_owned() };
    let codes = value.split(|letter| Some(letter) == field.separator);
    codes.map(|code| label(asked, kind, &field, code)).collect::<Vec<_>>().join(", ")
}

/// What a code or a key in a column is called; the code itself where nothing has a name for it.
fn label(asked: &Asked, kind: Kind, field: &Field, code: &str) -> String {
    let column = field.column.name();
    match field.form {
        Form::YES_NO => return asked.text(code),
        Form::Codes(Locale::CODES) => {
            let language: Option<Locale> = code.parse().ok();
            return language.map_or_else(|| code.to_owned(), |locale| locale.native_name().to_owned());
        }
        _ => {}
    }
    let own = format!("value-{column}-{code}");
    let known = asked.text(&own);
    if known != own {
        return known;
    }
    let snapshot = asked.desk.state.snapshot();
    // A site that does not have the language of the desk has names in its own.
    let base_url = &asked.desk.state.assets().base_url;
    let mut languages = [asked.locale].into_iter().chain(snapshot.locales());
    let context = languages.find_map(|locale| RequestContext::new(&snapshot, locale, base_url));
    let named = context.map(|context| value_in_words(&context, kind, column, code));
    named.filter(|name| !name.is_empty()).unwrap_or_else(|| code.to_owned())
}
