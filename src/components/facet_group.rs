//! The facets of a list as groups of check boxes, each value with the number that it would list. In a narrow window each group is a sheet
//! behind a button, in a wide one they stand in a column: the style sheet decides, the markup is the same.

use crate::domain::{Facet, FacetValue, Filter};
use leptos::prelude::*;

/// The words of the sheets. The browser has them in its page.
#[derive(Debug, Clone)]
pub struct SheetText {
    /// “Close”.
    pub close: String,
    /// “Show results”, for a page that has to ask again.
    pub show: String,
    /// What stands before the number found, in words, and after it: “Show 6 organisations”.
    pub around_total: (String, String),
    /// The number found, in words.
    pub total: String,
}

/// All facets of a list.
#[component]
pub fn FacetGroups(
    /// The facets, in the order of the list's shape.
    facets: Vec<Facet>,
    /// What is chosen.
    filter: Filter,
    /// How many each value of each facet would list.
    counts: Vec<Vec<u32>>,
    /// The words of the sheets.
    text: SheetText,
) -> impl IntoView {
    let group = |(place, facet): (usize, Facet)| {
        let chosen = filter.chosen_of(facet.shape).to_vec();
        let counts = counts.get(place).cloned().unwrap_or_default();
        view! { <FacetGroup facet chosen counts text=text.clone()/> }
    };
    facets.into_iter().enumerate().map(group).collect_view()
}

/// A facet with its button; values that would list nothing cannot be chosen. The sheet is not modal: nothing may cover the quick exit.
#[component]
pub fn FacetGroup(
    /// What it is called, and its values.
    facet: Facet,
    /// The values that are chosen.
    chosen: Vec<String>,
    /// How many each value would list.
    counts: Vec<u32>,
    /// The words of its sheet.
    text: SheetText,
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
    let SheetText { close, show, around_total: (before, after), total } = text;
    let around = |words: String| (!words.is_empty()).then(|| view! { <span data-around="">{words}</span> });
    let id = format!("facet-{name}");
    view! {
        <button type="button" class="chip" popovertarget=id.clone()>{facet.legend.clone()}</button>
        <div id=id.clone() class="facet-sheet" popover="auto">
            // Only a sheet shows it, so that nothing takes the focus of a page where the facets stand open.
            <button type="button" class="sheet-close" popovertarget=id.clone() popovertargetaction="hide" autofocus=true aria-label=close></button>
            <fieldset class="facet" data-facet=name>
                <legend>{facet.legend}</legend>
                <div class="choices">{choices}</div>
            </fieldset>
            // A live list has its answer: the sheet only has to close. Otherwise the query is sent.
            <p class="sheet-end">
                <button type="submit" class="button">{show}</button>
                <button type="button" class="button" popovertarget=id.clone() popovertargetaction="hide">
                    {around(before)}
                    <span data-total="">{total}</span>
                    {around(after)}
                </button>
            </p>
        </div>
    }
}
