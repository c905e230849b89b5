//! The calendar of events, filtered as you choose. The server runs each query: events only grow.

use leptos::prelude::*;

/// The calendar.
#[island]
pub fn EventFilter(
    /// The form and the list.
    children: Children,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    hydrate();
    children()
}

#[cfg(feature = "hydrate")]
fn hydrate() -> Option<()> {
    use super::browser::List;
    use crate::{domain::EVENTS, server_functions::list_events};

    let list = List::find("events", &EVENTS)?;
    let requested = list.request(|| true, list_events);
    list.show(move || requested.get());
    Some(())
}
