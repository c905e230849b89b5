//! Links by which somebody without an account sees what is proposed as it would be published.

use super::access::named;
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer, see_other},
        secret,
        view::{self, moment},
    },
    domain::desk::Proposal,
    store::PreviewLink,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// For how many days a link may hold; the first is what it holds where nothing is chosen.
const DAYS: [u64; 3] = [7, 1, 30];
/// Seconds of a day.
const DAY: u64 = 24 * 3_600;

/// The links of a proposal by which others see its preview.
pub fn section(asked: &Asked, proposal: &Proposal, links: &[PreviewLink]) -> AnyView {
    let of = |name: &str| format!("/desk/proposals/{}/{name}", proposal.id);
    let rows: Vec<_> = links
        .iter()
        .map(|link| {
            let PreviewLink { hash, author, created, expires, .. } = link;
            let said = [("author", author.as_str()), ("made", &moment(*created)), ("until", &moment(*expires))];
            view! {
                <li>
                    <form method="post" action=of("links/end") class="line">
                        <span>{asked.with("preview-link-line", &said)}</span>
                        <button class="quiet" name="link" value=hash.clone()>{asked.text("preview-link-end")}</button>
                    </form>
                </li>
            }
        })
        .collect();
    let list = (!links.is_empty()).then(|| view! { <ul class="lines">{rows}</ul> });
    let days: Vec<_> = DAYS
        .iter()
        .map(|days| {
            let words = asked.count("preview-link-days", usize::try_from(*days).unwrap_or_default());
            view! { <option value=days.to_string()>{words}</option> }
        })
        .collect();
    view! {
        <section>
            <h2>{asked.text("preview-links-title")}</h2>
            <p>{asked.text("preview-links-lead")}</p>
            {list}
            <form method="post" action=of("links") class="line start">
                <label for="link-days">{asked.text("preview-link-life")}</label>
                <span class="field short"><select id="link-days" name="days">{days}</select></span>
                <button class="quiet">{asked.text("preview-link-make")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// `POST /desk/proposals/{id}/links`: makes a link, which is shown this once.
pub async fn add_link(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = match named(&asked, &current).await? {
        Ok(proposal) => proposal,
        Err(answer) => return Ok(*answer),
    };
    if !proposal.state.is_open() {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::CONFLICT, "preview-closed"));
    }
    let chosen = asked.field("days").parse().ok();
    let days = DAYS.into_iter().find(|days| Some(*days) == chosen).unwrap_or(DAYS[0]);
    let token = secret::hexadecimal(&secret::random::<32>()?);
    let link = PreviewLink {
        hash: secret::hash(&token),
        proposal: proposal.id,
        author: current.permit.user().name.clone(),
        created: asked.now,
        expires: asked.now + days * DAY,
    };
    asked.desk.state.store().add_preview_link(&link).await?;
    let address = format!("{}/desk/shared/{token}", asked.desk.origin());
    let html = view::owned(|| {
        let main = view! {
            <h1>{asked.text("preview-link-title")}</h1>
            <p class="lead">{asked.with("preview-link-lead", &[("until", &moment(link.expires))])}</p>
            <p><code class="secret">{address}</code></p>
            <p><a class="button" href=format!("/desk/proposals/{}", proposal.id)>{asked.text("preview-back")}</a></p>
        };
        view::render(&asked, Some(&current.account), "preview-link-title", main.into_any())
    });
    Ok(answer(StatusCode::OK, html))
}

/// `POST /desk/proposals/{id}/links/end`
pub async fn end_link(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = match named(&asked, &current).await? {
        Ok(proposal) => proposal,
        Err(answer) => return Ok(*answer),
    };
    asked.desk.state.store().end_preview_link(proposal.id, asked.field("link")).await?;
    Ok(see_other(&format!("/desk/proposals/{}", proposal.id)))
}
