//! Questions to the server, one at a time: of those that come up meanwhile only the last is asked.

use std::cell::{Cell, RefCell};

/// Whether a question is under way, and the one that waits.
pub struct OneAtATime<Question> {
    busy: Cell<bool>,
    waiting: RefCell<Option<Question>>,
}

impl<Question> OneAtATime<Question> {
    /// Nothing is asked yet.
    pub const fn new() -> Self {
        Self { busy: Cell::new(false), waiting: RefCell::new(None) }
    }

    /// The question, if it may be asked now; else it waits, in the place of any that waited before.
    pub fn ask(&self, question: Question) -> Option<Question> {
        if self.busy.replace(true) {
            *self.waiting.borrow_mut() = Some(question);
            return None;
        }
        Some(question)
    }

    /// An answer has come: the question to send next, if one waits. It is under way from now on.
    pub fn answered(&self) -> Option<Question> {
        let next = self.waiting.borrow_mut().take();
        self.busy.set(next.is_some());
        next
    }
}
