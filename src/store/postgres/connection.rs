//! Reaching a `PostgreSQL` server and bringing the tables up to date.

use super::migrate;
use crate::store::StoreError;
use sqlx::{
    PgPool,
    migrate::Migrator,
    postgres::{PgConnectOptions, PgPoolOptions},
};
use std::{path::Path, time::Duration};

/// The tables, part of the binary.
pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// Pages never ask the database, so that a few connections are plenty: one that listens, one that asks for the version, one
/// that writes.
const CONNECTIONS: u32 = 4;
/// How long a connection may take to come. A server that is just starting is waited for so long.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(3);

pub(super) async fn open(url: &str, data: &Path) -> Result<PgPool, StoreError> {
    open_with(url, data, &MIGRATIONS).await
}

/// Opens a database with the tables of other migrations than this program's.
pub(super) async fn open_with(url: &str, data: &Path, migrations: &Migrator) -> Result<PgPool, StoreError> {
    let options = options(url)?;
    let database = name(&options);
    let pool = PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(ACQUIRE_TIMEOUT)
        .connect_with(options)
        .await
        .map_err(|source| StoreError::Unreachable { database, source })?;
    let ready = migrate::run(&pool, data, migrations).await;
    if ready.is_err() {
        // Ends with its connections what they may have locked.
        pool.close().await;
    }
    ready.map(|()| pool)
}

/// The server and the database that an address names.
fn options(url: &str) -> Result<PgConnectOptions, StoreError> {
    let refused = |reason: &str| StoreError::Address { reason: reason.to_owned() };
    let rest = ["postgres://", "postgresql://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    let rest = rest.ok_or_else(|| refused("it does not begin with postgres://"))?;
    // One of these in a password ends the part that is kept secret, and what follows would be taken for names that messages show.
    if rest.split_once(['/', '?', '#']).is_some_and(|(_, rest)| rest.contains('@')) {
        return Err(refused("a / ? # or @ in a user name or password is written there as %2F %3F %23 or %40"));
    }
    let options: PgConnectOptions = url.parse().map_err(|error: sqlx::Error| refused(&error.to_string()))?;
    Ok(options.application_name("coalition"))
}

/// What a database is called in messages: never with its user or password.
fn name(options: &PgConnectOptions) -> String {
    let name = options.get_database().unwrap_or_else(|| options.get_username());
    match options.get_socket() {
        Some(folder) => format!("“{name}” at {}", folder.display()),
        None => format!("“{name}” on {}:{}", options.get_host(), options.get_port()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_none_is_refused_with_its_reason_and_without_its_password() {
        for (url, reason) in [
            ("mysql://site:hunter2@db/site", "does not begin with postgres://"),
            ("site:hunter2@db/site", "does not begin with postgres://"),
            ("postgres://site:hunter2@db:port/site", "invalid port number"),
            ("postgres://site:hunter2", "invalid port number"),
            ("postgres://site:12/hunter2@db/site", "%2F"),
            ("postgres://site:12?hunter2@db/site", "%2F"),
            ("postgres://site:12#hunter2@db/site", "%2F"),
            ("postgres://site:hunter2@db/site?sslmode=maybe", "maybe"),
        ] {
            let message = options(url).expect_err(url).to_string();
            assert!(
                message.starts_with("COALITION_DATABASE_URL is no address") && message.contains(reason),
                "{url}: {message}"
            );
            assert!(!message.contains("hunter2"), "{url}: {message}");
        }
    }

    #[test]
    fn a_database_is_called_by_its_name_and_server_alone() {
        let called = |url: &str| name(&options(url).expect(url));
        assert_eq!(called("postgres://site:hunter%2F2@db.example/coalition"), "“coalition” on db.example:5432");
        assert_eq!(called("postgresql://site:hunter2@[::1]:6000/coalition"), "“coalition” on [::1]:6000");
        assert_eq!(called("postgres://site@localhost/coalition?host=/run/db"), "“coalition” at /run/db");
    }
}
