//! The page of a list that can be searched: its form, the number found, its results.
//!
//! The same markup serves readers without JavaScript, as a GET form, and the islands, which render with the same components.

use crate::{
    components::{
        Card, FilterForm, FormText, ListProps, ListText, OrderField, ResultCount, ResultList, ResultPage, SheetText,
    },
    domain::{Facet, FacetValue, Filter},
    i18n::Language,
};
use leptos::prelude::*;
use std::sync::Arc;

/// What is particular to a list.
pub struct ListPage<'a> {
    /// The list's name, by which its messages, its styles and its island know it.
    pub name: &'static str,
    /// The path the form leads to.
    pub path: String,
    /// Its facets, with the values that its items have.
    pub facets: &'a [Facet],
    /// For a list that is searched in the browser: the version of its index.
    pub version: Option<String>,
    /// And the number found in words, for every number: see [`Language::plural_forms`].
    pub totals: Vec<(String, String)>,
    /// What to know before the entries.
    pub notice: Option<AnyView>,
}

/// The form and the list, with the cards that the query leaves out where the browser searches it.
pub fn listing(
    language: &Language,
    filter: &Filter,
    mut page: ListPage<'_>,
    results: ResultPage<impl Into<Card>>,
    rest: Option<Vec<Card>>,
) -> AnyView {
    let text = |id: &str| language.text(id).to_owned();
    let notice = page.notice.take();
    let (form, name) = (form_text(language, page.name, &results.words), page.name);
    let orders = match filter.shape().orders {
        [_] => Vec::new(),
        orders => orders.iter().map(|order| text(&format!("sort-{order}"))).collect(),
    };
    let props = Arc::new(props(language, filter, page));
    // Texts and numbers only: writing them cannot fail.
    let json = serde_json::to_string(&*props).unwrap_or_default();
    let (words, results, filter) = (results.words.clone(), results.linked(&props), filter.clone());
    view! {
        <div class="listing" data-listing=name data-props=json>
            <FilterForm props=Arc::clone(&props) text=form filter=filter.clone() counts=results.counts.clone()/>
            <div class="results-bar">
                <ResultCount words/>
                <OrderField label=text("sort-label") names=orders filter=filter.clone()/>
            </div>
            <section id="results" class="results" aria-labelledby="total" tabindex="-1">
                <p role="status" aria-atomic="true" class="sr-only" data-status=""></p>
                <p class="no-results" data-no-response="" hidden>{text("no-answer")}</p>
                {notice.map(|notice| view! { <div class="mb-5">{notice}</div> })}
                <ResultList props filter results rest/>
            </section>
        </div>
    }
    .into_any()
}

fn form_text(language: &Language, name: &str, total: &str) -> FormText {
    const TOTAL: &str = "{total}";
    let text = |id: &str| language.text(id).to_owned();
    let show = language.with("filter-show-total", &[("total", TOTAL)]);
    let (before, after) = show.split_once(TOTAL).unwrap_or_default();
    FormText {
        name: text("filter-heading"),
        skip: text("skip-to-results"),
        search: text(&format!("{name}-search-label")),
        hint: text(&format!("{name}-search-hint")),
        more: text("filter-more"),
        sheet: SheetText {
            close: text("filter-close"),
            show: text("filter-show"),
            around_total: (before.to_owned(), after.to_owned()),
            total: total.to_owned(),
        },
    }
}

fn props(language: &Language, filter: &Filter, page: ListPage<'_>) -> ListProps {
    let text = |id: &str| language.text(id).to_owned();
    let with_chosen = |facet: &Facet| {
        let mut facet = facet.clone();
        facet.values.extend(chosen_without_items(language, filter, &facet));
        facet
    };
    ListProps {
        locale: language.locale,
        path: page.path,
        query: filter.to_query(),
        version: page.version,
        facets: page.facets.iter().map(with_chosen).collect(),
        text: ListText {
            chosen: text("filter-chosen"),
            remove: text("filter-remove"),
            reset: text("filter-reset"),
            unknown: text("filter-unknown"),
            text_chip: language.with("filter-text-chip", &[("text", "{text}")]),
            empty: text("no-results"),
            pages: text("pages-label"),
            previous: text("page-previous"),
            next: text("page-next"),
            page: language.with("page-number", &[("page", "{page}")]),
            own: if page.name == "events" { text("events-own") } else { String::new() },
            totals: page.totals,
        },
        discreet: false,
    }
}

/// What the address chooses in a facet though no item of the list has it, such as a country without events: it needs a box as
/// well, so that the form keeps it and can take it back.
fn chosen_without_items(language: &Language, filter: &Filter, facet: &Facet) -> Vec<FacetValue> {
    let missing = filter.chosen_of(facet.shape).iter().filter(|code| facet.position(code).is_none());
    let named = |code: &String| Some(FacetValue { code: code.clone(), label: facet.shape.label(language, code)? });
    missing.filter_map(named).collect()
}
