//! The command line.

mod base_url;
mod commands;
mod healthcheck;
mod history;
mod import;
mod limits;
mod logs;
mod maintenance;
mod outcome;
mod store;
mod users;

use crate::domain::schema::Side;
use clap::{Parser, Subcommand};
use import::{Conflicts, ImportOptions, Merging};
use limits::Limits;
use logs::LogFormat;
use outcome::with_causes;
use std::{ffi::OsString, net::SocketAddr, path::PathBuf, process::ExitCode};
use store::StoreArguments;
use users::UserCommand;

/// The exit code of a command that would have lost what somebody else has written.
const CONFLICT: u8 = 2;

/// The website of a coalition of organisations.
#[derive(Debug, Parser)]
#[command(name = "coalition", version)]
struct Arguments {
    #[command(flatten)]
    store: StoreArguments,
    /// How the log is written.
    #[arg(long, env = "COALITION_LOG", default_value = "pretty", global = true)]
    log: LogFormat,
    /// What the log tells: a level, or target=level,… The lines of requests have the target `request`.
    #[arg(long, env = "RUST_LOG", default_value = "info", global = true)]
    log_level: String,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site. An empty database is filled from the content folder first.
    Serve {
        /// The address to listen on.
        #[arg(long, env = "COALITION_ADDR", default_value = "127.0.0.1:3000")]
        addr: SocketAddr,
        /// Scheme and host of the site for absolute addresses; by default the address listened on.
        #[arg(long, env = "COALITION_BASE_URL", value_parser = base_url::parse)]
        base_url: Option<String>,
        /// The folder that fills an empty database.
        #[arg(long, env = "COALITION_CONTENT", default_value = "content")]
        content: PathBuf,
        #[command(flatten)]
        limits: Limits,
    },
    /// Load a content folder into the database, all of it or, if a row is wrong, nothing.
    Import {
        /// Only say what would change.
        #[arg(long)]
        dry_run: bool,
        /// Also remove a helpline, a text of help or safety, or more than a third of the records of a kind.
        #[arg(long)]
        yes: bool,
        /// Write only if the database holds this version: the one that the import before, or the dry run, has printed.
        #[arg(long, value_name = "VERSION")]
        expect: Option<u64>,
        /// Where the files and somebody in the database have changed the same, take what the files say.
        #[arg(long, conflicts_with_all = ["ours", "replace"])]
        theirs: bool,
        /// Where the files and somebody in the database have changed the same, keep what the database holds.
        #[arg(long, conflicts_with = "replace")]
        ours: bool,
        /// Let the content become what the files say, whatever was changed in the database.
        #[arg(long)]
        replace: bool,
        /// Why; kept in the history.
        #[arg(long, value_name = "REASON")]
        message: Option<String>,
        /// The content folder.
        folder: PathBuf,
    },
    /// List what has changed, the latest first.
    Log {
        /// A kind such as `events`, or a record such as `events/2022-07-launch`; without it everything.
        name: Option<history::Name>,
        /// How many revisions at most.
        #[arg(long, default_value_t = 50, value_name = "COUNT")]
        limit: u32,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show what a revision changed.
    Show {
        /// Its number, the first in a line of the log.
        revision: u64,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Compare two revisions of one record.
    Diff {
        /// The number of the earlier one.
        from: u64,
        /// The number of the later one.
        to: u64,
    },
    /// Prove that no version was changed past this program, and print the latest seal.
    Audit {
        /// A seal that was noted elsewhere, from the log, a backup or the page of changes: prove that everything up to it is still
        /// there.
        #[arg(long, value_name = "SEAL")]
        head: Option<String>,
    },
    /// Take back what one version changed, as a new version. What was changed since stays.
    Undo {
        /// The version.
        version: u64,
        /// Why; kept in the history.
        #[arg(long, value_name = "REASON")]
        message: Option<String>,
    },
    /// Look after the people of the editors' desk. As long as there are none, the site has no desk.
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Write the database's content back into a folder.
    Export {
        /// Write the whole public site instead, as files for any web server. Files of an earlier export are replaced or, when they
        /// are not needed any more, removed; other files in the folder stay.
        #[arg(long = "static")]
        whole_site: bool,
        /// With --static: scheme and host that the files will be served at.
        #[arg(long, env = "COALITION_BASE_URL", value_parser = base_url::parse)]
        base_url: Option<String>,
        /// The folder; made when it is missing.
        folder: PathBuf,
    },
    /// Ask a running server whether it answers; for a container, which has nothing else to ask with.
    Healthcheck {
        /// The address that the server listens on.
        #[arg(long, env = "COALITION_ADDR", default_value = "127.0.0.1:3000")]
        addr: SocketAddr,
    },
    /// Write all that the database holds into one file with its checksum, also while the site is served.
    Backup {
        /// Replace the file when it is there already.
        #[arg(long)]
        force: bool,
        /// The file; its folder has to be there.
        file: PathBuf,
    },
    /// Put a backup in the place of what the database holds, once everything in it is proven; or give one record the cells it
    /// had at a revision. A running server shows it within a second.
    Restore {
        /// Replace a content that is there already; it is backed up into the data folder first.
        #[arg(long)]
        force: bool,
        /// Why one record is given back; kept in the history.
        #[arg(long, value_name = "REASON")]
        message: Option<String>,
        /// The backup, or a file that an upgrade kept beside the database; or KIND/KEY@REVISION, such as
        /// `events/2022-07-launch@12`.
        what: PathBuf,
    },
    /// Prove the database or a backup: tables, references, every record, every rule, every page in every language.
    /// Ends with 1 when anything is found.
    Check {
        /// The backup; without it the database is checked.
        file: Option<PathBuf>,
    },
}

/// What the program was started with. `cargo leptos watch` and `cargo leptos serve` give no command and mean that the site be served; they
/// are known by what they say of the site in the environment.
fn given() -> Vec<OsString> {
    let mut given: Vec<_> = std::env::args_os().collect();
    if given.len() == 1 && std::env::var_os("LEPTOS_OUTPUT_NAME").is_some() {
        given.push("serve".into());
    }
    given
}

/// Runs the command that the arguments name.
///
/// # Panics
/// When the system has no threads for it.
// The runtime starts here and not in `main`, whose crate would have the whole server compiled a second time.
#[tokio::main]
pub async fn run() -> ExitCode {
    let arguments = Arguments::parse_from(given());
    // Dropped at the very end, when everything is logged.
    let _written = match logs::start(arguments.log, &arguments.log_level) {
        Ok(writing) => writing,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let done = match arguments.command {
        Command::Serve { addr, base_url, content, limits } => {
            commands::serve(&arguments.store, addr, base_url, &content, limits.into()).await
        }
        Command::Import { dry_run, yes, expect, theirs, ours, replace, message, folder } => {
            let merging = match (theirs, ours, replace) {
                (true, ..) => Merging::Winner(Side::Theirs),
                (_, true, _) => Merging::Winner(Side::Ours),
                (.., true) => Merging::Replace,
                _ => Merging::Careful,
            };
            let options = ImportOptions { dry_run, may_remove: yes, expected: expect, merging, message };
            import::import(&arguments.store, &folder, options).await
        }
        Command::Log { name, limit, json } => history::log(&arguments.store, name, limit, json).await,
        Command::Show { revision, json } => history::show(&arguments.store, revision, json).await,
        Command::Diff { from, to } => history::diff(&arguments.store, from, to).await,
        Command::Audit { head } => history::audit(&arguments.store, head.as_deref()).await,
        Command::Undo { version, message } => history::undo(&arguments.store, version, message).await,
        Command::User { command } => users::run(&arguments.store, command).await,
        Command::Export { whole_site: true, base_url, folder } => {
            commands::export_static(&arguments.store, base_url.as_deref(), &folder).await
        }
        Command::Export { folder, .. } => commands::export(&arguments.store, &folder).await,
        Command::Healthcheck { addr } => healthcheck::healthcheck(addr).map_err(Into::into),
        Command::Backup { force, file } => maintenance::backup(&arguments.store, &file, force).await,
        Command::Restore { force, message, what } => match history::RecordAt::of(&what) {
            Some(record) => history::restore(&arguments.store, record, message).await,
            None => maintenance::restore(&arguments.store, &what, force).await,
        },
        Command::Check { file } => maintenance::check(&arguments.store, file.as_deref()).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", with_causes(&*error));
            if error.is::<Conflicts>() { ExitCode::from(CONFLICT) } else { ExitCode::FAILURE }
        }
    }
}
