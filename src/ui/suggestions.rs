//! What the search suggests, as the options of a list box (WAI-ARIA combobox pattern).

use super::highlighted;
use crate::{
    domain::{Filter, Route, SEARCH},
    site::{Edition, Found},
};
use leptos::prelude::*;

/// How many suggestions are shown: as many as one takes in at a glance.
const SHOWN: usize = 7;

/// The options, and the words for a screen reader that say how many there are.
pub fn suggestions(edition: Edition<'_>, text: &str) -> AnyView {
    let language = edition.language;
    let (_, found) = edition.best(text, SHOWN);
    let said = language.count("search-suggestions-count", found.len());
    let option = |(place, found): (usize, &Found)| {
        view! {
            <li role="option" id=format!("suggestion-{place}") aria-selected="false" data-href=found.href.clone()>
                <span lang=found.language.clone()>{highlighted(&found.title, text)}</span>
                " "
                <span class="meta">{language.text(found.kind.message()).to_owned()}</span>
            </li>
        }
    };
    let options = found.iter().enumerate().map(option).collect_view();
    let all = (!found.is_empty()).then(|| {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(text);
        let href = filter.href(&Route::Search.path(language.locale));
        let words = language.with("search-all-results", &[("text", &filter.text)]);
        view! { <li role="option" id="suggestion-all" aria-selected="false" data-href=href>{words}</li> }
    });
    view! { <ul data-said=said>{options} {all}</ul> }.into_any()
}
