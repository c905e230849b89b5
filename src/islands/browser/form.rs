//! The form of a list: what it asks. Its boxes follow the filter by themselves, as components; its text field belongs to whoever
//! types in it.

use super::dom::{find, find_all};
use crate::domain::{Filter, Shape};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// A list's form.
pub struct Form {
    shape: &'static Shape,
    pub text: HtmlInputElement,
    pub facets: Element,
    order: Option<HtmlSelectElement>,
}

impl Form {
    /// Finds the form of a list.
    pub fn find(root: &Element, shape: &'static Shape) -> Option<Self> {
        Some(Self {
            shape,
            text: find(root, "input[type=search]")?,
            facets: find(root, "[data-facets]")?,
            order: find(root, "select[name=sort]"),
        })
    }

    /// What the form asks now, with what it cannot show: values of the question before that have no box.
    pub fn read(&self, before: &Filter) -> Filter {
        let mut filter = Filter::all(self.shape);
        filter.set_text(&self.text.value());
        let boxes = find_all(&self.facets, "input");
        let boxes: Vec<HtmlInputElement> = boxes.into_iter().map(JsCast::unchecked_into).collect();
        for chosen in boxes.iter().filter(|input| input.checked()) {
            filter.choose(&chosen.name(), &chosen.value());
        }
        for (name, values) in before.chosen() {
            let has_box = |value: &&String| boxes.iter().any(|input| input.name() == name && input.value() == **value);
            values.iter().filter(|value| !has_box(value)).for_each(|value| filter.choose(name, value));
        }
        if let Some(order) = &self.order {
            filter.set_order(&order.value());
        }
        filter
    }

    /// Makes text field and order show a question. What was typed stays as it was typed if it asks the same.
    pub fn write(&self, filter: &Filter) {
        if self.text.value().trim() != filter.text {
            self.text.set_value(&filter.text);
        }
        if let Some(order) = &self.order {
            order.set_value(filter.order());
        }
    }
}
