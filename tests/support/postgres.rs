//! A `PostgreSQL` server of the tests' own: a cluster in a temporary folder, on a free port, gone when the tests end.
#![allow(dead_code, reason = "what else includes this file uses what it needs of it")]

use sqlx::{Connection as _, PgConnection};
use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The script that keeps the server: it hears when the tests end, even if they are killed.
const KEEPER: &str = include_str!("postgres.sh");
/// Characters that an address has to escape are among them.
const PASSWORD: &str = "se/cret?";

/// How a server is stopped.
#[derive(Debug, Clone, Copy)]
pub enum Stop {
    /// Clients are told and cut off.
    InOrder,
    /// As if its machine had failed: what was acknowledged is found in its log at the next start.
    AtOnce,
}

/// A server and its keeper.
pub struct Server {
    port: u16,
    keeper: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    databases: AtomicUsize,
    _process: Child,
}

/// One server for all tests of a program.
pub fn shared() -> &'static Server {
    static SERVER: OnceLock<Server> = OnceLock::new();
    SERVER.get_or_init(Server::start_new)
}

impl Server {
    /// A new server, running.
    pub fn start_new() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = free.local_addr().expect("address").port();
        drop(free);
        // The server refuses to run as root; Debian's package has made a user for it.
        let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n");
        let mut command = if is_root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "sh"]);
            command
        } else {
            Command::new("sh")
        };
        command.args(["-c", KEEPER, "postgres.sh"]).arg(programs()).arg(port.to_string()).arg(PASSWORD);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("the keeper of the server starts");
        let (input, output) = (process.stdin.take().expect("input"), process.stdout.take().expect("output"));
        let keeper = Mutex::new((input, BufReader::new(output)));
        let server = Self { port, keeper, databases: AtomicUsize::new(0), _process: process };
        server.start();
        server
    }

    /// Starts it again; returns when it answers.
    pub fn start(&self) {
        self.order("start");
    }

    /// Stops it; returns when it is gone.
    pub fn stop(&self, how: Stop) {
        self.order(match how {
            Stop::InOrder => "stop INT",
            Stop::AtOnce => "stop QUIT",
        });
    }

    fn order(&self, order: &str) {
        let mut keeper = self.keeper.lock().expect("no test failed here");
        writeln!(keeper.0, "{order}").expect("the keeper listens");
        let mut answer = String::new();
        keeper.1.read_line(&mut answer).expect("the keeper answers");
        assert_eq!(answer, "done\n", "the server could not {order}: what it said stands above");
    }

    /// The address of a database.
    pub fn url(&self, database: &str) -> String {
        self.url_with(&PASSWORD.replace('/', "%2F").replace('?', "%3F"), database)
    }

    /// The address of a database with another password.
    pub fn url_with(&self, password: &str, database: &str) -> String {
        format!("postgres://coalition:{password}@127.0.0.1:{}/{database}", self.port)
    }

    /// The address of a new, empty database.
    pub async fn database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let create = format!("CREATE DATABASE {name}");
        self.run("postgres", &create).await;
        self.url(&name)
    }

    /// Runs statements in a database.
    pub async fn run(&self, database: &str, statements: &str) {
        run(&self.url(database), statements).await;
    }
}

/// Runs statements in the database at an address.
pub async fn run(url: &str, statements: &str) {
    let mut connection = PgConnection::connect(url).await.expect("the server answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(statements.to_owned())).execute(&mut connection).await.expect(statements);
    connection.close().await.expect("closed");
}

/// The folder of the server's programs: Debian keeps one for each version, off `PATH`.
fn programs() -> PathBuf {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let debian = versions.map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let newest_first = {
        let mut folders: Vec<_> = debian.collect();
        folders.sort();
        folders.into_iter().rev()
    };
    let has_server = |folder: &PathBuf| Path::is_file(&folder.join("postgres"));
    newest_first
        .chain(std::env::split_paths(&path))
        .find(has_server)
        .expect("PostgreSQL is not installed: run scripts/setup.sh --tests, which installs what the tests need")
}
