//! A member in a list.

use super::highlighted;
use crate::site::MemberCard;
use leptos::prelude::*;

/// One list item. The whole card leads to the member's page through the link in its heading.
pub fn member_card(card: &MemberCard, query: &str) -> AnyView {
    let translated = card.translated_name.as_ref().map(|name| {
        view! { <p class="card-translated" data-mark="">{highlighted(name, query)}</p> }
    });
    let acronym = card.acronym.as_ref().map(|acronym| {
        view! { <span class="card-acronym" data-mark="">{highlighted(acronym, query)}</span> }
    });
    let seat = (!card.seat.is_empty()).then(|| {
        view! { <li data-mark="">{highlighted(&card.seat, query)}</li> }
    });
    view! {
        <li class="card" data-slug=card.slug.clone() data-membership=card.membership>
            <h3 class="card-title">
                <a href=card.href.clone() lang=card.name_language.clone() data-mark="">{highlighted(&card.name, query)}</a>
            </h3>
            {acronym}
            {translated}
            <p class="card-summary" lang=card.summary_language>{card.summary.clone()}</p>
            <ul class="card-facts">
                <li class="badge" data-membership=card.membership>{card.membership_label.clone()}</li>
                <li data-mark="">{highlighted(&card.kind, query)}</li>
                {seat}
            </ul>
        </li>
    }
    .into_any()
}
