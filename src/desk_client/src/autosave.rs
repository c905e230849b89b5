//! Keeps what is typed in a form as a draft, by sending the form that a button would send. One loop does it: so there is one request
//! under way at most, and what is sent next is the newest.

use crate::{
    Hint, Kept, State,
    typing::{holds, pause, typing},
};
use gloo_net::http::Request;
use js_sys::Date;
use leptos::{ev, prelude::*, task::spawn_local, wasm_bindgen::JsCast as _};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use web_sys::{
    AbortSignal, FormData, HtmlElement, HtmlFormElement, HtmlInputElement, RequestRedirect, UrlSearchParams,
};

/// From a keystroke to the request that keeps it, in milliseconds: with an answer in time nothing older than five seconds is lost.
const PAUSE: i32 = 3_000;
/// For so many milliseconds an answer is waited for.
const PATIENCE: u32 = 15_000;

/// The hidden fields by which a form says which draft it goes on with.
const PROPOSAL: &str = "proposal";
const VERSION: &str = "proposal-version";

struct Autosave {
    form: HtmlFormElement,
    state: RwSignal<State>,
    hints: RwSignal<Vec<Hint>>,
    /// Whether something was typed since the last form that was sent.
    is_dirty: Cell<bool>,
    is_running: Cell<bool>,
    is_sending: Cell<bool>,
    /// Whether nothing is kept from here on.
    is_over: Cell<bool>,
    /// What was sent and never answered. It is sent again as it is, so that the server knows it if it has it already.
    unanswered: RefCell<Option<String>>,
    /// The button that waits for the answer to what is under way.
    button: RefCell<Option<HtmlElement>>,
}

/// What the server says of a form.
enum Answer {
    Kept(Kept),
    Unchanged,
    Conflict,
    SignedOut,
    Refused,
    None,
}

/// Keeps what is typed in a form from now on.
pub fn start(form: &HtmlFormElement, state: RwSignal<State>, hints: RwSignal<Vec<Hint>>) {
    let autosave = Rc::new(Autosave {
        form: form.clone(),
        state,
        hints,
        is_dirty: Cell::new(false),
        is_running: Cell::new(false),
        is_sending: Cell::new(false),
        is_over: Cell::new(false),
        unanswered: RefCell::new(None),
        button: RefCell::new(None),
    });
    let typed = Rc::clone(&autosave);
    typing(form, move || typed.typed());
    let _ = window_event_listener(ev::submit, move |event| {
        if holds(&autosave.form, &event) && autosave.is_held_back(event.submitter()) {
            event.prevent_default();
        }
    });
}

impl Autosave {
    fn typed(self: &Rc<Self>) {
        if self.is_over.get() {
            return;
        }
        self.is_dirty.set(true);
        if !self.is_running.replace(true) {
            spawn_local(Rc::clone(self).run());
        }
    }

    /// A form that is sent by its button waits until what is under way has an answer: it would come into conflict with it.
    fn is_held_back(&self, button: Option<HtmlElement>) -> bool {
        // What goes into a frame, such as a preview, keeps nothing and leaves the page as it is.
        if button.as_ref().is_some_and(|button| button.has_attribute("formtarget")) {
            return false;
        }
        if self.is_sending.get() {
            *self.button.borrow_mut() = button;
            return true;
        }
        self.is_over.set(true);
        false
    }

    async fn run(self: Rc<Self>) {
        while self.is_dirty.get() {
            pause(PAUSE).await;
            if self.is_over.get() {
                break;
            }
            let body = self.unanswered.take().unwrap_or_else(|| {
                self.is_dirty.set(false);
                self.body()
            });
            self.is_sending.set(true);
            let answer = self.send(&body).await;
            self.is_sending.set(false);
            self.state.set(self.noted(answer, body));
            let button = self.button.take();
            if let Some(button) = button {
                self.is_over.set(true);
                let _ = self.form.request_submit_with_submitter(Some(&button));
            }
        }
        self.is_running.set(false);
    }

    /// What the answer makes of form and state.
    fn noted(&self, answer: Answer, body: String) -> State {
        match answer {
            Answer::Kept(Kept { proposal, version, hints }) => {
                self.set(PROPOSAL, &proposal.to_string());
                self.set(VERSION, &version.to_string());
                if self.hints.with_untracked(|known| *known != hints) {
                    self.hints.set(hints);
                }
                // A reload goes on with the draft.
                let address = format!("?proposal={proposal}");
                if let Ok(history) = window().history() {
                    let _ = history.replace_state_with_url(&history.state().unwrap_or_default(), "", Some(&address));
                }
                State::Saved(time())
            }
            Answer::Unchanged => self.state.get_untracked(),
            Answer::Conflict => {
                self.is_over.set(true);
                self.is_dirty.set(false);
                State::Conflict(format!(
                    "/desk/proposals/{}",
                    self.field(PROPOSAL).map(|field| field.value()).unwrap_or_default()
                ))
            }
            Answer::SignedOut => {
                self.is_dirty.set(true);
                State::SignedOut
            }
            Answer::Refused => State::Refused,
            Answer::None => {
                *self.unanswered.borrow_mut() = Some(body);
                self.is_dirty.set(true);
                State::Unreachable
            }
        }
    }

    /// The form as its button would send it.
    fn body(&self) -> String {
        let Ok(data) = FormData::new_with_form(&self.form) else { return String::new() };
        let Ok(fields) = UrlSearchParams::new_with_record_from_str_to_str(data.unchecked_ref()) else {
            return String::new();
        };
        fields.append("do", "autosave");
        String::from(fields.to_string())
    }

    async fn send(&self, body: &str) -> Answer {
        let request = Request::post(&self.form.action())
            .header("content-type", "application/x-www-form-urlencoded")
            .redirect(RequestRedirect::Manual)
            .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
            .body(body);
        let Ok(request) = request else { return Answer::Refused };
        let Ok(response) = request.send().await else { return Answer::None };
        match response.status() {
            200 => {
                let said = response.text().await.unwrap_or_default();
                serde_json::from_str(&said).map_or(Answer::None, Answer::Kept)
            }
            204 => Answer::Unchanged,
            401 => Answer::SignedOut,
            409 => Answer::Conflict,
            429 | 500.. => Answer::None,
            _ => Answer::Refused,
        }
    }

    fn field(&self, name: &str) -> Option<HtmlInputElement> {
        self.form.query_selector(&format!("input[name={name}]")).ok()??.dyn_into().ok()
    }

    fn set(&self, name: &str, value: &str) {
        if let Some(field) = self.field(name) {
            field.set_value(value);
        }
    }
}

/// The time of the day here.
fn time() -> String {
    let now = Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}
