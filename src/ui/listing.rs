//! The form, the chips, the results and the page links of a list that can be searched.
//!
//! The same markup serves readers without JavaScript, as a GET form, and the islands, which find their way in it by the
//! `data-` attributes.

use super::{event_card, member_card};
use crate::{
    domain::Filter,
    i18n::Language,
    site::{EventCard, Facet, FacetValue, MemberCard, Results},
};
use leptos::prelude::*;
use std::sync::Arc;

/// A list with its form, as its page shows it.
pub struct ListingView {
    /// The list's name, by which its styles and its island know it.
    pub name: &'static str,
    /// The path the form leads to.
    pub path: String,
    /// The label of the text field.
    pub search: String,
    /// The hint below it.
    pub hint: String,
    /// “17 organisations”.
    pub total: String,
    /// The same for every number, for a list that counts itself in the browser: see [`Language::plural_forms`].
    pub total_forms: Option<String>,
    /// How many each facet value would list.
    pub counts: Vec<Vec<u32>>,
    /// The cards.
    pub results: AnyView,
    /// The cards that the question leaves out, for a list that is searched in the browser.
    pub rest: Option<AnyView>,
    /// Whether nothing was found.
    pub none: bool,
    /// For a list that is searched in the browser: the version of its index.
    pub version: Option<String>,
    /// The page shown, and how many there are.
    pub pages: (u32, u32),
}

/// The form and the list.
pub fn listing(language: &Language, filter: &Filter, facets: &[Facet], list: ListingView) -> AnyView {
    let text = |id: &str| language.text(id).to_owned();
    let form = listing_form(language, filter, facets, &list);
    let (page, pages) = list.pages;
    let rest = list.rest.map(|rest| view! { <template data-rest="">{rest}</template> });
    view! {
        <div
            class="listing" data-listing=list.name data-locale=language.locale.code() data-version=list.version
            data-query=filter.to_query()
        >
            {form}
            // In sight while filters are being chosen, also where the results are far below them. Without JavaScript the number
            // is that of the last answer, and the button asks anew.
            <div class="results-bar">
                <h2 id="total" class="results-total" data-total="" data-forms=list.total_forms>{list.total}</h2>
                <button type="submit" class="button" form="filter">{text("filter-show")}</button>
                <a class="button" href="#results">{text("filter-show")}</a>
            </div>
            <section id="results" class="results" aria-labelledby="total" tabindex="-1">
                <ul
                    class="chips" data-chips="" aria-label=text("filter-chosen") hidden=filter.is_open()
                    data-remove=text("filter-remove") data-reset-label=text("filter-reset") data-unknown=text("filter-unknown")
                    data-text=language.with("filter-text-chip", &[("text", "{text}")])
                >
                    {filter_chips(language, filter, facets, &list.path)}
                </ul>
                <p class="no-results" data-silence="" hidden>{text("no-answer")}</p>
                <ol class="cards" data-results="">{list.results}</ol>
                {rest}
                <p class="no-results" data-empty="" hidden=!list.none>{text("no-results")}</p>
                <nav class="pages" data-pages="" aria-label=text("pages-label") hidden=pages < 2>
                    {page_links(language, filter, &list.path, page, pages)}
                </nav>
                <p role="status" aria-atomic="true" class="sr-only" data-status=""></p>
            </section>
        </div>
    }
    .into_any()
}

/// The form: text field, facets, order, button.
fn listing_form(language: &Language, filter: &Filter, facets: &[Facet], list: &ListingView) -> AnyView {
    let text = |id: &str| language.text(id).to_owned();
    let orders = filter.shape().orders;
    let order = (orders.len() > 1).then(|| {
        let options = orders
            .iter()
            .map(|order| {
                view! { <option value=*order selected=*order == filter.order()>{text(&format!("sort-{order}"))}</option> }
            })
            .collect_view();
        view! {
            <label class="field order">
                <span class="field-label">{text("sort-label")}</span>
                <select name="sort">{options}</select>
            </label>
        }
    });
    view! {
        <form id="filter" class="filter" method="get" action=list.path.clone() role="search" aria-label=text("filter-heading") data-form="">
            <a class="skip-link" href="#results">{text("skip-to-results")}</a>
            <div class="filter-text">
                <label class="field-label" for="q">{list.search.clone()}</label>
                <input
                    type="search" id="q" name="q" value=filter.text.clone() maxlength="100" autocomplete="off"
                    autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="q-hint"
                />
                <p class="field-hint" id="q-hint">{list.hint.clone()}</p>
            </div>
            <div class="filter-actions">
                {order}
                <button type="submit" class="button">{text("filter-show")}</button>
            </div>
            // Closed in every answer: what is chosen stands in the chips, and the results come next.
            <details class="filter-more">
                <summary>{text("filter-more")}</summary>
                <div class="filter-facets">{facet_fieldsets(language, filter, facets, &list.counts)}</div>
            </details>
        </form>
    }
    .into_any()
}

/// The facets as groups of check boxes, each value with its count; values that would list nothing cannot be chosen.
fn facet_fieldsets(language: &Language, filter: &Filter, facets: &[Facet], counts: &[Vec<u32>]) -> AnyView {
    let fieldset = |(place, facet): (usize, &Facet)| {
        let empty = chosen_without_items(language, filter, place, facet);
        let value = |(at, value): (usize, &FacetValue)| {
            let count = counts.get(place).and_then(|counts| counts.get(at)).copied().unwrap_or(0);
            let checked = filter.has(place, &value.code);
            view! {
                <label class="choice">
                    <input
                        type="checkbox" name=facet.name value=value.code.clone() checked=checked
                        disabled=count == 0 && !checked
                    />
                    <span data-label="">{value.label.clone()}</span>
                    <span class="choice-count" data-count="">{count}</span>
                </label>
            }
        };
        let values = facet.values.iter().chain(&empty).enumerate().map(value).collect_view();
        view! {
            <fieldset class="facet" data-facet=facet.name>
                <legend>{facet.legend.clone()}</legend>
                <div class="choices">{values}</div>
            </fieldset>
        }
    };
    facets.iter().enumerate().map(fieldset).collect_view().into_any()
}

/// What the address chooses in a facet though no item of the list has it, such as a country without events: it needs a box as
/// well, so that the form keeps it and can take it back.
fn chosen_without_items(language: &Language, filter: &Filter, place: usize, facet: &Facet) -> Vec<FacetValue> {
    let Some((shape, (_, chosen))) = filter.shape().facets.iter().zip(filter.chosen()).nth(place) else {
        return Vec::new();
    };
    let listed = |code: &&String| facet.values.iter().any(|value| value.code == **code);
    let named = |code: &String| Some(FacetValue { code: code.clone(), label: facet.label(language, shape, code)? });
    chosen.iter().filter(|code| !listed(code)).filter_map(named).collect()
}

/// The list items of what is chosen, each a link that takes it back, and one that takes back all.
fn filter_chips(language: &Language, filter: &Filter, facets: &[Facet], path: &str) -> AnyView {
    let remove = language.text("filter-remove").to_owned();
    let chip = |label: String, href: String, facet: &'static str, value: String| {
        view! {
            <li>
                <a class="chip" href=href data-facet=facet data-value=value>
                    <span class="sr-only">{format!("{remove} ")}</span>
                    {label}
                </a>
            </li>
        }
    };
    let mut chips = Vec::new();
    if !filter.text.is_empty() {
        let label = language.with("filter-text-chip", &[("text", &filter.text)]);
        chips.push(chip(label, filter.without_text().href(path), "q", filter.text.clone()));
    }
    for (place, (name, values)) in filter.chosen().enumerate() {
        for value in values {
            let known = facets.get(place).zip(filter.shape().facets.get(place));
            let label = known.and_then(|(facet, shape)| facet.label(language, shape, value));
            let label = label.unwrap_or_else(|| format!("{value} ({})", language.text("filter-unknown")));
            chips.push(chip(label, filter.without(place, value).href(path), name, value.clone()));
        }
    }
    let reset = (!chips.is_empty()).then(|| {
        view! { <li><a class="chip reset" href=path.to_owned() data-reset="">{language.text("filter-reset").to_owned()}</a></li> }
    });
    view! { {chips} {reset} }.into_any()
}

/// The list of members found.
pub fn member_results(results: &Results<MemberCard>, query: &str) -> AnyView {
    results.cards.iter().map(|card| member_card(card, query)).collect_view().into_any()
}

/// The list of events found.
pub fn event_results(language: &Language, results: &Results<Arc<EventCard>>, query: &str) -> AnyView {
    let own = language.text("events-own");
    results.cards.iter().map(|card| event_card(card, query, own)).collect_view().into_any()
}

/// Links to the pages of a long list.
fn page_links(language: &Language, filter: &Filter, path: &str, page: u32, pages: u32) -> AnyView {
    if pages <= 1 {
        return ().into_any();
    }
    let step = |page: u32, message: &str, rel: &'static str| {
        let text = language.text(message).to_owned();
        view! { <li><a class="button quiet" rel=rel href=filter.at_page(page).href(path)>{text}</a></li> }
    };
    let previous = (page > 1).then(|| step(page - 1, "page-previous", "prev"));
    let next = (page < pages).then(|| step(page + 1, "page-next", "next"));
    let here = language.with("page-number", &[("page", &format!("{page} / {pages}"))]);
    view! {
        <ul>
            {previous}
            <li aria-current="page">{here}</li>
            {next}
        </ul>
    }
    .into_any()
}
