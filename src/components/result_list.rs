//! The answer of a list: how many were found, what is chosen, the cards, the page links.

use super::{Card, Chips, EventCard, ListProps, MemberCard, Pagination, Shown};
use crate::search::highlight::Marker;
use leptos::{either::Either, prelude::*};
use std::sync::Arc;

/// “17 organisations”, the heading of the answer.
#[component]
pub fn ResultCount(
    /// The words.
    words: String,
) -> impl IntoView {
    view! { <h2 id="total" class="results-total" data-total="">{words}</h2> }
}

/// The answer below its heading. Cards that stay in it are kept, with their elements.
#[component]
pub fn ResultList(
    /// The list.
    props: Arc<ListProps>,
    /// The answer.
    shown: Arc<Shown>,
    /// What it matches: cards that are kept follow it.
    marker: Memo<Marker>,
) -> impl IntoView {
    let (filter, page, pages) = (shown.filter.clone(), shown.answer.page, shown.answer.pages);
    let (empty, own) = (props.text.empty.clone(), props.text.own.clone());
    let is_found = shown.answer.total > 0;
    let cards = move || shown.answer.cards.clone();
    let card = move |card: Arc<Card>| match Arc::unwrap_or_clone(card) {
        Card::Member(card) => Either::Left(view! { <MemberCard card marker=Some(marker)/> }),
        Card::Event(card) => Either::Right(view! { <EventCard card marker=Some(marker) own=own.clone()/> }),
    };
    view! {
        <Chips props=Arc::clone(&props) filter=filter.clone()/>
        <ol class="cards" data-results="">
            <For each=cards key=|card| card.slug().to_owned() children=card/>
        </ol>
        <p class="no-results" data-empty="" hidden=is_found>{empty}</p>
        <Pagination props filter page pages/>
    }
}
