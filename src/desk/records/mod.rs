//! Records: their lists, and the form that a change is proposed with.

mod autosave;
mod beside;
mod control;
mod form;
mod list;
mod look;
mod made_key;
pub mod proposing;
mod typed;

pub use autosave::{keep as keep_draft, latest as latest_draft};
pub use control::Control;
pub use list::{kinds, list};

use super::{
    DeskError,
    asked::{Asked, CurrentUser, concerning, page as answer},
    live,
    names::key_label,
    previews,
    proposals::{findings, has_old_source},
    shown_on, view,
};
use crate::{
    domain::{
        desk::{Action, Cell, Proposal, ProposalState, may},
        schema::{Finding, Kind},
    },
    pages::Scheme,
    store::Published,
};
use axum::{http::StatusCode, response::Response};
use form::{Form, SOURCE_SAYS_SO};
use typed::{Named, Typed, begun, named, published_cells, read};
pub use typed::{as_of, of_user};

/// `GET /desk/records/{kind}/{*key}`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    empty_form(asked, current).await
}

/// `GET /desk/new/{kind}`
pub async fn new_page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    empty_form(asked, current).await
}

async fn empty_form(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(Named { kind, key, fields }) = named(&asked) else { return Ok(view::missing(&asked, &current)) };
    let published = asked.desk.state.store().published().await?;
    let proposal = of_user(&asked, &current, &asked.asked_for("proposal"), (kind, key.as_deref())).await?;
    let now = key.as_ref().and_then(|key| published_cells(&published, kind, key));
    let begun = begun(&asked, &current, &published, kind, key.as_deref());
    if key.is_some() && now.is_none() && proposal.is_none() && begun.is_none() {
        return Ok(view::missing(&asked, &current));
    }
    let draft = match (&key, &proposal) {
        (Some(key), None) => autosave::latest(&asked, &current, kind, key).await?,
        _ => None,
    };
    let proposed = proposal.as_ref().and_then(|proposal| proposal.edits.first()?.new.clone());
    let form = Form {
        kind,
        key: key.as_deref(),
        fields: &fields,
        cells: proposed.or_else(|| now.cloned()).or(begun).unwrap_or_default(),
        reason: proposal.as_ref().map(|proposal| proposal.reason.clone()).unwrap_or_default(),
        version: published.version,
        proposal: proposal.as_ref().map(|proposal| (proposal.id, proposal.version)),
        published: &published,
        findings: Vec::new(),
        draft: draft.as_ref(),
        kept: None,
    };
    Ok(view::framing(&asked, answer(StatusCode::OK, form.page(&asked, &current))))
}

/// `POST /desk/records/{kind}/{*key}`
pub async fn save(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    save_form(asked, current).await
}

/// `POST /desk/new/{kind}`
pub async fn save_new(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    save_form(asked, current).await
}

/// `POST /desk/unsaved/{kind}/{*key}`, and without a key for a new record: the page that shows the record with what the form of the
/// record says, in the language `look-language` and the scheme `look-scheme`. Nothing is kept.
pub async fn unsaved(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(Typed { proposal, .. }) = read(&asked, &current).await? else {
        return Ok(view::missing(&asked, &current));
    };
    if proposal.may_be_proposed_by(current.permit.user()).is_err() {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let snapshot = asked.desk.state.snapshot();
    let language = asked.field("look-language").parse();
    let language = language.unwrap_or_else(|_| shown_on::language(&snapshot, &proposal, asked.locale));
    let path = shown_on::routes(&snapshot, &proposal).first().map(|route| route.path(language)).unwrap_or_default();
    let scheme = Scheme::of(asked.field("look-scheme"));
    let below = previews::below(&look::shown_below(proposal.id), scheme);
    let unsaved = Proposal { id: 0, ..proposal };
    previews::shown(&asked, Some(&current), Some(&unsaved), (&path, ""), &below, scheme).await
}

async fn save_form(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(typed) = read(&asked, &current).await? else { return Ok(view::missing(&asked, &current)) };
    let Typed { named: Named { kind, key, fields }, published, former, version, cells, proposal } = typed;
    if proposal.may_be_proposed_by(current.permit.user()).is_err() {
        let refused = view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied");
        return Ok(concerning(refused, proposal.denied_to(current.permit.user()).join(" ")));
    }
    if live::is_autosave(&asked) {
        return autosave::keep(&asked, &proposal, former.as_ref()).await;
    }
    let form = |status, findings, version, kept: Option<&Proposal>| {
        let form = Form {
            kind,
            key: key.as_deref(),
            fields: &fields,
            cells: cells.clone(),
            reason: proposal.reason.clone(),
            version,
            proposal: kept.or(former.as_ref()).map(|former| (former.id, former.version)),
            published: &published,
            findings,
            draft: None,
            kept,
        };
        view::framing(&asked, answer(status, form.page(&asked, &current)))
    };
    if asked.field("look") == "yes" {
        return Ok(form(StatusCode::OK, Vec::new(), version, None));
    }
    let is_draft = proposal.state == ProposalState::Draft;
    let found = if is_draft { Vec::new() } else { wrong(&asked, &current, &proposal, &published) };
    if !found.is_empty() {
        return Ok(form(StatusCode::UNPROCESSABLE_ENTITY, found, version, None));
    }
    Ok(match proposing::saved(&asked, &proposal, former.is_some()).await? {
        Ok(way) => way,
        Err(kept) => form(StatusCode::CONFLICT, Vec::new(), version, kept.as_ref()),
    })
}

/// Everything that is wrong with a proposal that is to be answered, in the order of the form: the reason comes last.
fn wrong(asked: &Asked, current: &CurrentUser, proposal: &Proposal, published: &Published) -> Vec<Finding> {
    let Some(edit) = proposal.edits.first() else { return Vec::new() };
    let of = |column: Option<&str>, reason: String| {
        let (key, column) = (edit.key.clone(), column.map(str::to_owned));
        Finding { kind: edit.kind, key, column, line: None, reason, remedy: String::new() }
    };
    if edit.differences().is_empty() {
        return vec![of(None, asked.text("nothing-changed"))];
    }
    // A text that somebody else has begun meanwhile is merged with this one, cell by cell.
    let is_taken = edit.kind != Kind::Texts && published_cells(published, edit.kind, &edit.key).is_some();
    let mut found = if edit.base.is_none() && is_taken {
        let named = key_label(asked, edit.kind, &edit.key);
        vec![of(None, asked.with("record-taken", &[("record", &named)]))]
    } else {
        // What somebody else has published meanwhile is told on the page of the proposal, where it can be chosen from.
        findings(proposal, &proposal.applied_to(&published.records).records)
    };
    let language = edit.new.as_ref().and_then(|cells| cells.get("locale").parse().ok());
    let cell = Cell { kind: edit.kind, key: &edit.key, column: "source_url", language };
    let is_asked = has_old_source(edit) && asked.field(SOURCE_SAYS_SO).is_empty();
    if is_asked && may(current.permit.user(), Action::Propose(cell)).is_ok() {
        found.push(of(Some("source_url"), asked.text("source-asked")));
    }
    if proposal.reason.is_empty() {
        found.push(of(Some("reason"), asked.text("reason-missing")));
    }
    found
}
