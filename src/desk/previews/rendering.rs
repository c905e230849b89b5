//! The published page of content and proposal, marked as a preview.

use crate::{
    desk::{Desk, DeskError, proposals::findings},
    domain::{
        desk::Proposal,
        schema::{self, Finding},
    },
    http::{headers, pages::unpublished},
    pages::{Marks, marked},
    store::Published,
};
use axum::{
    body::Body,
    http::{StatusCode, header},
    response::{Html, IntoResponse as _, Response},
};

/// A page of the site as it would be.
pub enum Page {
    /// Its status and its HTML.
    Rendered(u16, String),
    /// The site would not have it.
    Missing,
    /// What is proposed cannot be published as it is.
    Broken(Vec<Finding>),
}

/// The page at an address once a proposal is published or, without one, as it is now.
pub async fn page(
    desk: &Desk,
    proposal: Option<&Proposal>,
    published: Published,
    (path, query): (&str, &str),
) -> Result<Page, DeskError> {
    let (state, proposal) = (desk.state.clone(), proposal.cloned());
    let (path, query) = (path.to_owned(), query.to_owned());
    // Never closed; and a preview without its turn would harm nobody.
    let turn = desk.rendering.clone().acquire_owned().await.ok();
    let rendered = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let records = match &proposal {
            Some(proposal) => {
                let merged = proposal.applied_to(&published.records).records;
                let found = findings(proposal, &merged);
                if !found.is_empty() {
                    return Ok(Page::Broken(found));
                }
                merged
            }
            None => published.records,
        };
        Ok(match schema::content(&records) {
            Ok(Some(content)) => {
                let snapshot = state.unpublished(content)?;
                let rendered = unpublished(&state, &snapshot, &path, &query);
                rendered.map_or(Page::Missing, |(status, html)| Page::Rendered(status, html))
            }
            Ok(None) => Page::Missing,
            Err(finding) => Page::Broken(vec![finding]),
        })
    });
    rendered.await?
}

/// A rendered page as an answer, with the marks of a preview.
pub fn answer(status: u16, html: &str, marks: &Marks<'_>) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let fields =
        [(header::CONTENT_SECURITY_POLICY, headers::PREVIEW_POLICY), (header::REFERRER_POLICY, headers::NO_REFERRER)];
    let answer: Response<Body> = (status, fields, Html(marked(html, marks))).into_response();
    answer
}
