//! The text of a page in a language, beside its source.

use super::{
    parts::{Said, head, keep_form, language, pairs, review_form},
    subject::Subject,
};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer},
        names::record_address,
        view,
    },
    domain::{Content, Locale, Text, schema::Kind},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/languages/{language}/texts/{page}`
pub async fn text(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let (code, subject) = asked.rest().split_once('/').unwrap_or_default();
    let named = language(&snapshot.content, code).zip(Subject::named(&snapshot.content, subject));
    Ok(match named {
        Some((locale, subject)) => shown(&asked, &current, &snapshot.content, &subject, locale, (StatusCode::OK, None)),
        None => view::missing(&asked, &current),
    })
}

/// The page of a text, with what went wrong with its form.
pub fn shown(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    subject: &Subject,
    locale: Locale,
    (status, wrong): (StatusCode, Option<&str>),
) -> Response {
    let html = view::owned(|| {
        let Subject::Text(page) = subject else { return String::new() };
        let source = content.source_of(page.as_str()).filter(|source| source.locale != locale);
        let change = match subject.text(content, locale) {
            Some(_) => "text-change",
            None => "text-write",
        };
        let address = record_address(Kind::Texts, &format!("{page}/{locale}"));
        let main = view! {
            {head(asked, content, subject, locale)}
            {view::failure(asked, wrong)}
            {sides(asked, source, subject.text(content, locale))}
            <p><a class="button quiet" href=address>{asked.text(change)}</a></p>
            {review_form(asked, current, content, subject, locale)}
            {keep_form(asked, current, content, subject, locale)}
        };
        view::render(asked, Some(&current.account), "languages-title", main.into_any())
    });
    answer(status, html)
}

/// The parts of a text, each beside that of its source.
fn sides(asked: &Asked, source: Option<&Text>, text: Option<&Text>) -> AnyView {
    fn said<'a>(text: Option<&'a Text>, part: impl Fn(&'a Text) -> &'a str) -> Said<'a> {
        text.map(|text| (text.locale, part(text)))
    }
    type Part = fn(&Text) -> &str;
    let parts: [(&str, Part); 4] = [
        ("title", |text| &text.title),
        ("description", |text| &text.description),
        ("lead", |text| &text.lead),
        ("markdown", |text| &text.markdown),
    ];
    pairs(asked, &parts.map(|(column, part)| (column, [said(source, part), said(text, part)])))
}
