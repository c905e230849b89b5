//! The command line.

mod commands;
mod healthcheck;

use clap::{Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

/// The website of a coalition of organisations.
#[derive(Debug, Parser)]
#[command(name = "coalition", version)]
struct Arguments {
    /// The folder of the database; made when it is missing.
    #[arg(long, env = "COALITION_DATA", default_value = "./data", global = true)]
    data: PathBuf,
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
        /// Write the whole public site instead, as files for any web server. The folder is replaced as a whole.
        #[arg(long = "static")]
        whole_site: bool,
        /// With --static: scheme and host that the files will be served at.
        #[arg(long, env = "COALITION_BASE_URL")]
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
}

/// Runs the command that the arguments name.
pub async fn run() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let arguments = Arguments::parse();
    let done = match arguments.command {
        Command::Serve { addr, base_url, content } => commands::serve(&arguments.data, addr, base_url, &content).await,
        Command::Import { dry_run, folder } => commands::import(&arguments.data, &folder, dry_run).await,
        Command::Export { whole_site: true, base_url, folder } => {
            commands::export_static(&arguments.data, base_url.as_deref(), &folder).await
        }
        Command::Export { folder, .. } => commands::export(&arguments.data, &folder).await,
        Command::Healthcheck { addr } => healthcheck::healthcheck(addr).map_err(Into::into),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
