//! What islands do in the browser.

mod answer;
mod cards;
mod elements;
mod history;
mod labels;
mod listing;

use crate::domain::{EVENTS, MEMBERS};
use listing::{Listing, Source};
use web_sys::HtmlElement;

/// Makes the directory of members live. With a version the whole list is in the page and searched here.
pub fn enhance_members(root: &HtmlElement, locale: &str, version: Option<&str>) {
    let source = match version {
        Some(version) => Source::Page { locale: locale.to_owned(), version: version.to_owned() },
        None => Source::Members { locale: locale.to_owned() },
    };
    Listing::start(root, &MEMBERS, source);
}

/// Makes the calendar of events live.
pub fn enhance_events(root: &HtmlElement, locale: &str) {
    Listing::start(root, &EVENTS, Source::Events { locale: locale.to_owned() });
}
