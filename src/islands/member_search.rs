//! The directory of members, searched as you type.

use leptos::prelude::*;

/// Enhances the directory. A list that stands whole in its page is searched in the browser with an index that is fetched
/// once; a longer one asks the server.
#[island]
pub fn MemberSearch(
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    // What the island needs to know stands on the list itself: properties would bring a JSON decoder along.
    #[cfg(feature = "hydrate")]
    super::browser::enhance_members();
    children()
}
