//! A content folder that was read.

use super::{Problem, terms::Lines};
use crate::domain::{
    Content, Locale, Term,
    schema::{self, Kind, Record},
};
use std::collections::HashMap;

/// A content folder that was read.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What it says.
    pub content: Content,
    /// The columns that each CSV file has.
    pub(super) columns: HashMap<Kind, Vec<String>>,
    /// Where its records stand.
    pub(super) lines: Lines,
}

impl Folder {
    /// What it says, record by record. A column of a language that a file does not have says nothing: its cells are those of the
    /// last import. Other columns are always there.
    #[must_use]
    pub fn records(&self, imported: &[Record]) -> Vec<Record> {
        let imported: HashMap<_, _> = imported.iter().map(|record| (record.id(), &record.cells)).collect();
        let mut records = schema::records(&self.content);
        for record in &mut records {
            let Some(before) = imported.get(&record.id()).copied().cloned() else { continue };
            if let Some(columns) = self.columns.get(&record.kind) {
                let is_missing = |column: &str| is_translated(column) && columns.iter().all(|name| name != column);
                for (column, text) in before.filled().filter(|(column, _)| is_missing(column)) {
                    record.cells.put(column, text);
                }
            }
            // What is the same is held once.
            if record.cells == before {
                record.cells = before;
            }
        }
        records
    }

    /// Which of these terms to avoid its records have, each with file, line and column. They are told and hold nothing up.
    #[must_use]
    pub fn terms(&self, records: &[Record], terms: &[Term]) -> Vec<Problem> {
        self.lines.terms(records, terms)
    }
}

/// Whether a column is that of a text in one language.
fn is_translated(column: &str) -> bool {
    column.rsplit_once('_').is_some_and(|(_, code)| code.parse::<Locale>().is_ok())
}
