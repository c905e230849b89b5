//! What is chosen in a list, each as a link that takes it back, and one that takes back all.

use super::{ListProps, filled};
use crate::domain::Filter;
use leptos::prelude::*;
use std::sync::Arc;

/// The chips of a query.
#[component]
pub fn Chips(
    /// The list.
    props: Arc<ListProps>,
    /// The query.
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
    for (shape, values) in filter.chosen() {
        let facet = props.facets.iter().find(|facet| facet.shape.name == shape.name);
        for code in values {
            let known = facet.and_then(|facet| facet.values.iter().find(|value| value.code == *code));
            let label = known.map_or_else(|| format!("{code} ({})", text.unknown), |value| value.label.clone());
            chips.push(chip(label, &filter.without(shape, code), shape.name, code.clone()));
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
