//! The kinds of records, and the records of a kind.

use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer},
        names::{kind_label, record_address, record_name},
        view,
    },
    domain::{
        desk::{Action, Cell, User, may},
        schema::{self, Kind, Record, SITE},
    },
    search::fold::{fold, words},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// What changes most; the rest stands below, in the order in which records name each other.
const OFTEN: [Kind; 4] = [Kind::Events, Kind::Organisations, Kind::People, Kind::Helplines];

/// `GET /desk/records`
pub async fn kinds(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let published = asked.desk.state.store().published().await?;
    let html = view::owned(|| {
        let mut kinds: Vec<&Kind> = Kind::ALL.iter().filter(|kind| kind.has_form()).collect();
        kinds.sort_by_key(|kind| OFTEN.iter().position(|often| often == *kind).unwrap_or(OFTEN.len()));
        let rows: Vec<_> = kinds
            .into_iter()
            .map(|kind| {
                let count = published.records.iter().filter(|record| record.kind == *kind).count();
                view! {
                    <li class="line">
                        <a href=format!("/desk/records/{kind}")>{kind_label(&asked, *kind)}</a>
                        <span>{asked.count("records-count", count)}</span>
                    </li>
                }
            })
            .collect();
        let cell = Cell { kind: Kind::Site, key: SITE, column: "name", language: None };
        let settings = may(current.permit.user(), Action::Propose(cell)).is_ok().then(|| {
            view! { <li class="line"><a href="/desk/settings">{kind_label(&asked, Kind::Site)}</a></li> }
        });
        let main = view! {
            <h1>{asked.text("records-title")}</h1>
            <p class="lead">{asked.text("records-lead")}</p>
            <ul class="lines">{rows}{settings}</ul>
            <p><a href="/desk/files">{asked.text("records-files")}</a></p>
        };
        view::render(&asked, Some(&current.account), "records-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// `GET /desk/records/{kind}`
pub async fn list(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let kind = asked.rest().parse::<Kind>().ok().filter(|kind| kind.has_form());
    let Some(kind) = kind else {
        return Ok(view::missing(&asked, &current));
    };
    let published = asked.desk.state.store().published().await?;
    let sought = asked.asked_for("q");
    let html = view::owned(|| {
        let records = published.records.iter().filter(|record| record.kind == kind);
        let found: Vec<&Record> = records.filter(|record| has(record, &words(&sought))).collect();
        let rows: Vec<_> = found
            .iter()
            .map(|record| {
                view! {
                    <li class="line">
                        <a href=record_address(kind, &record.key)>{record_name(&asked, record)}</a>
                        <span class="hint">{record.key.clone()}</span>
                    </li>
                }
            })
            .collect();
        let new = may_add(current.permit.user(), kind).then(
            || view! { <p><a class="button" href=format!("/desk/new/{kind}")>{asked.text("record-new")}</a></p> },
        );
        let main = view! {
            <h1>{kind_label(&asked, kind)}</h1>
            <form method="get" class="sheet" role="search">
                <div class="field">
                    <label for="q">{asked.text("records-filter")}</label>
                    <input id="q" name="q" type="search" value=sought.clone()/>
                </div>
                <button class="quiet">{asked.text("records-search")}</button>
            </form>
            <p role="status">{asked.count("records-count", found.len())}</p>
            {new}
            <ul class="lines">{rows}</ul>
        };
        view::render(&asked, Some(&current.account), "records-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// Whether somebody may propose a new record of a kind.
fn may_add(user: &User, kind: Kind) -> bool {
    let language = user.languages.first().copied();
    let cell = |column| Cell { kind, key: "", column, language };
    schema::key_columns(kind).iter().all(|column| may(user, Action::Propose(cell(column))).is_ok())
}

/// Whether a record has all of these words, or words that begin so.
fn has(record: &Record, sought: &[String]) -> bool {
    let cells = record.cells.filled().map(|(_, text)| text);
    let text = fold(&cells.chain([record.key.as_str()]).collect::<Vec<_>>().join(" "));
    sought.iter().all(|word| text.split(' ').any(|known| known.starts_with(word.as_str())))
}
