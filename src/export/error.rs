//! Why an export fails.

use axum::http::StatusCode;
use std::path::PathBuf;

/// Why there is no export; what was in the folder before is still there.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The folder holds something else.
    #[error("{0} holds files and no earlier export: name an empty folder or a new one")]
    Foreign(PathBuf),
    /// A file that no export wrote has the name of one of this export.
    #[error("{0} was not written by an export and would be overwritten: move it elsewhere. Nothing was exported")]
    InTheWay(PathBuf),
    /// The folder can have none beside it.
    #[error("{0} is no folder that the export can be made beside: name a folder inside it")]
    NoName(PathBuf),
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which one.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A page cannot be made.
    #[error("{address} answers {status}: nothing was exported. `coalition serve` shows the same fault at this address")]
    Page {
        /// Its address.
        address: String,
        /// The status of the answer.
        status: StatusCode,
    },
}
