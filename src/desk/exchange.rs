//! Files of the content in the browser: each kind as the CSV file that an export writes, and back as a proposal.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, UNDECODABLE, page as answer},
    names::kind_label,
    proposals::{self, differences},
    view,
};
use crate::{
    content::{self, Problem},
    domain::{
        desk::{Edit, brought},
        schema::{self, Conflict, Kind},
    },
    store::StoreError,
};
use axum::{
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;

/// Where the files are.
const FILES: &str = "/desk/files";

/// `GET /desk/files`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    Ok(answer(StatusCode::OK, shown(&asked, &current, &[], None)))
}

/// `GET /desk/files/{kind}`: the bytes that `coalition export` writes.
pub async fn download(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let kind = table(asked.rest());
    let content = asked.desk.state.store().content().await?;
    let file = kind.zip(content).and_then(|(kind, content)| content::table(&content, kind).ok().flatten());
    let (Some(kind), Some(file)) = (kind, file) else {
        return Ok(view::missing(&asked, &current));
    };
    let named = format!("attachment; filename=\"{kind}.csv\"");
    let fields: [(HeaderName, String); 2] =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, named)];
    Ok((fields, file).into_response())
}

/// What a file would change.
struct Brought {
    kind: Kind,
    /// The file.
    text: String,
    edits: Vec<Edit>,
    conflicts: Vec<Conflict>,
    /// How many records it would remove, if that is much.
    removed: Option<usize>,
}

/// `POST /desk/files`: shows what a file would change, and proposes it once that was seen.
pub async fn import(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let wrong =
        |problems: &[String]| Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, shown(&asked, &current, problems, None)));
    let text =
        [asked.secret_field("file"), asked.secret_field("text")].into_iter().find(|text| !text.trim().is_empty());
    let undecodable = asked.field(UNDECODABLE).to_owned();
    let (kind, text) = match (table(asked.field("kind")), text) {
        _ if !undecodable.is_empty() => return wrong(&[undecodable]),
        (Some(kind), Some(text)) => (kind, text.to_owned()),
        _ => return wrong(&[asked.text("files-nothing")]),
    };
    let (published, imported) = asked.desk.state.store().import_state().await?;
    let now = schema::content(&published.records).map_err(StoreError::Unreadable)?;
    let Some(now) = now else { return wrong(&[asked.text("files-nothing")]) };
    let folder = match content::with_table(&now, kind, &text) {
        Ok(folder) => folder,
        Err(error) => return wrong(&error.problems.iter().map(Problem::to_string).collect::<Vec<_>>()),
    };
    let (edits, conflicts) = brought(kind, &imported, &folder.records(&imported), &published.records);
    let before = published.records.iter().filter(|record| record.kind == kind).count();
    let removed = edits.iter().filter(|edit| edit.new.is_none()).count();
    let is_large = removed * 3 > before || (removed > 0 && kind == Kind::Helplines);
    let brought = Brought { kind, text, edits, conflicts, removed: is_large.then_some(removed) };
    if asked.field("do") != "propose" || asked.field("look") == "yes" || brought.edits.is_empty() {
        return Ok(answer(StatusCode::OK, shown(&asked, &current, &[], Some(&brought))));
    }
    let mut missing = Vec::new();
    if asked.field("reason").is_empty() {
        missing.push(asked.text("reason-missing"));
    }
    if is_large && asked.field("sure") != "yes" {
        missing.push(asked.count("files-removed", removed));
    }
    if !missing.is_empty() {
        let html = shown(&asked, &current, &missing, Some(&brought));
        return Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, html));
    }
    proposals::add(&asked, &current, asked.field("reason").to_owned(), brought.edits).await
}

fn shown(asked: &Asked, current: &CurrentUser, problems: &[String], brought: Option<&Brought>) -> String {
    view::owned(|| {
        let items = problems.iter().map(|problem| view! { <li>{problem.clone()}</li> }.into_any());
        let problem = view::findings(asked, items.collect());
        let rest = match brought {
            Some(brought) => preview(asked, brought),
            None => view! { {downloads(asked)}{upload(asked)} }.into_any(),
        };
        let main = view! {
            <h1>{asked.text("files-title")}</h1>
            {problem}
            {rest}
        };
        view::render(asked, Some(&current.account), "files-title", main.into_any())
    })
}

/// The kinds that are tables in files.
fn tables() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| kind.has_form() && *kind != Kind::Texts)
}

fn table(name: &str) -> Option<Kind> {
    tables().find(|kind| kind.code() == name)
}

fn downloads(asked: &Asked) -> AnyView {
    // Without a term to avoid there is no file of them.
    let snapshot = asked.desk.state.snapshot();
    let rows: Vec<_> = tables()
        .filter(|kind| *kind != Kind::Terms || !snapshot.content.terms.is_empty())
        .map(|kind| {
            view! {
                <li class="line">
                    <span>{kind_label(asked, kind)}</span>
                    <a href=format!("{FILES}/{kind}") download=format!("{kind}.csv")>{format!("{kind}.csv")}</a>
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{asked.text("files-export")}</h2>
            <p>{asked.text("files-export-lead")}</p>
            <ul class="lines">{rows}</ul>
        </section>
    }
    .into_any()
}

fn upload(asked: &Asked) -> AnyView {
    let chosen = asked.field("kind").to_owned();
    let options: Vec<_> = tables()
        .map(|kind| {
            let selected = chosen == kind.code();
            view! { <option value=kind.code() selected=selected>{kind_label(asked, kind)}</option> }
        })
        .collect();
    // Leptos writes what stands in this element as it is.
    let text = asked.secret_field("text").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    view! {
        <section>
            <h2>{asked.text("files-import")}</h2>
            <p>{asked.text("files-import-lead")}</p>
            <form method="post" action=FILES enctype="multipart/form-data" class="sheet wide">
                <div class="field">
                    <label for="kind">{asked.text("files-kind")}</label>
                    <select id="kind" name="kind">{options}</select>
                </div>
                <div class="field">
                    <label for="file">{asked.text("files-file")}</label>
                    <input id="file" name="file" type="file" accept=".csv,.txt,text/csv"/>
                </div>
                <div class="field">
                    <label for="text">{asked.text("files-text")}</label>
                    <textarea id="text" name="text" rows="6" spellcheck="false">{text}</textarea>
                </div>
                <button>{asked.text("files-look")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What a file would change, and the form that proposes it.
fn preview(asked: &Asked, brought: &Brought) -> AnyView {
    let Brought { kind, text, edits, conflicts, removed } = brought;
    let back = view! { <p><a href=FILES>{asked.text("files-other")}</a></p> };
    if edits.is_empty() {
        return view! { {back}<p role="status">{asked.text("nothing-changed")}</p> }.into_any();
    }
    let changes: Vec<_> = edits.iter().map(|edit| differences(asked, edit)).collect();
    let conflicts = (!conflicts.is_empty()).then(|| {
        let lines: Vec<_> = conflicts
            .iter()
            .map(|conflict| {
                let column = conflict.column.as_ref().map(|column| format!(", {column}")).unwrap_or_default();
                view! { <li>{format!("{}{column}", conflict.key)}</li> }
            })
            .collect();
        view! {
            <div class="problem">
                <h2>{asked.text("conflicts-title")}</h2>
                <p>{asked.text("files-conflicts")}</p>
                <ul>{lines}</ul>
            </div>
        }
    });
    let sure = removed.map(|count| {
        view! {
            <label class="check">
                <input type="checkbox" name="sure" value="yes" required/>
                {asked.count("files-removed", count)}
            </label>
        }
    });
    view! {
        {back}
        <p class="lead">{kind_label(asked, *kind)}": "{asked.count("files-changes", edits.len())}</p>
        {conflicts}
        <form method="post" action=FILES class="sheet wide">
            <input type="hidden" name="kind" value=kind.code()/>
            <input type="hidden" name="text" value=text.clone()/>
            <div class="field">
                <label for="reason">{asked.text("reason")}</label>
                <p class="hint" id="hint-reason">{asked.text("hint-reason")}</p>
                <input id="reason" name="reason" value=asked.field("reason").to_owned() autocomplete="off" required
                    aria-describedby="hint-reason"/>
            </div>
            {sure}
            <button name="do" value="propose">{asked.text("propose")}</button>
        </form>
        {changes}
    }
    .into_any()
}
