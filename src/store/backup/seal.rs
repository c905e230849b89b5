//! What stands in a backup after the database: two lines that say what it is and prove that it is whole.

use crate::store::chain::hexadecimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// The format that this program writes, and the newest that it reads.
const FORMAT: u32 = 2;
/// A SHA-256 in hexadecimal digits, and the end of its line.
const SEAL: usize = 65;

/// What a backup is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of the file, a number that rises. Every format has it under this name.
    #[serde(rename = "coalition_backup")]
    format: u32,
    /// The version of the program that wrote the file.
    pub program: String,
    /// The version of the content, as its store counted it.
    pub version: u64,
    /// When it was made: RFC 3339, UTC.
    pub made: String,
    /// The latest seal of the history; backups of former programs do not tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
}

/// Why bytes are no backup that this program reads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unsealed {
    /// They are not what was written, or nothing that this program wrote.
    Damaged,
    /// They are whole, but of a later format.
    Newer,
}

impl Manifest {
    /// That of a backup made now of a content of this version.
    pub(in crate::store) fn of(version: u64, head: Option<String>) -> Self {
        let made = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        Self { format: FORMAT, program: env!("CARGO_PKG_VERSION").to_owned(), version, made, head }
    }

    /// A database as the bytes of a backup.
    pub(in crate::store) fn seal(&self, mut database: Vec<u8>) -> Vec<u8> {
        // Numbers and texts always have a JSON form; a file without it would be told as damaged when it is read back.
        let manifest = serde_json::to_string(self).unwrap_or_default();
        database.extend(format!("\n{manifest}\n").bytes());
        let seal = seal_of(&database);
        database.extend(seal.bytes());
        database
    }

    /// The database in the bytes of a backup, and what the backup is. Nothing of it is looked at before its seal is proven.
    pub(super) fn unseal(backup: &[u8]) -> Result<(&[u8], Self), Unsealed> {
        #[derive(Deserialize)]
        struct Format {
            coalition_backup: u32,
        }
        let (sealed, seal) = split_last(backup, SEAL)?;
        if seal != seal_of(sealed).as_bytes() {
            return Err(Unsealed::Damaged);
        }
        let lines = sealed.strip_suffix(b"\n").ok_or(Unsealed::Damaged)?;
        let end = lines.iter().rposition(|byte| *byte == b'\n').ok_or(Unsealed::Damaged)?;
        let (database, manifest) = split_last(lines, lines.len() - end)?;
        let format: Format = serde_json::from_slice(manifest).map_err(|_| Unsealed::Damaged)?;
        if format.coalition_backup > FORMAT {
            return Err(Unsealed::Newer);
        }
        Ok((database, serde_json::from_slice(manifest).map_err(|_| Unsealed::Damaged)?))
    }
}

/// All bytes but the last so many, and those.
fn split_last(bytes: &[u8], count: usize) -> Result<(&[u8], &[u8]), Unsealed> {
    let middle = bytes.len().checked_sub(count).ok_or(Unsealed::Damaged)?;
    Ok(bytes.split_at(middle))
}

/// The last line of a backup: what `sha256sum` says of the bytes before.
fn seal_of(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes)) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Any bytes will do: the seal does not know what a database is.
    fn database() -> Vec<u8> {
        (0..=255).chain(*b"\n\n{}\n").collect()
    }

    #[test]
    fn what_is_sealed_is_unsealed_as_it_was() {
        for database in [database(), Vec::new()] {
            let manifest = Manifest::of(7, None);
            let backup = manifest.seal(database.clone());
            assert_eq!(Manifest::unseal(&backup), Ok((database.as_slice(), manifest)));
        }
    }

    #[test]
    fn one_bit_changed_anywhere_is_noticed() {
        let backup = Manifest::of(7, None).seal(database());
        for bit in 0..backup.len() * 8 {
            let mut damaged = backup.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Manifest::unseal(&damaged), Err(Unsealed::Damaged), "bit {bit}");
        }
    }

    #[test]
    fn a_byte_less_or_more_anywhere_is_noticed() {
        let backup = Manifest::of(7, None).seal(database());
        for end in 0..backup.len() {
            assert_eq!(Manifest::unseal(&backup[..end]), Err(Unsealed::Damaged), "cut after {end}");
        }
        for place in 0..=backup.len() {
            let mut longer = backup.clone();
            longer.insert(place, b'x');
            assert_eq!(Manifest::unseal(&longer), Err(Unsealed::Damaged), "one more at {place}");
        }
    }

    #[test]
    fn a_later_format_is_told_from_a_damaged_file_whatever_else_it_says() {
        let mut backup = database();
        backup.extend(b"\n{\"coalition_backup\":3,\"other\":[]}\n");
        let seal = seal_of(&backup);
        backup.extend(seal.bytes());
        assert_eq!(Manifest::unseal(&backup), Err(Unsealed::Newer));
    }

    #[test]
    fn a_manifest_tells_the_head_of_the_history_and_one_without_is_read_as_well() {
        for head in [Some("ab12".to_owned()), None] {
            let manifest = Manifest::of(7, head.clone());
            let backup = manifest.seal(database());
            assert_eq!(Manifest::unseal(&backup).map(|(_, manifest)| manifest.head), Ok(head.clone()));
            assert_eq!(String::from_utf8_lossy(&backup).contains("\"head\""), head.is_some());
        }
    }

    #[test]
    fn the_seal_is_what_sha256sum_says() {
        assert_eq!(seal_of(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n");
    }
}
