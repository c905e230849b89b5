//! What is proposed: lists, one with its changes, and the answers.

mod access;
mod actions;
mod links;
mod parts;
mod publishing;
mod schedule;

pub use access::named;
pub use links::{add_link, end_link};
pub use parts::{differences, has_old_source, listed, summary, told};
pub use publishing::{findings, publish_due};

use super::{
    DeskError,
    asked::{Asked, CurrentUser, concerning, page as answer, see_other},
    terms, view,
};
use crate::{
    domain::{
        desk::{Edit, Proposal, ProposalState, Unpublishable},
        schema::Conflict,
    },
    store::Saved,
};
use access::sees_all;
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use publishing::Outcome;

/// How many are listed.
const MOST: u32 = 100;

/// `GET /desk/proposals`
pub async fn list(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let user = current.permit.user();
    let author = (!sees_all(user)).then_some(&user.name);
    let store = asked.desk.state.store();
    let mut lists = Vec::new();
    for state in parts::STATES {
        lists.push((state, store.proposals(state, author, MOST).await?));
    }
    let html = view::owned(|| {
        let sections: Vec<_> = lists
            .iter()
            .filter(|(state, list)| *state == ProposalState::Waiting || !list.is_empty())
            .map(|(state, list)| {
                view! {
                    <section>
                        <h2>{asked.text(&format!("state-{state}"))}" ("{list.len()}")"</h2>
                        {listed(&asked, list)}
                    </section>
                }
            })
            .collect();
        let main = view! { <h1>{asked.text("proposals-title")}</h1>{sections} };
        view::render(&asked, Some(&current.account), "proposals-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// Goes on with the proposal that the path names, or answers.
macro_rules! named {
    ($asked:expr, $current:expr) => {
        match named(&$asked, &$current).await? {
            // A form that comes back from a page which had kept it: nothing is done until somebody has seen it again.
            Ok(proposal) if $asked.field("look") == "yes" => {
                return shown(&$asked, &$current, StatusCode::OK, &proposal, None).await;
            }
            Ok(proposal) => proposal,
            Err(answer) => return Ok(*answer),
        }
    };
}

/// `GET /desk/proposals/{id}`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    shown(&asked, &current, StatusCode::OK, &proposal, None).await
}

async fn shown(
    asked: &Asked,
    current: &CurrentUser,
    status: StatusCode,
    proposal: &Proposal,
    problem: Option<&str>,
) -> Result<Response, DeskError> {
    let (mut conflicts, mut found, mut previews) = (Vec::new(), Vec::new(), Vec::new());
    if proposal.state.is_open() {
        let store = asked.desk.state.store();
        previews = store.preview_links(proposal.id, asked.now).await?;
        let published = store.published().await?;
        let merged = proposal.applied_to(&published.records);
        found = findings(proposal, &merged.records);
        conflicts = merged.conflicts;
    }
    let (user, is_open) = (current.permit.user(), proposal.state.is_open());
    let html = view::owned(|| {
        let (number, problem) = (proposal.id.to_string(), view::failure(asked, problem));
        let edits: Vec<_> = proposal.edits.iter().map(|edit| differences(asked, edit)).collect();
        let hints =
            proposal.edits.iter().filter(|_| proposal.state.is_open()).flat_map(|edit| terms::of_edit(asked, edit));
        let subject = parts::subject(asked, proposal);
        let title = asked.with("proposal-heading", &[("number", &number), ("subject", &subject)]);
        let main = view! {
            <h1>{title.clone()}</h1>
            {parts::next_step(asked, user, proposal, !conflicts.is_empty())}
            {problem}
            {summary(asked, &found, None)}
            {terms::list(asked, hints.collect())}
            {parts::facts(asked, proposal)}
            {edits}
            {(!conflicts.is_empty()).then(|| parts::conflicts(asked, proposal, &conflicts))}
            {is_open.then(|| actions::of(asked, user, proposal, !conflicts.is_empty()))}
            {is_open.then(|| links::section(asked, proposal, &previews))}
        };
        view::titled(asked, Some(&current.account), title, main.into_any())
    });
    Ok(answer(status, html))
}

/// Whether the form was written over this version of the proposal, which is still open.
fn is_current(asked: &Asked, proposal: &Proposal) -> bool {
    proposal.state.is_open() && asked.field("version") == proposal.version.to_string()
}

async fn stale(asked: &Asked, current: &CurrentUser, proposal: &Proposal) -> Result<Response, DeskError> {
    shown(asked, current, StatusCode::CONFLICT, proposal, Some("proposal-stale")).await
}

/// `POST /desk/proposals/{id}/publish`
pub async fn publish(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    let refused = |reason| Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, reason));
    match proposal.may_be_published_by(current.permit.user()) {
        Err(Unpublishable::Denied) => return refused("denied"),
        Err(Unpublishable::NeedsTwo) => return refused("two"),
        Ok(()) if !is_current(&asked, &proposal) => return stale(&asked, &current, &proposal).await,
        Ok(()) => {}
    }
    let store = asked.desk.state.store();
    match publishing::publish(store.as_ref(), &proposal, current.permit.user(), asked.now).await? {
        Outcome::Published => {
            if let Err(error) = asked.desk.state.refresh().await {
                tracing::error!(%error, "what was published cannot be read yet");
            }
            Ok(see_other(&format!("/desk/proposals/{}", proposal.id)))
        }
        Outcome::Conflicting => {
            shown(&asked, &current, StatusCode::CONFLICT, &proposal, Some("proposal-conflict")).await
        }
        Outcome::Broken => shown(&asked, &current, StatusCode::UNPROCESSABLE_ENTITY, &proposal, None).await,
        Outcome::Answered => {
            let proposal = store.proposal(proposal.id).await?.unwrap_or(proposal);
            stale(&asked, &current, &proposal).await
        }
    }
}

/// Keeps changes as a proposal that waits, if the current user may propose them all, and leads to it.
pub async fn add(
    asked: &Asked,
    current: &CurrentUser,
    reason: String,
    edits: Vec<Edit>,
) -> Result<Response, DeskError> {
    let user = current.permit.user();
    let proposal = Proposal::new(user.name.clone(), reason, edits, asked.now);
    if proposal.may_be_proposed_by(user).is_err() {
        let refused = view::refused(asked, Some(&current.account), StatusCode::FORBIDDEN, "denied");
        return Ok(concerning(refused, proposal.denied_to(user).join(" ")));
    }
    let id = asked.desk.state.store().add_proposal(&proposal).await?;
    Ok(see_other(&format!("/desk/proposals/{id}")))
}

/// Writes another state of a proposal, if nobody has written meanwhile.
async fn write(asked: &Asked, current: &CurrentUser, proposal: Proposal) -> Result<Response, DeskError> {
    match asked.desk.state.store().save_proposal(&proposal).await? {
        Saved::Kept(_) => Ok(see_other(&format!("/desk/proposals/{}", proposal.id))),
        Saved::Stale(found) => stale(asked, current, &found.unwrap_or(proposal)).await,
    }
}

/// `POST /desk/proposals/{id}/schedule`: whoever may publish says when that happens.
pub async fn schedule(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    let refused = |reason| Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, reason));
    let user = current.permit.user();
    match proposal.may_be_published_by(user) {
        Err(Unpublishable::Denied) => return refused("denied"),
        Err(Unpublishable::NeedsTwo) => return refused("two"),
        Ok(()) if !is_current(&asked, &proposal) => return stale(&asked, &current, &proposal).await,
        Ok(()) => {}
    }
    let unprocessable = StatusCode::UNPROCESSABLE_ENTITY;
    let at = match schedule::asked_moment(&asked) {
        Ok(at) => at,
        Err(unclear) => return shown(&asked, &current, unprocessable, &proposal, Some(unclear.message())).await,
    };
    let merged = proposal.applied_to(&asked.desk.state.store().published().await?.records);
    if !merged.conflicts.is_empty() {
        return shown(&asked, &current, StatusCode::CONFLICT, &proposal, Some("proposal-conflict")).await;
    }
    if !findings(&proposal, &merged.records).is_empty() {
        return shown(&asked, &current, unprocessable, &proposal, None).await;
    }
    let (answered_by, publish_at, answer) = (Some(user.name.clone()), Some(at), None);
    let state = ProposalState::Scheduled;
    let scheduled = Proposal { state, answered_by, answer, publish_at, changed: asked.now, ..proposal };
    write(&asked, &current, scheduled).await
}

/// `POST /desk/proposals/{id}/unschedule`: it waits for an answer again.
pub async fn unschedule(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    if proposal.may_be_published_by(current.permit.user()) == Err(Unpublishable::Denied) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) || proposal.state != ProposalState::Scheduled {
        return stale(&asked, &current, &proposal).await;
    }
    let (state, changed) = (ProposalState::Waiting, asked.now);
    write(&asked, &current, Proposal { state, changed, answered_by: None, publish_at: None, ..proposal }).await
}

/// `POST /desk/proposals/{id}/refuse`
pub async fn refuse(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    let user = current.permit.user();
    if proposal.may_be_published_by(user) == Err(Unpublishable::Denied) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &current, &proposal).await;
    }
    let why = asked.field("answer").to_owned();
    if why.is_empty() {
        return shown(&asked, &current, StatusCode::UNPROCESSABLE_ENTITY, &proposal, Some("refuse-no-reason")).await;
    }
    let (answered_by, answer) = (Some(user.name.clone()), Some(why));
    let refused = Proposal {
        state: ProposalState::Refused,
        answered_by,
        answer,
        publish_at: None,
        changed: asked.now,
        ..proposal
    };
    write(&asked, &current, refused).await
}

/// `POST /desk/proposals/{id}/withdraw`
pub async fn withdraw(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    if proposal.author != current.permit.user().name {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &current, &proposal).await;
    }
    write(&asked, &current, Proposal { state: ProposalState::Withdrawn, changed: asked.now, ..proposal }).await
}

/// `POST /desk/proposals/{id}/resolve`: which side of each conflict is kept.
pub async fn resolve(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = named!(asked, current);
    let user = current.permit.user();
    if proposal.author != user.name && proposal.may_be_published_by(user) == Err(Unpublishable::Denied) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &current, &proposal).await;
    }
    let published = asked.desk.state.store().published().await?;
    let conflicts = proposal.applied_to(&published.records).conflicts;
    let chosen = |conflict: &Conflict| {
        asked.field(&parts::choice(conflict.kind, &conflict.key, conflict.column.as_deref())).to_owned()
    };
    if conflicts.iter().any(|conflict| !matches!(chosen(conflict).as_str(), "published" | "proposed")) {
        return shown(&asked, &current, StatusCode::CONFLICT, &proposal, Some("proposal-conflict")).await;
    }
    let edits = proposal.over(&published.records, |kind, key, column| {
        let conflict =
            conflicts.iter().find(|one| (one.kind, one.key.as_str(), one.column.as_deref()) == (kind, key, column));
        conflict.is_some_and(|conflict| chosen(conflict) == "published")
    });
    write(&asked, &current, Proposal { edits, changed: asked.now, ..proposal }).await
}
