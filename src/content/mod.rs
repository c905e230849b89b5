//! The content folder: what a coalition says, as files that people edit. `docs/content.md` explains it to them.
//!
//! Reading goes from files (`files`) through rows (`table`, `header`, `site`, `text`) to records, whose columns the domain
//! describes (`crate::domain::schema`), and which the rules (`rules`) are asked about at last; writing goes the same way back.
//! A folder is read whole or not at all, and so it is written.

mod draft;
mod encoding;
mod files;
mod folder;
mod gaps;
mod header;
mod logo;
mod problem;
mod rules;
mod site;
mod summary;
mod table;
mod text;
mod text_rules;
mod wording;

pub use folder::Folder;
pub use problem::{ExportError, ImportError, Problem};
pub use summary::{named, summary};

use crate::domain::{
    Content,
    schema::{self, Changes},
};
use draft::Draft;
use files::Files;
use std::path::Path;

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
    let draft = Draft::read(&files, &mut problems);
    rules::check(&draft, &mut problems);
    let columns = draft.links().map(|links| (links.kind, links.columns.to_vec())).into_iter().collect();
    match draft.into_content() {
        Some(content) if problems.is_empty() => Ok(Folder { content, columns }),
        _ => Err(ImportError::new(problems)),
    }
}

/// What a content does not have without being wrong, a sentence for each thing: the site leaves it out and links nothing to it.
#[must_use]
pub fn gaps(content: &Content) -> Vec<String> {
    gaps::of(content)
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

/// What of a content breaks a rule, told with the file and the line that an export would write it to.
#[must_use]
pub fn check(content: &Content) -> Vec<Problem> {
    let files = match draft::files(content) {
        Ok(files) => files,
        Err(problem) => return vec![problem],
    };
    let mut problems = differences(content, &files);
    if problems.is_empty() {
        rules::check(&Draft::read(&files, &mut Vec::new()), &mut problems);
        problems.sort();
    }
    problems
}

/// What of a content its files would not give back. Rules between records are not asked: a stricter rule of a later version
/// must not lock anybody out of their own data.
fn differences(content: &Content, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    let again = Draft::read(files, &mut problems).into_content();
    if let Some(again) = again.filter(|_| problems.is_empty()) {
        for kind in Changes::between(&schema::records(content), &schema::records(&again)).kinds {
            for key in [kind.added, kind.changed, kind.removed].into_iter().flatten() {
                let reason = format!("“{key}” would not be read back as it is");
                problems.push(Problem::of_file(kind.kind.code(), reason, "correct the record in the database"));
            }
        }
    }
    problems
}
