//! The tile that stands for an organisation where it is named.

use crate::{
    domain::{Membership, Organisation},
    site::monogram,
};
use leptos::prelude::*;

/// The initials of an organisation. Its name stands beside them: they are for the eyes alone.
pub fn tile(organisation: &Organisation) -> AnyView {
    let letters = monogram(&organisation.name, organisation.acronym.as_deref());
    view! {
        <span data-membership=organisation.membership.map(Membership::code)>
            <b class=format!("tile {}", organisation.kind) aria-hidden="true">{letters}</b>
        </span>
    }
    .into_any()
}
