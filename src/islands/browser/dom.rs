//! Elements of the page, found by their `data-` attributes.

use leptos::wasm_bindgen::JsCast;
use web_sys::Element;

/// The first element of the page that a selector names.
pub fn first(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()
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

/// Whether the focus is on an element or in it.
pub fn has_focus(element: &Element) -> bool {
    element.matches(":focus-within").unwrap_or(false)
}
