//! The address is the state: replaced while typing, pushed when a choice is made. In discreet mode every address stays in it.

use crate::domain::discreetly;
use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    wasm_bindgen::JsValue,
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

/// How long after the last letter the address follows. Writing it takes a browser longer than the whole search, and it allows
/// a page only so many changes.
const PAUSE: Duration = Duration::from_millis(250);

/// How a change of the query is written into the address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Typing: the address is replaced, once the typist pauses.
    Typing,
    /// A choice: an entry is pushed.
    Choice,
    /// Back or Forward: the address is right already.
    None,
}

/// Keeps the address in step with the query.
pub struct AddressBar {
    /// The path of the list's page.
    path: String,
    /// The address of the query that the list has shown or requested last. While the browser shows another one, the visitor is
    /// on the way to another page, and the history belongs to that page.
    current: RefCell<String>,
    /// The address of the last choice that was made: where Back must lead.
    committed: RefCell<String>,
    /// The address that is written once the typist pauses.
    pending: Cell<Option<TimeoutHandle>>,
    /// What changed the query last.
    last: Cell<Step>,
}

fn location() -> Option<web_sys::Location> {
    web_sys::window().map(|window| window.location())
}

/// The query string of the page's address, without `?`.
pub fn query() -> String {
    let search = location().and_then(|location| location.search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// Whether the page is read in discreet mode.
pub fn is_discreet() -> bool {
    let page = web_sys::window().and_then(|window| window.document()?.document_element());
    page.is_some_and(|page| page.has_attribute("data-discreet"))
}

/// An address as the links of this page have it.
pub fn in_mode(address: String) -> String {
    if is_discreet() { discreetly(&address, "&") } else { address }
}

/// Leads to another page; in discreet mode it takes the place of this one in the history.
pub fn open(address: String) {
    if let Some(location) = location() {
        let address = in_mode(address);
        _ = if is_discreet() { location.replace(&address) } else { location.assign(&address) };
    }
}

fn here() -> String {
    let Some(location) = location() else { return String::new() };
    location.pathname().unwrap_or_default() + &location.search().unwrap_or_default()
}

impl AddressBar {
    /// Starts from the address of the page, whose path this is.
    pub fn new(path: &str) -> Self {
        let (current, committed) = (RefCell::new(here()), RefCell::new(here()));
        Self { path: path.to_owned(), current, committed, pending: Cell::new(None), last: Cell::new(Step::None) }
    }

    /// Whether the address is still the list's own.
    pub fn is_here(&self) -> bool {
        *self.current.borrow() == here()
    }

    /// What changed the query last.
    pub const fn last_step(&self) -> Step {
        self.last.get()
    }

    /// The query has another address.
    pub fn follow(self: &Rc<Self>, address: String, step: Step) {
        self.last.set(step);
        match step {
            Step::Typing => self.follow_soon(address),
            Step::Choice => self.push(&address),
            Step::None => {}
        }
    }

    /// While typing: the address follows after a pause, no entry is added. Whatever ends the typing otherwise is a choice, and
    /// writes the address at once: leaving the field, Enter, a box, a chip.
    fn follow_soon(self: &Rc<Self>, address: String) {
        self.forget_pending();
        let bar = Rc::clone(self);
        let follow = move || bar.replace(&address);
        self.pending.set(set_timeout_with_handle(follow, PAUSE).ok());
    }

    fn forget_pending(&self) {
        if let Some(pending) = self.pending.take() {
            pending.clear();
        }
    }

    fn replace(&self, address: &str) {
        if self.is_here()
            && here() != address
            && let Some(history) = web_sys::window().and_then(|window| window.history().ok())
        {
            // Browsers refuse when it is written too often; the next change catches up.
            _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
            self.current.replace(here());
        }
    }

    /// A choice: one entry, behind it the address of the choice before, not of a half-typed word.
    fn push(&self, address: &str) {
        self.forget_pending();
        if !self.is_here() {
            return;
        }
        let before = self.committed.replace(address.to_owned());
        self.replace(&before);
        if before == address {
            return;
        }
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
    pub fn has_moved(&self) -> bool {
        self.forget_pending();
        let is_ours = location().and_then(|location| location.pathname().ok()).is_some_and(|path| path == self.path);
        if is_ours {
            self.current.replace(here());
            self.committed.replace(here());
        }
        is_ours
    }
}
