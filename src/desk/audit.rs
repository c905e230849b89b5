//! Who did what at the desk, and who was refused what: the page of admins.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, number, page as answer},
    view::{self, moment},
};
use crate::{
    domain::desk::{AuditEntry, AuditKind},
    store::AuditQuery,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// How many entries a page has.
const PAGE: usize = 100;

/// `GET /desk/audit`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let query = AuditQuery {
        account: asked.asked_for("by").parse().ok(),
        kind: asked.asked_for("kind").parse().ok(),
        before: number(&asked.asked_for("before")),
    };
    // One more than is shown says whether there is another page.
    let limit = u32::try_from(PAGE + 1).unwrap_or(u32::MAX);
    let mut entries = asked.desk.state.store().noted(&query, limit).await?;
    let has_more = entries.len() > PAGE;
    entries.truncate(PAGE);
    let names: Vec<String> =
        asked.desk.accounts.accounts().await?.into_iter().map(|account| account.user.name.to_string()).collect();
    let html = view::owned(|| {
        let rows: Vec<_> = entries.iter().map(|entry| row(&asked, entry)).collect();
        let older = entries.last().filter(|_| has_more).map(|last| {
            let by = query.account.as_ref().map(ToString::to_string).unwrap_or_default();
            let address = form_urlencoded::Serializer::new("/desk/audit?".to_owned())
                .append_pair("by", &by)
                .append_pair("kind", query.kind.map_or("", AuditKind::code))
                .append_pair("before", &last.id.to_string())
                .finish();
            view! { <p><a class="button quiet" href=address rel="next">{asked.text("audit-older")}</a></p> }
        });
        let main = view! {
            <h1>{asked.text("audit-title")}</h1>
            <p class="lead">{asked.text("audit-lead")}</p>
            {filter(&asked, &query, &names)}
            <p role="status">{asked.count("audit-count", entries.len())}</p>
            <ul class="lines">{rows}</ul>
            {older}
        };
        view::render(&asked, Some(&current.account), "audit-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

fn filter(asked: &Asked, query: &AuditQuery, names: &[String]) -> AnyView {
    let kinds: Vec<_> = AuditKind::ALL
        .iter()
        .map(|kind| {
            let selected = query.kind == Some(*kind);
            view! { <option value=kind.code() selected=selected>{asked.text(&format!("audit-{kind}"))}</option> }
        })
        .collect();
    let options: Vec<_> = names.iter().map(|name| view! { <option value=name.clone()></option> }).collect();
    let by = query.account.as_ref().map(ToString::to_string).unwrap_or_default();
    view! {
        <form method="get" class="sheet" role="search">
            <div class="field">
                <label for="by">{asked.text("audit-by")}</label>
                <input id="by" name="by" value=by list="names" autocomplete="off" autocapitalize="none" spellcheck="false"/>
                <datalist id="names">{options}</datalist>
            </div>
            <div class="field">
                <label for="kind">{asked.text("audit-kind")}</label>
                <select id="kind" name="kind">
                    <option value="">{asked.text("audit-all")}</option>
                    {kinds}
                </select>
            </div>
            <button class="quiet">{asked.text("audit-filter")}</button>
        </form>
    }
    .into_any()
}

fn row(asked: &Asked, entry: &AuditEntry) -> AnyView {
    let AuditEntry { at, account, kind, detail, .. } = entry;
    let who = account.as_ref().map_or_else(|| asked.text("audit-nobody"), ToString::to_string);
    view! {
        <li class="line">
            <span><b>{asked.text(&format!("audit-{kind}"))}</b>" "<code>{detail.clone()}</code></span>
            <span class="hint">{who}" · "{moment(*at)}</span>
        </li>
    }
    .into_any()
}
