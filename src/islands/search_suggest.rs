//! The search over everything, with suggestions while somebody types. The server runs each query: it holds every text.

use leptos::prelude::*;

/// The search form, as a combobox (WAI-ARIA Authoring Practices): the focus stays in the field, the arrow keys move through the
/// options, Enter opens one, Escape closes the list.
#[island]
pub fn SearchSuggest(
    /// The form.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    super::browser::suggest();
    children()
}
