//! What was done and refused at the editors' desk.

use super::{
    Answer, StoreError,
    session::Session,
    transactional::{Transactional, together},
    value::{Columns, Value, foreign},
};
use crate::domain::{
    Slug,
    desk::{AuditEntry, AuditKind},
};

/// Seconds for which an entry is kept: a year.
pub const AUDIT_LIFE: u64 = 365 * 24 * 3_600;

/// Which entries are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditQuery {
    /// Those of one person.
    pub account: Option<Slug>,
    /// Those of one kind.
    pub kind: Option<AuditKind>,
    /// Those that came before that of this number.
    pub before: Option<u64>,
}

/// The audit log of a store.
pub trait AuditLog: Send + Sync {
    /// Adds an entry, whose number does not count, and drops those that are older than [`AUDIT_LIFE`].
    fn note<'a>(&'a self, entry: &'a AuditEntry) -> Answer<'a, ()>;

    /// Entries, the latest first, not more than `limit`.
    fn noted<'a>(&'a self, query: &'a AuditQuery, limit: u32) -> Answer<'a, Vec<AuditEntry>>;
}

impl<S: Transactional> AuditLog for S {
    fn note<'a>(&'a self, entry: &'a AuditEntry) -> Answer<'a, ()> {
        together!(self, |connection| {
            let old = "DELETE FROM audit WHERE at <= $1".to_owned();
            connection.rows(old, &[entry.at.saturating_sub(AUDIT_LIFE).into()]).await?;
            // One that comes at the same time takes the number first: then the next one is tried.
            let statement = "INSERT INTO audit (id, at, account, kind, detail) \
                             SELECT COALESCE(MAX(id), 0) + 1, $1, $2, $3, $4 FROM audit WHERE TRUE \
                             ON CONFLICT DO NOTHING RETURNING id";
            let AuditEntry { at, account, kind, detail, .. } = entry;
            let account = account.as_ref().map(Slug::as_str);
            let values = [(*at).into(), account.into(), kind.code().into(), detail.as_str().into()];
            while connection.rows(statement.to_owned(), &values).await?.is_empty() {}
        })
    }

    fn noted<'a>(&'a self, query: &'a AuditQuery, limit: u32) -> Answer<'a, Vec<AuditEntry>> {
        together!(self, |connection| {
            let statement = format!(
                "SELECT id, at, account, kind, detail FROM audit WHERE ($1 = '' OR account = $1) AND ($2 = '' OR kind = $2) \
                 AND id < $3 ORDER BY id DESC LIMIT {limit}"
            );
            let before = query.before.and_then(|before| i64::try_from(before).ok()).unwrap_or(i64::MAX);
            let values = [
                query.account.as_ref().map_or("", Slug::as_str).into(),
                query.kind.map_or("", AuditKind::code).into(),
                Value::Integer(before),
            ];
            let rows = connection.rows(statement, &values).await?;
            rows.into_iter().map(entry).collect::<Result<_, _>>()?
        })
    }
}

fn entry(row: Vec<Value>) -> Result<AuditEntry, StoreError> {
    let mut columns = Columns::of(row);
    let (id, at) = (columns.number()?, columns.number()?);
    let account = columns.optional_text()?.map(|name| name.parse().map_err(|_| foreign(&name))).transpose()?;
    Ok(AuditEntry { id, at, account, kind: columns.parsed()?, detail: columns.text()? })
}
