//! Keeping what is typed while it is typed, for `desk-client`: as a draft, over the version that the form knows and no other.

use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser},
        terms,
    },
    domain::{
        desk::{Edit, Proposal, ProposalState},
        schema::{Kind, Record},
    },
    store::Saved,
};
use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use desk_client::Kept;

/// Among so many drafts of a person a certain one is looked for.
const MOST: u32 = 100;

/// Keeps a draft: `200` with its number, its version and the terms to avoid that it has, `204` when there is nothing to keep, `409` when the draft that the form goes on
/// with is another one by now.
pub async fn keep(asked: &Asked, draft: &Proposal, former: Option<&Proposal>) -> Result<Response, DeskError> {
    let store = asked.desk.state.store();
    // Sent again because the answer was lost: it is there already.
    let is_it = |kept: &Proposal| {
        kept.state == ProposalState::Draft && kept.edits == draft.edits && kept.reason == draft.reason
    };
    if former.is_some_and(is_it) {
        return Ok(former.map_or_else(conflict, |former| kept(asked, former)));
    }
    if former.is_some() {
        return Ok(match store.save_proposal(draft).await? {
            Saved::Kept(version) => kept(asked, &Proposal { version, ..draft.clone() }),
            Saved::Stale(_) => conflict(),
        });
    }
    if !asked.field("proposal").is_empty() {
        // Published, refused or taken back in another window.
        return Ok(conflict());
    }
    if draft.reason.is_empty() && draft.edits.iter().all(|edit| edit.differences().is_empty()) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let drafts = store.proposals(ProposalState::Draft, Some(&draft.author), MOST).await?;
    if let Some(known) = drafts.iter().find(|known| is_it(known)) {
        return Ok(kept(asked, known));
    }
    let id = store.add_proposal(draft).await?;
    Ok(kept(asked, &Proposal { id, version: 1, ..draft.clone() }))
}

/// The latest draft that the current user has of a record.
pub async fn latest(
    asked: &Asked,
    current: &CurrentUser,
    kind: Kind,
    key: &str,
) -> Result<Option<Proposal>, DeskError> {
    let author = &current.permit.user().name;
    let drafts = asked.desk.state.store().proposals(ProposalState::Draft, Some(author), MOST).await?;
    let is_of = |edit: &Edit| (edit.kind, edit.key.as_str()) == (kind, key) && edit.new.is_some();
    Ok(drafts.into_iter().find(|draft| matches!(draft.edits.as_slice(), [edit] if is_of(edit))))
}

fn kept(asked: &Asked, draft: &Proposal) -> Response {
    let records = draft.edits.iter().filter_map(|edit| {
        let cells = edit.new.clone()?;
        Some(Record { kind: edit.kind, key: edit.key.clone(), cells })
    });
    let hints = records.flat_map(|record| terms::of_form(asked, &record)).collect();
    Json(Kept { proposal: draft.id, version: draft.version, hints }).into_response()
}

fn conflict() -> Response {
    StatusCode::CONFLICT.into_response()
}
