//! A member in a list.

use super::Highlight;
use crate::{domain, search::highlight::Marker};
use leptos::{either::Either, prelude::*};
use std::sync::Arc;

/// One list item. The whole card leads to the member's page through the link in its heading. Where the browser searches the list, it
/// highlights the texts of the card that have `data-mark`.
#[component]
pub fn MemberCard(
    /// What it shows.
    card: domain::MemberCard,
    /// What a search matched.
    #[prop(optional)]
    marker: Arc<Marker>,
) -> impl IntoView {
    let highlighted = move |text: String| view! { <Highlight text marker=Arc::clone(&marker)/> };
    let membership = card.membership.clone();
    let tile = match card.logo {
        Some(logo) => Either::Left(view! { <img src=logo alt="" width="36" height="36" loading="lazy"/> }),
        None => Either::Right(card.monogram),
    };
    view! {
        <li class="card" data-slug=card.slug data-membership=membership>
            <b class=card.tile aria-hidden="true">{tile}</b>
            <h3 class="card-title">
                <a href=card.href lang=card.name_language data-mark="">{highlighted(card.name)}</a>
            </h3>
            {card.acronym.map(|acronym| view! { <span class="card-acronym" data-mark="">{highlighted(acronym)}</span> })}
            {card.translated_name.map(|name| view! { <p class="card-translated" data-mark="">{highlighted(name)}</p> })}
            <p class="card-summary" lang=card.summary_language>{card.summary}</p>
            <ul class="card-facts">
                <li class="badge" data-membership=card.membership>{card.membership_label}</li>
                <li data-mark="">{highlighted(card.kind)}</li>
                {(!card.seat.is_empty()).then(|| view! { <li data-mark="">{highlighted(card.seat)}</li> })}
            </ul>
        </li>
    }
}
