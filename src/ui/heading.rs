//! Headings of parts that stand at different depths on different pages.

use leptos::prelude::*;

/// A heading of a level from 3 to 5.
pub fn heading(level: u8, language: Option<&'static str>, content: impl IntoView + 'static) -> AnyView {
    match level {
        3 => view! { <h3 lang=language>{content}</h3> }.into_any(),
        4 => view! { <h4 lang=language>{content}</h4> }.into_any(),
        _ => view! { <h5 lang=language>{content}</h5> }.into_any(),
    }
}
