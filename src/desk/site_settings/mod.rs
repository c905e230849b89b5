//! The settings of the site: a form made from their keys. Whether this is the coalition's official site, and where the quick exit
//! leads, takes two people, as with every proposal of them.

mod form;
mod setting;
mod typed;

use super::{
    DeskError,
    asked::{Asked, CurrentUser, concerning, number, page as answer},
    live,
    proposals::findings,
    records::{as_of, keep_draft, latest_draft, of_user, proposing},
    view,
};
use crate::{
    domain::{
        desk::{Cell, Edit, Proposal, ProposalState},
        schema::{Finding, Kind, SITE},
    },
    store::Published,
};
use axum::{http::StatusCode, response::Response};
use form::Form;
use typed::{finding, typed};

/// What stands for all settings in the table of rights.
pub const SETTINGS: Cell<'static> = Cell { kind: Kind::Site, key: SITE, column: "name", language: None };

/// `GET /desk/settings`: with `proposal`, what was typed for that one.
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let published = asked.desk.state.store().published().await?;
    let proposal = of_user(&asked, &current, &asked.asked_for("proposal"), (Kind::Site, Some(SITE))).await?;
    let draft = match &proposal {
        Some(_) => None,
        None => latest_draft(&asked, &current, Kind::Site, SITE).await?,
    };
    let now = published.records.iter().find(|record| record.kind == Kind::Site).map(|record| &record.cells);
    let proposed = proposal.as_ref().and_then(|proposal| proposal.edits.first()?.new.as_ref());
    let form = Form {
        cells: proposed.or(now).cloned().unwrap_or_default(),
        reason: proposal.as_ref().map(|proposal| proposal.reason.clone()).unwrap_or_default(),
        version: published.version,
        proposal: proposal.as_ref().map(|proposal| (proposal.id, proposal.version)),
        wrong: Vec::new(),
        draft: draft.as_ref(),
        kept: None,
    };
    Ok(answer(StatusCode::OK, form.page(&asked, &current)))
}

/// `POST /desk/settings`
pub async fn save(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let store = asked.desk.state.store();
    let published = store.published().await?;
    let former = of_user(&asked, &current, asked.field("proposal"), (Kind::Site, Some(SITE))).await?;
    let version = asked.field("version").parse().unwrap_or(published.version);
    let base = match former.as_ref().and_then(|former| former.edits.first()?.base.clone()) {
        Some(base) => base,
        None => as_of(store.as_ref(), Kind::Site, SITE, version).await?.unwrap_or_default(),
    };
    let (cells, unreadable) = typed(&asked, &base);
    let edit = Edit { kind: Kind::Site, key: SITE.to_owned(), base: Some(base), new: Some(cells.clone()), place: None };
    let author = current.permit.user().name.clone();
    let is_draft = matches!(asked.field("do"), "draft" | "autosave");
    let proposal = Proposal {
        id: former.as_ref().map_or(0, |former| former.id),
        state: if is_draft { ProposalState::Draft } else { ProposalState::Waiting },
        version: number(asked.field("proposal-version")).unwrap_or_default(),
        created: former.as_ref().map_or(asked.now, |former| former.created),
        ..Proposal::new(author, asked.field("reason").to_owned(), vec![edit], asked.now)
    };
    if proposal.may_be_proposed_by(current.permit.user()).is_err() {
        let refused = view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied");
        return Ok(concerning(refused, proposal.denied_to(current.permit.user()).join(" ")));
    }
    if live::is_autosave(&asked) {
        return keep_draft(&asked, &proposal, former.as_ref()).await;
    }
    let form = |status, wrong, kept: Option<&Proposal>| {
        let form = Form {
            cells: cells.clone(),
            reason: proposal.reason.clone(),
            version,
            proposal: kept.or(former.as_ref()).map(|former| (former.id, former.version)),
            wrong,
            draft: None,
            kept,
        };
        answer(status, form.page(&asked, &current))
    };
    if asked.field("look") == "yes" {
        return Ok(form(StatusCode::OK, Vec::new(), None));
    }
    let wrong = if is_draft { Vec::new() } else { wrong(&asked, &proposal, &published, unreadable) };
    if !wrong.is_empty() {
        return Ok(form(StatusCode::UNPROCESSABLE_ENTITY, wrong, None));
    }
    Ok(match proposing::saved(&asked, &proposal, former.is_some()).await? {
        Ok(way) => way,
        Err(kept) => form(StatusCode::CONFLICT, Vec::new(), kept.as_ref()),
    })
}

/// Everything that is wrong with settings that are to be answered, the reason last.
fn wrong(asked: &Asked, proposal: &Proposal, published: &Published, unreadable: Vec<Finding>) -> Vec<Finding> {
    let mut wrong = unreadable;
    if wrong.is_empty() {
        if proposal.edits.iter().all(|edit| edit.differences().is_empty()) {
            return vec![finding(None, asked.text("nothing-changed"))];
        }
        wrong = findings(proposal, &proposal.applied_to(&published.records).records);
    }
    if proposal.reason.is_empty() {
        wrong.push(finding(Some("reason"), asked.text("reason-missing")));
    }
    wrong
}
