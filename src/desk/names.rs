//! What records and their columns are called at the desk.

use super::{asked::Asked, values::value_label};
use crate::{
    domain::{
        Locale,
        schema::{self, Cells, Kind, Record},
    },
    i18n::{file_of_message, file_of_subject},
};

/// A column in words, with its language where it has one.
pub fn column_label(asked: &Asked, column: &str) -> String {
    match column.rsplit_once('_').and_then(|(base, code)| Some((base, code.parse::<Locale>().ok()?))) {
        Some((base, language)) => format!("{} ({language})", asked.text(&format!("column-{base}"))),
        None => asked.text(&format!("column-{column}")),
    }
}

/// A kind in words.
pub fn kind_label(asked: &Asked, kind: Kind) -> String {
    asked.text(&format!("kind-{kind}"))
}

/// A file of interface strings in words.
pub fn file_label(asked: &Asked, file: &str) -> String {
    asked.text(&format!("file-{file}"))
}

/// A record by its kind and a name; by its key where nothing else is known of it.
pub fn key_label(asked: &Asked, kind: Kind, key: &str) -> String {
    asked.with("record-named", &[("kind", &kind_label(asked, kind)), ("name", key)])
}

/// A record by its kind and by what it is called.
pub fn record_label(asked: &Asked, record: &Record) -> String {
    if record.kind == Kind::Site {
        return kind_label(asked, record.kind);
    }
    key_label(asked, record.kind, &record_name(asked, record))
}

/// What a record is called in the language of the desk: what joins others is called by these, a review by what was read, and a text
/// says which language it is in.
pub fn record_name(asked: &Asked, record: &Record) -> String {
    let Record { kind, key, cells } = record;
    let language = cells.get("locale");
    match kind {
        Kind::Texts => format!("{} ({language})", name(record, asked.locale)),
        Kind::Reviews => format!("{} ({language})", read(asked, cells.get("subject"))),
        Kind::Phrases => key.clone(),
        _ => {
            let joined = schema::fields(*kind)
                .into_iter()
                .filter(|field| field.refers_to.is_some() && schema::key_columns(*kind).contains(&field.column.name()));
            let joined = joined.map(|field| field.column.name());
            let joined: Vec<_> =
                joined.rev().map(|column| value_label(asked, *kind, column, cells.get(column))).collect();
            if joined.is_empty() { name(record, asked.locale) } else { joined.join(" – ") }
        }
    }
}

/// What was read, given as reviews know it.
fn read(asked: &Asked, subject: &str) -> String {
    if let Some(file) = file_of_subject(subject) {
        return file_label(asked, file);
    }
    let snapshot = asked.desk.state.snapshot();
    let text = subject.strip_prefix("texts/").and_then(|page| snapshot.content.source_of(page));
    match (text, subject.split_once('/')) {
        (Some(text), _) => text.title.clone(),
        (None, Some((kind, key))) => kind.parse().map_or_else(|_| key.to_owned(), |kind| key_label(asked, kind, key)),
        (None, None) => subject.to_owned(),
    }
}

/// The address of a record's form, or of the page that its words stand on.
pub fn record_address(kind: Kind, key: &str) -> String {
    let of_words = match kind {
        Kind::Phrases => key.split_once('/').and_then(|(language, id)| {
            Some(format!("/desk/languages/{language}/{}#phrase-{id}", file_of_message(id)?))
        }),
        Kind::Reviews => key.rsplit_once('/').map(|(subject, language)| {
            let records = if subject.starts_with("texts/") { "" } else { "records/" };
            let page = file_of_subject(subject).map_or_else(|| format!("{records}{subject}"), str::to_owned);
            format!("/desk/languages/{language}/{page}")
        }),
        Kind::Texts => Some(format!("/desk/texts/{key}")),
        Kind::Site => Some("/desk/settings".to_owned()),
        _ => None,
    };
    of_words.unwrap_or_else(|| format!("/desk/records/{kind}/{key}"))
}

/// What a record is called: its name or title in a language or, without, in another one; its key when it has none.
pub fn name(record: &Record, locale: Locale) -> String {
    let Record { key, cells, .. } = record;
    let first =
        ["name", "title", "label", "text", "discouraged"].into_iter().find_map(|base| localized(cells, base, locale));
    first.unwrap_or(key).to_owned()
}

fn localized<'a>(cells: &'a Cells, base: &str, locale: Locale) -> Option<&'a str> {
    let exact = [base.to_owned(), format!("{base}_{locale}"), format!("{base}_en")];
    let mut exact = exact.iter().map(|column| cells.get(column));
    exact.find(|text| !text.is_empty()).or_else(|| {
        let is_it = |column: &str| column.rsplit_once('_').is_some_and(|(of, code)| of == base && code.len() == 2);
        cells.filled().find(|(column, _)| is_it(column)).map(|(_, text)| text)
    })
}
