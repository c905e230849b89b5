//! What a polite status line says, once it is quiet.

use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};
use web_sys::Element;

/// How long after the last input something is said: a screen reader would otherwise speak at every letter.
const QUIET: Duration = Duration::from_millis(600);

/// A status line (`role=status`).
pub struct Announcer {
    line: Element,
    /// What was said last.
    said: Rc<RefCell<String>>,
    timer: Cell<Option<TimeoutHandle>>,
}

impl Announcer {
    /// A line that needs not say what the page says already.
    pub fn new(line: Element, known: String) -> Self {
        Self { line, said: Rc::new(RefCell::new(known)), timer: Cell::new(None) }
    }

    /// Says something once it is quiet, and only if it is another thing than last time.
    pub fn announce(&self, words: String) {
        self.cancel();
        let (line, said) = (self.line.clone(), Rc::clone(&self.said));
        let speak = move || {
            if *said.borrow() != words {
                line.set_text_content(Some(&words));
                *said.borrow_mut() = words;
            }
        };
        self.timer.set(set_timeout_with_handle(speak, QUIET).ok());
    }

    /// Takes back what was about to be said.
    pub fn cancel(&self) {
        if let Some(timer) = self.timer.take() {
            timer.clear();
        }
    }
}
