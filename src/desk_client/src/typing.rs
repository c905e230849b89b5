//! What happens while somebody types in a form.

use js_sys::Promise;
use leptos::{ev, prelude::*, wasm_bindgen::JsCast as _};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlFormElement, Node};

/// Whether an event is of the form. A control that belongs to it may stand elsewhere in the page.
pub fn holds(form: &HtmlFormElement, event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    form.contains(target.as_ref())
}

/// Calls this after everything that is typed or chosen in a form.
pub fn typing(form: &HtmlFormElement, then: impl Fn() + Clone + 'static) {
    let form = form.clone();
    let typed = move |event: Event| {
        if holds(&form, &event) {
            then();
        }
    };
    // Neither is taken away: the page lives as long as its form.
    let _ = window_event_listener(ev::input, typed.clone());
    let _ = window_event_listener(ev::change, typed);
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let timer = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    let _ = JsFuture::from(timer).await;
}
