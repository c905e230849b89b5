//! The command line.

mod commands;

use clap::{Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

/// The website of a coalition of organisations.
#[derive(Debug, Parser)]
#[command(name = "coalition", version)]
struct Arguments {
    #[command(flatten)]
    ledger: commands::Ledger,
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
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Serve { addr, base_url, content } => {
            commands::serve(&arguments.ledger, addr, base_url, &content).await
        }
        Command::Import { dry_run, folder } => commands::import(&arguments.ledger, &folder, dry_run).await,
        Command::Export { folder } => commands::export(&arguments.ledger, &folder).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
