//! The command line.

mod commands;
mod limits;
mod logs;

use clap::{Parser, Subcommand};
use limits::Limits;
use logs::LogFormat;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

/// The website of a coalition of organisations.
#[derive(Debug, Parser)]
#[command(name = "coalition", version)]
struct Arguments {
    /// The folder of the database; made when it is missing.
    #[arg(long, env = "COALITION_DATA", default_value = "./data", global = true)]
    data: PathBuf,
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
        #[arg(long, env = "COALITION_BASE_URL")]
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
        /// The content folder.
        folder: PathBuf,
    },
    /// Write the database's content back into a folder.
    Export {
        /// The folder; made when it is missing.
        folder: PathBuf,
    },
}

/// Runs the command that the arguments name.
pub async fn run() -> ExitCode {
    let arguments = Arguments::parse();
    // Dropped at the very end, when all has been said.
    let _written = match logs::start(arguments.log, &arguments.log_level) {
        Ok(writing) => writing,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let done = match arguments.command {
        Command::Serve { addr, base_url, content, limits } => {
            commands::serve(&arguments.data, addr, base_url, &content, limits.into()).await
        }
        Command::Import { dry_run, folder } => commands::import(&arguments.data, &folder, dry_run).await,
        Command::Export { folder } => commands::export(&arguments.data, &folder).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
