//! The texts of the pages, with the languages that each is there in.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer},
    names::{name, record_address},
    view,
};
use crate::domain::{
    Locale,
    schema::{Kind, Record},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/texts`
pub async fn list(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let published = asked.desk.state.store().published().await?;
    let snapshot = asked.desk.state.snapshot();
    let own = &current.permit.user().languages;
    let html = view::owned(|| {
        let texts: Vec<&Record> = published.records.iter().filter(|record| record.kind == Kind::Texts).collect();
        let mut pages: Vec<&str> = texts.iter().map(|text| text.cells.get("slug")).collect();
        pages.dedup();
        let rows: Vec<_> = pages
            .iter()
            .map(|page| {
                let in_language = |code: &str| {
                    let is_it = |text: &&&Record| (text.cells.get("slug"), text.cells.get("locale")) == (*page, code);
                    texts.iter().find(is_it)
                };
                let titled = in_language(asked.locale.code()).or_else(|| {
                    let sources = snapshot.content.site.sources();
                    sources.iter().find_map(|locale| in_language(locale.code()))
                });
                let title = titled.map_or_else(|| (*page).to_owned(), |text| name(text, asked.locale));
                let link = |locale: &Locale| {
                    let there = in_language(locale.code()).is_some();
                    let href = record_address(Kind::Texts, &format!("{page}/{locale}"));
                    let missing = (!there).then(|| view! { <span class="hint">" ("{asked.text("text-missing")}")"</span> });
                    view! { <li><a href=href lang=locale.code()>{locale.native_name()}</a>{missing}</li> }
                };
                // Whoever has languages looks for these.
                let (first, rest): (Vec<Locale>, Vec<_>) = snapshot.locales().partition(|locale| {
                    own.contains(locale) || (own.is_empty() && in_language(locale.code()).is_some())
                });
                let count = rest.len();
                let rest = (count > 0).then(|| {
                    let rest: Vec<_> = rest.iter().map(link).collect();
                    view! { <details><summary>{asked.count("text-others", count)}</summary><ul class="choices">{rest}</ul></details> }
                });
                view! {
                    <li>
                        <h2>{title}" "<span class="hint">{(*page).to_owned()}</span></h2>
                        <ul class="choices">{first.iter().map(link).collect_view()}</ul>
                        {rest}
                    </li>
                }
            })
            .collect();
        let main = view! {
            <h1>{asked.text("texts-title")}</h1>
            <p class="lead">{asked.text("texts-lead")}</p>
            <ul class="lines texts">{rows}</ul>
        };
        view::render(&asked, Some(&current.account), "texts-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}
