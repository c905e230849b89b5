//! Which content store a command works on.

use crate::store::{self, Store, StoreError};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Who writes when an operator does, in the history: the program does not know who sits there.
pub const AUTHOR: &str = "command line";

/// Where the content store is.
#[derive(Debug, clap::Args)]
pub struct StoreArguments {
    #[arg(
        long,
        env = "COALITION_DATA",
        default_value = "./data",
        global = true,
        help = "The folder of the SQLite database; made when it is missing"
    )]
    data: PathBuf,
    // The help would show the values of the environment, and with them the password.
    #[arg(
        long,
        env = "COALITION_DATABASE_URL",
        hide_env_values = true,
        value_name = "URL",
        global = true,
        help = "A PostgreSQL database instead, which several nodes may share: \
                postgres://user:password@host:5432/name?sslmode=verify-full",
        long_help = "A PostgreSQL database instead, which several nodes may share: \
                     postgres://user:password@host:5432/name?sslmode=verify-full. Better set in the environment: other users of \
                     the machine can read a command line, and the password in it"
    )]
    database_url: Option<String>,
}

impl StoreArguments {
    /// The data folder. With a database elsewhere it still holds the backups that the program makes.
    pub fn folder(&self) -> &Path {
        &self.data
    }

    /// Opens the content store, with its tables up to date.
    pub async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        store::open(&self.data, self.database_url.as_deref()).await
    }
}
