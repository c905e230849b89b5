//! Addresses by which somebody without an account sees what is proposed, in the same database as the proposals.

use super::{
    Answer, StoreError,
    session::Session,
    transactional::{Transactional, together},
    value::{Columns, Value},
};
use crate::domain::Slug;

/// An address that shows a proposal to whoever has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewLink {
    /// The hash of the token in the address.
    pub hash: String,
    /// The number of the proposal.
    pub proposal: u64,
    /// Who made it.
    pub author: Slug,
    /// When, in seconds of Unix time.
    pub created: u64,
    /// When it ends.
    pub expires: u64,
}

/// The preview links of a store.
pub trait PreviewLinks: Send + Sync {
    /// Keeps a new one, and drops those that have ended by then.
    fn add_preview_link<'a>(&'a self, link: &'a PreviewLink) -> Answer<'a, ()>;

    /// The one with this hash, if it has not ended by now.
    fn preview_link<'a>(&'a self, hash: &'a str, now: u64) -> Answer<'a, Option<PreviewLink>>;

    /// Those of a proposal that have not ended by now, the latest first.
    fn preview_links(&self, proposal: u64, now: u64) -> Answer<'_, Vec<PreviewLink>>;

    /// Ends one of a proposal.
    fn end_preview_link<'a>(&'a self, proposal: u64, hash: &'a str) -> Answer<'a, ()>;
}

impl<S: Transactional> PreviewLinks for S {
    fn add_preview_link<'a>(&'a self, link: &'a PreviewLink) -> Answer<'a, ()> {
        together!(self, |connection| {
            let ended = "DELETE FROM preview_link WHERE expires <= $1".to_owned();
            connection.rows(ended, &[link.created.into()]).await?;
            let statement =
                "INSERT INTO preview_link (hash, proposal, author, created, expires) VALUES ($1, $2, $3, $4, $5)";
            let values = [
                link.hash.as_str().into(),
                link.proposal.into(),
                link.author.as_str().into(),
                link.created.into(),
                link.expires.into(),
            ];
            connection.rows(statement.to_owned(), &values).await?;
        })
    }

    fn preview_link<'a>(&'a self, hash: &'a str, now: u64) -> Answer<'a, Option<PreviewLink>> {
        together!(self, |connection| found(connection, "hash = $1", &[hash.into(), now.into()]).await?.pop())
    }

    fn preview_links(&self, proposal: u64, now: u64) -> Answer<'_, Vec<PreviewLink>> {
        together!(self, |connection| found(connection, "proposal = $1", &[proposal.into(), now.into()]).await?)
    }

    fn end_preview_link<'a>(&'a self, proposal: u64, hash: &'a str) -> Answer<'a, ()> {
        together!(self, |connection| {
            let statement = "DELETE FROM preview_link WHERE proposal = $1 AND hash = $2".to_owned();
            connection.rows(statement, &[proposal.into(), hash.into()]).await?;
        })
    }
}

/// Those for which a condition on `$1` holds, and which end after `$2`.
async fn found(
    session: &mut impl Session,
    condition: &str,
    values: &[Value; 2],
) -> Result<Vec<PreviewLink>, StoreError> {
    let statement = format!(
        "SELECT hash, proposal, author, created, expires FROM preview_link WHERE {condition} AND expires > $2 \
         ORDER BY created DESC, hash"
    );
    session.rows(statement, values).await?.into_iter().map(link).collect()
}

fn link(row: Vec<Value>) -> Result<PreviewLink, StoreError> {
    let mut columns = Columns::of(row);
    let (hash, proposal, author) = (columns.text()?, columns.number()?, columns.parsed()?);
    Ok(PreviewLink { hash, proposal, author, created: columns.number()?, expires: columns.number()? })
}
