//! What is proposed at the editors' desk, in the same database as the content.
//!
//! A proposal is published with the batch of its changes, in one transaction: see [`super::Batch::proposal`].

use super::{
    Answer, StoreError,
    session::Session,
    transactional::{Transactional, together},
    value::{Columns, Value, foreign},
};
use crate::domain::{
    Slug,
    desk::{Proposal, ProposalState},
};

/// What became of a change of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is kept, with this version.
    Kept(u64),
    /// Somebody has written meanwhile: nothing was changed, and this is what is there. `None` when it is not there at all.
    Stale(Option<Proposal>),
}

/// The proposals of a store.
pub trait Proposals: Send + Sync {
    /// Keeps a new proposal; what it says of number and version does not count. Gives its number.
    fn add_proposal<'a>(&'a self, proposal: &'a Proposal) -> Answer<'a, u64>;

    /// Writes a proposal in the place of that with its number, if that still has its version and is open.
    fn save_proposal<'a>(&'a self, proposal: &'a Proposal) -> Answer<'a, Saved>;

    /// One.
    fn proposal(&self, id: u64) -> Answer<'_, Option<Proposal>>;

    /// Those in a state, or of somebody in any, the latest first, not more than `limit`.
    fn proposals<'a>(&'a self, state: ProposalState, author: Option<&'a Slug>, limit: u32)
    -> Answer<'a, Vec<Proposal>>;
}

impl<S: Transactional> Proposals for S {
    fn add_proposal<'a>(&'a self, proposal: &'a Proposal) -> Answer<'a, u64> {
        together!(self, |connection| {
            // One that comes at the same time takes the number first: then the next one is tried.
            let statement = "INSERT INTO proposal (id, author, state, reason, edits, version, created, changed) \
                             SELECT COALESCE(MAX(id), 0) + 1, $1, $2, $3, $4, 1, $5, $5 FROM proposal WHERE TRUE \
                             ON CONFLICT DO NOTHING RETURNING id";
            let values = [
                proposal.author.as_str().into(),
                proposal.state.code().into(),
                proposal.reason.as_str().into(),
                edits(proposal),
                proposal.changed.into(),
            ];
            loop {
                let mut rows = connection.rows(statement.to_owned(), &values).await?;
                if let Some(row) = rows.pop() {
                    break Columns::of(row).number()?;
                }
            }
        })
    }

    fn save_proposal<'a>(&'a self, proposal: &'a Proposal) -> Answer<'a, Saved> {
        together!(self, |connection| {
            let statement = "UPDATE proposal SET state = $3, reason = $4, edits = $5, changed = $6, answered_by = $7, answer = $8, \
                             publish_at = CAST($9 AS BIGINT), version = version + 1 WHERE id = $1 AND version = $2 \
                             AND state IN ('draft', 'waiting', 'scheduled', 'refused') RETURNING version";
            let values = [
                proposal.id.into(),
                proposal.version.into(),
                proposal.state.code().into(),
                proposal.reason.as_str().into(),
                edits(proposal),
                proposal.changed.into(),
                proposal.answered_by.as_ref().map(Slug::as_str).into(),
                proposal.answer.as_deref().into(),
                // As text, because a database wants one type of a value, whether it is there or not.
                proposal.publish_at.map(|at| at.to_string()).as_deref().into(),
            ];
            match connection.rows(statement.to_owned(), &values).await?.pop() {
                Some(row) => Saved::Kept(Columns::of(row).number()?),
                None => Saved::Stale(found(connection, "id = $1", &[proposal.id.into()], 1).await?.pop()),
            }
        })
    }

    fn proposal(&self, id: u64) -> Answer<'_, Option<Proposal>> {
        together!(self, |connection| found(connection, "id = $1", &[id.into()], 1).await?.pop())
    }

    fn proposals<'a>(
        &'a self,
        state: ProposalState,
        author: Option<&'a Slug>,
        limit: u32,
    ) -> Answer<'a, Vec<Proposal>> {
        together!(self, |connection| match author {
            None => found(connection, "state = $1", &[state.code().into()], limit).await?,
            Some(author) => {
                let values: [Value; 2] = [state.code().into(), author.as_str().into()];
                found(connection, "state = $1 AND author = $2", &values, limit).await?
            }
        })
    }
}

/// Notes that a proposal is published with a batch. Nothing is published when somebody has changed or answered it meanwhile.
pub(super) async fn published(session: &mut impl Session, proposal: &Proposal, batch: u64) -> Result<(), StoreError> {
    let statement = "UPDATE proposal SET state = 'published', published = $3, changed = $4, answered_by = $5, \
                     version = version + 1 WHERE id = $1 AND version = $2 \
                     AND state IN ('draft', 'waiting', 'scheduled', 'refused') RETURNING id";
    let answered_by = proposal.answered_by.as_ref().map(Slug::as_str).into();
    let values: [Value; 5] =
        [proposal.id.into(), proposal.version.into(), batch.into(), proposal.changed.into(), answered_by];
    let is_published = !session.rows(statement.to_owned(), &values).await?.is_empty();
    if is_published { Ok(()) } else { Err(StoreError::Answered { proposal: proposal.id }) }
}

/// The proposals that should have been published by this moment, the one that was due first at first.
pub(super) async fn due(session: &mut impl Session, now: u64) -> Result<Vec<Proposal>, StoreError> {
    let mut due = found(session, "state = 'scheduled' AND publish_at <= $1", &[now.into()], 100).await?;
    due.sort_by_key(|proposal| (proposal.publish_at, proposal.id));
    Ok(due)
}

/// The edits in the form of their column. They always have a JSON form; the tables would refuse the empty text.
fn edits(proposal: &Proposal) -> Value {
    serde_json::to_string(&proposal.edits).unwrap_or_default().as_str().into()
}

async fn found(
    session: &mut impl Session,
    condition: &str,
    values: &[Value],
    limit: u32,
) -> Result<Vec<Proposal>, StoreError> {
    let statement = format!(
        "SELECT id, author, state, reason, edits, version, created, changed, answered_by, answer, published, publish_at \
         FROM proposal WHERE {condition} ORDER BY id DESC LIMIT {limit}"
    );
    session.rows(statement, values).await?.into_iter().map(proposal).collect()
}

fn proposal(row: Vec<Value>) -> Result<Proposal, StoreError> {
    let mut columns = Columns::of(row);
    let (id, author, state, reason) = (columns.number()?, columns.parsed()?, columns.parsed()?, columns.text()?);
    let edits = columns.text()?;
    let edits = serde_json::from_str(&edits).map_err(|_| foreign(&edits))?;
    let (version, created, changed) = (columns.number()?, columns.number()?, columns.number()?);
    let answered_by = columns.optional_text()?.map(|name| name.parse().map_err(|_| foreign(&name))).transpose()?;
    let (answer, published, publish_at) =
        (columns.optional_text()?, columns.optional_number()?, columns.optional_number()?);
    Ok(Proposal {
        id,
        author,
        state,
        reason,
        edits,
        version,
        created,
        changed,
        answered_by,
        answer,
        publish_at,
        published,
    })
}
