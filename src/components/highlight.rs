//! Showing what a search matched.

use crate::search::{fold::Folded, highlight::Marker};
use core::ops::Range;
use leptos::{either::Either, prelude::*};
use std::sync::Arc;

/// A text with the parts that a query matches in `<mark>`.
#[component]
pub fn Highlight(
    /// The text.
    text: String,
    /// The query, if there is one.
    #[prop(optional)]
    marker: Arc<Marker>,
) -> impl IntoView {
    let ranges = if marker.is_empty() { Vec::new() } else { marker.ranges(&Folded::new(&text)) };
    if ranges.is_empty() { Either::Left(text) } else { Either::Right(marked(&text, &ranges)) }
}

/// The parts of a text, those in the ranges in `<mark>`.
pub fn marked(text: &str, ranges: &[Range<usize>]) -> Vec<Either<String, impl IntoView + use<>>> {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let mut views = Vec::with_capacity(ranges.len() * 2 + 1);
    let mut done = 0;
    for range in ranges {
        views.push(Either::Left(part(done..range.start)));
        done = range.end;
        views.push(Either::Right(view! { <mark>{part(range.clone())}</mark> }));
    }
    views.push(Either::Left(part(done..text.len())));
    views
}
