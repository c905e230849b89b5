//! A file of interface strings in a language: read, reviewed, and said in the coalition's own words.

use super::{
    parts::{head, keep_form, language, review_form},
    subject::Subject,
};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer, see_other},
        view,
    },
    domain::{
        Content, Locale, Phrase,
        desk::{Action, Cell, Edit, Proposal, may},
        schema::{Kind, Schema as _},
    },
    i18n::{PhraseFault, builtin, interface, interface_files, phrase, written},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;

/// The language and file that an address names.
fn named(asked: &Asked, content: &Content) -> Option<(Locale, &'static str)> {
    let (code, file) = asked.rest().split_once('/')?;
    language(content, code).zip(interface_files().find(|known| *known == file))
}

/// Whether somebody may propose other words for a file.
fn may_propose(current: &CurrentUser, (locale, file): (Locale, &str)) -> bool {
    let cell = Cell { kind: Kind::Phrases, key: &format!("{locale}/{file}"), column: "text", language: None };
    may(current.permit.user(), Action::Propose(cell)).is_ok()
}

/// `GET /desk/languages/{language}/{file}`
pub async fn file(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    Ok(match named(&asked, &snapshot.content) {
        Some(file) => shown(&asked, &current, &snapshot.content, file, &[], (StatusCode::OK, None)),
        None => view::missing(&asked, &current),
    })
}

/// `GET /desk/languages/{language}/files/interface.ftl`: what the coalition says in its own words in a language.
pub async fn download(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let code = asked.rest().split('/').next().unwrap_or_default();
    let Some(locale) = language(&snapshot.content, code) else { return Ok(view::missing(&asked, &current)) };
    let mut own: Vec<&Phrase> = snapshot.content.phrases.iter().filter(|phrase| phrase.locale == locale).collect();
    own.sort_by(|one, other| one.id.cmp(&other.id));
    let disposition = format!("attachment; filename=\"{locale}.ftl\"");
    let kind = "text/plain; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], written(own)).into_response())
}

/// What was typed for the messages of a file that differ from what is shown.
struct Typed {
    edits: Vec<Edit>,
    faults: Vec<(String, PhraseFault)>,
}

fn typed(asked: &Asked, content: &Content, (locale, file): (Locale, &'static str)) -> Typed {
    let mut typed = Typed { edits: Vec::new(), faults: Vec::new() };
    let brought = builtin(locale, file);
    for (id, now) in interface(locale, file, &content.phrases) {
        let name = format!("phrase-{id}");
        let Some((_, text)) = asked.form.iter().find(|(known, _)| *known == name) else { continue };
        // Browsers send every line break as two letters.
        let text = text.replace("\r\n", "\n").trim().to_owned();
        if text == now {
            continue;
        }
        let is_builtin = text.is_empty() || brought.iter().any(|(known, said)| *known == id && *said == text);
        let new = match phrase(locale, &id, &text) {
            _ if is_builtin => None,
            Ok(phrase) if phrase.text == now => continue,
            Ok(phrase) => Some(phrase.record()),
            Err(fault) => {
                typed.faults.push((id, fault));
                continue;
            }
        };
        let base = content.phrases.iter().find(|known| known.locale == locale && known.id == id);
        let base = base.map(|phrase| phrase.record().cells);
        let new = new.map(|record| record.cells);
        if base != new {
            typed.edits.push(Edit { kind: Kind::Phrases, key: format!("{locale}/{id}"), base, new, place: None });
        }
    }
    typed
}

/// `POST /desk/languages/{language}/{file}`: proposes other words.
pub async fn save_file(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let content = &snapshot.content;
    let Some(named) = named(&asked, content) else { return Ok(view::missing(&asked, &current)) };
    if !may_propose(&current, named) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let Typed { edits, faults } = typed(&asked, content, named);
    let refused =
        |wrong| Ok(shown(&asked, &current, content, named, &faults, (StatusCode::UNPROCESSABLE_ENTITY, wrong)));
    if faults.is_empty() && edits.is_empty() {
        return refused(Some("nothing-changed"));
    }
    let reason = asked.field("reason").to_owned();
    let missing = reason.is_empty().then_some("reason-missing");
    if missing.is_some() || !faults.is_empty() {
        return refused(missing);
    }
    let proposal = Proposal::new(current.permit.user().name.clone(), reason, edits, asked.now);
    let id = asked.desk.state.store().add_proposal(&proposal).await?;
    Ok(see_other(&format!("/desk/proposals/{id}")))
}

/// The page of a file, with what is wrong with what was typed.
pub fn shown(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    (locale, file): (Locale, &'static str),
    faults: &[(String, PhraseFault)],
    (status, wrong): (StatusCode, Option<&str>),
) -> Response {
    let html = view::owned(|| {
        let subject = Subject::File(file);
        let source = subject.source(content).filter(|source| *source != locale);
        let sources = source.map(|source| (source, interface(source, file, &content.phrases)));
        let may_change = may_propose(current, (locale, file));
        let rows: Vec<_> = interface(locale, file, &content.phrases)
            .into_iter()
            .map(|(id, text)| {
                let source = sources.as_ref().and_then(|(source, messages)| {
                    let (_, said) = messages.iter().find(|(known, _)| *known == id)?;
                    Some(view! { <p class="said" lang=source.code()>{said.clone()}</p> })
                });
                let fault = faults.iter().find(|(of, _)| *of == id).map(|(_, fault)| fault);
                let brought = builtin(locale, file).iter().find(|(known, said)| *known == id && *said != text);
                let own = brought.map(|(_, said)| {
                    view! { <p class="hint">{asked.text("string-own")}" "<q lang=locale.code()>{said.clone()}</q></p> }
                });
                let typed = asked.form.iter().find(|(name, _)| name.strip_prefix("phrase-") == Some(id.as_str()));
                let text = typed.map_or(text, |(_, typed)| typed.replace("\r\n", "\n"));
                let said = if may_change {
                    editor(asked, locale, &id, &text, fault)
                } else {
                    view! { <p class="said" lang=locale.code()>{text}</p> }.into_any()
                };
                view! {
                    <li class="string">
                        <h3><label for=format!("phrase-{id}")><code>{id.clone()}</code></label></h3>
                        {own}
                        <div class="facing">{source}{said}</div>
                    </li>
                }
            })
            .collect();
        let save = may_change.then(|| {
            view! {
                <div class="field">
                    <label for="cell-reason">{asked.text("reason")}</label>
                    <p class="hint" id="hint-reason">{asked.text("string-reason-hint")}</p>
                    <input id="cell-reason" name="reason" value=asked.field("reason").to_owned() autocomplete="off" aria-describedby="hint-reason"/>
                </div>
                <button>{asked.text("propose")}</button>
            }
        });
        let main = view! {
            {head(asked, content, &subject, locale)}
            {view::failure(asked, wrong)}
            {summary(asked, faults)}
            {review_form(asked, current, content, &subject, locale)}
            {keep_form(asked, current, content, &subject, locale)}
            <section>
                <h2>{asked.text("strings-title")}</h2>
                <p>{asked.text("strings-lead")}</p>
                <p><a href=format!("/desk/languages/{locale}/files/interface.ftl")>{asked.text("strings-download")}</a></p>
                <form method="post" action=subject.address(locale) class="strings">
                    <ul class="lines">{rows}</ul>
                    {save}
                </form>
            </section>
        };
        view::render(asked, Some(&current.account), "languages-title", main.into_any())
    });
    answer(status, html)
}

fn told(asked: &Asked, fault: &PhraseFault) -> String {
    let (code, name) = fault.wrong.code();
    let wrong = asked.with(&format!("string-{code}"), &[("name", name)]);
    asked.with("string-fault", &[("line", &fault.line.to_string()), ("wrong", &wrong)])
}

fn editor(asked: &Asked, locale: Locale, id: &str, text: &str, fault: Option<&PhraseFault>) -> AnyView {
    let name = format!("phrase-{id}");
    let error_id = fault.map(|_| format!("error-{id}"));
    let error = fault.map(|fault| view! { <p class="error" id=format!("error-{id}")>{told(asked, fault)}</p> });
    let rows = text.lines().map(|line| 1 + line.chars().count() / 45).sum::<usize>().clamp(1, 12).to_string();
    // Leptos writes what stands in this element as it is.
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let invalid = fault.is_some().then_some("true");
    view! {
        <div class="field">
            {error}
            <textarea id=name.clone() name=name rows=rows lang=locale.code() spellcheck="true" aria-describedby=error_id aria-invalid=invalid>{text}</textarea>
        </div>
    }
    .into_any()
}

/// Everything that is wrong, each leading to its string.
fn summary(asked: &Asked, faults: &[(String, PhraseFault)]) -> Option<AnyView> {
    let item = |(id, fault): &(String, PhraseFault)| {
        view! { <li><a href=format!("#phrase-{id}")>{format!("{id}, {}", told(asked, fault))}</a></li> }.into_any()
    };
    view::findings(asked, faults.iter().map(item).collect())
}
