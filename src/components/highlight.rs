//! Showing what a search matched.

use crate::search::{fold::Folded, highlight::Marker};
use core::ops::Range;
use leptos::{either::Either, prelude::*};
use std::sync::OnceLock;

/// A text with the parts that a query matches in `<mark>`.
#[component]
pub fn Highlight(
    /// The text.
    text: String,
    /// The query, if there is one.
    #[prop(optional_no_strip)]
    marker: Option<Memo<Marker>>,
) -> impl IntoView {
    // Folded once, not at every letter, and not where nothing is asked.
    let folded = OnceLock::new();
    move || {
        let find = |marker: &Marker| marker.ranges(folded.get_or_init(|| Folded::new(&text)));
        let ranges =
            marker.map(|marker| marker.with(|marker| if marker.is_empty() { Vec::new() } else { find(marker) }));
        let ranges = ranges.unwrap_or_default();
        if ranges.is_empty() { Either::Left(text.clone()) } else { Either::Right(parts(&text, ranges)) }
    }
}

/// The parts of a text, those in the ranges marked.
fn parts(text: &str, ranges: Vec<Range<usize>>) -> Vec<Either<String, impl IntoView + use<>>> {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let mut views = Vec::with_capacity(ranges.len() * 2 + 1);
    let mut done = 0;
    for range in ranges {
        views.push(Either::Left(part(done..range.start)));
        done = range.end;
        views.push(Either::Right(view! { <mark>{part(range)}</mark> }));
    }
    views.push(Either::Left(part(done..text.len())));
    views
}
