//! Who sees a proposal.

use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, number},
        view,
    },
    domain::desk::{Proposal, Role, User},
};
use axum::{http::StatusCode, response::Response};

/// Whether somebody sees what others propose.
pub fn sees_all(user: &User) -> bool {
    matches!(user.role, Role::Admin | Role::Editor)
}

/// The proposal that the path names, if the current user may see it; otherwise the answer.
pub async fn named(asked: &Asked, current: &CurrentUser) -> Result<Result<Proposal, Box<Response>>, DeskError> {
    let id = asked.rest().split(['/', '-']).next().and_then(number);
    let found = match id {
        Some(id) => asked.desk.state.store().proposal(id).await?,
        None => None,
    };
    let user = current.permit.user();
    let refused = |status, reason| Err(Box::new(view::refused(asked, Some(&current.account), status, reason)));
    Ok(match found {
        None => refused(StatusCode::NOT_FOUND, "missing"),
        Some(proposal) if proposal.author != user.name && !sees_all(user) => refused(StatusCode::FORBIDDEN, "denied"),
        Some(proposal) => Ok(proposal),
    })
}
