//! What islands do in the browser.

mod answer;
mod cards;
mod elements;
mod history;
mod labels;
mod listing;

use crate::domain::{EVENTS, MEMBERS, Shape};
use answer::List;
use listing::Listing;

/// Makes the directory of members live.
pub fn enhance_members() {
    enhance("[data-listing=members]", &MEMBERS, List::Members);
}

/// Makes the calendar of events live.
pub fn enhance_events() {
    enhance("[data-listing=events]", &EVENTS, List::Events);
}

/// Brings a list to life. If the page is not as expected nothing happens: the form works by itself.
fn enhance(selector: &str, shape: &'static Shape, list: List) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.query_selector(selector).ok().flatten()) {
        Listing::start(root, shape, list);
    }
}
