//! Suggestions below the search field.

use super::{
    announcer::Announcer,
    dom::{find, first},
    history::{in_mode, is_discreet, open, query},
    lifetime::{effect, listen, lives_with, spawn},
    one_at_a_time::OneAtATime,
    slot::Slot,
};
use crate::{
    components::{SuggestionList, Suggestions},
    domain::{Filter, Locale, SEARCH},
    server_functions::suggest as request,
};
use leptos::{prelude::*, reactive::owner::Owner, wasm_bindgen::JsCast};
use std::{cell::Cell, rc::Rc};
use web_sys::{Element, Event, EventTarget, HtmlElement, HtmlInputElement, KeyboardEvent};

/// The list box.
#[derive(Clone, Default)]
struct SuggestionState {
    /// What is suggested, for the text of the last response.
    list: SuggestionList,
    /// Whether it shows.
    is_open: bool,
    /// The place of the option that Enter would open.
    active: Option<usize>,
}

/// A search form that suggests.
struct Combobox {
    input: HtmlInputElement,
    list: Slot,
    no_response: HtmlElement,
    announcer: Announcer,
    locale: Locale,
    requests: OneAtATime<Filter>,
    /// Whether somebody still waits for a response: not after the list was closed.
    is_wanted: Cell<bool>,
    state: RwSignal<SuggestionState>,
    /// What lives as long as the form.
    owner: Owner,
}

/// Makes the search form suggest.
pub fn suggest() -> Option<()> {
    let form = first("[data-suggest]")?;
    lives_with(&form);
    let combobox = Rc::new(Combobox {
        input: find(&form, "#q")?,
        list: Slot::find(&form, "[role=listbox]")?,
        no_response: find(&form, "[data-no-response]")?,
        announcer: Announcer::new(find(&form, "[data-status]")?, String::new()),
        locale: form.get_attribute("data-locale")?.parse().ok()?,
        requests: OneAtATime::new(),
        is_wanted: Cell::new(false),
        state: RwSignal::new(SuggestionState::default()),
        owner: Owner::current()?,
    });
    combobox.render()?;
    combobox.listen();
    let input = &combobox.input;
    if input.value() != input.default_value() {
        combobox.request();
    } else if input.default_value().is_empty() {
        combobox.show_address();
    }
    Some(())
}

impl Combobox {
    fn render(self: &Rc<Self>) -> Option<()> {
        let list = self.list.element();
        for (name, value) in [("role", "combobox"), ("aria-autocomplete", "list"), ("aria-controls", &list.id())] {
            self.input.set_attribute(name, value).ok()?;
        }
        let combobox = Rc::clone(self);
        effect(move || {
            let SuggestionState { list, is_open, active } = combobox.state.get();
            let (slot, input) = (&combobox.list, &combobox.input);
            slot.show(move || view! { <Suggestions list active/> });
            slot.element().set_hidden(!is_open);
            _ = input.set_attribute("aria-expanded", if is_open { "true" } else { "false" });
            match combobox.option(active) {
                Some(option) => {
                    _ = input.set_attribute("aria-activedescendant", &option.id());
                    option.scroll_into_view_with_bool(false);
                }
                None => _ = input.remove_attribute("aria-activedescendant"),
            }
        });
        Some(())
    }

    fn listen(self: &Rc<Self>) {
        let (input, list) = (&self.input, self.list.element());
        self.on(input, "input", |combobox, _| {
            // Enter searches what one has typed last, not what one had chosen before it.
            combobox.state.update(|state| state.active = None);
            combobox.request();
        });
        self.on(input, "keydown", |combobox, event| combobox.key(event.unchecked_ref()));
        self.on(input, "blur", |combobox, _| combobox.close());
        // Pressing an option must not take the focus from the field before the click opens it.
        self.on(list, "pointerdown", |_, event| event.prevent_default());
        self.on(list, "click", |combobox, event| {
            let target = event.target().map(JsCast::unchecked_into::<Element>);
            if let Some(option) = target.and_then(|target| target.closest("[role=option]").ok().flatten()) {
                combobox.follow(&option);
            }
        });
    }

    fn on(self: &Rc<Self>, target: &EventTarget, event: &'static str, handle: fn(&Rc<Self>, &Event)) {
        let combobox = Rc::clone(self);
        listen(target, event, Box::new(move |event| handle(&combobox, event)));
    }

    /// Requests suggestions for what the field says, one request at a time.
    fn request(self: &Rc<Self>) {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(&self.input.value());
        if filter.text.is_empty() {
            return self.close();
        }
        self.is_wanted.set(true);
        let Some(mut filter) = self.requests.start(filter) else { return };
        let combobox = Rc::clone(self);
        let update = async move {
            let discreet = is_discreet().then_some(1);
            let response = loop {
                let response = request(combobox.locale, filter.to_query(), discreet).await;
                let Some(next) = combobox.requests.finish() else { break response };
                filter = next;
            };
            // Nobody waits any more once the field was left or emptied, or Escape pressed.
            if combobox.is_wanted.get() {
                if let Ok(list) = response {
                    combobox.show(list);
                } else {
                    combobox.close();
                    combobox.show_no_response();
                }
            }
        };
        self.owner.with(|| spawn(Box::pin(update)));
    }

    fn show(&self, mut list: SuggestionList) {
        self.no_response.set_hidden(true);
        for option in &mut list.options {
            option.href = in_mode(core::mem::take(&mut option.href));
        }
        self.announcer.announce(list.words.clone());
        self.state.update(|state| {
            // What was chosen from the list of fewer letters stays chosen, wherever it stands now.
            let chosen = state.active.and_then(|place| state.list.options.get(place));
            let active = chosen.and_then(|chosen| list.options.iter().position(|option| option.is_same_as(chosen)));
            *state = SuggestionState { is_open: !list.options.is_empty(), active, list };
        });
    }

    /// Where the site lies as files, its search page has no results for the query of its address: it shows the text and says so.
    fn show_address(&self) {
        let text = Filter::parse(&SEARCH, &query()).map(|filter| filter.text).unwrap_or_default();
        if !text.is_empty() {
            self.input.set_value(&text);
            self.show_no_response();
        }
    }

    fn show_no_response(&self) {
        self.no_response.set_hidden(false);
        self.announcer.announce(self.no_response.text_content().unwrap_or_default());
    }

    fn close(&self) {
        self.is_wanted.set(false);
        self.announcer.cancel();
        self.state.update(|state| {
            state.is_open = false;
            state.active = None;
        });
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        // While an input method composes, its keys choose among its own candidates.
        if event.is_composing() {
            return;
        }
        let SuggestionState { list, is_open, active } = self.state.get_untracked();
        let last = list.options.len().saturating_sub(1);
        let activate = |place: usize| self.state.update(|state| state.active = Some(place));
        match event.key().as_str() {
            "ArrowDown" if !is_open => self.request(),
            "ArrowDown" => activate(active.filter(|active| *active < last).map_or(0, |active| active + 1)),
            "ArrowUp" if is_open => activate(active.and_then(|active| active.checked_sub(1)).unwrap_or(last)),
            "Escape" if is_open => self.close(),
            "Enter" if is_open => match self.option(active) {
                Some(option) => self.follow(&option),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    }

    fn option(&self, place: Option<usize>) -> Option<Element> {
        self.list.element().children().item(u32::try_from(place?).ok()?)
    }

    /// Opens an option.
    fn follow(&self, option: &Element) {
        self.close();
        if let Some(address) = option.get_attribute("data-href") {
            open(address);
        }
    }
}
