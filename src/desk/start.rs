//! The first page: who is in, and what waits.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer},
    names::{record_address, record_label},
    proposals::listed,
    view,
};
use crate::{
    domain::{
        EvidenceKind, StaleRow,
        desk::{Proposal, ProposalState, Role, User},
        schema::{self, Kind, Record},
    },
    http::today,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// How many proposals of each list are shown.
const MOST: u32 = 20;

/// `GET /desk`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let waiting = waiting(&asked, &current).await?;
    let html = view::owned(|| {
        let User { name, role, languages, organisation } = current.permit.user();
        let languages = (!languages.is_empty()).then(|| {
            let names: Vec<_> = languages.iter().map(|locale| locale.native_name()).collect();
            view! { <dt>{asked.text("languages")}</dt><dd>{names.join(", ")}</dd> }
        });
        let organisation = organisation.as_ref().map(|slug| {
            let organisations = &snapshot.content.organisations;
            let found = organisations.iter().find(|organisation| organisation.slug == *slug);
            let name = found.map_or_else(|| slug.to_string(), |organisation| organisation.name.clone());
            view! { <dt>{asked.text("organisation")}</dt><dd><a href=record_address(Kind::Organisations, slug.as_str())>{name}</a></dd> }
        });
        let own = current.permit.user().organisation.as_ref().map(|slug| {
            let address = record_address(Kind::Organisations, slug.as_str());
            view! { <p><a class="button" href=address>{asked.text("own-entry")}</a></p> }
        });
        let waiting: Vec<_> = waiting
            .iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(title, list)| view! { <section><h2>{asked.text(title)}</h2>{listed(&asked, list)}</section> })
            .collect();
        // Members look after their own entry alone.
        let looks_after = *role != Role::Member;
        let nothing = waiting.is_empty().then(|| view! { <p role="status">{asked.text("waiting-none")}</p> });
        let main = view! {
            <h1>{asked.text("start-title")}</h1>
            <dl class="facts">
                <dt>{asked.text("field-name")}</dt>
                <dd>{name.to_string()}</dd>
                <dt>{asked.text("role")}</dt>
                <dd>{asked.text(&format!("role-{role}"))}</dd>
                {languages}
                {organisation}
            </dl>
            {nothing}
            {waiting}
            {tasks(&asked, *role)}
            {own}
            {looks_after.then(|| {
                let records = schema::records(&snapshot.content);
                let stale = stale(&asked, &snapshot.content.stale_rows(today()), &records);
                view! { {stale}{without_source(&asked, &records)} }
            })}
        };
        view::render(&asked, Some(&current.account), "start-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// What people of a role come for most, each with the way there.
fn tasks(asked: &Asked, role: Role) -> Option<AnyView> {
    let tasks: &[(&str, &str)] = match role {
        Role::Admin | Role::Editor => &[
            ("task-change-event", "/desk/records/events"),
            ("task-new-event", "/desk/new/events"),
            ("task-change-member", "/desk/records/organisations"),
            ("task-change-text", "/desk/texts"),
            ("task-review", "/desk/languages"),
        ],
        Role::Translator => {
            &[("task-review", "/desk/languages"), ("task-translate", "/desk/texts"), ("task-term", "/desk/new/terms")]
        }
        // The own entry is the one thing.
        Role::Member => return None,
    };
    let links: Vec<_> = tasks
        .iter()
        .map(|(words, address)| view! { <li><a class="button quiet" href=*address>{asked.text(words)}</a></li> })
        .collect();
    Some(view! { <section><h2>{asked.text("tasks-title")}</h2><ul class="tasks">{links}</ul></section> }.into_any())
}

/// The proposals that wait for the current user, each list with its title.
async fn waiting(asked: &Asked, current: &CurrentUser) -> Result<[(&'static str, Vec<Proposal>); 3], DeskError> {
    let (store, user) = (asked.desk.state.store(), current.permit.user());
    let own = async |state| store.proposals(state, Some(&user.name), MOST).await;
    let (drafts, refused) = (own(ProposalState::Draft).await?, own(ProposalState::Refused).await?);
    let mut to_answer = store.proposals(ProposalState::Waiting, None, MOST).await?;
    to_answer.retain(|proposal| proposal.may_be_published_by(user).is_ok());
    Ok([("waiting-title", to_answer), ("refused-title", refused), ("drafts-title", drafts)])
}

/// Rows that somebody should compare with their sources again.
fn stale(asked: &Asked, rows: &[StaleRow], records: &[Record]) -> AnyView {
    let lines: Vec<_> = rows
        .iter()
        .map(|row| {
            let checked = row.checked_on.map_or_else(|| asked.text("never"), |date| date.to_string());
            let record = records.iter().find(|record| (record.kind.code(), &record.key) == (row.kind, &row.slug));
            let label = record.map_or_else(|| row.slug.clone(), |record| record_label(asked, record));
            let age = row.age.map(|age| asked.count("days", usize::try_from(age).unwrap_or_default()));
            view! {
                <tr>
                    <th scope="row"><a href=format!("/desk/records/{}/{}", row.kind, row.slug)>{label}</a></th>
                    <td>{checked}</td>
                    <td>{age}</td>
                </tr>
            }
        })
        .collect();
    let table = (!rows.is_empty()).then(|| {
        view! {
            <div class="scroll" tabindex="0" role="region" aria-labelledby="stale">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{asked.text("record")}</th>
                            <th scope="col">{asked.text("checked")}</th>
                            <th scope="col">{asked.text("age")}</th>
                        </tr>
                    </thead>
                    <tbody>{lines}</tbody>
                </table>
            </div>
        }
    });
    view! {
        <section>
            <h2 id="stale">{asked.text("stale-title")}</h2>
            <p>{asked.count("stale-lead", rows.len())}</p>
            {table}
        </section>
    }
    .into_any()
}

/// Those of the records that rest on what is generally known.
fn without_source(asked: &Asked, records: &[Record]) -> AnyView {
    let is_unproven = |record: &&Record| record.cells.get("evidence") == EvidenceKind::GeneralKnowledge.code();
    let lines: Vec<_> = records
        .iter()
        .filter(is_unproven)
        .map(|record| {
            let address = record_address(record.kind, &record.key);
            view! { <li><a href=address>{record_label(asked, record)}</a></li> }
        })
        .collect();
    let count = lines.len();
    let list = (count > 0).then(|| view! { <ul class="records">{lines}</ul> });
    view! {
        <section>
            <h2>{asked.text("unproven-title")}</h2>
            <p>{asked.count("unproven-lead", count)}</p>
            {list}
        </section>
    }
    .into_any()
}
