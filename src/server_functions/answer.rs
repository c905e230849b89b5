//! What all of the functions do on the server.

use super::AskError;
use crate::{
    domain::{Filter, Locale, Shape},
    site::{Edition, Snapshot},
};
use leptos::prelude::use_context;
use std::sync::Arc;

/// Answers a query string in a language, out of the snapshot that the server hands down.
pub fn answer<T>(
    shape: &'static Shape,
    locale: Locale,
    query: &str,
    discreet: Option<u8>,
    answer: impl Fn(Edition<'_>, &Filter) -> T,
) -> Result<T, AskError> {
    let refused = |reason: &str| AskError::Refused(reason.to_owned());
    let snapshot = use_context::<Arc<Snapshot>>().ok_or_else(|| refused("the server has handed down no snapshot"))?;
    let edition = snapshot.edition(locale).ok_or_else(|| refused("the site does not speak this language"))?;
    let filter = Filter::parse(shape, query).map_err(|error| refused(&error.to_string()))?;
    Ok(answer(edition.in_mode(discreet == Some(1)), &filter))
}
