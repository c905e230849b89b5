//! What may be wrong with a content folder, told so that an editor can put it right.

use std::{fmt, io, path::PathBuf};

/// One thing to put right. Problems sort by file, line and column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1; `None` when the whole file is concerned.
    pub line: Option<u64>,
    /// The column of a CSV file or the key of a front matter; `None` when the whole line is concerned.
    pub column: Option<String>,
    /// What is wrong.
    pub reason: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// A problem of a whole file.
    pub(super) fn of_file(file: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, column: None, reason: reason.into(), remedy: remedy.into() }
    }

    /// The same problem at a line.
    pub(super) fn at(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    /// The same problem in a column.
    pub(super) fn in_column(self, column: &str) -> Self {
        Self { column: Some(column.to_owned()), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}; {}", self.reason, self.remedy)
    }
}

/// A content folder that cannot be imported: everything that is wrong with it, sorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    /// All problems, never empty.
    pub problems: Vec<Problem>,
}

impl ImportError {
    pub(super) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort();
        problems.dedup();
        Self { problems }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{problem}")?;
        }
        match self.problems.len() {
            1 => f.write_str("1 problem: nothing was imported"),
            count => write!(f, "{count} problems: nothing was imported"),
        }
    }
}

impl std::error::Error for ImportError {}

/// Why a content folder was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The files would not lead back to the same content.
    #[error("the content cannot be written as files, nothing was written:\n{}", lines(.problems))]
    Unwritable {
        /// What does not fit, by the file that would hold it.
        problems: Vec<Problem>,
    },
    /// The folder already holds texts that are not part of the content, and would be imported with it.
    #[error("{} not part of the content: remove it or export to another folder; nothing was written", .0.display())]
    InTheWay(PathBuf),
    /// The disk refused.
    #[error("{} cannot be written: check the folder's permissions and the space left on the disk", file.display())]
    Disk {
        /// The file or folder.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
