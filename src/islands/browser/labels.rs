//! What a list says of itself in the browser: chips and the number found. The words come with the page.

use super::{
    elements::{Elements, find},
    history::in_mode,
};
use crate::domain::Filter;
use js_sys::{Array, Intl::PluralRules, JSON, Object, Reflect};
use leptos::wasm_bindgen::JsValue;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// Says how many were found, in the page's language.
pub struct Totals {
    /// The words for each plural category, and for none at all.
    forms: JsValue,
    /// The browser's own plural rules. Asking for them costs more than using them.
    rules: PluralRules,
}

impl Totals {
    /// With the words of the list below `root`.
    pub fn new(root: &Element, locale: &str) -> Self {
        let forms = find::<Element>(root, "[data-forms]").and_then(|total| total.get_attribute("data-forms"));
        let forms = forms.and_then(|forms| JSON::parse(&forms).ok()).unwrap_or(JsValue::NULL);
        Self { forms, rules: PluralRules::new(&Array::of1(&locale.into()), &Object::new()) }
    }

    /// “17 organisations”: the form for the number's plural category.
    pub fn say(&self, found: usize) -> String {
        let form = |key: &str| Reflect::get(&self.forms, &key.into()).ok().and_then(|form| form.as_string());
        let category = || String::from(self.rules.select(f64::from(u32::try_from(found).unwrap_or(u32::MAX))));
        let form = if found == 0 { form("0") } else { form(&category()).or_else(|| form("other")) };
        form.unwrap_or_else(|| "{n}".to_owned()).replace("{n}", &found.to_string())
    }
}

/// Shows what is chosen, each as a link that takes it back.
pub fn show_chips(elements: &Elements, filter: &Filter) {
    replace_keeping_focus(&elements.chips, &elements.text, |chips| draw_chips(chips, elements, filter));
    elements.chips.set_hidden(filter.is_open());
}

fn draw_chips(chips: &HtmlElement, elements: &Elements, filter: &Filter) {
    chips.set_text_content(None);
    let word = |name: &str| chips.get_attribute(name).unwrap_or_default();
    let remove = format!("{} ", word("data-remove"));
    if !filter.text.is_empty() {
        let label = word("data-text").replace("{text}", &filter.text);
        chip(
            chips,
            &remove,
            &label,
            &filter.without_text().href(&elements.path),
            [("facet", "q"), ("value", &filter.text)],
        );
    }
    for (place, (facet, values)) in filter.chosen().enumerate() {
        for value in values {
            let label = elements
                .label(place, value)
                .map_or_else(|| format!("{value} ({})", word("data-unknown")), ToOwned::to_owned);
            let address = filter.without(place, value).href(&elements.path);
            chip(chips, &remove, &label, &address, [("facet", facet), ("value", value)]);
        }
    }
    if !filter.is_open() {
        chip(chips, "", &word("data-reset-label"), &elements.path, [("reset", ""), ("facet", "")]);
    }
}

fn chip(chips: &HtmlElement, remove: &str, label: &str, address: &str, data: [(&str, &str); 2]) -> Option<()> {
    let document = chips.owner_document()?;
    let (item, link, hidden) = (
        document.create_element("li").ok()?,
        document.create_element("a").ok()?,
        document.create_element("span").ok()?,
    );
    let reset = remove.is_empty();
    link.set_attribute("class", if reset { "chip reset" } else { "chip" }).ok()?;
    link.set_attribute("href", &in_mode(address.to_owned())).ok()?;
    for (name, value) in data {
        link.set_attribute(&format!("data-{name}"), value).ok()?;
    }
    if !reset {
        hidden.set_attribute("class", "sr-only").ok()?;
        hidden.set_text_content(Some(remove));
        link.append_child(&hidden).ok()?;
    }
    link.append_child(&document.create_text_node(label)).ok()?;
    item.append_child(&link).ok()?;
    chips.append_child(&item).ok()?;
    Some(())
}

/// Changes the inside of an element; if the focus was in it, it goes to its first link, else to `otherwise`.
pub fn replace_keeping_focus(element: &HtmlElement, otherwise: &HtmlInputElement, change: impl FnOnce(&HtmlElement)) {
    let active = element.owner_document().and_then(|document| document.active_element());
    let had_focus = active.is_some_and(|active| element.contains(Some(&active)));
    change(element);
    if had_focus {
        let link = find::<HtmlElement>(element, "a");
        _ = link.unwrap_or_else(|| otherwise.clone().into()).focus();
    }
}
