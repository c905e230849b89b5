//! What all of the functions do on the server.

use super::RequestError;
use crate::{
    domain::{Filter, Locale, Shape},
    site::{Edition, Snapshot},
};
use leptos::prelude::use_context;
use std::sync::Arc;

/// The result of a query string in a language, out of the snapshot that the server hands down.
pub fn respond<T>(
    shape: &'static Shape,
    locale: Locale,
    query: &str,
    discreet: Option<u8>,
    result: impl Fn(Edition<'_>, &Filter) -> T,
) -> Result<T, RequestError> {
    let rejected = |reason: &str| RequestError::Rejected(reason.to_owned());
    let snapshot = use_context::<Arc<Snapshot>>().ok_or_else(|| rejected("the server has handed down no snapshot"))?;
    let edition = snapshot.edition(locale).ok_or_else(|| rejected("the site does not speak this language"))?;
    let filter = Filter::parse(shape, query).map_err(|error| rejected(&error.to_string()))?;
    Ok(result(edition.in_mode(discreet == Some(1)), &filter))
}
