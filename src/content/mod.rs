//! The content folder: what a coalition says, as files that people edit. `docs/content.md` explains it to them.
//!
//! Reading goes from files (`files`) through rows (`table`, `header`, `site`, `text`) to records, whose columns the domain
//! describes (`crate::domain::schema`), and which the rules of the domain are asked about at last (`rules`); writing goes the same way back.
//! A folder is read whole or not at all, and so it is written.

mod draft;
mod encoding;
mod files;
mod folder;
mod gaps;
mod header;
mod languages;
mod logo;
mod problem;
mod rules;
mod site;
mod summary;
mod table;
mod terms;
mod text;

pub use folder::Folder;
pub use problem::{ExportError, ImportError, Problem};
pub use summary::{named, summary};

use crate::domain::{
    Content,
    schema::{self, Kind, SITE, Schema, with_tables},
};
use draft::Draft;
use files::Files;
use std::path::Path;
use terms::Lines;

/// Reads a content folder.
///
/// # Errors
/// When anything in it is wrong, with everything that is.
pub fn read(folder: &Path) -> Result<Content, ImportError> {
    read_folder(folder).map(|folder| folder.content)
}

/// Reads a content folder, with what its files say about themselves.
///
/// # Errors
/// When anything in it is wrong, with everything that is.
pub fn read_folder(folder: &Path) -> Result<Folder, ImportError> {
    let mut problems = Vec::new();
    let files = Files::load(folder, &mut problems);
    if !problems.is_empty() {
        return Err(ImportError::new(problems));
    }
    folder_of(&files)
}

fn folder_of(files: &Files) -> Result<Folder, ImportError> {
    let mut problems = Vec::new();
    let draft = Draft::read(files, &mut problems);
    rules::check(&draft, &mut problems);
    let columns = draft.links().into_iter().map(|links| (links.kind, links.columns.to_vec())).collect();
    let lines = Lines::of(&draft, files);
    match draft.into_content() {
        Some(content) if problems.is_empty() => Ok(Folder { content, columns, lines }),
        _ => Err(ImportError::new(problems)),
    }
}

/// The file of a kind of a content, in the form that [`write`] gives it; nothing for a kind that is no table.
///
/// # Errors
/// When it cannot be written.
pub fn table(content: &Content, kind: Kind) -> Result<Option<String>, Problem> {
    Ok(draft::files(content)?.0.remove(&table::file_of(kind)))
}

/// Reads a content with another file for one of its kinds.
///
/// # Errors
/// When anything in it is wrong, with everything that is.
pub fn with_table(content: &Content, kind: Kind, text: &str) -> Result<Folder, ImportError> {
    let mut files = draft::files(content).map_err(|problem| ImportError::new(vec![problem]))?;
    files.0.insert(table::file_of(kind), text.replace("\r\n", "\n"));
    folder_of(&files)
}

/// The text of a file as spreadsheet programs and editors save it.
///
/// # Errors
/// When its letters cannot be told for sure.
pub fn decoded(bytes: &[u8]) -> Result<String, String> {
    encoding::decode(bytes).map_err(|wrong| {
        let line = wrong.line.map(|line| format!(", line {line}")).unwrap_or_default();
        format!("{}{line}; save the file in the encoding UTF-8", wrong.reason)
    })
}

/// What a content does not have without being wrong, a sentence for each thing: the site leaves it out and links nothing to it.
#[must_use]
pub fn gaps(content: &Content) -> Vec<String> {
    gaps::of(content)
}

/// The terms to avoid that a content has, each with the file, line and column that an export writes it to.
#[must_use]
pub fn terms(content: &Content) -> Vec<Problem> {
    let Ok(files) = draft::files(content) else { return Vec::new() };
    let draft = Draft::read(&files, &mut Vec::new());
    Lines::of(&draft, &files).terms(&schema::records(content), &content.terms)
}

/// Writes a content as a folder in its canonical form. Reading it again gives the same content, with its texts in the order
/// of pages and languages.
///
/// # Errors
/// When the files would not lead back to the same content, when texts that are not part of it lie in the folder, or when
/// the disk refuses. The folder is then as it was.
pub fn write(folder: &Path, content: &Content) -> Result<(), ExportError> {
    let files = draft::files(content).map_err(|problem| ExportError::Unwritable { problems: vec![problem] })?;
    let problems = differences(content, &files);
    if problems.is_empty() { files.save(folder) } else { Err(ExportError::Unwritable { problems }) }
}

/// What of a content its files would not give back or, if they would give back all, what of it breaks a rule, a line for each.
#[must_use]
pub fn check(content: &Content) -> Vec<String> {
    let differences = draft::files(content).map_or_else(|problem| vec![problem], |files| differences(content, &files));
    if !differences.is_empty() {
        return differences.iter().map(ToString::to_string).collect();
    }
    let findings = crate::domain::rules::checked(&schema::records(content)).err().unwrap_or_default();
    findings.iter().map(ToString::to_string).collect()
}

/// What of a content its files would not give back. Rules between records are not asked: a stricter rule of a later version
/// must not lock anybody out of their own data.
fn differences(content: &Content, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let again = Draft::read(files, &mut problems).into_content();
    let Some(again) = again.filter(|_| problems.is_empty()) else { return problems };
    if content.site != again.site {
        problems.push(unlike(Kind::Site, SITE));
    }
    macro_rules! compare {
        ($($list:ident: $type:ty),+) => { $(problems.extend(unlike_in(content.$list.iter(), &again.$list));)+ };
    }
    with_tables!(compare);
    let mut texts: Vec<_> = content.texts.iter().collect();
    texts.sort_by_key(|text| text::order(text));
    problems.extend(unlike_in(texts.into_iter(), &again.texts));
    problems.extend(unlike_in(content.reviews.iter(), &again.reviews));
    let mut phrases: Vec<_> = content.phrases.iter().collect();
    phrases.sort_by_key(|phrase| languages::order(phrase));
    problems.extend(unlike_in(phrases.into_iter(), &again.phrases));
    problems.extend(unlike_in(content.terms.iter(), &again.terms));
    problems
}

/// The records that do not stand again where they were written.
fn unlike_in<'a, T: Schema + PartialEq + 'a>(
    written: impl Iterator<Item = &'a T>,
    again: &[T],
) -> impl Iterator<Item = Problem> {
    let other = written.enumerate().filter(|(place, record)| again.get(*place) != Some(*record));
    other.map(|(_, record)| unlike(T::KIND, &record.record().key))
}

fn unlike(kind: Kind, key: &str) -> Problem {
    let reason = format!("“{key}” would not be read back as it is");
    Problem::of_file(kind.code(), reason, "correct the record in the database")
}
