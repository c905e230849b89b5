//! Publishing a proposal: merged with what is published by then, under the rules that the store asks of everything.

use crate::{
    domain::{
        desk::{Proposal, ProposalState, User},
        rules,
        schema::{self, Finding, Record},
    },
    store::{Batch, Store, StoreError},
};

/// What became of an attempt to publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is published.
    Published,
    /// It contradicts what was published meanwhile.
    Conflicting,
    /// It would break rules.
    Broken,
    /// Somebody has changed or answered it meanwhile.
    Answered,
}

/// Everything that is wrong with the changes: first with each record alone, and only then with the whole content.
pub fn findings(proposal: &Proposal, merged: &[Record]) -> Vec<Finding> {
    let of_edit = |record: &&Record| proposal.edits.iter().any(|edit| (edit.kind, edit.key.as_str()) == record.id());
    let found: Vec<_> = merged.iter().filter(of_edit).flat_map(schema::findings).collect();
    if found.is_empty() { rules::checked(merged).err().unwrap_or_default() } else { found }
}

/// Publishes the proposals whose time has come, in the name of who said when; several nodes may do so at once, and each is published
/// once. What cannot be published goes back to its author with the reason. Gives how many were published.
///
/// # Errors
/// When the database does not answer.
pub async fn publish_due(store: &dyn Store, now: u64) -> Result<usize, StoreError> {
    let mut count = 0;
    for proposal in store.due(now).await? {
        let account = match &proposal.answered_by {
            Some(name) => store.account(name).await?,
            None => None,
        };
        // Who said when may have another role by now, or none.
        let user = account.map(|account| account.user).filter(|user| proposal.may_be_published_by(user).is_ok());
        let outcome = match &user {
            Some(user) => Some(publish(store, &proposal, user, now).await?),
            None => None,
        };
        let reason = match outcome {
            Some(Outcome::Published) => {
                count += 1;
                continue;
            }
            // Another node was first.
            Some(Outcome::Answered) => continue,
            Some(Outcome::Conflicting) => "schedule-conflict",
            Some(Outcome::Broken) => "schedule-broken",
            None => "schedule-denied",
        };
        let state = ProposalState::Refused;
        let answer = Some(reason.to_owned());
        let back = Proposal { state, answered_by: None, answer, publish_at: None, changed: now, ..proposal };
        store.save_proposal(&back).await?;
    }
    Ok(count)
}

/// Publishes a proposal as a version of the content, by somebody who may. When somebody else writes meanwhile, it is merged anew.
pub async fn publish(store: &dyn Store, proposal: &Proposal, user: &User, now: u64) -> Result<Outcome, StoreError> {
    let answered = Proposal { answered_by: Some(user.name.clone()), changed: now, ..proposal.clone() };
    loop {
        let published = store.published().await?;
        let merged = proposal.applied_to(&published.records);
        if !merged.conflicts.is_empty() {
            return Ok(Outcome::Conflicting);
        }
        let batch = Batch {
            author: proposal.author.as_str(),
            source: "desk",
            message: Some(&proposal.reason).filter(|reason| !reason.is_empty()).map(String::as_str),
            expected: Some(published.version),
            proposal: Some(&answered),
            ..Batch::default()
        };
        match store.publish(&merged.records, batch).await {
            Ok(_) => return Ok(Outcome::Published),
            Err(StoreError::Conflict { .. }) => {}
            Err(StoreError::Invalid(_)) => return Ok(Outcome::Broken),
            Err(StoreError::Answered { .. }) => return Ok(Outcome::Answered),
            Err(error) => return Err(error),
        }
    }
}
