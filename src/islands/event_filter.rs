//! The calendar of events, filtered as you choose. The server answers: events only grow.

use leptos::prelude::*;

/// Enhances the calendar.
#[island]
pub fn EventFilter(
    /// The language of the page.
    locale: String,
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        if let Some(root) = root.get() {
            super::browser::enhance_events(&root, &locale);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = locale;
    view! { <div node_ref=root>{children()}</div> }
}
