//! The chain of seals: every batch has the SHA-256 of the seal before it, of itself and of its revisions, so that a row which
//! was changed past this program is found.

use super::{
    StoreError,
    contract::Audit,
    session::Session,
    tables::{BATCH, REVISION, quoted},
    value::{Columns, Value},
};
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, fmt::Write as _};

/// The seal of a batch, given its columns without the seal, with its revisions.
pub(super) fn seal(
    before: Option<&str>,
    batch: &[Value],
    revisions: impl Iterator<Item = impl AsRef<[Value]>>,
) -> String {
    let mut hash = Sha256::new();
    hash.update(before.unwrap_or_default());
    add(&mut hash, batch);
    revisions.for_each(|row| add(&mut hash, row.as_ref()));
    hexadecimal(&hash.finalize())
}

/// Bytes in hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut digits, byte| {
        // Writing to a string cannot fail.
        _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// A row, each value with its type and, for texts, its length: no two rows have the same bytes.
fn add(hash: &mut Sha256, row: &[Value]) {
    hash.update(b"\n");
    for value in row {
        match value {
            Value::Null => hash.update(b"-"),
            Value::Integer(number) => hash.update(format!("i{number};")),
            Value::Real(number) => hash.update(format!("r{number};")),
            Value::Text(text) => hash.update(format!("t{}:{text}", text.len())),
        }
    }
}

/// The seal of the latest batch, if that has one.
pub(super) async fn head(session: &mut impl Session) -> Result<Option<String>, StoreError> {
    let latest = "SELECT seal FROM batch ORDER BY id DESC LIMIT 1".to_owned();
    let mut rows = session.rows(latest, &[]).await?;
    rows.pop().map_or(Ok(None), |row| Columns::of(row).optional_text())
}

/// Proves all seals.
pub(super) async fn audit(session: &mut impl Session) -> Result<Audit, StoreError> {
    let rows = |name, columns: &'static [&'static str]| {
        format!("SELECT {} FROM {name} ORDER BY id", quoted(columns.iter().copied()))
    };
    let mut revisions: BTreeMap<u64, Vec<Vec<Value>>> = BTreeMap::new();
    for row in session.rows(rows(REVISION.name, REVISION.columns), &[]).await? {
        let batch = Columns::of(row.iter().skip(1).take(1).cloned().collect()).number()?;
        revisions.entry(batch).or_default().push(row);
    }
    let mut audit = Audit { versions: 0, head: None, seals: Vec::new(), findings: Vec::new() };
    for mut batch in session.rows(rows(BATCH.name, BATCH.columns), &[]).await? {
        let written = Columns::of(batch.pop().into_iter().collect()).optional_text()?;
        let version = Columns::of(batch.iter().take(1).cloned().collect()).number()?;
        let revisions = revisions.remove(&version).unwrap_or_default();
        // What an upgrade took over from former tables, before there was a chain, has no seal.
        let is_before = audit.head.is_none() && written.is_none();
        if !is_before && written.as_deref() != Some(&seal(audit.head.as_deref(), &batch, revisions.iter())) {
            audit.findings.push(format!("version {version} is not what was written: {}", records(revisions)?));
        }
        audit.seals.extend(written.clone());
        audit.head = written.or(audit.head);
        audit.versions += 1;
    }
    Ok(audit)
}

/// The records of revisions, by name.
fn records(revisions: Vec<Vec<Value>>) -> Result<String, StoreError> {
    const NAMED: usize = 5;
    let count = revisions.len();
    let names = revisions.into_iter().take(NAMED).map(|row| {
        let mut columns = Columns::of(row.into_iter().skip(2).take(2).collect());
        Ok(format!("{}/{}", columns.text()?, columns.text()?))
    });
    let names = names.collect::<Result<Vec<_>, StoreError>>()?.join(", ");
    Ok(match count {
        0 => "it has no revision".to_owned(),
        count if count > NAMED => format!("one of the {count} revisions of {names} …"),
        _ => format!("the batch itself, or one of the revisions of {names}"),
    })
}
