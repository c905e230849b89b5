//! Tables (RFC 4180) for spreadsheets: the rows of a list, in its order, in the reader's language.

mod column;
mod events;
mod members;

use super::{
    context::{FeedContext, File, NoFile},
    text::clean,
};
use crate::domain::{EVENTS, MEMBERS};
use column::Column;
use csv::{Terminator, WriterBuilder};

const CONTENT_TYPE: &str = "text/csv; charset=utf-8; header=present";
/// Tells spreadsheets that the file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a spreadsheet could take a cell for a formula by, in ASCII and in the wide forms of East Asia.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠'];

/// What stands between cells: Excel takes a semicolon for it in the languages that write a decimal comma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// As RFC 4180 wants it.
    Comma = b',' as isize,
    /// For Excel with a decimal comma.
    Semicolon = b';' as isize,
}

/// `/{lang}/members.csv`: the members that match the query of the list.
///
/// # Errors
/// When the query cannot be read.
pub fn members(context: &FeedContext, query: &str, separator: Separator) -> Result<File, NoFile> {
    let members = context.members(&context.filter(&MEMBERS, query)?);
    Ok(file(context, "members", &members::columns(context), &members, separator))
}

/// `/{lang}/events.csv`: the events that match the query of the list.
///
/// # Errors
/// When the query cannot be read.
pub fn events(context: &FeedContext, query: &str, separator: Separator) -> Result<File, NoFile> {
    let events = context.events(&context.filter(&EVENTS, query)?);
    Ok(file(context, "events", &events::columns(context), &events, separator))
}

fn file<Record>(
    context: &FeedContext,
    what: &str,
    columns: &[Column<Record>],
    records: &[&Record],
    separator: Separator,
) -> File {
    let headings = columns.iter().map(|column| column.heading.clone()).collect();
    let row = |record: &&Record| columns.iter().map(|column| (column.cell)(context, record)).collect();
    let rows: Vec<Vec<String>> = [headings].into_iter().chain(records.iter().map(row)).collect();
    // The day says how old a table is that lies about for long.
    let name = context.file_name(&format!("{what}-{}", context.snapshot.today), "csv");
    let disposition = Some(format!("attachment; filename=\"{name}\""));
    File { content_type: CONTENT_TYPE, disposition, bytes: written(&rows, separator) }
}

/// The rows as a file. Writing to a list of bytes cannot fail, and all rows have as many cells as there are columns.
fn written(rows: &[Vec<String>], separator: Separator) -> Vec<u8> {
    let mut writer = WriterBuilder::new();
    let writer = writer.terminator(Terminator::CRLF).delimiter(separator as u8);
    let mut writer = writer.from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for row in rows {
        _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula: behind an apostrophe, where it begins like one.
fn guarded(cell: &str) -> String {
    // Cleaned first: what is left out must not uncover a formula behind it.
    let cell = clean(cell);
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_begins_like_a_formula_is_guarded() {
        for cell in ["=1+1", "+32", "-1", "@SUM(A1)", "\tx", "\n=x", "＝1"] {
            assert!(guarded(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(guarded("\r=1"), "'\n=1");
        assert_eq!(guarded("\0=1"), "'=1");
        for cell in ["", "a=1", "'=1", "2023-11-14", "Ωραία"] {
            assert_eq!(guarded(cell), cell);
        }
    }

    #[test]
    fn a_row_ends_as_rfc_4180_wants_it_and_a_line_break_within_a_cell_is_quoted() {
        let rows = [vec!["a\"b".to_owned(), "c\r\nd".to_owned()], vec![String::new(), "e,f".to_owned()]];
        assert_eq!(
            String::from_utf8(written(&rows, Separator::Comma)).expect("text"),
            "\u{feff}\"a\"\"b\",\"c\nd\"\r\n,\"e,f\"\r\n"
        );
        let semicolons = String::from_utf8(written(&rows, Separator::Semicolon)).expect("text");
        assert_eq!(semicolons, "\u{feff}\"a\"\"b\";\"c\nd\"\r\n;e,f\r\n");
    }
}
