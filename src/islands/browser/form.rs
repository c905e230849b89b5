//! The form of a list: its query, and how many each value of its facets would list.

use super::dom::{find, find_all, has_focus};
use crate::domain::{Facet, FacetShape, FacetValue, Filter, Shape};
use std::cell::Cell;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// A list's form.
pub struct Form {
    shape: &'static Shape,
    pub text: HtmlInputElement,
    order: Option<HtmlSelectElement>,
    /// Each facet with the boxes of its values.
    facets: Vec<(&'static FacetShape, Vec<Choice>)>,
}

/// A value of a facet: its box, and how many it would list.
struct Choice {
    code: String,
    input: HtmlInputElement,
    count: Element,
    /// The count that was shown last.
    shown: Cell<Option<u32>>,
}

impl Form {
    /// Finds the form of a list.
    pub fn find(root: &Element, shape: &'static Shape) -> Option<Self> {
        let mut facets = Vec::new();
        for facet in shape.facets {
            let mut choices = Vec::new();
            for choice in find_all(root, &format!("[data-facet={}] label", facet.name)) {
                let input: HtmlInputElement = find(&choice, "input")?;
                let count = find(&choice, "[data-count]")?;
                choices.push(Choice { code: input.value(), input, count, shown: Cell::new(None) });
            }
            facets.push((facet, choices));
        }
        Some(Self { shape, text: find(root, "input[type=search]")?, order: find(root, "select[name=sort]"), facets })
    }

    /// The facets with their values, as they are called in the form.
    pub fn facets(&self) -> Vec<Facet> {
        let value = |Choice { code, input, .. }: &Choice| {
            let label = input.next_element_sibling().and_then(|label| label.text_content());
            FacetValue { code: code.clone(), label: label.unwrap_or_default() }
        };
        let facet = |(shape, choices): &(&'static FacetShape, Vec<Choice>)| Facet {
            shape,
            legend: String::new(),
            values: choices.iter().map(value).collect(),
        };
        self.facets.iter().map(facet).collect()
    }

    /// The query of the form as it is now, with what it cannot show: values of the query before that have no box.
    pub fn read(&self, before: &Filter) -> Filter {
        let mut filter = Filter::all(self.shape);
        filter.set_text(&self.text.value());
        for (facet, choices) in &self.facets {
            for choice in choices.iter().filter(|choice| choice.input.checked()) {
                filter.choose(facet.name, &choice.code);
            }
            let has_box = |value: &&String| choices.iter().any(|choice| choice.code == **value);
            for value in before.chosen_of(facet).iter().filter(|value| !has_box(value)) {
                filter.choose(facet.name, value);
            }
        }
        if let Some(order) = &self.order {
            filter.set_order(&order.value());
        }
        filter
    }

    /// Makes the form show a query. What was typed stays as it was typed if it means the same.
    pub fn write(&self, filter: &Filter) {
        if self.text.value().trim() != filter.text {
            self.text.set_value(&filter.text);
        }
        for (facet, choices) in &self.facets {
            for choice in choices {
                choice.input.set_checked(filter.chosen_of(facet).contains(&choice.code));
            }
        }
        if let Some(order) = &self.order {
            order.set_value(filter.order());
        }
    }

    /// Shows how many each value would list; a value that would list none cannot be chosen, but can be taken back.
    pub fn show_counts(&self, counts: &[Vec<u32>]) {
        for ((_, choices), counts) in self.facets.iter().zip(counts) {
            for (choice, count) in choices.iter().zip(counts) {
                if choice.shown.replace(Some(*count)) != Some(*count) {
                    choice.count.set_text_content(Some(&count.to_string()));
                }
                let is_disabled = *count == 0 && !choice.input.checked();
                // A box that has the focus keeps it: disabling it would drop it.
                if choice.input.disabled() != is_disabled && !has_focus(&choice.input) {
                    choice.input.set_disabled(is_disabled);
                }
            }
        }
    }
}
