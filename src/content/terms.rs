//! Terms to avoid in files: where they stand.

use super::{
    Problem,
    draft::Draft,
    files::{Files, INTERFACE, PAGES, SITE},
    table::{Table, file_of},
    text::{FIRST_LINE, file_name},
};
use crate::domain::{
    Term,
    schema::{Kind, Record, Schema, with_tables},
    terms::{Hint, Terms},
};
use std::collections::HashMap;

/// The column of a text's Markdown.
const MARKDOWN: &str = "markdown";

/// The lines of records in their files, and of those columns that have lines of their own.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines(HashMap<(Kind, String, &'static str), u64>);

impl Lines {
    /// Where the records of a folder stand.
    pub fn of(draft: &Draft, files: &Files) -> Self {
        let mut lines = Self::default();
        macro_rules! rows {
            ($($list:ident: $type:ty),+) => { $(lines.rows(&draft.$list);)+ };
        }
        with_tables!(rows);
        for (text, _) in &draft.texts {
            let key = text.record().key;
            let file = files.0.get(&file_name(text)).map(String::as_str).unwrap_or_default();
            for column in ["title", "description", "lead"] {
                let is_it = |line: &str| line.split_once(':').is_some_and(|(name, _)| name == column);
                lines.put(Kind::Texts, &key, column, number(file, is_it));
            }
            lines.put(Kind::Texts, &key, MARKDOWN, Some(FIRST_LINE));
        }
        for phrase in &draft.phrases {
            let file = files.0.get(&interface_file(phrase.locale.code())).map(String::as_str).unwrap_or_default();
            let is_it = |line: &str| line.split_once('=').is_some_and(|(id, _)| id.trim_end() == phrase.id);
            lines.put(Kind::Phrases, &phrase.record().key, "", number(file, is_it));
        }
        lines
    }

    fn rows<T: Schema>(&mut self, table: &Table<T>) {
        for (line, record) in &table.records {
            self.put(T::KIND, &record.record().key, "", Some(*line));
        }
    }

    fn put(&mut self, kind: Kind, key: &str, column: &'static str, line: Option<u64>) {
        self.0.extend(line.map(|line| ((kind, key.to_owned(), column), line)));
    }

    /// The terms to avoid that these records have.
    pub fn terms(&self, records: &[Record], terms: &[Term]) -> Vec<Problem> {
        let terms = Terms::new(terms);
        let of = |record: &Record| -> Vec<Problem> {
            terms.hints(record).into_iter().map(|hint| self.problem(record, hint)).collect()
        };
        records.iter().flat_map(of).collect()
    }

    fn problem(&self, record: &Record, hint: Hint<'_>) -> Problem {
        let Hint { column, line, words, term } = hint;
        let of = |column: &'static str| self.0.get(&(record.kind, record.key.clone(), column)).copied();
        let place = match (record.kind, column.as_str()) {
            (Kind::Texts, MARKDOWN) => of(MARKDOWN).map(|first| first - 1 + line),
            (Kind::Texts, column) => ["title", "description", "lead"].into_iter().find(|of| *of == column).and_then(of),
            _ => of(""),
        };
        let source = term.evidence.source_url.as_ref().map(|url| format!(" ({url})")).unwrap_or_default();
        let reason = format!("“{words}” is a term to avoid: {}{source}", term.why.trim_end_matches('.'));
        let remedy = format!("say “{}”, or quote it in quotation marks", term.preferred);
        Problem { file: file(record), line: place, column: Some(column), reason, remedy }
    }
}

/// The file that a record stands in.
fn file(record: &Record) -> String {
    let (first, second) = record.key.split_once('/').unwrap_or((&record.key, ""));
    match record.kind {
        Kind::Site => SITE.to_owned(),
        Kind::Texts => format!("{PAGES}/{first}.{second}.md"),
        Kind::Phrases => interface_file(first),
        kind => file_of(kind),
    }
}

fn interface_file(locale: &str) -> String {
    format!("{INTERFACE}/{locale}.ftl")
}

/// The number of the first line that is such a one.
fn number(file: &str, is_it: impl Fn(&str) -> bool) -> Option<u64> {
    (1..).zip(file.lines()).find(|(_, line)| is_it(line)).map(|(number, _)| number)
}
