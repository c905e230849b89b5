//! The parts of a list that the server rendered, found by their `data-` attributes.

use crate::domain::{Filter, Shape};
use leptos::wasm_bindgen::JsCast;
use std::cell::Cell;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// A value of a facet: its code, its box, its label, its count.
struct Choice {
    code: String,
    input: HtmlInputElement,
    label: String,
    count: Element,
    /// The count that was shown last.
    shown: Cell<Option<u32>>,
}

/// A list's form and its surroundings.
pub struct Elements {
    shape: &'static Shape,
    pub path: String,
    pub text: HtmlInputElement,
    pub results: Element,
    pub chips: HtmlElement,
    total: Element,
    pub status: Element,
    empty: HtmlElement,
    silence: HtmlElement,
    pub pages: HtmlElement,
    order: Option<HtmlSelectElement>,
    facets: Vec<Vec<Choice>>,
}

/// The first element below `root` that a selector names, as the type that the selector says it is: the markup is ours, and
/// every checked cast would bring one more import along.
pub fn find<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    Some(root.query_selector(selector).ok()??.unchecked_into())
}

/// Every element below `root` that a selector names.
pub fn find_all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| Some(list.item(at)?.unchecked_into())).collect()
}

impl Elements {
    /// Finds the parts; nothing when the page is not what it should be, and then it stays a plain form.
    pub fn find(root: &Element, shape: &'static Shape) -> Option<Self> {
        let form: Element = find(root, "[data-form]")?;
        let choices = |facet: &str| {
            let inputs = find_all(root, &format!("[data-facet={facet}] input"));
            inputs.into_iter().filter_map(|input| {
                let input: HtmlInputElement = input.unchecked_into();
                let label = input.parent_element()?;
                let text = find::<Element>(&label, "[data-label]")?.text_content().unwrap_or_default();
                let count = find(&label, "[data-count]")?;
                Some(Choice { code: input.value(), label: text, count, input, shown: Cell::new(None) })
            })
        };
        Some(Self {
            shape,
            path: form.get_attribute("action")?,
            text: find(root, "input[type=search]")?,
            results: find(root, "[data-results]")?,
            chips: find(root, "[data-chips]")?,
            total: find(root, "[data-total]")?,
            status: find(root, "[data-status]")?,
            empty: find(root, "[data-empty]")?,
            silence: find(root, "[data-silence]")?,
            pages: find(root, "[data-pages]")?,
            order: find(root, "select[name=sort]"),
            facets: shape.facets.iter().map(|facet| choices(facet.name).collect()).collect(),
        })
    }

    /// What the form asks now. `unknown` values of the address that have no box are kept by whoever calls.
    pub fn read(&self) -> Filter {
        let mut filter = Filter::all(self.shape);
        filter.set_text(&self.text.value());
        for (facet, choices) in self.shape.facets.iter().zip(&self.facets) {
            let chosen = choices.iter().filter(|choice| choice.input.checked());
            chosen.for_each(|choice| filter.choose(facet.name, &choice.code));
        }
        if let Some(order) = &self.order {
            filter.set_order(&order.value());
        }
        filter
    }

    /// Makes the form show a question.
    pub fn write(&self, filter: &Filter) {
        if self.text.value().trim() != filter.text {
            self.text.set_value(&filter.text);
        }
        for (place, choices) in self.facets.iter().enumerate() {
            for choice in choices {
                choice.input.set_checked(filter.has(place, &choice.code));
            }
        }
        if let Some(order) = &self.order {
            order.set_value(filter.order());
        }
    }

    /// Shows how many each value would list; a value that would list none cannot be chosen, but can be taken back.
    pub fn show_counts(&self, counts: &[Vec<u32>]) {
        for (choices, counts) in self.facets.iter().zip(counts) {
            for (choice, count) in choices.iter().zip(counts) {
                if choice.shown.replace(Some(*count)) != Some(*count) {
                    choice.count.set_text_content(Some(&count.to_string()));
                }
                let dead = *count == 0 && !choice.input.checked();
                // A box that has the focus keeps it: disabling it would drop it.
                if choice.input.disabled() != dead && !is_active(&choice.input) {
                    choice.input.set_disabled(dead);
                }
            }
        }
    }

    /// How many each value would list, as the page says.
    pub fn counts(&self) -> Vec<Vec<u32>> {
        let count = |choice: &Choice| choice.count.text_content()?.parse().ok();
        let counts = |choices: &Vec<Choice>| choices.iter().map(|choice| count(choice).unwrap_or(0)).collect();
        self.facets.iter().map(counts).collect()
    }

    /// How many were found, as the page says.
    pub fn total(&self) -> String {
        self.total.text_content().unwrap_or_default()
    }

    /// Whether the page says nothing about an empty list.
    pub fn is_empty_hidden(&self) -> bool {
        self.empty.hidden()
    }

    /// Shows how many were found.
    pub fn show_total(&self, total: &str, none: bool) {
        self.total.set_text_content(Some(total));
        self.empty.set_hidden(!none);
        self.silence.set_hidden(true);
    }

    /// Says that no answer came, and gives the words.
    pub fn show_silence(&self) -> String {
        self.silence.set_hidden(false);
        self.silence.text_content().unwrap_or_default()
    }

    /// The name of a facet's value; nothing when the facet does not know it.
    pub fn label(&self, facet: usize, code: &str) -> Option<&str> {
        Some(&self.facets.get(facet)?.iter().find(|choice| choice.code == code)?.label)
    }
}

fn is_active(input: &HtmlInputElement) -> bool {
    let active = input.owner_document().and_then(|document| document.active_element());
    active.is_some_and(|active| active.is_same_node(Some(input)))
}
