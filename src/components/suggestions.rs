//! What the search suggests, as the options of a list box (WAI-ARIA combobox pattern).

use super::Highlight;
use crate::{domain::Suggestion, search::highlight::Marker};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the search suggests for a text: what a server function returns.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionList {
    /// The text.
    pub text: String,
    /// The suggestions, best first; the last leads to all results.
    pub options: Vec<Suggestion>,
    /// How many there are, in words.
    pub words: String,
}

/// The options, of which one may be active.
#[component]
pub fn Suggestions(
    /// What is suggested.
    list: SuggestionList,
    /// The place of the option that Enter would open.
    active: Option<usize>,
) -> impl IntoView {
    let marker = Arc::new(Marker::new(&list.text));
    let option = move |(place, option): (usize, Suggestion)| {
        let is_active = if active == Some(place) { "true" } else { "false" };
        let leads_to_all = option.leads_to_all();
        let id = if leads_to_all { "suggestion-all".to_owned() } else { format!("suggestion-{place}") };
        let marker = if leads_to_all { Arc::default() } else { Arc::clone(&marker) };
        let kind = (!leads_to_all).then(|| view! { <span class="meta">{format!(" {}", option.kind)}</span> });
        view! {
            <li role="option" id=id aria-selected=is_active data-href=option.href>
                <span lang=option.language><Highlight text=option.title marker/></span>
                {kind}
            </li>
        }
    };
    list.options.into_iter().enumerate().map(option).collect_view()
}
