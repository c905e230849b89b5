//! Shows what is typed as the page that it will be, where the form has a button that sends it into a frame: the button is pressed.

use crate::typing::{pause, typing};
use leptos::{prelude::*, task::spawn_local, wasm_bindgen::JsCast as _};
use std::{cell::Cell, rc::Rc};
use web_sys::{HtmlElement, HtmlFormElement};

/// From the last keystroke to the new page, in milliseconds.
const PAUSE: i32 = 1_000;

/// Presses the button a moment after the last keystroke, as long as the frame is in sight.
pub fn start(form: &HtmlFormElement) -> Option<()> {
    let button = document().query_selector(&format!("button[formtarget][form={}]", form.id())).ok()??;
    let button: HtmlElement = button.dyn_into().ok()?;
    let (form, latest) = (form.clone(), Rc::new(Cell::new(0_u32)));
    typing(&form.clone(), move || {
        let this = latest.get().wrapping_add(1);
        latest.set(this);
        let (form, button, latest) = (form.clone(), button.clone(), Rc::clone(&latest));
        spawn_local(async move {
            pause(PAUSE).await;
            // Closed parts of a page take no place in it.
            if latest.get() == this && button.offset_width() > 0 {
                let _ = form.request_submit_with_submitter(Some(&button));
            }
        });
    });
    Some(())
}
