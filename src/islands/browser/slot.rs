//! A place in the page whose content is rendered anew.

use super::dom::find;
use leptos::{IntoView, mount::mount_to};
use std::{any::Any, cell::RefCell};
use web_sys::{Element, HtmlElement};

/// An element and the view in it.
pub struct Slot {
    element: HtmlElement,
    view: RefCell<Option<Box<dyn Any>>>,
}

impl Slot {
    /// The element that a selector names, with what the server rendered in it.
    pub fn find(root: &Element, selector: &str) -> Option<Self> {
        Some(Self { element: find(root, selector)?, view: RefCell::default() })
    }

    /// The element.
    pub const fn element(&self) -> &HtmlElement {
        &self.element
    }

    /// Puts a view in the place of what is there.
    pub fn show<V: IntoView + 'static>(&self, view: impl FnOnce() -> V + 'static) {
        self.view.take();
        self.element.set_text_content(None);
        self.view.replace(Some(Box::new(mount_to(self.element.clone(), view))));
    }
}
