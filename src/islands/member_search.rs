//! The directory of members, searched as you type.

use leptos::prelude::*;

/// Enhances the directory. A list that stands whole in its page is searched in the browser with an index that is fetched
/// once; a longer one asks the server.
#[island]
pub fn MemberSearch(
    /// The language of the page.
    locale: String,
    /// The version of the snapshot the page shows: the address of the index.
    version: String,
    /// Whether every card is in the page.
    whole: bool,
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    let root = NodeRef::<leptos::html::Div>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        if let Some(root) = root.get() {
            super::browser::enhance_members(&root, &locale, whole.then_some(&*version));
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (locale, version, whole);
    view! { <div node_ref=root>{children()}</div> }
}
