//! The calendar of events, filtered as you choose. The server answers: events only grow.

use leptos::prelude::*;

/// Enhances the calendar.
#[island]
pub fn EventFilter(
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    // What the island needs to know stands on the list itself: properties would bring a JSON decoder along.
    #[cfg(feature = "hydrate")]
    super::browser::enhance_events();
    children()
}
