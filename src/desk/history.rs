//! What was published, by whom and why, and taking it back.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, number, page as answer},
    names::{key_label, record_address, record_label},
    proposals, view,
};
use crate::{
    domain::{
        desk::Edit,
        schema::{Kind, Record, SITE},
    },
    store::{Revision, Scope},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// How many revisions are listed.
const MOST: u32 = 200;

/// `GET /desk/history`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let named = asked.asked_for("of");
    let named = named.split_once('/').and_then(|(kind, key)| Some((kind.parse::<Kind>().ok()?, key)));
    let scope = named.map_or(Scope::All, |(kind, key)| Scope::Record(kind, key));
    let store = asked.desk.state.store();
    let mut revisions = store.revisions(scope, MOST).await?;
    // The last version is told as a whole.
    let last = revisions.last().filter(|_| named.is_none()).map(|last| last.batch);
    if let Some(last) = last {
        revisions.retain(|revision| revision.batch != last);
        revisions.extend(store.revisions(Scope::Batch(last), u32::MAX).await?);
    }
    let first = first_version(&asked).await?;
    let html = view::owned(|| {
        let versions: Vec<_> = revisions
            .chunk_by(|one, next| one.batch == next.batch)
            .map(|version| of_version(&asked, version, first, named.is_some()))
            .collect();
        let of = named.map(|(kind, key)| {
            let label = revisions.first().map_or_else(|| key_label(&asked, kind, key), |latest| label(&asked, latest));
            view! { <p><a href=record_address(kind, key)>{label}</a></p> }
        });
        let main = view! {
            {of}
            <h1>{asked.text("history-title")}</h1>
            <p class="lead">{asked.text(if named.is_some() { "history-of-record" } else { "history-lead" })}</p>
            {named.is_none().then(|| view! { <p><a href="/desk/trash">{asked.text("trash-title")}</a></p> })}
            <ul class="lines">{versions}</ul>
        };
        view::render(&asked, Some(&current.account), "history-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// A moment of the store, to the minute, as other pages write moments.
pub fn to_the_minute(at: &str) -> String {
    let moment = at.parse::<jiff::Timestamp>().ok().and_then(|at| u64::try_from(at.as_second()).ok());
    moment.map_or_else(|| at.to_owned(), view::moment)
}

/// The record of a revision by what it was called after it, or before it where it was removed.
fn label(asked: &Asked, revision: &Revision) -> String {
    let cells = revision.after.as_ref().or(revision.before.as_ref()).cloned().unwrap_or_default();
    record_label(asked, &Record { kind: revision.kind, key: revision.key.clone(), cells })
}

/// The version that everything begins with: without it there are not even settings.
async fn first_version(asked: &Asked) -> Result<Option<u64>, DeskError> {
    let of_settings = asked.desk.state.store().revisions(Scope::Record(Kind::Site, SITE), u32::MAX).await?;
    Ok(of_settings.last().map(|revision| revision.batch))
}

/// How many records of a version are named.
const NAMED: usize = 5;

/// A version with its records; of one record, what it changed of it. The `first` one cannot be undone.
fn of_version(asked: &Asked, revisions: &[Revision], first: Option<u64>, is_of_record: bool) -> Option<AnyView> {
    let Revision { id, batch, at, author, source, message, kind, key, before, after, .. } = revisions.first()?;
    let records: Vec<_> = revisions
        .iter()
        .take(NAMED)
        .map(|one| view! { <li><a href=record_address(one.kind, &one.key)>{label(asked, one)}</a></li> })
        .collect();
    let more = revisions.len().saturating_sub(NAMED);
    let action = if is_of_record { "/desk/history/restore" } else { "/desk/history/undo" };
    let button = match (is_of_record, after) {
        (false, _) if first == Some(*batch) => None,
        (false, _) => Some(
            view! { <button class="quiet" name="batch" value=batch.to_string()>{asked.text("undo")}</button> }
                .into_any(),
        ),
        (true, Some(_)) => Some(
            view! { <button class="quiet" name="revision" value=id.to_string()>{asked.text("restore")}</button> }
                .into_any(),
        ),
        (true, None) => None,
    };
    let changed = is_of_record.then(|| {
        let (kind, key, base, new) = (*kind, key.clone(), before.clone(), after.clone());
        proposals::differences(asked, &Edit { kind, key, base, new, place: None })
    });
    let more = (more > 0).then(|| view! { <li>{asked.count("records-more", more)}</li> });
    Some(
        view! {
            <li>
                <form method="post" action=action class="line">
                    <span>
                        <b>{asked.with("version-title", &[("version", &batch.to_string())])}</b>" "
                        {message.clone()}" "
                        <span class="hint">{format!("{author} · {source} · {}", to_the_minute(at))}</span>
                    </span>
                    {button}
                </form>
                {if is_of_record { changed.into_any() } else { view! { <ul>{records}{more}</ul> }.into_any() }}
            </li>
        }
        .into_any(),
    )
}

/// `POST /desk/history/undo`: proposes that what a version changed becomes what it was before. Before the first one there was nothing.
pub async fn undo(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let batch = number(asked.field("batch")).unwrap_or_default();
    let revisions = asked.desk.state.store().revisions(Scope::Batch(batch), u32::MAX).await?;
    if revisions.is_empty() {
        return Ok(view::missing(&asked, &current));
    }
    if first_version(&asked).await? == Some(batch) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::CONFLICT, "undo-first"));
    }
    let edit = |one: Revision| {
        let Revision { kind, key, before, after, position, .. } = one;
        Edit { kind, key, base: after, new: before, place: Some(position) }
    };
    let reason = asked.with("undo-reason", &[("version", &batch.to_string())]);
    proposals::add(&asked, &current, reason, revisions.into_iter().rev().map(edit).collect()).await
}

/// `POST /desk/history/restore`: proposes that a record becomes what it was at a revision, whatever it is now.
pub async fn restore(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let store = asked.desk.state.store();
    let id = number(asked.field("revision")).unwrap_or_default();
    let revision = store.revisions(Scope::Revision(id), 1).await?.pop().filter(|revision| revision.after.is_some());
    let Some(Revision { batch, kind, key, after, position, .. }) = revision else {
        return Ok(view::missing(&asked, &current));
    };
    let published = store.published().await?;
    let now = published.records.into_iter().find(|record| record.id() == (kind, key.as_str()));
    let reason = asked.with("restore-reason", &[("version", &batch.to_string())]);
    let edit = Edit { kind, key, base: now.map(|record| record.cells), new: after, place: Some(position) };
    proposals::add(&asked, &current, reason, vec![edit]).await
}
