//! The directory of members, searched as you type.

use leptos::prelude::*;

/// The directory. One that the browser searches fetches its index once; a longer one, or one whose index does not come, asks the
/// server.
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
    let index = fetch_index(list.props());
    let found = move || index.with(|index| Some(Arc::new(index.ready()?.answer(filter.get()))));
    let asked = list.ask(move || index.with(Fetched::is_missing), list_members);
    list.show(move || found().or_else(|| asked.get()));
    Some(())
}
