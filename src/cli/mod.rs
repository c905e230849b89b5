//! The command line.

mod base_url;
mod commands;
mod healthcheck;
mod import;
mod limits;
mod logs;
mod maintenance;
mod outcome;
mod store;

use clap::{Parser, Subcommand};
use limits::Limits;
use logs::LogFormat;
use outcome::with_causes;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};
use store::StoreArguments;

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
        /// Also remove a helpline, or more than a third of the records of a kind.
        #[arg(long)]
        yes: bool,
        /// Write only if the database holds this version: the one that the import before, or the dry run, has printed.
        #[arg(long, value_name = "VERSION")]
        expect: Option<u64>,
        /// The content folder.
        folder: PathBuf,
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
    /// Put a backup in the place of what the database holds, once everything in it is proven. A running server shows it within
    /// a second.
    Restore {
        /// Replace a content that is there already; it is backed up into the data folder first.
        #[arg(long)]
        force: bool,
        /// The backup, or a file that an upgrade kept beside the database.
        file: PathBuf,
    },
    /// Prove the database or a backup: tables, references, every record, every rule, every page in every language.
    /// Ends with 1 when anything is found.
    Check {
        /// The backup; without it the database is checked.
        file: Option<PathBuf>,
    },
}

/// Runs the command that the arguments name.
pub async fn run() -> ExitCode {
    let arguments = Arguments::parse();
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
        Command::Import { dry_run, yes, expect, folder } => {
            let options = import::ImportOptions { dry_run, may_remove: yes, expected: expect };
            import::import(&arguments.store, &folder, options).await
        }
        Command::Export { whole_site: true, base_url, folder } => {
            commands::export_static(&arguments.store, base_url.as_deref(), &folder).await
        }
        Command::Export { folder, .. } => commands::export(&arguments.store, &folder).await,
        Command::Healthcheck { addr } => healthcheck::healthcheck(addr).map_err(Into::into),
        Command::Backup { force, file } => maintenance::backup(&arguments.store, &file, force).await,
        Command::Restore { force, file } => maintenance::restore(&arguments.store, &file, force).await,
        Command::Check { file } => maintenance::check(&arguments.store, file.as_deref()).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", with_causes(&*error));
            ExitCode::FAILURE
        }
    }
}
