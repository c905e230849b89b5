//! What the search suggests, as the options of a list box (WAI-ARIA combobox pattern).

use super::Highlight;
use crate::{domain::Suggestion, search::highlight::Marker};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the search suggests for a text: what a server function answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionList {
    /// The text.
    pub text: String,
    /// The suggestions, best first; the last leads to all results.
    pub options: Vec<Suggestion>,
    /// How many there are, in words.
    pub words: String,
}

/// The list box and what is active in it.
#[derive(Debug, Clone, Default)]
pub struct SuggestionState {
    /// The text that suggestions are wanted for; nothing once the list was closed.
    pub wanted: Option<String>,
    /// What is suggested, for the text that was wanted last.
    pub list: SuggestionList,
    /// The place of the option that Enter would open.
    pub active: Option<usize>,
}

impl SuggestionState {
    /// Whether the suggestions for what is wanted are here, and there are any.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.wanted.as_ref() == Some(&self.list.text) && !self.list.options.is_empty()
    }
}

/// The options, of which one may be active.
#[component]
pub fn Suggestions(
    /// What is suggested.
    options: Vec<Suggestion>,
    /// The place of the option that Enter would open.
    active: Option<usize>,
    /// The text.
    marker: Memo<Marker>,
) -> impl IntoView {
    let option = |(place, option): (usize, Suggestion)| {
        let is_active = if active == Some(place) { "true" } else { "false" };
        let leads_to_all = option.kind.is_empty();
        let id = if leads_to_all { "suggestion-all".to_owned() } else { format!("suggestion-{place}") };
        let marker = (!leads_to_all).then_some(marker);
        let kind = (!leads_to_all).then(|| view! { <span class="meta">{format!(" {}", option.kind)}</span> });
        view! {
            <li role="option" id=id aria-selected=is_active data-href=option.href>
                <span lang=option.language><Highlight text=option.title marker/></span>
                {kind}
            </li>
        }
    };
    options.into_iter().enumerate().map(option).collect_view()
}
