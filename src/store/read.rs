//! Reading a content.

use super::{
    StoreError,
    record::{Record, columns, quoted},
    session::{Session, only, unreadable},
};
use crate::domain::{Content, Site};

pub(super) async fn version(session: &mut impl Session) -> Result<u64, StoreError> {
    only(session.rows("SELECT version FROM ledger".to_owned(), &[]).await?)
}

/// Everything; the session's transaction has to see one state of all tables, whatever is written meanwhile.
pub(super) async fn content(session: &mut impl Session) -> Result<Option<Content>, StoreError> {
    let site: Option<Site> = only(session.rows("SELECT site FROM ledger".to_owned(), &[]).await?)?;
    let Some(site) = site else { return Ok(None) };
    Ok(Some(Content {
        site,
        places: all(session).await?,
        organisations: all(session).await?,
        people: all(session).await?,
        events: all(session).await?,
        speakers: all(session).await?,
        involvements: all(session).await?,
        procedures: all(session).await?,
        milestones: all(session).await?,
        positions: all(session).await?,
        figures: all(session).await?,
        helplines: all(session).await?,
        texts: all(session).await?,
    }))
}

/// All records of one kind, in their order.
pub(super) async fn all<T: Record>(session: &mut impl Session) -> Result<Vec<T>, StoreError> {
    let statement = format!("SELECT {} FROM {} ORDER BY position", quoted(columns::<T>()), T::TABLE);
    let rows = session.rows(statement, &[]).await?;
    (0..)
        .zip(rows)
        .map(|(number, row)| {
            T::from_values(&mut row.into_iter()).map_err(|reason| unreadable(T::TABLE, number, reason))
        })
        .collect()
}
