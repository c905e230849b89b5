//! What is proposed: lists, one with its changes, and the answers.

mod parts;
mod publishing;

pub use parts::{differences, listed, summary, told};
pub use publishing::findings;

use super::{
    DeskError,
    asked::{Asked, Visitor, page as answer, see_other},
    view,
};
use crate::{
    domain::{
        desk::{Proposal, ProposalState, Role, Unpublishable, User},
        schema::Conflict,
    },
    store::Saved,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use publishing::Outcome;

/// How many are listed.
const MOST: u32 = 100;

/// Whether somebody sees what others propose.
pub fn sees_all(user: &User) -> bool {
    matches!(user.role, Role::Admin | Role::Editor)
}

/// `GET /desk/proposals`
pub async fn list(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let user = visitor.permit.user();
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
        view::render(&asked, Some(&visitor.account), "proposals-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// The proposal that the path names, if the visitor may see it; otherwise the answer.
async fn named(asked: &Asked, visitor: &Visitor) -> Result<Result<Proposal, Box<Response>>, DeskError> {
    let id = asked.rest().split('/').next().and_then(|id| id.parse().ok());
    let found = match id {
        Some(id) => asked.desk.state.store().proposal(id).await?,
        None => None,
    };
    let user = visitor.permit.user();
    let refused = |status, reason| Err(Box::new(view::refused(asked, Some(&visitor.account), status, reason)));
    Ok(match found {
        None => refused(StatusCode::NOT_FOUND, "missing"),
        Some(proposal) if proposal.author != user.name && !sees_all(user) => refused(StatusCode::FORBIDDEN, "denied"),
        Some(proposal) => Ok(proposal),
    })
}

/// Goes on with the proposal that the path names, or answers.
macro_rules! named {
    ($asked:expr, $visitor:expr) => {
        match named(&$asked, &$visitor).await? {
            Ok(proposal) => proposal,
            Err(answer) => return Ok(*answer),
        }
    };
}

/// `GET /desk/proposals/{id}`
pub async fn page(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let proposal = named!(asked, visitor);
    shown(&asked, &visitor, StatusCode::OK, &proposal, None).await
}

async fn shown(
    asked: &Asked,
    visitor: &Visitor,
    status: StatusCode,
    proposal: &Proposal,
    problem: Option<&str>,
) -> Result<Response, DeskError> {
    let (mut conflicts, mut found) = (Vec::new(), Vec::new());
    if proposal.state.is_open() {
        let published = asked.desk.state.store().published().await?;
        let merged = proposal.applied_to(&published.records);
        found = findings(proposal, &merged.records);
        conflicts = merged.conflicts;
    }
    let html = view::owned(|| {
        let problem = problem.map(|id| {
            view! { <div class="problem" role="alert"><h2>{asked.text("problem")}</h2><p>{asked.text(id)}</p></div> }
        });
        let edits: Vec<_> = proposal.edits.iter().map(|edit| differences(asked, edit)).collect();
        let main = view! {
            <h1>{asked.with("proposal-title", &[("number", &proposal.id.to_string())])}</h1>
            {problem}
            {summary(asked, &found, None)}
            {parts::facts(asked, proposal)}
            {edits}
            {(!conflicts.is_empty()).then(|| parts::conflicts(asked, proposal, &conflicts))}
            {proposal.state.is_open().then(|| actions(asked, visitor.permit.user(), proposal, &conflicts))}
        };
        view::render(asked, Some(&visitor.account), "proposals-title", main.into_any())
    });
    Ok(answer(status, html))
}

/// What the visitor can do with a proposal.
fn actions(asked: &Asked, user: &User, proposal: &Proposal, conflicts: &[Conflict]) -> AnyView {
    let action = |name: &str| format!("/desk/proposals/{}/{name}", proposal.id);
    let version = || view! { <input type="hidden" name="version" value=proposal.version.to_string()/> };
    let may = proposal.may_be_published_by(user);
    let is_own = proposal.author == user.name;
    let publish = (may.is_ok() && conflicts.is_empty()).then(|| {
        view! {
            <form method="post" action=action("publish")>
                {version()}
                <button>{asked.text("publish")}</button>
            </form>
        }
    });
    let needs_two = (may == Err(Unpublishable::NeedsTwo)).then(|| view! { <p>{asked.text("two-lead")}</p> });
    let refuse =
        (may != Err(Unpublishable::Denied) && !is_own && proposal.state == ProposalState::Waiting).then(|| {
            view! {
                <form method="post" action=action("refuse") class="sheet">
                    {version()}
                    <div class="field">
                        <label for="cell-answer">{asked.text("refuse-why")}</label>
                        <textarea id="cell-answer" name="answer" rows="3" required></textarea>
                    </div>
                    <button class="quiet">{asked.text("refuse")}</button>
                </form>
            }
        });
    let change = proposal
        .edits
        .first()
        .filter(|edit| is_own && proposal.edits.len() == 1 && edit.new.is_some() && edit.kind.is_told());
    let change = change.map(|edit| {
        let address = match edit.base {
            Some(_) => super::names::record_address(edit.kind, &edit.key),
            None => format!("/desk/new/{}", edit.kind),
        };
        view! { <p><a class="button quiet" href=format!("{address}?proposal={}", proposal.id)>{asked.text("change-on")}</a></p> }
    });
    let withdraw = is_own.then(|| {
        view! {
            <form method="post" action=action("withdraw")>
                {version()}
                <button class="danger">{asked.text("withdraw")}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2>{asked.text("answer-title")}</h2>
            {needs_two}
            {publish}
            {change}
            {refuse}
            {withdraw}
        </section>
    }
    .into_any()
}

/// Whether the form was written over this version of the proposal, which is still open.
fn is_current(asked: &Asked, proposal: &Proposal) -> bool {
    proposal.state.is_open() && asked.field("version") == proposal.version.to_string()
}

async fn stale(asked: &Asked, visitor: &Visitor, proposal: &Proposal) -> Result<Response, DeskError> {
    shown(asked, visitor, StatusCode::CONFLICT, proposal, Some("proposal-stale")).await
}

/// `POST /desk/proposals/{id}/publish`
pub async fn publish(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let proposal = named!(asked, visitor);
    let refused = |reason| Ok(view::refused(&asked, Some(&visitor.account), StatusCode::FORBIDDEN, reason));
    match proposal.may_be_published_by(visitor.permit.user()) {
        Err(Unpublishable::Denied) => return refused("denied"),
        Err(Unpublishable::NeedsTwo) => return refused("two"),
        Ok(()) if !is_current(&asked, &proposal) => return stale(&asked, &visitor, &proposal).await,
        Ok(()) => {}
    }
    let store = asked.desk.state.store();
    match publishing::publish(store.as_ref(), &proposal, visitor.permit.user(), asked.now).await? {
        Outcome::Published => {
            if let Err(error) = asked.desk.state.refresh().await {
                tracing::error!(%error, "what was published cannot be read yet");
            }
            Ok(see_other(&format!("/desk/proposals/{}", proposal.id)))
        }
        Outcome::Conflicting => {
            shown(&asked, &visitor, StatusCode::CONFLICT, &proposal, Some("proposal-conflict")).await
        }
        Outcome::Broken => shown(&asked, &visitor, StatusCode::UNPROCESSABLE_ENTITY, &proposal, None).await,
        Outcome::Answered => {
            let proposal = store.proposal(proposal.id).await?.unwrap_or(proposal);
            stale(&asked, &visitor, &proposal).await
        }
    }
}

/// Writes another state of a proposal, if nobody has written meanwhile.
async fn write(asked: &Asked, visitor: &Visitor, proposal: Proposal) -> Result<Response, DeskError> {
    match asked.desk.state.store().save_proposal(&proposal).await? {
        Saved::Kept(_) => Ok(see_other(&format!("/desk/proposals/{}", proposal.id))),
        Saved::Stale(found) => stale(asked, visitor, &found.unwrap_or(proposal)).await,
    }
}

/// `POST /desk/proposals/{id}/refuse`
pub async fn refuse(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let proposal = named!(asked, visitor);
    let user = visitor.permit.user();
    if proposal.may_be_published_by(user) == Err(Unpublishable::Denied) {
        return Ok(view::refused(&asked, Some(&visitor.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &visitor, &proposal).await;
    }
    let why = asked.field("answer").to_owned();
    if why.is_empty() {
        return shown(&asked, &visitor, StatusCode::UNPROCESSABLE_ENTITY, &proposal, Some("refuse-no-reason")).await;
    }
    let (answered_by, answer) = (Some(user.name.clone()), Some(why));
    let refused = Proposal { state: ProposalState::Refused, answered_by, answer, changed: asked.now, ..proposal };
    write(&asked, &visitor, refused).await
}

/// `POST /desk/proposals/{id}/withdraw`
pub async fn withdraw(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let proposal = named!(asked, visitor);
    if proposal.author != visitor.permit.user().name {
        return Ok(view::refused(&asked, Some(&visitor.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &visitor, &proposal).await;
    }
    write(&asked, &visitor, Proposal { state: ProposalState::Withdrawn, changed: asked.now, ..proposal }).await
}

/// `POST /desk/proposals/{id}/resolve`: which side of each conflict is kept.
pub async fn resolve(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let proposal = named!(asked, visitor);
    let user = visitor.permit.user();
    if proposal.author != user.name && proposal.may_be_published_by(user) == Err(Unpublishable::Denied) {
        return Ok(view::refused(&asked, Some(&visitor.account), StatusCode::FORBIDDEN, "denied"));
    }
    if !is_current(&asked, &proposal) {
        return stale(&asked, &visitor, &proposal).await;
    }
    let published = asked.desk.state.store().published().await?;
    let conflicts = proposal.applied_to(&published.records).conflicts;
    let chosen = |conflict: &Conflict| {
        asked.field(&parts::choice(conflict.kind, &conflict.key, conflict.column.as_deref())).to_owned()
    };
    if conflicts.iter().any(|conflict| !matches!(chosen(conflict).as_str(), "published" | "proposed")) {
        return shown(&asked, &visitor, StatusCode::CONFLICT, &proposal, Some("proposal-conflict")).await;
    }
    let edits = proposal.over(&published.records, |kind, key, column| {
        let conflict =
            conflicts.iter().find(|one| (one.kind, one.key.as_str(), one.column.as_deref()) == (kind, key, column));
        conflict.is_some_and(|conflict| chosen(conflict) == "published")
    });
    write(&asked, &visitor, Proposal { edits, changed: asked.now, ..proposal }).await
}
