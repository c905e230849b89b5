//! Publishing a proposal: merged with what is published by then, under the rules of an import.

use crate::{
    content,
    domain::{
        desk::{Proposal, User},
        schema::{self, Kind, Record},
    },
    store::{Batch, Store, StoreError},
};

/// Something that is wrong with what would be published, in the words of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The record, where it is one.
    pub record: Option<(Kind, String)>,
    /// The column, where it is one.
    pub column: Option<String>,
    /// What is wrong, and what to do about it.
    pub text: String,
}

impl Finding {
    /// Something about a column of a record.
    pub fn of(kind: Kind, key: &str, column: &str, text: String) -> Self {
        Self { record: Some((kind, key.to_owned())), column: Some(column.to_owned()), text }
    }
}

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
    let mut found = Vec::new();
    for edit in &proposal.edits {
        let (Some(cells), Some(description)) = (&edit.new, schema::describe(edit.kind)) else { continue };
        let faults = (description.faults)(cells).into_iter();
        found.extend(faults.map(|fault| {
            Finding::of(edit.kind, &edit.key, &fault.column, format!("{}; {}", fault.reason, fault.remedy))
        }));
        if found.is_empty() && (description.key_of)(cells) != edit.key {
            let column = description.key.first().copied().unwrap_or_default();
            found.push(Finding::of(edit.kind, &edit.key, column, "a record keeps its name in addresses".to_owned()));
        }
    }
    if !found.is_empty() {
        return found;
    }
    match schema::content(merged) {
        Ok(content) => content.iter().flat_map(content::findings).map(told).collect(),
        Err(wrong) => vec![Finding { record: Some((wrong.kind, wrong.key)), column: wrong.column, text: wrong.reason }],
    }
}

fn told((problem, record): (content::Problem, Option<(Kind, String)>)) -> Finding {
    let place = if record.is_some() { String::new() } else { format!("{}: ", problem.file) };
    let text = format!("{place}{}; {}", problem.reason, problem.remedy);
    Finding { record, column: problem.column, text }
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
        if !findings(proposal, &merged.records).is_empty() {
            return Ok(Outcome::Broken);
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
            Err(StoreError::Answered { .. }) => return Ok(Outcome::Answered),
            Err(error) => return Err(error),
        }
    }
}
