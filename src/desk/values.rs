//! What the values of columns are called, where they are codes: as readers of the site read them, in the language of the desk.

use super::asked::Asked;
use crate::{
    domain::schema::{self, Form, Kind},
    site::{RequestContext, value_in_words},
};

/// These codes of a column with what they are called.
pub fn value_labels(
    asked: &Asked,
    kind: Kind,
    column: &str,
    codes: &'static [&'static str],
) -> Vec<(&'static str, String)> {
    let snapshot = asked.desk.state.snapshot();
    // A site that does not have the language of the desk has no names in it.
    let context = RequestContext::new(&snapshot, asked.locale, &asked.desk.state.assets().base_url);
    let label = |code: &'static str| {
        let named = context.as_ref().map(|context| value_in_words(context, kind, column, code));
        named.filter(|name| !name.is_empty() && name != code).unwrap_or_else(|| code.replace('-', " "))
    };
    codes.iter().map(|code| (*code, label(code))).collect()
}

/// A value as it is shown: a code by what it is called, anything else as it is.
pub fn value_label(asked: &Asked, kind: Kind, column: &str, value: &str) -> String {
    let field = schema::fields(kind).into_iter().find(|field| field.column.is_called(column));
    let Some((codes, separator)) = field.and_then(|field| Some((codes(field.form)?, field.separator))) else {
        return value.to_owned();
    };
    let labels = if codes == YES_NO {
        codes.iter().map(|code| (*code, asked.text(code))).collect()
    } else {
        value_labels(asked, kind, column, codes)
    };
    let label = |code: &str| {
        let found = labels.iter().find(|(known, _)| *known == code);
        found.map_or_else(|| code.to_owned(), |(_, label)| label.clone())
    };
    match separator {
        Some(separator) => value.split(separator).map(label).collect::<Vec<_>>().join(", "),
        None => label(value),
    }
}

const YES_NO: &[&str] = &["yes", "no"];

fn codes(form: Form) -> Option<&'static [&'static str]> {
    match form {
        Form::Codes(codes) => Some(codes),
        _ => None,
    }
}
