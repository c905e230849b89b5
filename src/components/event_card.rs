//! An event in a list.

use super::Highlight;
use crate::{domain, search::highlight::Marker};
use leptos::prelude::*;
use std::sync::Arc;

/// One list item.
#[component]
pub fn EventCard(
    /// What it shows.
    card: domain::EventCard,
    /// What a search matched.
    #[prop(optional)]
    marker: Arc<Marker>,
    /// The label of the coalition's own events, which wear the signal colour.
    #[prop(into)]
    own: String,
) -> impl IntoView {
    let highlighted = move |text: String| view! { <Highlight text marker=Arc::clone(&marker)/> };
    view! {
        <li class="card event" data-slug=card.slug data-own=card.own.then_some("") data-past=card.past.then_some("")>
            <p class="card-date"><time datetime=card.datetime>{card.date}</time></p>
            <h3 class="card-title">
                <a href=card.href lang=card.title_language>{highlighted(card.title)}</a>
            </h3>
            <p class="card-summary" lang=card.summary_language>{highlighted(card.summary)}</p>
            <ul class="card-facts">
                {card.status.map(|status| view! { <li class="badge" data-status-changed="">{status}</li> })}
                {card.own.then(|| view! { <li class="badge" data-own="">{own}</li> })}
                <li>{highlighted(card.kind)}</li>
                {card.format.map(|format| view! { <li>{format}</li> })}
                {(!card.location.is_empty()).then(|| view! { <li>{highlighted(card.location)}</li> })}
            </ul>
        </li>
    }
}
