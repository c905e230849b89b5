//! The records of a kind in a language, and what one of them says in it, beside its source.

use super::{
    parts::{head, keep_form, language, pairs, review_form},
    subject::{Subject, said, translated},
};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer},
        names::{kind_label, record_address, record_name},
        view,
    },
    domain::{
        Content, Locale,
        schema::{Kind, Record},
    },
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;
use std::collections::HashMap;

/// What an address names: a language, and a kind or a record.
fn named<'a>(asked: &'a Asked, content: &Content) -> Option<(Locale, &'a str)> {
    let (code, rest) = asked.rest().split_once("/records/")?;
    Some((language(content, code)?, rest))
}

/// `GET /desk/languages/{language}/records/{kind}`
pub async fn list(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let content = &snapshot.content;
    let named = named(&asked, content).and_then(|(locale, kind)| Some((locale, kind.parse::<Kind>().ok()?)));
    let Some((locale, kind)) = named.filter(|(_, kind)| !translated(*kind).is_empty()) else {
        return Ok(view::missing(&asked, &current));
    };
    let html = view::owned(|| {
        let records = Subject::records(content).into_iter().filter(|record| record.kind == kind);
        let rows: Vec<_> = records
            .map(|record| {
                let label = record_name(&asked, &record);
                let subject = Subject::Record(record);
                let state = subject.state(content, locale).code();
                view! {
                    <li class="line">
                        <a href=subject.address(locale)>{label}</a>
                        <b class=format!("state-of {state}")>{asked.text(&format!("translation-{state}"))}</b>
                    </li>
                }
            })
            .collect();
        let main = view! {
            <p><a href="/desk/languages">{asked.text("languages-title")}</a></p>
            <h1>{kind_label(&asked, kind)}" – "<span lang=locale.code()>{locale.native_name()}</span></h1>
            <ul class="lines">{rows}</ul>
        };
        view::render(&asked, Some(&current.account), "languages-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// `GET /desk/languages/{language}/records/{kind}/{*key}`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let content = &snapshot.content;
    let named = named(&asked, content).and_then(|(locale, subject)| Some((locale, Subject::named(content, subject)?)));
    Ok(match named {
        Some((locale, Subject::Record(record))) => {
            shown(&asked, &current, content, &record, locale, (StatusCode::OK, None))
        }
        _ => view::missing(&asked, &current),
    })
}

/// The page of a record, with what went wrong with its form.
pub fn shown(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    record: &Record,
    locale: Locale,
    (status, wrong): (StatusCode, Option<&str>),
) -> Response {
    let html = view::owned(|| {
        let subject = Subject::Record(record.clone());
        let source = subject.source(content).filter(|source| *source != locale);
        let of = |locale: Locale| said(record, locale).into_iter().map(move |(base, text)| (base, (locale, text)));
        let (source, there): (HashMap<_, _>, HashMap<_, _>) =
            (source.into_iter().flat_map(of).collect(), of(locale).collect());
        let columns: Vec<_> = translated(record.kind)
            .into_iter()
            .map(|base| (base, [source.get(base).copied(), there.get(base).copied()]))
            .filter(|(_, sides)| sides.iter().any(Option::is_some))
            .collect();
        let list = format!("/desk/languages/{locale}/records/{}", record.kind);
        let main = view! {
            {head(asked, content, &subject, locale)}
            <p><a href=list>{kind_label(asked, record.kind)}</a></p>
            {view::failure(asked, wrong)}
            {pairs(asked, &columns)}
            <p>
                <a class="button quiet" href=record_address(record.kind, &record.key)>{asked.text("record-change")}</a>
            </p>
            {review_form(asked, current, content, &subject, locale)}
            {keep_form(asked, current, content, &subject, locale)}
        };
        view::render(asked, Some(&current.account), "languages-title", main.into_any())
    });
    answer(status, html)
}
