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
    set_mode(&mut image, 1);
    Ok(image)
}

/// Lets a database be written ahead in a log from its first opening on. Were it switched then, of programs that open it at the
/// same time some would be turned away: `SQLite` does not wait for that lock.
pub(super) fn write_ahead(image: &mut [u8]) {
    set_mode(image, 2);
}

fn set_mode(image: &mut [u8], mode: u8) {
    if let Some(modes) = image.get_mut(MODES) {
        modes.fill(mode);
    }
}

/// Puts such bytes in the place of what a connection of [`options`] holds.
pub(super) async fn load(connection: &mut SqliteConnection, image: &[u8]) -> Result<(), sqlx::Error> {
    connection.deserialize(None, SqliteOwnedBuf::try_from(image)?, false).await
}

/// A database in memory, one for each connection.
pub(super) fn options() -> SqliteConnectOptions {
    SqliteConnectOptions::new().filename(":memory:").foreign_keys(true)
}
