//! What may be wrong with a backup, for operators.

use crate::store::StoreError;
use std::{io, path::PathBuf};

/// Why a backup could not be written or read. No file has changed then.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Something has this name already.
    #[error("{} is there already: choose another name, or replace it with --force", .0.display())]
    Exists(PathBuf),
    /// The file could not be written.
    #[error("{} cannot be written: check that its folder is there and may be written to, and the space left on the disk", file.display())]
    Write {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What was written could not be read back as it was.
    #[error("{} was not written: what the disk gave back was not what it was given; choose another disk", .0.display())]
    Altered(PathBuf),
    /// The file could not be read.
    #[error("{} cannot be read: check its path and its permissions", file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The bytes are not those that were written.
    #[error("{} is damaged, cut short or no backup of this program: its last line is not the SHA-256 of what is before; use another backup", .0.display())]
    Damaged(PathBuf),
    /// A later version of this program wrote the file.
    #[error("{} was made by a newer version of this program: restore it with that version", .0.display())]
    Newer(PathBuf),
    /// The file is whole, but what is in it is no content store of this program.
    #[error("{} is whole, but not sound: use another backup. {}", file.display(), findings.join("; "))]
    Unsound {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        findings: Vec<String>,
    },
    /// The file is whole, but its content cannot be read.
    #[error("{} is whole, but its content cannot be read: use another backup", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the store says.
        source: StoreError,
    },
    /// The content cannot be put into a database of the backup's kind.
    #[error("the content cannot be put into a backup")]
    Unwritable(#[source] StoreError),
}
