//! The answer of a list: how many were found, what is chosen, the cards, the page links.

use super::{Answer, Card, Chips, EventCard, ListProps, MemberCard, Pagination};
use crate::{domain::Filter, search::highlight::Marker};
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

/// The cards of an answer, with what its text matches highlighted.
#[component]
pub fn Cards(
    /// The cards.
    cards: Vec<Card>,
    /// The text that was searched.
    text: String,
    /// The label of the coalition's own events.
    own: String,
) -> impl IntoView {
    let marker = Arc::new(Marker::new(&text));
    let card = move |card| match card {
        Card::Member(card) => Either::Left(view! { <MemberCard card marker=Arc::clone(&marker)/> }),
        Card::Event(card) => Either::Right(view! { <EventCard card marker=Arc::clone(&marker) own=own.clone()/> }),
    };
    cards.into_iter().map(card).collect_view()
}

/// The answer below its heading. What islands render anew lies in `data-slot`s, each with one component.
#[component]
pub fn ResultList(
    /// The list.
    props: Arc<ListProps>,
    /// What it is asked.
    filter: Filter,
    /// The answer.
    answer: Answer<Card>,
    /// The cards that the answer leaves out, for a list that is searched in the browser.
    rest: Option<Vec<Card>>,
) -> impl IntoView {
    let Answer { cards, total, page, pages, .. } = answer;
    let (empty, own) = (props.text.empty.clone(), props.text.own.clone());
    let rest = rest.map(|cards| {
        view! { <template data-rest=""><Cards cards text=String::new() own=own.clone()/></template> }
    });
    view! {
        <div data-slot="chips"><Chips props=Arc::clone(&props) filter=filter.clone()/></div>
        <ol class="cards" data-results=""><Cards cards text=filter.text.clone() own=own.clone()/></ol>
        {rest}
        <p class="no-results" data-empty="" hidden={total > 0}>{empty}</p>
        <div data-slot="pages"><Pagination props filter page pages/></div>
    }
}
