//! What may go wrong with a database, for operators.

use crate::domain::schema::Finding;
use std::{io, path::PathBuf};

/// Why a store could not do what it was asked. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder could not be created.
    #[error("the data folder {} cannot be created: check its path (COALITION_DATA) and its permissions", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The database could not be opened.
    #[error(
        "the database {} cannot be opened: check that it is a database of this site, that its folder may be written to and its \
         disk has space left; if it is damaged, move it away and restore a backup",
        file.display()
    )]
    Open {
        /// The file.
        file: PathBuf,
        /// What the database says.
        source: sqlx::Error,
    },
    /// The file is there, but has no bytes.
    #[error(
        "the database {} is empty (zero bytes), which this program never leaves: if it held a content, move it away and restore a \
         backup; if it never did, remove it",
        .0.display()
    )]
    ZeroBytes(PathBuf),
    /// The file is there, but is something else.
    #[error(
        "{} is no SQLite database: check the path of the data folder (COALITION_DATA); if it is damaged, move it away and restore \
         a backup",
        .0.display()
    )]
    NoDatabase(PathBuf),
    /// Somebody has written since the content was read that a new one was compared with.
    #[error(
        "somebody has changed the content meanwhile: it is version {found}, and version {expected} was expected. Nothing was \
         written; look at what the database holds now and try again"
    )]
    Conflict {
        /// The version that was to be replaced.
        expected: u64,
        /// The version that is there.
        found: u64,
    },
    /// What was to be published was proposed otherwise, or answered, meanwhile.
    #[error("somebody has changed or answered proposal {proposal} meanwhile. Nothing was written; look at it again")]
    Answered {
        /// The number of the proposal.
        proposal: u64,
    },
    /// `COALITION_DATABASE_URL` cannot be read. Never holds the address itself, because a password is in it.
    #[error(
        "COALITION_DATABASE_URL is no address of a PostgreSQL database: {reason}. Write it as \
         postgres://user:password@host:5432/name, or leave it out to keep the content with SQLite in the data folder"
    )]
    Address {
        /// What is wrong with it.
        reason: String,
    },
    /// The database server does not let us in.
    #[error(
        "the database {database} cannot be opened ({source}): check that PostgreSQL runs there, that it has this database, \
         and the user and password in COALITION_DATABASE_URL"
    )]
    Unreachable {
        /// Its name and server, without user and password.
        database: String,
        /// What the database says.
        source: sqlx::Error,
    },
    /// The database was written by a later version of this program.
    #[error(
        "the database was written by a newer version of this program (it knows migration {version}, this one does not): \
         run that version, or restore a backup made before"
    )]
    Newer {
        /// The migration that this program does not know.
        version: i64,
    },
    /// The tables could not be brought up to date.
    #[error("the tables cannot be brought up to date: run the version of before, and report this with the cause")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// What is copied before the tables are brought up to date could not be kept.
    #[error(
        "the tables have to be brought up to date, but what was there cannot be kept as {} first: check its folder's \
         permissions and the space left on the disk",
        file.display()
    )]
    Copy {
        /// The copy.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What would be copied before the tables are brought up to date could not be restored from the copy.
    #[error(
        "the tables have to be brought up to date, but no copy of what is in them could be restored ({}): mend that first with \
         the version of before, or let it import or restore a sound content",
        findings.join("; ")
    )]
    Unsound {
        /// What is wrong.
        findings: Vec<String>,
    },
    /// What was to be published is no content that keeps the rules.
    #[error("{}\nThis cannot be published: nothing was written", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Invalid(Vec<Finding>),
    /// A record in the database is none that this program writes.
    #[error("{0}; this program never writes that: undo the change, or import the content again with --replace")]
    Unreadable(Finding),
    /// A value in the tables is none that this program writes.
    #[error("the tables hold {value}, which this program never writes: restore a backup")]
    Foreign {
        /// The value.
        value: String,
    },
    /// The file of the database is not what the database wrote.
    #[error("the database is damaged: stop what uses it, move its file away and restore a backup")]
    Damaged(#[source] sqlx::Error),
    /// The database does not answer.
    #[error(
        "the database does not answer ({0}): check that its server runs, or that its disk is there and has space left, then \
         try again"
    )]
    Database(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if is_damage(&error) { Self::Damaged(error) } else { Self::Database(error) }
    }
}

/// `SQLITE_CORRUPT` or `SQLITE_NOTADB`, whatever the details in the higher bytes.
fn is_damage(error: &sqlx::Error) -> bool {
    let error = error.as_database_error().and_then(|error| error.try_downcast_ref::<sqlx::sqlite::SqliteError>());
    let code = error.and_then(|error| sqlx::error::DatabaseError::code(error)?.parse::<u32>().ok());
    code.is_some_and(|code| matches!(code & 0xff, 11 | 26))
}
