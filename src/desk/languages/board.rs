//! The board: texts, records and interface strings by language.

use super::{
    parts::subject_label,
    subject::{Subject, may_review_records},
};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer},
        names::kind_label,
        view,
    },
    domain::{
        Content, Locale,
        desk::{TranslationState, User},
        schema::{Kind, Record},
    },
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// `GET /desk/languages`
pub async fn board(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let content = &snapshot.content;
    let html = view::owned(|| {
        let user = current.permit.user();
        let (own, others): (Vec<Locale>, Vec<Locale>) =
            content.site.locales.iter().partition(|locale| user.languages.contains(locale));
        let locales: Vec<Locale> = own.into_iter().chain(others).collect();
        let (texts, files): (Vec<Subject>, Vec<Subject>) =
            Subject::all(content).into_iter().partition(|subject| matches!(subject, Subject::Text(_)));
        let board = Board { asked: &asked, content, locales: &locales, user };
        let rows = |subjects: Vec<Subject>| subjects.iter().map(|subject| board.row(subject)).collect::<Vec<_>>();
        let mut kinds: BTreeMap<Kind, Vec<Record>> = BTreeMap::new();
        for record in Subject::records(content) {
            kinds.entry(record.kind).or_default().push(record);
        }
        let kinds = kinds.into_iter().map(|(kind, records)| board.row_of_kind(kind, records)).collect();
        let groups = [("languages-texts", rows(texts)), ("records-title", kinds), ("languages-strings", rows(files))];
        let heads: Vec<_> = locales
            .iter()
            .map(|locale| {
                let (name, class) = (locale.native_name(), user.languages.contains(locale).then_some("own"));
                view! { <th scope="col" lang=locale.code() title=name aria-label=name class=class>{locale.code()}</th> }
            })
            .collect();
        let own: Vec<_> = user.languages.iter().map(|locale| locale.native_name()).collect();
        let own = (!own.is_empty())
            .then(|| view! { <p>{asked.with("languages-own", &[("languages", &own.join(", "))])}</p> });
        let legend = legend(&asked, &groups.iter().flat_map(|(_, rows)| rows).collect::<Vec<_>>());
        let groups = groups.map(|(title, rows)| group(&asked, title, &rows, locales.len()));
        let main = view! {
            <h1>{asked.text("languages-title")}</h1>
            <p class="lead">{asked.text("languages-lead")}</p>
            {own}
            {legend}
            <div class="scroll" tabindex="0" role="region" aria-label=asked.text("languages-title")>
                <table class="board">
                    <thead><tr><td></td>{heads}</tr></thead>
                    {Vec::from(groups)}
                </table>
            </div>
        };
        view::render(&asked, Some(&current.account), "languages-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// Something with how it stands in each language.
struct Row {
    label: String,
    standings: Vec<Standing>,
}

/// How something stands in a language.
struct Standing {
    locale: Locale,
    address: String,
    state: TranslationState,
    /// The same in words.
    said: String,
    /// How much there is in each state that whoever looks may review, in the order of the states.
    mine: [usize; TranslationState::ALL.len()],
}

/// What the rows are made of.
struct Board<'a> {
    asked: &'a Asked,
    content: &'a Content,
    locales: &'a [Locale],
    user: &'a User,
}

impl Board<'_> {
    /// The row of a text or of a file.
    fn row(&self, subject: &Subject) -> Row {
        let standing = |locale: &Locale| {
            let state = subject.state(self.content, *locale);
            let is_mine = subject.may_be_reviewed_by(self.user, *locale);
            Standing {
                locale: *locale,
                address: subject.address(*locale),
                state,
                said: self.asked.text(&format!("translation-{}", state.code())),
                mine: TranslationState::ALL.map(|known| usize::from(is_mine && known == state)),
            }
        };
        let label = subject_label(self.asked, self.content, subject);
        Row { label, standings: self.locales.iter().map(standing).collect() }
    }

    /// The row of all records of a kind: they stand as the one does that asks for most.
    fn row_of_kind(&self, kind: Kind, records: Vec<Record>) -> Row {
        let subjects: Vec<_> = records.into_iter().map(Subject::Record).collect();
        let standing = |locale: &Locale| {
            let states: Vec<_> = subjects.iter().map(|subject| subject.state(self.content, *locale)).collect();
            let counts = TranslationState::ALL.map(|state| states.iter().filter(|known| **known == state).count());
            let said =
                TranslationState::ALL.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(state, count)| {
                    format!("{count} × {}", self.asked.text(&format!("translation-{}", state.code())))
                });
            let is_mine = may_review_records(self.user, kind, *locale);
            Standing {
                locale: *locale,
                address: format!("/desk/languages/{locale}/records/{kind}"),
                state: states.iter().min().copied().unwrap_or(TranslationState::Missing),
                said: said.collect::<Vec<_>>().join(", "),
                mine: counts.map(|count| if is_mine { count } else { 0 }),
            }
        };
        Row { label: kind_label(self.asked, kind), standings: self.locales.iter().map(standing).collect() }
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
fn legend(asked: &Asked, rows: &[&Row]) -> AnyView {
    let lines: Vec<_> = TranslationState::ALL
        .iter()
        .enumerate()
        .map(|(place, state)| {
            let mine = rows.iter().flat_map(|row| &row.standings).filter_map(|standing| standing.mine.get(place));
            let (code, count) = (state.code(), mine.sum::<usize>());
            view! {
                <li>
                    <b class=format!("sign {code}") aria-hidden="true">{sign(*state)}</b>
                    <span><b>{asked.text(&format!("translation-{code}"))}</b>" ("{count}") – "{asked.text(&format!("translation-{code}-lead"))}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="legend">{lines}</ul> }.into_any()
}

fn group(asked: &Asked, title: &str, rows: &[Row], languages: usize) -> AnyView {
    let width = (languages + 1).to_string();
    let rows: Vec<_> = rows
        .iter()
        .map(|Row { label, standings }| {
            let cells: Vec<_> = standings
                .iter()
                .map(|Standing { locale, address, state, said, .. }| {
                    let said = format!("{label}, {}: {said}", locale.native_name());
                    view! {
                        <td>
                            <a class=format!("sign {}", state.code()) href=address.clone() aria-label=said>{sign(*state)}</a>
                        </td>
                    }
                })
                .collect();
            view! { <tr><th scope="row">{label.clone()}</th>{cells}</tr> }
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
