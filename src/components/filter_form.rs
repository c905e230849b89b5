//! The form of a list: text field, facets, button, and the order above the results. It is a GET form, which works by itself; a live list
//! needs no button.

use super::{FacetGroups, ListProps, SheetText};
use crate::domain::Filter;
use leptos::prelude::*;
use std::sync::Arc;

/// The words of a form. The browser has them in its page.
#[derive(Debug, Clone)]
pub struct FormText {
    /// What the form does.
    pub name: String,
    /// The link that leads past it.
    pub skip: String,
    /// The label of the text field.
    pub search: String,
    /// The hint below it.
    pub hint: String,
    /// What the facets are called together.
    pub more: String,
    /// The words of their sheets.
    pub sheet: SheetText,
}

/// The form, filled with a query.
#[component]
pub fn FilterForm(
    /// The list.
    props: Arc<ListProps>,
    /// Its words.
    text: FormText,
    /// The query.
    filter: Filter,
    /// How many each value of each facet would list.
    counts: Vec<Vec<u32>>,
) -> impl IntoView {
    let ListProps { path, facets, .. } = Arc::unwrap_or_clone(props);
    view! {
        <form id="filter" class="filter" method="get" action=path role="search" aria-label=text.name data-form="">
            <a class="skip-link" href="#results">{text.skip}</a>
            <div class="filter-text">
                <label class="field-label" for="q">{text.search}</label>
                <input
                    type="search" id="q" name="q" value=filter.text.clone() maxlength="100" autocomplete="off"
                    autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="q-hint"
                />
                <p class="field-hint max-md:sr-only" id="q-hint">{text.hint}</p>
            </div>
            <div class="facets" role="group" aria-label=text.more>
                <FacetGroups facets filter counts text=text.sheet.clone()/>
            </div>
            <button type="submit" class="button">{text.sheet.show}</button>
        </form>
    }
}

/// The order of the results. It belongs to the form, wherever it stands; nothing where there is but one.
#[component]
pub fn OrderField(
    /// What it is called.
    label: String,
    /// The names of the orders, in those of the list's shape.
    names: Vec<String>,
    /// The query.
    filter: Filter,
) -> impl IntoView {
    let orders = filter.shape().orders;
    let option = |(order, name): (&&'static str, String)| {
        view! { <option value=*order selected=*order == filter.order()>{name}</option> }
    };
    (orders.len() > 1).then(|| {
        view! {
            <label class="order">
                <span>{label}</span>
                <select name="sort" form="filter">{orders.iter().zip(names).map(option).collect_view()}</select>
            </label>
        }
    })
}
