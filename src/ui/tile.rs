//! The tile that stands for an organisation where it is named.

use crate::{
    domain::{Membership, Organisation},
    site::{monogram, tile_class},
};
use leptos::{either::Either, prelude::*};

/// The logo at an address or, without one, the initials of an organisation. Its name stands beside them: they are for the eyes
/// alone.
pub fn tile(organisation: &Organisation, logo: Option<String>) -> AnyView {
    let class = tile_class(organisation, logo.as_deref());
    let inside = match logo {
        Some(logo) => Either::Left(view! { <img src=logo alt="" width="36" height="36"/> }),
        None => Either::Right(monogram(&organisation.name, organisation.acronym.as_deref())),
    };
    view! {
        <span data-membership=organisation.membership.map(Membership::code)>
            <b class=class aria-hidden="true">{inside}</b>
        </span>
    }
    .into_any()
}
