//! The real program, in a data folder of its own.

use coalition::{
    content,
    domain::Content,
    store::{self, Store},
};
use sqlx::{ConnectOptions as _, sqlite::SqliteConnectOptions};
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::Arc,
};
use tempfile::TempDir;

/// Where the program was built.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_coalition");

/// A folder for everything and, in it, the data folder of the program.
pub struct Program {
    folder: TempDir,
    /// The address of its `PostgreSQL` database; without one its database is in the data folder.
    database_url: Option<String>,
}

/// How the program ended and what it said.
#[derive(Debug)]
pub struct Ended {
    pub ok: bool,
    /// Its exit code.
    pub code: Option<i32>,
    /// On both channels.
    pub said: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let said = [output.stdout, output.stderr].concat();
        Self {
            ok: output.status.success(),
            code: output.status.code(),
            said: String::from_utf8_lossy(&said).into_owned(),
        }
    }
}

impl Program {
    /// Nothing is there yet.
    pub fn new() -> Self {
        Self::at(None)
    }

    /// The same with the `PostgreSQL` database at an address, which has to be empty.
    pub fn at(database_url: Option<String>) -> Self {
        Self { folder: tempfile::tempdir().expect("folder"), database_url }
    }

    /// The database is filled.
    pub async fn with(content: &Content) -> Self {
        Self::new().filled(content).await
    }

    /// The same after its database was filled.
    pub async fn filled(self, content: &Content) -> Self {
        let program = self;
        let store = program.store().await;
        store.replace(content).await.expect("written");
        store.close().await;
        program
    }

    /// The path of a file beside the data folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// The file of the database.
    pub fn database(&self) -> PathBuf {
        self.data().join("coalition.sqlite")
    }

    /// The database, opened by this process.
    pub async fn store(&self) -> Arc<dyn Store> {
        store::open(&self.data(), self.database_url.as_deref()).await.expect("store")
    }

    /// Does with the database what the program never does.
    pub async fn spoil(&self, statements: &'static str) {
        let options = SqliteConnectOptions::new().filename(self.database()).foreign_keys(false);
        let mut connection = options.connect().await.expect("opened");
        sqlx::raw_sql(statements).execute(&mut connection).await.expect("spoilt");
        sqlx::Connection::close(connection).await.expect("closed");
    }

    /// What the database holds.
    pub async fn content(&self) -> Option<Content> {
        let store = self.store().await;
        let content = store.content().await.expect("read");
        store.close().await;
        content
    }

    /// A content folder beside the data folder.
    pub fn folder(&self, name: &str, content: &Content) -> PathBuf {
        let folder = self.path(name);
        content::write(&folder, content).expect("exported");
        folder
    }

    /// The program with the arguments given, not started yet.
    pub fn command<A: AsRef<std::ffi::OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).env("COALITION_DATA", self.data()).current_dir(self.folder.path());
        command.envs(self.database_url.iter().map(|url| ("COALITION_DATABASE_URL", url)));
        command
    }

    /// Runs the program to its end; files are named from the folder beside the data folder.
    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().expect("the program starts").into()
    }
}

/// The names of the files in a folder, in order.
pub fn names(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).expect("folder").flatten().map(|entry| entry.file_name());
    let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
