//! Terms to avoid in files: where they stand.

use super::{
    Problem,
    draft::Draft,
    files::{Files, INTERFACE, PAGES, SITE},
    table::file_of,
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
/// The columns of a text that stand in its front matter.
const FRONT_MATTER: [&str; 3] = ["title", "description", "lead"];

/// The lines of records in their files: of each kind in the order of its records, which is that of the content.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    rows: HashMap<Kind, Vec<Option<u64>>>,
    front_matters: Vec<[Option<u64>; 3]>,
}

impl Lines {
    /// Where the records of a folder stand.
    pub fn of(draft: &Draft, files: &Files) -> Self {
        let mut rows = HashMap::new();
        macro_rules! put {
            ($($list:ident: $type:ty),+) => { $(
                let lines = draft.$list.records.iter().map(|(line, _)| Some(*line));
                rows.insert(<$type as Schema>::KIND, lines.collect());
            )+ };
        }
        with_tables!(put);
        let text_of = |name: &str| files.0.get(name).map(String::as_str).unwrap_or_default();
        let phrases = draft.phrases.iter().map(|phrase| {
            let is_it = |line: &str| line.split_once('=').is_some_and(|(id, _)| id.trim_end() == phrase.id);
            number(text_of(&interface_file(phrase.locale.code())), is_it)
        });
        rows.insert(Kind::Phrases, phrases.collect());
        let front_matters = draft.texts.iter().map(|(text, _)| {
            let file = text_of(&file_name(text));
            FRONT_MATTER.map(|column| number(file, |line| line.split_once(':').is_some_and(|(name, _)| name == column)))
        });
        Self { rows, front_matters: front_matters.collect() }
    }

    /// The terms to avoid that these records have: those of the content, in its order.
    pub fn terms(&self, records: &[Record], terms: &[Term]) -> Vec<Problem> {
        let terms = Terms::new(terms);
        let mut places: HashMap<Kind, usize> = HashMap::new();
        let mut problems = Vec::new();
        for record in records {
            let place = places.entry(record.kind).or_default();
            problems.extend(terms.hints(record).into_iter().map(|hint| self.problem(record, *place, hint)));
            *place += 1;
        }
        problems
    }

    /// A term that a record has, which is the one at this place among those of its kind.
    fn problem(&self, record: &Record, place: usize, hint: Hint<'_>) -> Problem {
        let Hint { column, line, words, term } = hint;
        let line = match (record.kind, column.as_str()) {
            (Kind::Texts, MARKDOWN) => Some(FIRST_LINE - 1 + line),
            (Kind::Texts, column) => {
                let at = FRONT_MATTER.iter().position(|of| *of == column);
                self.front_matters.get(place).zip(at).and_then(|(lines, at)| *lines.get(at)?)
            }
            (kind, _) => self.rows.get(&kind).and_then(|rows| *rows.get(place)?),
        };
        let source = term.evidence.source_url.as_ref().map(|url| format!(" ({url})")).unwrap_or_default();
        let reason = format!("“{words}” is a term to avoid: {}{source}", term.why.trim_end_matches('.'));
        let remedy = format!("say “{}”, or quote it in quotation marks", term.preferred);
        Problem { file: file(record), line, column: Some(column), reason, remedy }
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
