//! Headings of parts that stand at different depths on different pages.

use leptos::prelude::*;

/// A heading of a level from 3 to 5.
#[component]
pub fn Heading(
    /// The level.
    level: u8,
    /// Its utilities.
    class: &'static str,
    /// The language of its words where it is not the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    match level {
        3 => view! { <h3 class=class lang=lang>{children()}</h3> }.into_any(),
        4 => view! { <h4 class=class lang=lang>{children()}</h4> }.into_any(),
        _ => view! { <h5 class=class lang=lang>{children()}</h5> }.into_any(),
    }
}
