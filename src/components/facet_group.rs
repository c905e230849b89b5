//! The facets of a list as groups of check boxes, each value with the number that it would list.

use crate::domain::{Facet, FacetValue, Filter};
use leptos::prelude::*;

/// All facets of a list.
#[component]
pub fn FacetGroups(
    /// The facets, in the order of the list's shape.
    facets: Vec<Facet>,
    /// What is chosen.
    filter: Filter,
    /// How many each value of each facet would list.
    counts: Vec<Vec<u32>>,
) -> impl IntoView {
    let group = |(place, facet): (usize, Facet)| {
        let chosen = filter.chosen_of(facet.shape).to_vec();
        let counts = counts.get(place).cloned().unwrap_or_default();
        view! { <FacetGroup facet chosen counts/> }
    };
    facets.into_iter().enumerate().map(group).collect_view()
}

/// A facet; values that would list nothing cannot be chosen.
#[component]
pub fn FacetGroup(
    /// What it is called, and its values.
    facet: Facet,
    /// The values that are chosen.
    chosen: Vec<String>,
    /// How many each value would list.
    counts: Vec<u32>,
) -> impl IntoView {
    let name = facet.shape.name;
    let choice = |(at, FacetValue { code, label }): (usize, FacetValue)| {
        let count = counts.get(at).copied().unwrap_or(0);
        let checked = chosen.contains(&code);
        let disabled = count == 0 && !checked;
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=code checked=checked disabled=disabled/>
                <span data-label="">{label}</span>
                <span class="choice-count" data-count="">{count}</span>
            </label>
        }
    };
    let choices = facet.values.into_iter().enumerate().map(choice).collect_view();
    view! {
        <fieldset class="facet" data-facet=name>
            <legend>{facet.legend}</legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
}
