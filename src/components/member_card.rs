//! A member in a list.

use super::Highlight;
use crate::{domain, search::highlight::Marker};
use leptos::prelude::*;

/// One list item. The whole card leads to the member's page through the link in its heading.
#[component]
pub fn MemberCard(
    /// What it shows.
    card: domain::MemberCard,
    /// What a search matched.
    #[prop(optional_no_strip)]
    marker: Option<Memo<Marker>>,
) -> impl IntoView {
    let membership = card.membership.clone();
    view! {
        <li class="card" data-slug=card.slug data-membership=membership>
            <h3 class="card-title">
                <a href=card.href lang=card.name_language><Highlight text=card.name marker/></a>
            </h3>
            {card.acronym.map(|acronym| view! { <span class="card-acronym"><Highlight text=acronym marker/></span> })}
            {card.translated_name.map(|name| view! { <p class="card-translated"><Highlight text=name marker/></p> })}
            <p class="card-summary" lang=card.summary_language>{card.summary}</p>
            <ul class="card-facts">
                <li class="badge" data-membership=card.membership>{card.membership_label}</li>
                <li><Highlight text=card.kind marker/></li>
                {(!card.seat.is_empty()).then(|| view! { <li><Highlight text=card.seat marker/></li> })}
            </ul>
        </li>
    }
}
