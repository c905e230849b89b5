//! Records: their lists, and the form that a change is proposed with.

mod control;
mod form;
mod list;

pub use list::{kinds, list};

use super::{
    DeskError,
    asked::{Asked, Visitor, page as answer, see_other},
    names::record_label,
    proposals::findings,
    view,
};
use crate::{
    domain::{
        desk::{Edit, Proposal, ProposalState},
        schema::{self, Cells, Field, Finding, Kind},
    },
    store::{Published, Saved, Scope, Store},
};
use axum::{http::StatusCode, response::Response};
use form::Form;

/// The record that an address names.
struct Named {
    kind: Kind,
    /// Nothing for a new one.
    key: Option<String>,
    /// The columns of the kind.
    fields: Vec<Field>,
}

fn named(asked: &Asked) -> Option<Named> {
    let (kind, key) = match asked.rest().split_once('/') {
        Some((kind, key)) => (kind, Some(key.to_owned())),
        None => (asked.rest(), None),
    };
    let kind: Kind = kind.parse().ok()?;
    let fields = schema::fields(kind);
    // The settings have no form of this shape, and what accompanies words stands with these.
    kind.is_told().then_some(Named { kind, key, fields })
}

fn missing(asked: &Asked, visitor: &Visitor) -> Response {
    view::refused(asked, Some(&visitor.account), StatusCode::NOT_FOUND, "missing")
}

fn published_cells<'a>(published: &'a Published, kind: Kind, key: &str) -> Option<&'a Cells> {
    published.records.iter().find(|record| record.id() == (kind, key)).map(|record| &record.cells)
}

/// The proposal of the visitor that a form goes on with.
async fn of_visitor(
    asked: &Asked,
    visitor: &Visitor,
    id: &str,
    (kind, key): (Kind, Option<&str>),
) -> Result<Option<Proposal>, DeskError> {
    let Ok(id) = id.parse() else { return Ok(None) };
    let found = asked.desk.state.store().proposal(id).await?;
    let is_of = |edit: &Edit| {
        let has_key = key.map_or(edit.base.is_none(), |key| edit.key == key);
        edit.kind == kind && has_key
    };
    Ok(found.filter(|found| {
        let is_own = found.author == visitor.permit.user().name && found.state.is_open();
        is_own && matches!(found.edits.as_slice(), [edit] if is_of(edit))
    }))
}

/// `GET /desk/records/{kind}/{*key}`
pub async fn page(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    empty_form(asked, visitor).await
}

/// `GET /desk/new/{kind}`
pub async fn new_page(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    empty_form(asked, visitor).await
}

async fn empty_form(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let Some(Named { kind, key, fields }) = named(&asked) else { return Ok(missing(&asked, &visitor)) };
    let published = asked.desk.state.store().published().await?;
    let proposal = of_visitor(&asked, &visitor, &asked.asked_for("proposal"), (kind, key.as_deref())).await?;
    let now = key.as_ref().and_then(|key| published_cells(&published, kind, key));
    if key.is_some() && now.is_none() && proposal.is_none() {
        return Ok(missing(&asked, &visitor));
    }
    let proposed = proposal.as_ref().and_then(|proposal| proposal.edits.first()?.new.clone());
    let form = Form {
        kind,
        key: key.as_deref(),
        fields: &fields,
        cells: proposed.or_else(|| now.cloned()).unwrap_or_default(),
        reason: proposal.as_ref().map(|proposal| proposal.reason.clone()).unwrap_or_default(),
        version: published.version,
        proposal: proposal.as_ref().map(|proposal| (proposal.id, proposal.version)),
        published: &published,
        findings: Vec::new(),
        kept: None,
    };
    Ok(answer(StatusCode::OK, form.page(&asked, &visitor)))
}

/// `POST /desk/records/{kind}/{*key}`
pub async fn save(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    save_form(asked, visitor).await
}

/// `POST /desk/new/{kind}`
pub async fn save_new(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    save_form(asked, visitor).await
}

/// What a record said at a version of the content: what the form was written over.
async fn as_of(store: &dyn Store, kind: Kind, key: &str, version: u64) -> Result<Option<Cells>, DeskError> {
    let revisions = store.revisions(Scope::Record(kind, key), u32::MAX).await?;
    Ok(revisions.into_iter().find(|revision| revision.batch <= version).and_then(|revision| revision.after))
}

/// The cells that a form says: what it does not ask for stays.
fn typed(asked: &Asked, base: Option<&Cells>, fields: &[Field]) -> Cells {
    let mut cells = base.cloned().unwrap_or_default();
    for (name, text) in &asked.form {
        let Some(column) = name.strip_prefix("cell-") else { continue };
        if !fields.iter().any(|field| field.column.is_called(column)) {
            continue;
        }
        // Browsers send every line break as two letters.
        let text = text.replace("\r\n", "\n");
        let before = cells.get(column);
        if text.trim() == before.trim() {
            continue;
        }
        let text = text.trim().to_owned() + if before.ends_with('\n') || column == "markdown" { "\n" } else { "" };
        cells.put(column, if text.trim().is_empty() { String::new() } else { text });
    }
    cells
}

async fn save_form(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let Some(Named { kind, key, fields }) = named(&asked) else { return Ok(missing(&asked, &visitor)) };
    let store = asked.desk.state.store();
    let published = store.published().await?;
    let former = of_visitor(&asked, &visitor, asked.field("proposal"), (kind, key.as_deref())).await?;
    let version = asked.field("version").parse().unwrap_or(published.version);
    let base = match (&former, &key) {
        (Some(former), _) => former.edits.first().and_then(|edit| edit.base.clone()),
        (None, Some(key)) => as_of(store.as_ref(), kind, key, version).await?,
        (None, None) => None,
    };
    if key.is_some() && base.is_none() && former.is_none() {
        return Ok(missing(&asked, &visitor));
    }
    let (is_removal, is_draft) = (asked.field("do") == "remove", asked.field("do") == "draft");
    let cells = typed(&asked, base.as_ref(), &fields);
    let edit = Edit {
        kind,
        key: key.clone().unwrap_or_else(|| schema::key(kind, &cells)),
        base,
        new: (!is_removal).then(|| cells.clone()),
    };
    let id = former.as_ref().map_or(0, |former| former.id);
    let proposal = Proposal {
        id,
        author: visitor.permit.user().name.clone(),
        state: if is_draft { ProposalState::Draft } else { ProposalState::Waiting },
        reason: asked.field("reason").to_owned(),
        edits: vec![edit],
        version: asked.field("proposal-version").parse().unwrap_or_default(),
        created: former.as_ref().map_or(asked.now, |former| former.created),
        changed: asked.now,
        answered_by: None,
        answer: None,
        published: None,
    };
    if proposal.may_be_proposed_by(visitor.permit.user()).is_err() {
        return Ok(view::refused(&asked, Some(&visitor.account), StatusCode::FORBIDDEN, "denied"));
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
            kept,
        };
        answer(status, form.page(&asked, &visitor))
    };
    if asked.field("look") == "yes" {
        return Ok(form(StatusCode::OK, Vec::new(), version, None));
    }
    let found = if is_draft { Vec::new() } else { wrong(&asked, &proposal, &published) };
    if !found.is_empty() {
        return Ok(form(StatusCode::UNPROCESSABLE_ENTITY, found, version, None));
    }
    let id = if former.is_some() {
        match store.save_proposal(&proposal).await? {
            Saved::Kept(_) => id,
            Saved::Stale(kept) => return Ok(form(StatusCode::CONFLICT, Vec::new(), version, kept.as_ref())),
        }
    } else {
        store.add_proposal(&proposal).await?
    };
    Ok(see_other(&format!("/desk/proposals/{id}")))
}

/// What is wrong with a proposal that is to be answered.
fn wrong(asked: &Asked, proposal: &Proposal, published: &Published) -> Vec<Finding> {
    let Some(edit) = proposal.edits.first() else { return Vec::new() };
    let of = |column: Option<&str>, reason: String| {
        let (key, column) = (edit.key.clone(), column.map(str::to_owned));
        vec![Finding { kind: edit.kind, key, column, line: None, reason, remedy: String::new() }]
    };
    if edit.differences().is_empty() {
        return of(None, asked.text("nothing-changed"));
    }
    if proposal.reason.is_empty() {
        return of(Some("reason"), asked.text("reason-missing"));
    }
    if edit.base.is_none() && published_cells(published, edit.kind, &edit.key).is_some() {
        let named = record_label(asked, edit.kind, &edit.key);
        return of(None, asked.with("record-taken", &[("record", &named)]));
    }
    // What somebody else has published meanwhile is told on the page of the proposal, where it can be chosen from.
    findings(proposal, &proposal.applied_to(&published.records).records)
}
