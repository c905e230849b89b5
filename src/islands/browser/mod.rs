//! What islands do in the browser.

mod announcer;
mod answer;
mod cards;
mod elements;
mod history;
mod html;
mod labels;
mod lifetime;
mod links;
mod listing;
mod one_at_a_time;
mod suggest;

use crate::domain::{EVENTS, MEMBERS, Shape};
use answer::Asked;
use listing::Listing;
use suggest::Suggest;
use web_sys::Element;

/// Makes the directory of members live.
pub fn enhance_members() {
    enhance("[data-listing=members]", &MEMBERS, Asked::Members);
}

/// Makes the calendar of events live.
pub fn enhance_events() {
    enhance("[data-listing=events]", &EVENTS, Asked::Events);
}

/// Makes the search over everything suggest.
pub fn enhance_search() {
    if let Some(form) = first("[data-suggest]") {
        lifetime::lives_with(&form);
        Suggest::start(&form);
    }
}

/// The first element of the page that a selector names.
fn first(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()
}

/// Hydrates a list. If the page is not as expected nothing happens: the form works by itself.
fn enhance(selector: &str, shape: &'static Shape, list: Asked) {
    if let Some(root) = first(selector) {
        lifetime::lives_with(&root);
        Listing::start(root, shape, list);
    }
}
