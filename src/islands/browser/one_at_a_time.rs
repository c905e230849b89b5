//! Requests to the server, one at a time: of those that come up meanwhile only the last is sent.

use std::cell::{Cell, RefCell};

/// Whether a request is under way, and the one that waits.
pub struct OneAtATime<Request> {
    busy: Cell<bool>,
    waiting: RefCell<Option<Request>>,
}

impl<Request> OneAtATime<Request> {
    /// Nothing is requested yet.
    pub const fn new() -> Self {
        Self { busy: Cell::new(false), waiting: RefCell::new(None) }
    }

    /// The request, if it may be sent now; else it waits, in the place of any that waited before.
    pub fn start(&self, request: Request) -> Option<Request> {
        if self.busy.replace(true) {
            *self.waiting.borrow_mut() = Some(request);
            return None;
        }
        Some(request)
    }

    /// A response has come: the request to send next, if one waits. It is under way from now on.
    pub fn finish(&self) -> Option<Request> {
        let next = self.waiting.borrow_mut().take();
        self.busy.set(next.is_some());
        next
    }
}
