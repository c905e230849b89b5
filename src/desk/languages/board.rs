//! The board: texts and interface strings by language.

use super::{parts::subject_label, subject::Subject};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer},
        view,
    },
    domain::{
        Content, Locale,
        desk::{TranslationState, User},
    },
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/languages`
pub async fn board(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let content = &snapshot.content;
    let html = view::owned(|| {
        let user = current.permit.user();
        let (own, others): (Vec<Locale>, Vec<Locale>) =
            content.site.locales.iter().partition(|locale| user.languages.contains(locale));
        let locales: Vec<Locale> = own.into_iter().chain(others).collect();
        let rows: Vec<Row> =
            Subject::all(content).into_iter().map(|subject| Row::of(content, subject, &locales)).collect();
        let heads: Vec<_> = locales
            .iter()
            .map(|locale| {
                let name = locale.native_name();
                view! { <th scope="col" lang=locale.code() title=name aria-label=name>{locale.code()}</th> }
            })
            .collect();
        let (texts, files): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| matches!(row.subject, Subject::Text(_)));
        let main = view! {
            <h1>{asked.text("languages-title")}</h1>
            <p class="lead">{asked.text("languages-lead")}</p>
            {legend(&asked, &rows, &locales, user)}
            <div class="scroll" tabindex="0" role="region" aria-label=asked.text("languages-title")>
                <table class="board">
                    <thead><tr><td></td>{heads}</tr></thead>
                    {group(&asked, content, "languages-texts", &texts, &locales)}
                    {group(&asked, content, "languages-strings", &files, &locales)}
                </table>
            </div>
        };
        view::render(&asked, Some(&current.account), "languages-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// Something with its state in each language.
struct Row {
    subject: Subject,
    states: Vec<TranslationState>,
}

impl Row {
    fn of(content: &Content, subject: Subject, locales: &[Locale]) -> Self {
        let states = locales.iter().map(|locale| subject.state(content, *locale)).collect();
        Self { subject, states }
    }
}

/// The sign of a state, beside which its name always stands for whoever does not see it.
const fn sign(state: TranslationState) -> &'static str {
    match state {
        TranslationState::Missing => "–",
        TranslationState::Stale => "!",
        TranslationState::Unreviewed => "?",
        TranslationState::Reviewed => "✓",
    }
}

/// What the signs mean, and how much of each waits in the languages of whoever looks.
fn legend(asked: &Asked, rows: &[Row], locales: &[Locale], user: &User) -> AnyView {
    let mine = |row: &Row, locale: Locale| row.subject.may_be_reviewed_by(user, locale);
    let count = |state: TranslationState| {
        let of_row = |row: &Row| {
            let cells = locales.iter().zip(&row.states);
            cells.filter(|(locale, found)| **found == state && mine(row, **locale)).count()
        };
        rows.iter().map(of_row).sum::<usize>()
    };
    let lines: Vec<_> = TranslationState::ALL
        .iter()
        .map(|state| {
            let code = state.code();
            view! {
                <li>
                    <b class=format!("sign {code}") aria-hidden="true">{sign(*state)}</b>
                    <span><b>{asked.text(&format!("translation-{code}"))}</b>" ("{count(*state)}"): "{asked.text(&format!("translation-{code}-lead"))}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="legend">{lines}</ul> }.into_any()
}

fn group(asked: &Asked, content: &Content, title: &str, rows: &[&Row], locales: &[Locale]) -> AnyView {
    let width = (locales.len() + 1).to_string();
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let label = subject_label(asked, content, &row.subject);
            let cells: Vec<_> = locales
                .iter()
                .zip(&row.states)
                .map(|(locale, state)| {
                    let said = asked.text(&format!("translation-{}", state.code()));
                    let said = format!("{label}, {}: {said}", locale.native_name());
                    view! {
                        <td>
                            <a class=format!("sign {}", state.code()) href=row.subject.address(*locale) aria-label=said>{sign(*state)}</a>
                        </td>
                    }
                })
                .collect();
            view! { <tr><th scope="row">{label}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <tbody>
            <tr><th scope="rowgroup" colspan=width class="group">{asked.text(title)}</th></tr>
            {rows}
        </tbody>
    }
    .into_any()
}
