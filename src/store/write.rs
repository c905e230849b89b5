//! Writing: what is published anew becomes revisions, and nothing else.

use super::{
    StoreError, chain,
    contract::{Batch, Tables},
    read::{self, version},
    session::{Rows, Session},
    tables::{ALL, BATCH, IMPORTED, PUBLISHED, REVISION, Table},
    value::{Columns, Value},
};
use crate::domain::schema::{self, Cells, Kind, Record};
use std::{borrow::Cow, collections::HashMap};

/// Publishes these records in the place of the former ones: those that are new, other or gone become revisions of one batch,
/// whose number is the new version. The session's transaction has to keep other writers waiting.
pub(super) async fn publish(
    session: &mut impl Session,
    records: &[Record],
    batch: &Batch<'_>,
) -> Result<u64, StoreError> {
    let found = expected_version(session, batch).await?;
    schema::content(records).map_err(StoreError::Invalid)?;
    let id = found + 1;
    let mut former = former(session).await?;
    let first = read::number(session, "SELECT COALESCE(MAX(id), 0) + 1 FROM revision").await?;
    let mut changes: Vec<Change<'_>> = Vec::new();
    let mut revise = |change| {
        changes.push(change);
        first + changes.len() as u64 - 1
    };
    let mut places: HashMap<Kind, u64> = HashMap::new();
    let mut current: HashMap<(Kind, &str), (u64, &Cells)> = HashMap::with_capacity(records.len());
    for record in records {
        let Record { kind, key, cells } = record;
        let place = places.entry(*kind).or_default();
        let revision = match former.remove(&(*kind, key.clone())) {
            Some((revision, _, former)) if former == *cells => revision,
            other => {
                let base = other.map(|(base, ..)| base);
                revise(Change { kind: *kind, key: key.into(), place: *place, base, cells: Some(cells) })
            }
        };
        *place += 1;
        current.insert(record.id(), (revision, cells));
    }
    let mut removed: Vec<_> = former.into_iter().collect();
    removed.sort_unstable_by_key(|((kind, _), (_, place, _))| (*kind, *place));
    for ((kind, key), (base, place, _)) in removed {
        revise(Change { kind, key: key.into(), place, base: Some(base), cells: None });
    }
    // Made twice, for the seal and for the table, instead of being kept: there may be a hundred thousand.
    let revisions = || -> Rows<'_> { Box::new((first..).zip(&changes).map(|(number, change)| change.row(number, id))) };
    let row = sealed(session, id, batch, revisions()).await?;
    session.insert(BATCH, Box::new(std::iter::once(row))).await?;
    session.insert(REVISION, revisions()).await?;
    let published = (0_u64..).zip(records).map(|(position, record)| {
        let revision = current.get(&record.id()).map(|(revision, _)| *revision);
        vec![record.kind.code().into(), record.key.as_str().into(), position.into(), revision.into()]
    });
    refill(session, PUBLISHED, Box::new(published)).await?;
    if let Some(imported) = batch.imported {
        let rows = (0_u64..).zip(imported).map(|(position, record)| {
            let same = current.get(&record.id()).filter(|(_, cells)| **cells == record.cells);
            let cells = same.is_none().then(|| json(&record.cells));
            let (kind, key) = (record.kind.code().into(), record.key.as_str().into());
            vec![kind, key, position.into(), same.map(|(revision, _)| *revision).into(), cells.as_deref().into()]
        });
        refill(session, IMPORTED, Box::new(rows)).await?;
    }
    Ok(id)
}

/// A record that becomes another, or nothing.
struct Change<'a> {
    kind: Kind,
    key: Cow<'a, str>,
    place: u64,
    base: Option<u64>,
    cells: Option<&'a Cells>,
}

impl Change<'_> {
    /// The row of its revision.
    fn row(&self, number: u64, batch: u64) -> Vec<Value> {
        let cells = self.cells.map(json);
        let (kind, key) = (self.kind.code().into(), self.key.as_ref().into());
        vec![number.into(), batch.into(), kind, key, self.place.into(), self.base.into(), cells.as_deref().into()]
    }
}

/// Puts the rows of all tables, in the order of [`ALL`], in the place of what is there, with a batch more than either has had:
/// its number is the new version. Whoever is signed in is so no longer.
pub(super) async fn restore(session: &mut impl Session, tables: &Tables, batch: &Batch<'_>) -> Result<u64, StoreError> {
    let found = expected_version(session, batch).await?;
    for table in ALL.iter().rev() {
        session.rows(format!("DELETE FROM {}", table.name), &[]).await?;
    }
    fill(session, tables).await?;
    let id = version(session).await?.max(found) + 1;
    let row = sealed(session, id, batch, Box::new(std::iter::empty())).await?;
    session.insert(BATCH, Box::new(std::iter::once(row))).await?;
    Ok(id)
}

/// Fills empty tables with these rows, in the order of [`ALL`].
pub(super) async fn fill(session: &mut impl Session, tables: &Tables) -> Result<(), StoreError> {
    for (table, rows) in ALL.into_iter().zip(&tables.0) {
        session.insert(table, Box::new(rows.iter().cloned())).await?;
    }
    Ok(())
}

/// The version that is there, if it is the one that a batch expects.
async fn expected_version(session: &mut impl Session, batch: &Batch<'_>) -> Result<u64, StoreError> {
    let found = version(session).await?;
    match batch.expected.filter(|expected| *expected != found) {
        Some(expected) => Err(StoreError::Conflict { expected, found }),
        None => Ok(found),
    }
}

/// The row of a batch, with its seal.
async fn sealed(
    session: &mut impl Session,
    id: u64,
    batch: &Batch<'_>,
    revisions: Rows<'_>,
) -> Result<Vec<Value>, StoreError> {
    let at = batch.at.unwrap_or_else(jiff::Timestamp::now).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut row = vec![id.into(), at.as_str().into(), batch.author.into(), batch.source.into(), batch.message.into()];
    let seal = chain::seal(chain::head(session).await?.as_deref(), &row, revisions);
    row.push(seal.as_str().into());
    Ok(row)
}

/// What is published, by kind and key: its revision, its place within its kind, its cells.
async fn former(session: &mut impl Session) -> Result<HashMap<(Kind, String), (u64, u64, Cells)>, StoreError> {
    let statement = "SELECT published.kind, published.key, published.revision, revision.cells FROM published \
                     JOIN revision ON revision.id = published.revision ORDER BY published.position";
    let mut places: HashMap<Kind, u64> = HashMap::new();
    let record = |row| {
        let mut columns = Columns::of(row);
        let (kind, key) = (columns.parsed()?, columns.text()?);
        let place = places.entry(kind).or_default();
        *place += 1;
        Ok(((kind, key), (columns.number()?, *place - 1, read::cells_of(&columns.text()?)?)))
    };
    session.rows(statement.to_owned(), &[]).await?.into_iter().map(record).collect()
}

/// Puts rows in the place of those of a table.
async fn refill(session: &mut impl Session, table: Table, rows: Rows<'_>) -> Result<(), StoreError> {
    session.rows(format!("DELETE FROM {}", table.name), &[]).await?;
    Ok(session.insert(table, rows).await?)
}

/// Cells in the form of their column. Texts by texts always have a JSON form; the tables would refuse the empty text.
fn json(cells: &Cells) -> String {
    serde_json::to_string(cells).unwrap_or_default()
}
