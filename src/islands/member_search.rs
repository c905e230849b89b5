//! The directory of members, searched as you type.

use leptos::prelude::*;

/// The directory. One that the browser searches fetches its index once; a longer one, or one whose index does not come, sends each query
/// to the server.
#[island]
pub fn MemberSearch(
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    hydrate();
    children()
}

#[cfg(feature = "hydrate")]
fn hydrate() -> Option<()> {
    use super::browser::{Fetched, List, fetch_index};
    use crate::{domain::MEMBERS, server_functions::list_members};
    use std::sync::Arc;

    let list = List::find("members", &MEMBERS)?;
    let filter = list.filter();
    let index = fetch_index(&list);
    let requested = list.request(move || index.with(|index| matches!(index, Fetched::Missing)), list_members);
    list.show(move || match index.get() {
        Fetched::Ready(index) => Some(Arc::new(index.search(filter.get()))),
        _ => requested.get(),
    });
    Some(())
}
