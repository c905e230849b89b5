//! The search over everything, with suggestions while somebody types. The server answers: it holds every text.

use leptos::prelude::*;

/// Enhances the search form.
#[island]
pub fn SearchSuggest(
    /// The form.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    super::browser::enhance_search();
    children()
}
