//! Writing: what is published anew becomes revisions, and nothing else.

use super::{
    StoreError, chain,
    contract::{Batch, Tables},
    proposals,
    read::{self, version},
    session::{Rows, Session},
    tables::{ALL, BATCH, IMPORTED, PUBLISHED, REVISION, Table, quoted},
    value::{Columns, Value},
};
use crate::domain::{
    rules,
    schema::{self, Cells, Kind, Record},
};
use std::{borrow::Cow, collections::HashMap};

/// Publishes these records in the place of the former ones: those that are new, other or gone become revisions of one batch,
/// whose number is the new version. The session's transaction has to keep other writers waiting.
pub(super) async fn publish(
    session: &mut impl Session,
    records: &[Record],
    batch: &Batch<'_>,
) -> Result<u64, StoreError> {
    let found = expected_version(session, batch).await?;
    if batch.imported == Some(records) {
        schema::content(records).map_err(|finding| StoreError::Invalid(vec![finding]))?;
    } else {
        rules::checked(records).map_err(StoreError::Invalid)?;
    }
    let id = found + 1;
    let first = read::number(session, "SELECT COALESCE(MAX(id), 0) + 1 FROM revision").await?;
    let places = places_of(records);
    let (former, removed) = former(session, records, &places).await?;
    let changes: Vec<_> = changed(records, &former).chain(removed).collect();
    let mut new = first..;
    let revisions: Vec<u64> =
        former.iter().map(|former| former.unchanged().or_else(|| new.next()).unwrap_or(first)).collect();
    // Made twice, for the seal and for the table, instead of being kept: there may be a hundred thousand.
    let rows = || -> Rows<'_> { Box::new((first..).zip(&changes).map(|(number, change)| change.row(number, id))) };
    let row = sealed(session, id, batch, rows()).await?;
    session.insert(BATCH, Box::new(std::iter::once(row))).await?;
    session.insert(REVISION, rows()).await?;
    let revision_at = |place: usize| revisions.get(place).copied();
    let row = |place: usize, record: &Record| named(record, place, [revision_at(place).into()]);
    update(session, PUBLISHED, records, &places, row).await?;
    if let Some(proposal) = batch.proposal {
        proposals::published(session, proposal, id).await?;
    }
    if let Some(imported) = batch.imported {
        // What is published as it was imported is kept once.
        let revision = |record: &Record| {
            let place = *places.get(&record.id())?;
            records.get(place).filter(|published| published.cells == record.cells).and(revision_at(place))
        };
        let row = |place: usize, record: &Record| {
            let revision = revision(record);
            let cells = revision.is_none().then(|| json(&record.cells));
            named(record, place, [revision.into(), cells.as_deref().into()])
        };
        update(session, IMPORTED, imported, &places_of(imported), row).await?;
    }
    Ok(id)
}

/// What a record was before.
#[derive(Debug, Clone, Copy, Default)]
struct Former {
    /// Its revision; `None` when it was not there.
    revision: Option<u64>,
    /// Whether its cells were the same.
    is_same: bool,
}

impl Former {
    /// The revision that it keeps.
    fn unchanged(self) -> Option<u64> {
        self.revision.filter(|_| self.is_same)
    }
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
        let (kind, key) = (self.kind.code().into(), (*self.key).into());
        vec![number.into(), batch.into(), kind, key, self.place.into(), self.base.into(), cells.as_deref().into()]
    }
}

/// The records that are new or other.
fn changed<'a>(records: &'a [Record], former: &[Former]) -> impl Iterator<Item = Change<'a>> {
    let mut count = Counting::default();
    let placed = records.iter().zip(former).map(move |(record, former)| (record, count.next(record.kind), former));
    placed.filter(|(.., former)| former.unchanged().is_none()).map(|(record, place, former)| {
        let Record { kind, key, cells } = record;
        Change { kind: *kind, key: key.into(), place, base: former.revision, cells: Some(cells) }
    })
}

/// Gives the records of each kind their places within it.
#[derive(Default)]
struct Counting(HashMap<Kind, u64>);

impl Counting {
    fn next(&mut self, kind: Kind) -> u64 {
        let next = self.0.entry(kind).or_default();
        *next += 1;
        *next - 1
    }
}

/// What is published, compared with these records: what each of them was, and what is none of them.
async fn former(
    session: &mut impl Session,
    records: &[Record],
    places: &Places<'_>,
) -> Result<(Vec<Former>, Vec<Change<'static>>), StoreError> {
    let statement = "SELECT published.kind, published.key, published.revision, revision.cells FROM published \
                     JOIN revision ON revision.id = published.revision ORDER BY published.position";
    let mut former = vec![Former::default(); records.len()];
    let mut removed = Vec::new();
    let mut count = Counting::default();
    let compare = |row| {
        let mut columns = Columns::of(row);
        let (kind, key, revision) = (columns.parsed()?, columns.text()?, columns.number()?);
        let place = count.next(kind);
        let there = places.get(&(kind, key.as_str()));
        match there.and_then(|place| former.get_mut(*place).zip(records.get(*place))) {
            Some((former, record)) => {
                let is_same = read::cells_of(&columns.text()?)? == record.cells;
                *former = Former { revision: Some(revision), is_same };
            }
            None => removed.push(Change { kind, key: key.into(), place, base: Some(revision), cells: None }),
        }
        Ok(())
    };
    session.read(statement.to_owned(), &[], compare).await?;
    Ok((former, removed))
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

/// Where records stand in a list, by kind and key.
type Places<'a> = HashMap<(Kind, &'a str), usize>;

fn places_of(records: &[Record]) -> Places<'_> {
    (0..).zip(records).map(|(place, record)| (record.id(), place)).collect()
}

/// The row of a record at a place: kind, key, position and more.
fn named<const N: usize>(record: &Record, place: usize, more: [Value; N]) -> Vec<Value> {
    let first = [record.kind.code().into(), record.key.as_str().into(), (place as u64).into()];
    first.into_iter().chain(more).collect()
}

/// So many rows at most are removed one by one: beyond, writing the table anew takes less time.
const ONE_BY_ONE: usize = 1_000;

/// Makes the rows of a table those of these records: rows that are there already are left alone.
async fn update(
    session: &mut impl Session,
    table: Table<'_>,
    records: &[Record],
    places: &Places<'_>,
    row: impl Fn(usize, &Record) -> Vec<Value> + Send + Sync,
) -> Result<(), StoreError> {
    let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
    let mut stays = vec![false; records.len()];
    let mut gone: Vec<[Value; 2]> = Vec::new();
    let compare = |is: Vec<Value>| {
        let mut columns = Columns::of(is.iter().take(2).cloned().collect());
        let (kind, key) = (columns.parsed::<Kind>()?, columns.text()?);
        let place = places.get(&(kind, key.as_str())).copied();
        let same = place.filter(|place| records.get(*place).is_some_and(|record| row(*place, record) == is));
        match same.and_then(|place| stays.get_mut(place)) {
            Some(stays) => *stays = true,
            None if gone.len() <= ONE_BY_ONE => gone.push([kind.code().into(), key.as_str().into()]),
            None => {}
        }
        Ok(())
    };
    session.read(format!("SELECT {columns} FROM {name}"), &[], compare).await?;
    if gone.len() > ONE_BY_ONE {
        session.rows(format!("DELETE FROM {name}"), &[]).await?;
        stays.fill(false);
    }
    for key in gone.iter().filter(|_| gone.len() <= ONE_BY_ONE) {
        session.rows(format!("DELETE FROM {name} WHERE kind = $1 AND key = $2"), key).await?;
    }
    let new = (0..).zip(records).zip(&stays).filter(|(_, stays)| !**stays);
    session.insert(table, Box::new(new.map(|((place, record), _)| row(place, record)))).await
}

/// Cells in the form of their column. Texts by texts always have a JSON form; the tables would refuse the empty text.
fn json(cells: &Cells) -> String {
    serde_json::to_string(cells).unwrap_or_default()
}
