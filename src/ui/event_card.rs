//! An event in a list.

use super::highlighted;
use crate::site::EventCard;
use leptos::prelude::*;

/// One list item. `own` is the label of the coalition's own events, which wear the signal colour.
pub fn event_card(card: &EventCard, query: &str, own: &str) -> AnyView {
    let own = card.own.then(|| view! { <li class="badge" data-own="">{own.to_owned()}</li> });
    let status = card.status.clone().map(|status| view! { <li class="badge" data-status-changed="">{status}</li> });
    let format = card.format.clone().map(|format| view! { <li>{format}</li> });
    let location = (!card.location.is_empty()).then(|| view! { <li>{highlighted(&card.location, query)}</li> });
    view! {
        <li class="card event" data-slug=card.slug.clone() data-own=card.own.then_some("") data-past=card.past.then_some("")>
            <p class="card-date"><time datetime=card.datetime.clone()>{card.date.clone()}</time></p>
            <h3 class="card-title">
                <a href=card.href.clone() lang=card.title_language>{highlighted(&card.title, query)}</a>
            </h3>
            <p class="card-summary" lang=card.summary_language>{highlighted(&card.summary, query)}</p>
            <ul class="card-facts">
                {status}
                {own}
                <li>{highlighted(&card.kind, query)}</li>
                {format}
                {location}
            </ul>
        </li>
    }
    .into_any()
}
