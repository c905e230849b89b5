//! What was removed, and bringing it back.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, number, page as answer},
    history::to_the_minute,
    names::{key_label, record_label, record_name},
    proposals, view,
};
use crate::{
    domain::{
        desk::{Edit, Proposal, dependants},
        schema::{Kind, Record},
    },
    store::{Revision, Scope},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use std::collections::HashSet;

/// How many are listed.
const MOST: u32 = 500;

/// `GET /desk/trash`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let removed = asked.desk.state.store().revisions(Scope::Removed, MOST).await?;
    let html = view::owned(|| {
        let rows: Vec<_> = removed.iter().map(|revision| row(&asked, &current, revision)).collect();
        let main = view! {
            <p><a href="/desk/history">{asked.text("history-title")}</a></p>
            <h1>{asked.text("trash-title")}</h1>
            <p class="lead">{asked.text("trash-lead")}</p>
            <p role="status">{asked.count("records-count", removed.len())}</p>
            <ul class="lines">{rows}</ul>
        };
        view::render(&asked, Some(&current.account), "trash-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

fn row(asked: &Asked, current: &CurrentUser, revision: &Revision) -> Option<AnyView> {
    let Revision { id, at, author, message, kind, key, .. } = revision;
    let record = was(revision)?;
    let user = current.permit.user();
    let may =
        Proposal::new(user.name.clone(), String::new(), vec![edit(revision)?], 0).may_be_proposed_by(user).is_ok();
    let restore = may.then(|| {
        view! { <button class="quiet" name="revision" value=id.to_string()>{asked.text("trash-restore")}</button> }
    });
    Some(
        view! {
            <li>
                <form method="post" action="/desk/trash/restore" class="line">
                    <span>
                        <b>{record_name(asked, &record)}</b>" "
                        <span class="hint">{key_label(asked, *kind, key)}</span>" "
                        <span class="hint">{format!("{author} · {}", to_the_minute(at))}" "{message.clone()}</span>
                    </span>
                    {restore}
                </form>
            </li>
        }
        .into_any(),
    )
}

/// The record as it was before it was removed.
fn was(revision: &Revision) -> Option<Record> {
    let cells = revision.before.clone().filter(|_| revision.after.is_none())?;
    Some(Record { kind: revision.kind, key: revision.key.clone(), cells })
}

/// The change that brings a record back, to where it stood.
fn edit(revision: &Revision) -> Option<Edit> {
    let Record { kind, key, cells } = was(revision)?;
    Some(Edit { kind, key, base: None, new: Some(cells), place: Some(revision.position) })
}

/// `POST /desk/trash/restore`: proposes that a record comes back, with those that joined it to others and went with it.
pub async fn restore(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let store = asked.desk.state.store();
    let id = number(asked.field("revision")).unwrap_or_default();
    let found = store.revisions(Scope::Revision(id), 1).await?.pop();
    let published = store.published().await?;
    let there: HashSet<(Kind, &str)> = published.records.iter().map(Record::id).collect();
    let is_gone = |revision: &Revision| !there.contains(&(revision.kind, revision.key.as_str()));
    let Some((revision, record)) = found.filter(is_gone).and_then(|found| was(&found).map(|record| (found, record)))
    else {
        return Ok(view::missing(&asked, &current));
    };
    let batch = store.revisions(Scope::Batch(revision.batch), u32::MAX).await?;
    let gone: Vec<Record> = batch.iter().filter(|one| is_gone(one)).filter_map(was).collect();
    // One whose other end is gone as well cannot come back yet.
    let has_ends = |joined: &&Record| {
        let mut others = gone.iter().filter(|other| other.id() != record.id());
        others.all(|other| dependants([*joined], other.id()).is_empty())
    };
    let joined: HashSet<_> = dependants(&gone, record.id()).into_iter().filter(has_ends).map(Record::id).collect();
    let joined = batch.iter().rev().filter(|one| joined.contains(&(one.kind, one.key.as_str())));
    let edits: Vec<Edit> = std::iter::once(&revision).chain(joined).filter_map(edit).collect();
    let reason = asked.with("trash-reason", &[("record", &record_label(&asked, &record))]);
    proposals::add(&asked, &current, reason, edits).await
}
