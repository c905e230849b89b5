//! The first line of a CSV file, and what has to hold for every row below it, whatever its cells mean.

use super::Problem;
use crate::domain::{
    rules::{is_blank, trimmed},
    schema::{Cells, Column, is_translation, list},
};
use std::collections::HashSet;

/// Which columns a file has, in its own order, and what is wrong with its first line.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// Their names; that of a column without one is empty.
    pub names: Vec<String>,
    /// Problems of the header, not yet naming the file and the line.
    pub problems: Vec<Problem>,
}

impl Header {
    /// Compares the names, which may stand in any order, with the columns that are known.
    pub fn of(columns: &[Column], names: &[&str]) -> Self {
        let mut header = Self { names: names.iter().map(|name| (*name).to_owned()).collect(), ..Self::default() };
        let mut seen = HashSet::new();
        // A column without a name is passed over: spreadsheet programs write those that were emptied. See `check`.
        for name in names.iter().filter(|name| !name.is_empty()) {
            if !seen.insert(name) {
                header.problem(name, "the column stands there twice", "remove one of the two");
            } else if !columns.iter().any(|column| column.is_called(name)) {
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
        self.names.iter().any(|name| name == column)
    }

    /// The column to tell a problem at: of a text in several languages, which is told by its name alone, the first one.
    pub fn place<'a>(&'a self, column: &'a str) -> &'a str {
        let first = self.names.iter().find(|name| is_translation(column, name));
        first.filter(|_| !self.has(column)).map_or(column, String::as_str)
    }

    /// The cells of a row.
    pub fn cells(&self, row: &csv::StringRecord) -> Cells {
        let named = self.names.iter().zip(row).filter(|(name, _)| !name.is_empty());
        named.map(|(name, cell)| (name.clone(), trimmed(cell).to_owned())).collect()
    }

    /// Tells what is wrong with the cells of a row, as problems that do not yet name the file and the line.
    pub fn check(&self, row: &csv::StringRecord) -> Vec<Problem> {
        let mut problems = Vec::new();
        let columns = self.names.len();
        // Cells beyond the last column are passed over as long as they are empty.
        let filled = (1..).zip(row).filter(|(_, cell)| !is_blank(cell)).map(|(number, _)| number).last();
        let cells = filled.unwrap_or(0).max(row.len().min(columns));
        if cells != columns {
            let remedy = "put a comma between cells and quotes around a cell that has commas or quotes of its own";
            problems.push(Problem::of_file("", format!("the row has {cells} cells, the header {columns}"), remedy));
        }
        for (cell, column) in row.iter().map(trimmed).zip(&self.names) {
            if column.is_empty() {
                let reason = || format!("“{cell}” stands in a column that has no name in the first line");
                let named = || Problem::of_file("", reason(), "name the column or empty the cell");
                problems.extend((!is_blank(cell)).then(named));
                continue;
            }
            let wrong = if cell.trim() != cell {
                Some(("begins or ends with a blank", "remove blanks around the text"))
            } else if cell.contains(is_forbidden) {
                Some(("contains a control character", "write the text anew, without tabs and the like"))
            } else {
                None
            };
            problems.extend(wrong.map(|(reason, remedy)| Problem::of_file("", reason, remedy).in_column(column)));
        }
        problems
    }

    fn problem(&mut self, column: &str, reason: &str, remedy: impl Into<String>) {
        self.problems.push(Problem::of_file("", reason, remedy).in_column(column));
    }
}

/// Control characters have no meaning in any text here, but for the line break.
fn is_forbidden(letter: char) -> bool {
    letter.is_control() && letter != '\n'
}
