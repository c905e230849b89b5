//! How long an island lives: from its hydration until its element leaves the page. What it has set up is undone by its owner
//! (`on_cleanup`); navigation by `public/navigate.js` removes elements and then says so.

use leptos::{
    reactive::{
        effect::Effect,
        owner::{Owner, on_cleanup},
    },
    task::spawn_local_scoped_with_cancellation,
    wasm_bindgen::{JsCast, closure::Closure, prelude::wasm_bindgen},
};
use send_wrapper::SendWrapper;
use std::{cell::RefCell, pin::Pin};
use web_sys::{Element, Event, EventTarget};

thread_local! {
    /// The islands that live, each with its element and what owns all that it has set up.
    static LIVE: RefCell<Vec<(Element, Owner)>> = const { RefCell::new(Vec::new()) };
}

/// Ties what the current owner owns to an element of the page.
pub fn lives_with(element: &Element) {
    if let Some(owner) = Owner::current() {
        LIVE.with_borrow_mut(|live| live.push((element.clone(), owner)));
    }
}

/// Cleans up after the islands whose elements have left the page.
#[wasm_bindgen(js_name = cleanUp)]
pub fn clean_up() {
    let (live, gone): (Vec<_>, Vec<_>) = LIVE.take().into_iter().partition(|(element, _)| element.is_connected());
    LIVE.set(live);
    for (_, owner) in gone {
        owner.cleanup();
    }
}

/// Runs a task that ends with the current owner. It is boxed, so that the code around it is there once.
pub fn spawn(task: Pin<Box<dyn Future<Output = ()>>>) {
    spawn_local_scoped_with_cancellation(task);
}

/// Runs something now and whenever a signal that it reads has changed. It is boxed for the same reason.
pub fn effect(run: impl Fn() + 'static) {
    let run: Box<dyn Fn()> = Box::new(run);
    Effect::new(move |_| run());
}

/// Listens for as long as the current owner lives.
pub fn listen(target: &EventTarget, event: &'static str, handle: Box<dyn Fn(&Event)>) {
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| handle(&event));
    _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    let listener = SendWrapper::new((target.clone(), closure));
    on_cleanup(move || {
        let (target, closure) = listener.take();
        _ = target.remove_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    });
}
