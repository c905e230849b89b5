//! A whole database as the bytes of its file.

use sqlx::{
    SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteOwnedBuf},
};

/// Where the header of a file says how it was written last, by a journal (1) or ahead of it in a log (2).
const MODES: core::ops::Range<usize> = 18..20;

/// What a connection sees, as of one moment.
pub(super) async fn of(connection: &mut SqliteConnection) -> Result<Vec<u8>, sqlx::Error> {
    let mut image = connection.serialize(None).await?.to_vec();
    // A log is a file of its own: a database that claims to have one cannot be opened from memory or a read-only folder.
    if let Some(modes) = image.get_mut(MODES) {
        modes.fill(1);
    }
    Ok(image)
}

/// Puts such bytes in the place of what a connection of [`options`] holds.
pub(super) async fn load(connection: &mut SqliteConnection, image: &[u8]) -> Result<(), sqlx::Error> {
    connection.deserialize(None, SqliteOwnedBuf::try_from(image)?, false).await
}

/// A database in memory, one for each connection.
pub(super) fn options() -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(":memory:").foreign_keys(true)
}
