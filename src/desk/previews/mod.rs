//! Previews: pages as they will be once a proposal is published, for those who are in and for those who have a link.

mod frame;
mod rendering;

pub use frame::frame;

use super::{
    DeskError,
    asked::{Asked, CurrentUser, see_other},
    proposals::{named, summary},
    secret,
    shown_on::{language, routes},
    view,
};
use crate::{
    domain::desk::{Proposal, ProposalState},
    pages::{Marks, Scheme, scheme_sheet},
};
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use leptos::prelude::*;
use rendering::{Page, page as rendered};

/// In the place of a number: what is published.
const PUBLISHED: &str = "published";

/// `GET /desk/preview/{id}/{*page}`: the page alone. The number may have a scheme after it: `12-dark`.
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let (named_by, path) = asked.rest().split_once('/').unwrap_or_default();
    let (id, scheme) = named_by.split_once('-').unwrap_or((named_by, ""));
    let scheme = Scheme::of(scheme);
    let path = format!("/{path}");
    if id == PUBLISHED {
        let below = below(PUBLISHED, scheme);
        return shown(&asked, Some(&current), None, (&path, &asked.query), &below, scheme).await;
    }
    let proposal = match named(&asked, &current).await? {
        Ok(proposal) => proposal,
        Err(answer) => return Ok(*answer),
    };
    if !proposal.state.is_open() {
        return Ok(view::missing(&asked, &current));
    }
    let below = below(&proposal.id.to_string(), scheme);
    shown(&asked, Some(&current), Some(&proposal), (&path, &asked.query), &below, scheme).await
}

/// Where the pages of a preview stand. It is written into them: what a request says of it is read before, never repeated.
pub fn below(what: &str, scheme: Option<Scheme>) -> String {
    let scheme = scheme.map(|scheme| format!("-{}", scheme.code())).unwrap_or_default();
    format!("/desk/preview/{what}{scheme}")
}

/// The page at an address as a proposal makes it, for somebody who is in or who has a link.
pub async fn shown(
    asked: &Asked,
    current: Option<&CurrentUser>,
    proposal: Option<&Proposal>,
    address: (&str, &str),
    below: &str,
    scheme: Option<Scheme>,
) -> Result<Response, DeskError> {
    let published = asked.desk.state.store().published().await?;
    let account = current.map(|current| &current.account);
    Ok(match rendered(&asked.desk, proposal, published, address).await? {
        Page::Rendered(status, html) => {
            let number = proposal.map(|proposal| proposal.id).filter(|id| *id > 0);
            let note = match (proposal, number) {
                (None, _) => asked.text("preview-note-published"),
                (Some(_), None) => asked.text("preview-note-unsaved"),
                (Some(_), Some(number)) => asked.with("preview-note", &[("number", &number.to_string())]),
            };
            let link = number.filter(|_| current.is_some());
            let link = link.map(|id| (format!("/desk/proposals/{id}"), asked.text("preview-back")));
            let scheme = scheme.map(|scheme| format!("/desk/schemes/{}", scheme.code()));
            let language = asked.locale.code();
            view::owned(|| rendering::answer(status, &html, &Marks { below, note, language, link, scheme }))
        }
        Page::Missing => view::refused(asked, account, StatusCode::NOT_FOUND, "preview-missing"),
        Page::Broken(_) if current.is_none() => view::refused(asked, None, StatusCode::NOT_FOUND, "preview-missing"),
        Page::Broken(found) => {
            let html = view::owned(|| {
                let main = view! { <h1>{asked.text("preview-title")}</h1>{summary(asked, &found, None)} };
                view::render(asked, None, "preview-title", main.into_any())
            });
            framed(super::asked::page(StatusCode::UNPROCESSABLE_ENTITY, html))
        }
    })
}

/// An answer that a page of the desk may frame: it has no form and no script.
fn framed(mut answer: Response) -> Response {
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, crate::http::headers::PREVIEW_POLICY);
    answer
}

/// The answer in a frame for whoever is no longer in: that it is so, and where to sign in.
pub fn signed_out(asked: &Asked) -> Response {
    let html = view::owned(|| {
        // Without a landmark: the page that frames it has one around it.
        let note = view! {
            <div class="problem">
                <p>{asked.text("preview-signed-out")}</p>
                <p><a href="/desk/sign-in" target="_blank">{asked.text("live-sign-in")}</a></p>
            </div>
        };
        view::document(asked, asked.text("preview-title"), note.into_any())
    });
    framed(super::asked::page(StatusCode::UNAUTHORIZED, html))
}

/// `GET /desk/schemes/{scheme}`: the style sheet that shows previews in one scheme.
pub async fn scheme(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let Some(scheme) = Scheme::of(asked.rest()) else {
        return Ok(view::missing(&asked, &current));
    };
    let sheet = scheme_sheet(scheme, &asked.desk.state.snapshot().content.site.colours);
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8")], sheet).into_response())
}

/// `GET /desk/shared/{token}` and the pages below it, for whoever has the link. A token has 256 random bits: guessing it is hopeless,
/// and nothing is rendered for one that is none. No session is asked for and no cookie is set.
pub async fn shared(asked: Asked) -> Result<Response, DeskError> {
    let missing = || view::refused(&asked, None, StatusCode::NOT_FOUND, "preview-link-missing");
    let (token, page) = match asked.rest().split_once('/') {
        Some((token, page)) => (token, Some(page)),
        None => (asked.rest(), None),
    };
    let store = asked.desk.state.store();
    let Some(link) = store.preview_link(&secret::hash(token), asked.now).await? else { return Ok(missing()) };
    let Some(proposal) = store.proposal(link.proposal).await? else { return Ok(missing()) };
    let snapshot = asked.desk.state.snapshot();
    let path = page.map_or_else(
        || {
            let locale = language(&snapshot, &proposal, asked.locale);
            routes(&snapshot, &proposal).first().map(|route| route.path(locale))
        },
        |page| Some(format!("/{page}")),
    );
    let Some(path) = path else { return Ok(missing()) };
    let below = format!("/desk/shared/{token}");
    if proposal.state == ProposalState::Published {
        // What was shown is public meanwhile.
        return Ok(see_other(&format!("{}{path}", asked.desk.state.assets().base_url)));
    }
    if !proposal.state.is_open() {
        return Ok(missing());
    }
    if page.is_none() {
        return Ok(see_other(&format!("{below}{path}")));
    }
    shown(&asked, None, Some(&proposal), (&path, &asked.query), &below, None).await
}
