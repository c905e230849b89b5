//! Links to the pages of a long list.

use super::{ListProps, filled};
use crate::domain::Filter;
use leptos::prelude::*;
use std::sync::Arc;

/// The page before, where we are, the page after.
#[component]
pub fn Pagination(
    /// The list.
    props: Arc<ListProps>,
    /// The query.
    filter: Filter,
    /// The page shown, from 1.
    page: u32,
    /// How many there are.
    pages: u32,
) -> impl IntoView {
    let text = &props.text;
    let step = |page: u32, text: &str, rel: &'static str| {
        let href = props.href(&filter.at_page(page));
        view! { <li><a class="button quiet" rel=rel href=href>{text.to_owned()}</a></li> }
    };
    let links = (pages > 1).then(|| {
        let here = filled(&text.page, &format!("{page} / {pages}"));
        view! {
            <ul>
                {(page > 1).then(|| step(page - 1, &text.previous, "prev"))}
                <li aria-current="page">{here}</li>
                {(page < pages).then(|| step(page + 1, &text.next, "next"))}
            </ul>
        }
    });
    view! { <nav class="pages" data-pages="" aria-label=text.pages.clone() hidden=pages < 2>{links}</nav> }
}
