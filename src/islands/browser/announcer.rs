//! What a polite status line announces, once nothing was typed for a while.

use leptos::{
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    reactive::owner::on_cleanup,
};
use send_wrapper::SendWrapper;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};
use web_sys::Element;

/// How long after the last input: a screen reader would otherwise speak at every letter.
const QUIET: Duration = Duration::from_millis(600);

/// A status line (`role=status`).
#[derive(Clone)]
pub struct Announcer(Rc<State>);

struct State {
    /// The line, as long as it is in the page: a timer that was cleared lets go of what it holds only with the browser's garbage.
    line: RefCell<Option<Element>>,
    /// What was announced last.
    last: RefCell<String>,
    timer: Cell<Option<TimeoutHandle>>,
}

impl Announcer {
    /// A line that needs not announce what the page says already.
    pub fn new(line: Element, known: String) -> Self {
        let announcer =
            Self(Rc::new(State { line: RefCell::new(Some(line)), last: RefCell::new(known), timer: Cell::new(None) }));
        let owned = SendWrapper::new(announcer.clone());
        on_cleanup(move || {
            owned.cancel();
            owned.0.line.take();
        });
        announcer
    }

    /// Announces something once it is quiet, and only if it is another thing than last time.
    pub fn announce(&self, words: String) {
        self.cancel();
        let state = Rc::clone(&self.0);
        let speak = move || {
            if *state.last.borrow() != words {
                state.line.borrow().iter().for_each(|line| line.set_text_content(Some(&words)));
                *state.last.borrow_mut() = words;
            }
        };
        self.0.timer.set(set_timeout_with_handle(speak, QUIET).ok());
    }

    /// Takes back what was about to be announced.
    pub fn cancel(&self) {
        if let Some(timer) = self.0.timer.take() {
            timer.clear();
        }
    }
}
