//! The address is the state: replaced while typing, pushed when a choice is made.

use leptos::wasm_bindgen::JsValue;
use std::cell::RefCell;

/// Keeps the address in step with the question.
pub struct AddressBar {
    /// The path of the list's page.
    path: String,
    /// The address that the list has answered or asked for last. While the browser shows another one, the visitor is
    /// on the way to another page, and the history belongs to that page.
    current: RefCell<String>,
    /// The address of the last choice that was made: where Back must lead.
    committed: RefCell<String>,
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}

/// The query string of the page's address, without `?`.
pub fn query() -> String {
    let search = location().and_then(|location| location.search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

fn here() -> String {
    let Some(location) = location() else { return String::new() };
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

impl AddressBar {
    /// Starts from the address of the page, whose path this is.
    pub fn new(path: &str) -> Self {
        Self { path: path.to_owned(), current: RefCell::new(here()), committed: RefCell::new(here()) }
    }

    /// Whether the address is still the list's own.
    pub fn is_here(&self) -> bool {
        *self.current.borrow() == here()
    }

    /// While typing: the address follows, no entry is added.
    pub fn replace(&self, address: &str) {
        if self.is_here()
            && here() != address
            && let Some(history) = web_sys::window().and_then(|window| window.history().ok())
        {
            // Browsers refuse when they are asked too often; the next change catches up.
            _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
            self.current.replace(here());
        }
    }

    /// A choice: one entry, behind it the address of the choice before, not of a half-typed word.
    pub fn push(&self, address: &str) {
        if !self.is_here() {
            return;
        }
        let before = self.committed.replace(address.to_owned());
        if before == address {
            return;
        }
        self.replace(&before);
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
            self.current.replace(here());
        }
    }

    /// Loads the list's page anew, unless the visitor has gone on.
    pub fn load(&self, address: &str) {
        if self.is_here()
            && let Some(location) = location()
        {
            _ = location.replace(address);
        }
    }

    /// Back or Forward: the browser has changed the address. Whether it still is one of the list's page.
    pub fn follow(&self) -> bool {
        let is_ours = location().and_then(|location| location.pathname().ok()).is_some_and(|path| path == self.path);
        if is_ours {
            self.current.replace(here());
            self.committed.replace(here());
        }
        is_ours
    }
}
