//! The content store: where what is published is kept. The only module that names a database.
//!
//! A store keeps the records that are published and every revision of each. What is published is read whole into a snapshot
//! when the server starts and after every change; nothing is asked for by field. What every database shares is in `tables`
//! (which columns there are), `read` and `write` (with which statements), `database` (in which transactions), `migrate` (what is kept
//! before tables change); what one database does its own way is in its folder. `accounts` is the people of the editors' desk, beside the content, `proposals`
//! what they want to be published, `preview_links` who else may see it before, and `audit_log` what they did. `backup` takes all
//! that a store holds into one file that proves itself.

mod accounts;
mod answer;
mod audit_log;
mod backup;
mod chain;
mod contract;
mod database;
mod error;
mod migrate;
mod postgres;
mod preview_links;
mod proposals;
mod read;
#[cfg(test)]
mod sample;
mod session;
mod sqlite;
mod tables;
mod timestamp;
mod transactional;
mod value;
mod write;

pub use accounts::{Account, Accounts, SESSION_IDLE, SESSION_LIFE, Session, SignInCode, Subject};
pub use answer::{Answer, Wait};
pub use audit_log::{AUDIT_LIFE, AuditLog, AuditQuery};
pub use backup::{Backup, BackupError, Manifest};
pub use contract::{Audit, Batch, Published, Revision, Scope, Store, Tables};
pub use error::StoreError;
pub use postgres::PostgresStore;
pub use preview_links::{PreviewLink, PreviewLinks};
pub use proposals::{Proposals, Saved};
pub use sqlite::SqliteStore;
pub use timestamp::time_in_names;

use std::{path::Path, sync::Arc};

/// The name of the `SQLite` database in the data folder.
const SQLITE_FILE: &str = "coalition.sqlite";

/// Opens the `PostgreSQL` database at this address or, where none is given, the `SQLite` database in the data folder, and
/// brings its tables up to date; what was in them before is kept in the data folder. An empty address is none.
///
/// # Errors
/// When the database cannot be opened, is none of this site, or was written by a newer program.
pub async fn open(data: &Path, database_url: Option<&str>) -> Result<Arc<dyn Store>, StoreError> {
    match database_url.filter(|url| !url.is_empty()) {
        Some(url) => Ok(Arc::new(PostgresStore::open(url, data).await?)),
        None => Ok(Arc::new(SqliteStore::open(&data.join(SQLITE_FILE)).await?)),
    }
}
