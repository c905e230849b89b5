//! What the file of a kind needs, whatever the kind.

pub(super) use super::{
    endpoints::endpoints,
    fallbacks::Texts,
    item::item,
    list::{Found, Kind},
    problem::Problem,
    query::Query,
    references::Evidence,
    schemas::Language,
};
pub(super) use crate::{
    domain::{self, Route},
    site::RequestContext,
};
pub(super) use serde::Serialize;
pub(super) use utoipa::ToSchema;
