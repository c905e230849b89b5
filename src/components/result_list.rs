//! The results of a list: how many were found, what is chosen, the cards, the page links.

use super::{Card, Chips, EventCard, ListProps, MemberCard, Pagination, ResultPage};
use crate::{domain::Filter, search::highlight::Marker};
use leptos::{either::Either, prelude::*};
use std::sync::Arc;

/// “17 organisations”, the heading of the results.
#[component]
pub fn ResultCount(
    /// The words.
    words: String,
) -> impl IntoView {
    view! { <h2 id="total" class="results-total" data-total="">{words}</h2> }
}

/// The cards of a result page, with the matches of the text highlighted.
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

/// The results below their heading. What islands render anew lies in `data-slot`s, each with one component.
#[component]
pub fn ResultList(
    /// The list.
    props: Arc<ListProps>,
    /// The query.
    filter: Filter,
    /// The results.
    results: ResultPage<Card>,
    /// The cards that the query leaves out, for a list that is searched in the browser.
    rest: Option<Vec<Card>>,
) -> impl IntoView {
    let ResultPage { cards, total, page, pages, .. } = results;
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
