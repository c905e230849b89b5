//! Records: their lists, and the form that a change is proposed with.

mod autosave;
mod beside;
mod control;
mod form;
mod list;
mod look;

pub use list::{kinds, list};

use super::{
    DeskError,
    asked::{Asked, CurrentUser, concerning, page as answer, see_other},
    live,
    names::record_label,
    previews,
    proposals::findings,
    view,
};
use crate::{
    domain::{
        desk::{Edit, Proposal, ProposalState},
        schema::{self, Cells, Field, Finding, Kind},
    },
    http::today,
    pages::Scheme,
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
    let rest = asked.rest();
    let (kind, key) = match rest.split_once('/') {
        // The editor of texts has an address of its own: a text is asked for by page and language.
        Some(_) if asked.path.starts_with("/desk/texts/") => (Kind::Texts, Some(rest.to_owned())),
        Some((kind, key)) => (kind.parse().ok()?, Some(key.to_owned())),
        None => (rest.parse().ok()?, None),
    };
    let fields = schema::fields(kind);
    // The settings have no columns, and no form of this shape.
    (!fields.is_empty()).then_some(Named { kind, key, fields })
}

fn missing(asked: &Asked, current: &CurrentUser) -> Response {
    view::refused(asked, Some(&current.account), StatusCode::NOT_FOUND, "missing")
}

fn published_cells<'a>(published: &'a Published, kind: Kind, key: &str) -> Option<&'a Cells> {
    published.records.iter().find(|record| record.id() == (kind, key)).map(|record| &record.cells)
}

/// What a text begins with that is not there yet, of a page that has one in another language of the site: its name, and whether
/// readers are warned before it.
fn begun(asked: &Asked, published: &Published, kind: Kind, key: Option<&str>) -> Option<Cells> {
    let (page, language) = key.filter(|_| kind == Kind::Texts)?.split_once('/')?;
    let locale = language.parse().ok()?;
    let snapshot = asked.desk.state.snapshot();
    let other = beside::texts(published, page).next().filter(|_| snapshot.content.site.locales.contains(&locale))?;
    let said = [("slug", page), ("locale", locale.code()), ("content_note", other.cells.get("content_note"))];
    Some(said.map(|(column, text)| (column.to_owned(), text.to_owned())).into_iter().collect())
}

/// The proposal of the current user that a form goes on with.
async fn of_user(
    asked: &Asked,
    current: &CurrentUser,
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
        let is_own = found.author == current.permit.user().name && found.state.is_open();
        is_own && matches!(found.edits.as_slice(), [edit] if is_of(edit))
    }))
}

/// `GET /desk/records/{kind}/{*key}`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    empty_form(asked, current).await
}

/// `GET /desk/new/{kind}`
pub async fn new_page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    empty_form(asked, current).await
}

async fn empty_form(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(Named { kind, key, fields }) = named(&asked) else { return Ok(missing(&asked, &current)) };
    let published = asked.desk.state.store().published().await?;
    let proposal = of_user(&asked, &current, &asked.asked_for("proposal"), (kind, key.as_deref())).await?;
    let now = key.as_ref().and_then(|key| published_cells(&published, kind, key));
    let begun = begun(&asked, &published, kind, key.as_deref());
    if key.is_some() && now.is_none() && proposal.is_none() && begun.is_none() {
        return Ok(missing(&asked, &current));
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

/// What a form says.
struct Typed {
    named: Named,
    published: Published,
    /// The proposal that it goes on with.
    former: Option<Proposal>,
    /// The version of the content that it was written over.
    version: u64,
    cells: Cells,
    /// What it proposes.
    proposal: Proposal,
}

/// What the form of a request says; nothing when it names no record.
async fn read(asked: &Asked, current: &CurrentUser) -> Result<Option<Typed>, DeskError> {
    let Some(named) = named(asked) else { return Ok(None) };
    let (kind, key) = (named.kind, named.key.as_deref());
    let store = asked.desk.state.store();
    let published = store.published().await?;
    let former = of_user(asked, current, asked.field("proposal"), (kind, key)).await?;
    let version = asked.field("version").parse().unwrap_or(published.version);
    let base = match (&former, key) {
        (Some(former), _) => former.edits.first().and_then(|edit| edit.base.clone()),
        (None, Some(key)) => as_of(store.as_ref(), kind, key, version).await?,
        (None, None) => None,
    };
    let begun = begun(asked, &published, kind, key);
    if key.is_some() && base.is_none() && former.is_none() && begun.is_none() {
        return Ok(None);
    }
    let mut cells = typed(asked, base.as_ref().or(begun.as_ref()), &named.fields);
    if kind == Kind::Texts {
        date(&mut cells, base.as_ref());
    }
    let edit = Edit {
        kind,
        key: key.map_or_else(|| schema::key(kind, &cells), str::to_owned),
        base,
        new: (asked.field("do") != "remove").then(|| cells.clone()),
    };
    let author = current.permit.user().name.clone();
    let proposal = Proposal {
        id: former.as_ref().map_or(0, |former| former.id),
        state: if matches!(asked.field("do"), "draft" | "autosave") {
            ProposalState::Draft
        } else {
            ProposalState::Waiting
        },
        version: asked.field("proposal-version").parse().unwrap_or_default(),
        created: former.as_ref().map_or(asked.now, |former| former.created),
        ..Proposal::new(author, asked.field("reason").to_owned(), vec![edit], asked.now)
    };
    Ok(Some(Typed { named, published, former, version, cells, proposal }))
}

/// Dates a text that changes today, unless somebody has dated it.
fn date(cells: &mut Cells, base: Option<&Cells>) {
    let was = |column: &str| base.map_or("", |base| base.get(column));
    let changes =
        ["title", "description", "lead", "markdown"].into_iter().any(|column| cells.get(column) != was(column));
    if changes && cells.get("updated") == was("updated") {
        cells.put("updated", today().to_string());
    }
}

/// `POST /desk/unsaved/{kind}/{*key}`, and without a key for a new record: the page that shows the record with what the form of the
/// record says, in the language `look-language` and the scheme `look-scheme`. Nothing is kept.
pub async fn unsaved(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(Typed { proposal, .. }) = read(&asked, &current).await? else { return Ok(missing(&asked, &current)) };
    if proposal.may_be_proposed_by(current.permit.user()).is_err() {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let snapshot = asked.desk.state.snapshot();
    let language = asked.field("look-language").parse();
    let language = language.unwrap_or_else(|_| previews::language(&snapshot, &proposal, asked.locale));
    let path = previews::routes(&snapshot, &proposal).first().map(|route| route.path(language)).unwrap_or_default();
    let scheme = asked.field("look-scheme");
    let mut below = format!("/desk/preview/{}", look::shown_below(proposal.id));
    if !scheme.is_empty() {
        below = format!("{below}-{scheme}");
    }
    let unsaved = Proposal { id: 0, ..proposal };
    previews::shown(&asked, Some(&current), Some(&unsaved), (&path, ""), &below, Scheme::of(scheme)).await
}

async fn save_form(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(typed) = read(&asked, &current).await? else { return Ok(missing(&asked, &current)) };
    let Typed { named: Named { kind, key, fields }, published, former, version, cells, proposal } = typed;
    let store = asked.desk.state.store();
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
    let found = if is_draft { Vec::new() } else { wrong(&asked, &proposal, &published) };
    if !found.is_empty() {
        return Ok(form(StatusCode::UNPROCESSABLE_ENTITY, found, version, None));
    }
    let id = if former.is_some() {
        match store.save_proposal(&proposal).await? {
            Saved::Kept(_) => proposal.id,
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
    // A text that somebody else has begun meanwhile is merged with this one, cell by cell.
    let is_taken = edit.kind != Kind::Texts && published_cells(published, edit.kind, &edit.key).is_some();
    if edit.base.is_none() && is_taken {
        let named = record_label(asked, edit.kind, &edit.key);
        return of(None, asked.with("record-taken", &[("record", &named)]));
    }
    // What somebody else has published meanwhile is told on the page of the proposal, where it can be chosen from.
    findings(proposal, &proposal.applied_to(&published.records).records)
}
