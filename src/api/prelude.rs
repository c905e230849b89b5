//! What the file of a kind needs, whatever the kind.

pub(super) use super::{
    endpoints::endpoints,
    fallbacks::Texts,
    list::{Found, Kind},
    problem::Problem,
    query::Query,
    schemas::{Evidence, Language},
};
pub(super) use crate::{
    domain::{self, Route, schema},
    site::RequestContext,
};
pub(super) use serde::Serialize;
pub(super) use utoipa::ToSchema;
