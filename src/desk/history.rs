//! What was published, by whom and why, and taking it back.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer, see_other},
    names::{record_address, record_label},
    view,
};
use crate::{
    domain::desk::{Edit, Proposal, ProposalState},
    store::{Revision, Scope},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// How many revisions are listed.
const MOST: u32 = 200;

/// `GET /desk/history`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let revisions = asked.desk.state.store().revisions(Scope::All, MOST).await?;
    let html = view::owned(|| {
        let versions: Vec<_> = revisions
            .chunk_by(|one, next| one.batch == next.batch)
            .map(|version| of_version(&asked, version))
            .collect();
        let main = view! {
            <h1>{asked.text("history-title")}</h1>
            <p class="lead">{asked.text("history-lead")}</p>
            <ul class="lines">{versions}</ul>
        };
        view::render(&asked, Some(&current.account), "history-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// How many records of a version are named.
const NAMED: usize = 5;

fn of_version(asked: &Asked, revisions: &[Revision]) -> Option<AnyView> {
    let Revision { batch, at, author, source, message, .. } = revisions.first()?;
    let records: Vec<_> = revisions
        .iter()
        .take(NAMED)
        .map(|one| view! { <li><a href=record_address(one.kind, &one.key)>{record_label(asked, one.kind, &one.key)}</a></li> })
        .collect();
    let more = revisions.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <li>{asked.count("records-more", more)}</li> });
    Some(
        view! {
            <li>
                <form method="post" action="/desk/history/undo" class="line">
                    <span>
                        <b>{asked.with("version-title", &[("version", &batch.to_string())])}</b>" "
                        {message.clone()}" "
                        <span class="hint">{format!("{author} · {source} · {at}")}</span>
                    </span>
                    <button class="quiet" name="batch" value=batch.to_string()>{asked.text("undo")}</button>
                </form>
                <ul>{records}{more}</ul>
            </li>
        }
        .into_any(),
    )
}

/// `POST /desk/history/undo`: proposes that what a version changed becomes what it was before.
pub async fn undo(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let batch = asked.field("batch").parse().unwrap_or_default();
    let store = asked.desk.state.store();
    let revisions = store.revisions(Scope::Batch(batch), u32::MAX).await?;
    if revisions.is_empty() {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::NOT_FOUND, "missing"));
    }
    let edit = |one: Revision| Edit { kind: one.kind, key: one.key, base: one.after, new: one.before };
    let proposal = Proposal {
        id: 0,
        author: current.permit.user().name.clone(),
        state: ProposalState::Waiting,
        reason: asked.with("undo-reason", &[("version", &batch.to_string())]),
        edits: revisions.into_iter().rev().map(edit).collect(),
        version: 0,
        created: asked.now,
        changed: asked.now,
        answered_by: None,
        answer: None,
        published: None,
    };
    if proposal.may_be_proposed_by(current.permit.user()).is_err() {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let id = store.add_proposal(&proposal).await?;
    Ok(see_other(&format!("/desk/proposals/{id}")))
}
