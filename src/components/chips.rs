//! What is chosen in a list, each as a link that takes it back, and one that takes back all.

use super::{ListProps, filled};
use crate::domain::Filter;
use leptos::prelude::*;
use std::sync::Arc;

/// The chips of a question.
#[component]
pub fn Chips(
    /// The list.
    props: Arc<ListProps>,
    /// The question.
    filter: Filter,
) -> impl IntoView {
    let text = &props.text;
    let chip = |label: String, without: &Filter, facet: &'static str, value: String| {
        view! {
            <li>
                <a class="chip" href=props.href(without) data-facet=facet data-value=value>
                    <span class="sr-only">{format!("{} ", text.remove)}</span>
                    {label}
                </a>
            </li>
        }
    };
    let mut chips = Vec::new();
    if !filter.text.is_empty() {
        let label = filled(&text.text_chip, &filter.text);
        chips.push(chip(label, &filter.without_text(), "q", filter.text.clone()));
    }
    for (place, (name, values)) in filter.chosen().enumerate() {
        for value in values {
            let known = props.facets.get(place).and_then(|facet| facet.listed(value));
            let label = known.map_or_else(|| format!("{value} ({})", text.unknown), str::to_owned);
            chips.push(chip(label, &filter.without(place, value), name, value.clone()));
        }
    }
    let reset = (!chips.is_empty()).then(|| {
        view! { <li><a class="chip reset" href=props.href(&Filter::all(filter.shape())) data-reset="">{text.reset.clone()}</a></li> }
    });
    view! {
        <ul class="chips" data-chips="" aria-label=text.chosen.clone() hidden=filter.is_open()>
            {chips}
            {reset}
        </ul>
    }
}
