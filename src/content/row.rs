//! One row of a CSV file, being read or being written.

use super::{
    Problem,
    column::{Column, list},
    wording::trimmed,
};
use crate::domain::{Locale, Localized};
use std::collections::{HashMap, HashSet};

/// Where each column of a file stands, and what is wrong with its first line.
#[derive(Debug, Default)]
pub(super) struct Header {
    names: Vec<String>,
    plain: HashMap<&'static str, usize>,
    localized: Vec<(&'static str, Locale, usize)>,
    /// Problems of the header, not yet naming the file.
    pub problems: Vec<Problem>,
}

impl Header {
    /// Finds the known columns among the names, which may stand in any order.
    pub fn of(columns: &[Column], names: &[&str]) -> Self {
        let mut header = Self { names: names.iter().map(|name| (*name).to_owned()).collect(), ..Self::default() };
        let mut seen = HashSet::new();
        // A column without a name is passed over: spreadsheet programs write those that were emptied. See `Row::check`.
        for (place, name) in names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            if !seen.insert(name) {
                header.problem(name, "the column stands there twice", "remove one of the two");
            } else if !header.place(columns, name, place) {
                header.problem(name, "the column is unknown", format!("use these columns: {}", list(columns)));
            }
        }
        for column in columns {
            match column {
                Column::Plain(name) if !header.has(name) => {
                    header.problem(name, "the column is missing", "add it, even if its cells stay empty");
                }
                _ => {}
            }
        }
        header
    }

    /// Whether a column is there.
    pub fn has(&self, column: &str) -> bool {
        self.plain.contains_key(column)
    }

    fn place(&mut self, columns: &[Column], name: &str, place: usize) -> bool {
        for column in columns {
            match *column {
                Column::Plain(plain) if plain == name => {
                    self.plain.insert(plain, place);
                    return true;
                }
                Column::Localized(base) => {
                    let suffix = name.strip_prefix(base).and_then(|rest| rest.strip_prefix('_'));
                    if let Some(locale) = suffix.and_then(|code| code.parse().ok()) {
                        self.localized.push((base, locale, place));
                        return true;
                    }
                }
                Column::Plain(_) => {}
            }
        }
        false
    }

    fn problem(&mut self, column: &str, reason: &str, remedy: impl Into<String>) {
        self.problems.push(Problem::of_file("", reason, remedy).at(1).in_column(column));
    }
}

/// A cell that names a record of another file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub line: u64,
    pub column: &'static str,
    /// The other file.
    pub file: &'static str,
    pub key: String,
}

/// A row being read: its cells by column, and where its problems go.
pub(super) struct Row<'a> {
    file: &'static str,
    line: u64,
    header: &'a Header,
    record: &'a csv::StringRecord,
    problems: &'a mut Vec<Problem>,
    references: &'a mut Vec<Reference>,
}

impl<'a> Row<'a> {
    pub fn new(
        file: &'static str,
        line: u64,
        header: &'a Header,
        record: &'a csv::StringRecord,
        problems: &'a mut Vec<Problem>,
        references: &'a mut Vec<Reference>,
    ) -> Self {
        Self { file, line, header, record, problems, references }
    }

    /// The text of a column, empty when unknown.
    pub fn cell(&self, column: &str) -> &'a str {
        self.header.plain.get(column).map_or("", |place| self.at(*place))
    }

    /// The texts of a localized column.
    pub fn localized(&self, base: &str) -> Localized {
        let columns = self.header.localized.iter().filter(|(name, _, _)| *name == base);
        columns.map(|(_, locale, place)| (*locale, self.at(*place))).collect()
    }

    /// The name of the first column of a localized text, to tell a problem at.
    pub fn first_column(&self, base: &str) -> &'a str {
        let place = self.header.localized.iter().find(|(name, _, _)| *name == base).map(|(_, _, place)| *place);
        place.and_then(|place| self.header.names.get(place)).map_or("", String::as_str)
    }

    /// Tells a problem of this row.
    pub fn problem(&mut self, column: &str, reason: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::of_file(self.file, reason, remedy).at(self.line).in_column(column));
    }

    /// Notes that a cell names a record of another file.
    pub fn refers(&mut self, column: &'static str, file: &'static str, key: &str) {
        self.references.push(Reference { line: self.line, column, file, key: key.to_owned() });
    }

    /// Checks what holds for every cell, whatever it means.
    pub fn check(&mut self) {
        let columns = self.header.names.len();
        // Cells beyond the last column are passed over as long as they are empty.
        let filled =
            (1..).zip(self.record).filter(|(_, cell)| !trimmed(cell).is_empty()).map(|(number, _)| number).last();
        let cells = filled.unwrap_or(0).max(self.record.len().min(columns));
        if cells != columns {
            let remedy = "put a comma between cells and quotes around a cell that has commas or quotes of its own";
            let reason = format!("the row has {cells} cells, the header {columns}");
            self.problems.push(Problem::of_file(self.file, reason, remedy).at(self.line));
        }
        for (cell, column) in self.record.iter().map(trimmed).zip(&self.header.names) {
            if column.is_empty() && !cell.is_empty() {
                let reason = format!("“{cell}” stands in a column that has no name in the first line");
                let problem = Problem::of_file(self.file, reason, "name the column or empty the cell");
                self.problems.push(problem.at(self.line));
                continue;
            }
            let wrong = if cell.trim() != cell {
                Some(("begins or ends with a blank", "remove blanks around the text"))
            } else if cell.contains(is_forbidden) {
                Some(("contains a control character", "write the text anew, without tabs and the like"))
            } else {
                None
            };
            if let Some((reason, remedy)) = wrong {
                self.problems.push(Problem::of_file(self.file, reason, remedy).at(self.line).in_column(column));
            }
        }
    }

    fn at(&self, place: usize) -> &'a str {
        self.record.get(place).map(trimmed).unwrap_or_default()
    }
}

/// Control characters have no meaning in any text here, but for the line break.
fn is_forbidden(letter: char) -> bool {
    letter.is_control() && letter != '\n'
}

/// A row being written: texts by the full names of their columns. An empty text is an empty cell.
#[derive(Debug, Default)]
pub(super) struct Cells(HashMap<String, String>);

impl Cells {
    /// Fills a cell.
    pub fn put(&mut self, column: &str, text: String) {
        self.0.insert(column.to_owned(), text);
    }

    /// Fills the cells of a localized column.
    pub fn put_localized(&mut self, base: &str, texts: &Localized) {
        self.0.extend(texts.iter().map(|(locale, text)| (format!("{base}_{locale}"), text.to_owned())));
    }

    /// The text of a column.
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// The names of the columns that are filled, each with its text.
    pub fn filled(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(_, text)| !text.is_empty()).map(|(column, text)| (column.as_str(), text.as_str()))
    }
}
