//! Writing a content.

use super::{
    StoreError,
    read::version,
    session::{Session, only},
    value::json,
};
use crate::domain::Content;

/// Tables are emptied in this order and filled in the opposite one: what names a record goes before it and comes after it.
const TABLES: [&str; 12] = [
    "texts",
    "helplines",
    "figures",
    "positions",
    "milestones",
    "procedures",
    "involvements",
    "speakers",
    "events",
    "people",
    "organisations",
    "places",
];

/// Puts this content in the place of the former one; the session's transaction has to keep other writers waiting.
pub(super) async fn replace(
    session: &mut impl Session,
    content: &Content,
    expected: Option<u64>,
) -> Result<u64, StoreError> {
    if let Some(expected) = expected {
        let found = version(session).await?;
        if found != expected {
            return Err(StoreError::Conflict { expected, found });
        }
    }
    for table in TABLES {
        session.rows(format!("DELETE FROM {table}"), &[]).await?;
    }
    session.insert(&content.places).await?;
    session.insert(&content.organisations).await?;
    session.insert(&content.people).await?;
    session.insert(&content.events).await?;
    session.insert(&content.speakers).await?;
    session.insert(&content.involvements).await?;
    session.insert(&content.procedures).await?;
    session.insert(&content.milestones).await?;
    session.insert(&content.positions).await?;
    session.insert(&content.figures).await?;
    session.insert(&content.helplines).await?;
    session.insert(&content.texts).await?;
    let raise = "UPDATE ledger SET version = version + 1, site = $1 RETURNING version";
    let raised = session.rows(raise.to_owned(), &[json(&content.site)]).await;
    only(raised.map_err(|error| StoreError::of_record("ledger", "site".to_owned(), error))?)
}
