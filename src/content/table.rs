//! One CSV file and the records in it, whatever their kind.

use super::{Problem, files::Files, header::Header};
use crate::domain::{
    Locale,
    rules::{is_blank, trimmed},
    schema::{Cells, Column, Kind, Reference, Row, Schema, list},
};
use std::collections::{HashMap, HashSet};

/// The name of a kind's file.
pub(super) fn file_of(kind: Kind) -> String {
    format!("{kind}.csv")
}

/// The rows of one file.
#[derive(Debug)]
pub(super) struct Table<T> {
    /// The records that could be read, each with its line.
    pub records: Vec<(u64, T)>,
    /// The keys of all rows, readable or not; `None` when the file does not even tell them.
    pub keys: Option<HashSet<String>>,
    /// All references to other files, each with its line, of rows readable or not.
    pub references: Vec<(u64, Reference)>,
    /// The names of the columns that the file has.
    pub columns: Vec<String>,
}

/// Of a file that is not there.
impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: Vec::new(), keys: None, references: Vec::new(), columns: Vec::new() }
    }
}

impl<T: Schema> Table<T> {
    /// Reads one kind's file and tells all its problems.
    pub fn read(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let mut table = Self::default();
        let file = file_of(T::KIND);
        let Some(text) = files.0.get(&file) else {
            let remedy =
                format!("add it, even if it has no more than its first line with the columns {}", list(&T::columns()));
            problems.push(Problem::of_file(&file, "the file is missing", remedy));
            return table;
        };
        let mut reader = csv::ReaderBuilder::new();
        let mut reader =
            reader.has_headers(false).flexible(true).delimiter(separator(text)).from_reader(text.as_bytes());
        let mut rows = reader.records();
        let mut next = || rows.next().and_then(Result::ok);
        if named_separator(text).is_some() {
            next();
        }
        let names = next().unwrap_or_default();
        let name = |cell| if is_blank(cell) { "" } else { trimmed(cell) };
        let header = Header::of(&T::columns(), &names.iter().map(name).collect::<Vec<_>>());
        let found = header.problems.len();
        let in_file = |problem: Problem| Problem { file: file.clone(), ..problem };
        let line = names.position().map_or(1, |position| line_of(position, text));
        problems.extend(header.problems.iter().cloned().map(|problem| in_file(problem).at(line)));
        if !T::KEY.iter().all(|column| header.has(column)) {
            return table;
        }
        let mut lines = HashMap::new();
        while let Some(record) = next() {
            // Spreadsheet programs write rows that were emptied or only formatted.
            if record.iter().all(is_blank) {
                continue;
            }
            let line = record.position().map_or(0, |position| line_of(position, text));
            let before = problems.len();
            problems.extend(header.check(&record).into_iter().map(|problem| in_file(problem).at(line)));
            let cells = header.cells(&record);
            let key = T::key(&cells);
            if let Some(first) = lines.insert(key.clone(), line) {
                let reason = format!("“{key}” stands in line {first} already");
                let column = T::KEY.first().copied().unwrap_or_default();
                let remedy = "give each row its own, or remove one of the two";
                problems.push(Self::problem(line, column, reason, remedy));
                lines.insert(key, first);
            }
            // A row under a broken header says nothing reliable about its cells.
            if found > 0 {
                continue;
            }
            let mut row = Row::new(&cells);
            let value = T::read(&mut row);
            table.references.extend(row.references.into_iter().map(|reference| (line, reference)));
            let faults = row.faults.into_iter();
            problems.extend(
                faults.map(|fault| Self::problem(line, header.place(&fault.column), fault.reason, fault.remedy)),
            );
            if problems.len() == before {
                table.records.extend(value.map(|value| (line, value)));
            }
        }
        table.keys = Some(lines.into_keys().collect());
        table.columns = header.names;
        table
    }

    /// A problem of one row.
    pub fn problem(line: u64, column: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Problem {
        Problem::of_file(&file_of(T::KIND), reason, remedy).at(line).in_column(column)
    }

    /// The records without their lines.
    pub fn into_records(self) -> Vec<T> {
        self.records.into_iter().map(|(_, record)| record).collect()
    }
}

/// What stands between the cells, where a line before all others says so to Excel: `sep=;`.
fn named_separator(text: &str) -> Option<u8> {
    let named = text.trim_start_matches('\n').strip_prefix("sep=")?;
    named.bytes().next().filter(|separator| b"\t;,".contains(separator))
}

/// What stands between the cells: spreadsheet programs write semicolons where a comma is the decimal sign, and tabs where they
/// write UTF-16. No name of a column has any of them.
fn separator(text: &str) -> u8 {
    if let Some(named) = named_separator(text) {
        return named;
    }
    let first = text.trim_start_matches('\n').split('\n').next().unwrap_or_default();
    let count = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// The line of a row: the reader counts empty lines before a row as part of it.
fn line_of(position: &csv::Position, text: &str) -> u64 {
    let from_here = usize::try_from(position.byte()).ok().and_then(|start| text.get(start..)).unwrap_or_default();
    position.line() + from_here.bytes().take_while(|byte| *byte == b'\n').count() as u64
}

/// The file of these records in its canonical form: columns in their order, languages in theirs, quotes only where needed.
pub(super) fn render<T: Schema>(records: &[T], sources: &[Locale]) -> Result<(String, String), csv::Error> {
    let rows: Vec<_> = records
        .iter()
        .map(|record| {
            let mut cells = Cells::default();
            record.write(&mut cells);
            cells
        })
        .collect();
    let used: HashSet<_> = rows.iter().flat_map(Cells::filled).map(|(column, _)| column).collect();
    let header = header_for::<T>(sources, |name| used.contains(name));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header)?;
    for row in &rows {
        writer.write_record(header.iter().map(|name| row.get(name)))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    // Only texts were written, and the signs between them are ASCII.
    Ok((file_of(T::KIND), String::from_utf8_lossy(&bytes).into_owned()))
}

/// The source languages come first and always; another language has its column where a row fills it.
fn header_for<T: Schema>(sources: &[Locale], is_used: impl Fn(&str) -> bool) -> Vec<String> {
    let mut others: Vec<_> =
        Locale::ALL.iter().filter(|locale| !sources.contains(locale)).map(|locale| locale.code()).collect();
    others.sort_unstable();
    let mut header = Vec::new();
    for column in T::columns() {
        match column {
            Column::Plain(name) => header.push(name.to_owned()),
            Column::Localized(name) => {
                header.extend(sources.iter().map(|locale| format!("{name}_{locale}")));
                header.extend(others.iter().map(|code| format!("{name}_{code}")).filter(|name| is_used(name)));
            }
        }
    }
    header
}
