//! Showing what a search matched.

use crate::search::highlight;
use leptos::prelude::*;

/// A text with the parts that a query matches in `<mark>`.
pub fn highlighted(text: &str, query: &str) -> AnyView {
    let ranges = if query.is_empty() { Vec::new() } else { highlight::ranges(text, query) };
    if ranges.is_empty() {
        return text.to_owned().into_any();
    }
    let part = |range: core::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
    let mut views = Vec::with_capacity(ranges.len() * 2 + 1);
    let mut done = 0;
    for range in ranges {
        views.push(part(done..range.start).into_any());
        done = range.end;
        views.push(view! { <mark>{part(range)}</mark> }.into_any());
    }
    views.push(part(done..text.len()).into_any());
    views.into_any()
}
