//! Reading what is published, what was imported, and what it was before.

use super::{
    StoreError, chain,
    contract::{Published, Revision, Scope, Tables},
    session::Session,
    tables::{ALL, quoted},
    value::{Columns, Value, foreign},
};
use crate::domain::{
    Change, Dates, History,
    schema::{Cells, Kind, Record},
};
use std::collections::HashMap;

/// The version of the content.
pub(super) async fn version(session: &mut impl Session) -> Result<u64, StoreError> {
    number(session, "SELECT COALESCE(MAX(id), 0) FROM batch").await
}

/// The version of the content in a database that has had the migrations with these numbers.
pub(super) async fn version_after(session: &mut impl Session, had: &[i64]) -> Result<u64, StoreError> {
    if had.contains(&RECORDS) { version(session).await } else { number(session, "SELECT version FROM ledger").await }
}

/// The migration from which on every record is in one table.
pub(super) const RECORDS: i64 = 5;

/// The one number that a statement gives.
pub(super) async fn number(session: &mut impl Session, statement: &str) -> Result<u64, StoreError> {
    let rows = session.rows(statement.to_owned(), &[]).await?;
    Columns::of(rows.into_iter().flatten().collect()).number()
}

/// What is published; the session's transaction has to see one state of all tables, whatever is written meanwhile.
pub(super) async fn published(session: &mut impl Session) -> Result<Published, StoreError> {
    let version = version(session).await?;
    let statement = "SELECT published.kind, published.key, revision.cells FROM published \
                     JOIN revision ON revision.id = published.revision ORDER BY published.position";
    let record = |row| {
        let mut columns = Columns::of(row);
        Ok(Record { kind: columns.parsed()?, key: columns.text()?, cells: cells_of(&columns.text()?)? })
    };
    Ok(Published { version, records: session.read(statement.to_owned(), &[], record).await? })
}

/// What is published and what the last import brought; the session's transaction has to see one state of all tables.
pub(super) async fn import_state(session: &mut impl Session) -> Result<(Published, Vec<Record>), StoreError> {
    let published = published(session).await?;
    // What is published as it was imported, which is nearly all, is read and held once.
    let statement = "SELECT imported.kind, imported.key, \
                     CASE WHEN published.revision IS NULL THEN COALESCE(imported.cells, revision.cells) END \
                     FROM imported LEFT JOIN revision ON revision.id = imported.revision \
                     LEFT JOIN published ON published.kind = imported.kind AND published.key = imported.key \
                     AND published.revision = imported.revision ORDER BY imported.position";
    let cells: HashMap<_, _> = published.records.iter().map(|record| (record.id(), &record.cells)).collect();
    let record = |row| {
        let mut columns = Columns::of(row);
        let (kind, key) = (columns.parsed()?, columns.text()?);
        let cells = match columns.optional_text()? {
            Some(own) => cells_of(&own)?,
            None => cells.get(&(kind, key.as_str())).copied().cloned().unwrap_or_default(),
        };
        Ok(Record { kind, key, cells })
    };
    let imported = session.read(statement.to_owned(), &[], record).await?;
    drop(cells);
    Ok((published, imported))
}

/// Cells in the form of their column.
pub(super) fn cells_of(json: &str) -> Result<Cells, StoreError> {
    serde_json::from_str(json).map_err(|_| foreign(&json))
}

/// Revisions, the latest first.
pub(super) async fn revisions(
    session: &mut impl Session,
    scope: &Scope<'_>,
    limit: u32,
) -> Result<Vec<Revision>, StoreError> {
    let (condition, mut values): (&str, Vec<Value>) = match *scope {
        Scope::All => ("TRUE", Vec::new()),
        Scope::Kind(kind) => ("revision.kind = $1", vec![kind.code().into()]),
        Scope::Record(kind, key) => ("revision.kind = $1 AND revision.key = $2", vec![kind.code().into(), key.into()]),
        Scope::Batch(batch) => ("revision.batch = $1", vec![batch.into()]),
        Scope::Revision(id) => ("revision.id = $1", vec![id.into()]),
        Scope::Removed => (
            "revision.cells IS NULL AND NOT EXISTS (SELECT 1 FROM revision AS later WHERE later.kind = revision.kind \
             AND later.key = revision.key AND later.id > revision.id)",
            Vec::new(),
        ),
    };
    values.push(u64::from(limit).into());
    let condition = format!("{condition} ORDER BY revision.id DESC LIMIT ${}", values.len());
    revisions_where(session, &condition, &values).await
}

async fn revisions_where(
    session: &mut impl Session,
    condition: &str,
    values: &[Value],
) -> Result<Vec<Revision>, StoreError> {
    let statement = format!(
        "SELECT revision.id, batch.id, batch.at, batch.author, batch.source, batch.message, revision.kind, revision.key, \
         revision.position, before.cells, revision.cells \
         FROM revision JOIN batch ON batch.id = revision.batch LEFT JOIN revision AS before ON before.id = revision.base \
         WHERE {condition}"
    );
    let revision = |row| {
        let mut columns = Columns::of(row);
        let (id, batch) = (columns.number()?, columns.number()?);
        let (at, author, source) = (columns.text()?, columns.text()?, columns.text()?);
        let (message, kind, key) = (columns.optional_text()?, columns.parsed()?, columns.text()?);
        let position = columns.number()?;
        let mut cells = || columns.optional_text()?.as_deref().map(cells_of).transpose();
        let (before, after) = (cells()?, cells()?);
        Ok(Revision { id, batch, at, author, source, message, kind, key, position, before, after })
    };
    session.read(statement, values, revision).await
}

/// What became of all records, with this many of the latest changes; the session's transaction has to see one state of all
/// tables.
pub(super) async fn history(session: &mut impl Session, latest: u32) -> Result<History, StoreError> {
    let dates = "SELECT revision.kind, revision.key, MIN(batch.at), MAX(batch.at), COUNT(*) - 1 FROM revision \
                 JOIN batch ON batch.id = revision.batch GROUP BY revision.kind, revision.key";
    let of_record = |row| -> Result<(Kind, String, Dates), StoreError> {
        let mut columns = Columns::of(row);
        let (kind, key) = (columns.parsed()?, columns.text()?);
        let (first, last) = (columns.parsed()?, columns.parsed()?);
        let changes = u32::try_from(columns.number()?).unwrap_or(u32::MAX);
        Ok((kind, key, Dates { first, last, changes }))
    };
    let dates = session.read(dates.to_owned(), &[], of_record).await?;
    let withdrawals = "(revision.batch, revision.kind) IN (SELECT batch, kind FROM revision WHERE cells IS NULL) \
                       AND (revision.base IS NULL OR (revision.cells IS NULL AND NOT EXISTS (SELECT 1 FROM published \
                       WHERE published.kind = revision.kind AND published.key = revision.key))) ORDER BY revision.id";
    let withdrawals = changes(revisions_where(session, withdrawals, &[]).await?)?;
    let latest = changes(revisions(session, &Scope::All, latest).await?)?;
    Ok(History::new(dates, &withdrawals, latest).sealed(chain::head(session).await?))
}

fn changes(revisions: Vec<Revision>) -> Result<Vec<Change>, StoreError> {
    let change = |revision: Revision| {
        let Revision { id, batch: version, at, message: reason, kind, key, before, after, .. } = revision;
        let at = at.parse().map_err(|_| foreign(&at))?;
        Ok(Change { id, version, at, reason, kind, key, before, after })
    };
    revisions.into_iter().map(change).collect()
}

/// The rows of every table, in the order of [`ALL`].
pub(super) async fn tables(session: &mut impl Session) -> Result<Tables, StoreError> {
    let mut tables = Vec::with_capacity(ALL.len());
    for table in ALL {
        let order = ["id", "position"].into_iter().find(|name| table.columns.contains(name));
        let order = order.map_or_else(|| quoted(table.columns.iter().copied()), str::to_owned);
        let columns = quoted(table.columns.iter().copied());
        tables.push(session.rows(format!("SELECT {columns} FROM {} ORDER BY {order}", table.name), &[]).await?);
    }
    Ok(Tables(tables))
}
