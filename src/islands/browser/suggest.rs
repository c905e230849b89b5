//! Suggestions below the search field, after the combobox pattern of the WAI-ARIA Authoring Practices: the focus stays in
//! the field, the arrow keys move through the options, Enter opens one, Escape closes the list.

use super::{
    announcer::Announcer,
    answer::{Asked, ask},
    elements::find,
    history::{open, query},
    html,
    lifetime::listen,
    one_at_a_time::OneAtATime,
};
use crate::domain::{Filter, SEARCH};
use leptos::{task::spawn_local, wasm_bindgen::JsCast};
use std::{cell::Cell, rc::Rc};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A search form that suggests.
pub struct Suggest {
    input: HtmlInputElement,
    list: HtmlElement,
    silence: HtmlElement,
    announcer: Announcer,
    locale: String,
    questions: OneAtATime<String>,
    /// Whether somebody still waits for an answer: not after the list was closed.
    wanted: Cell<bool>,
    /// The option that Enter would open.
    active: Cell<Option<u32>>,
}

impl Suggest {
    /// Hydrates the form.
    pub fn start(form: &Element) -> Option<()> {
        let suggest = Rc::new(Self {
            input: find(form, "#q")?,
            list: find(form, "[role=listbox]")?,
            silence: find(form, "[data-silence]")?,
            announcer: Announcer::new(find(form, "[data-status]")?, String::new()),
            locale: form.get_attribute("data-locale")?,
            questions: OneAtATime::new(),
            wanted: Cell::new(false),
            active: Cell::new(None),
        });
        let input = &suggest.input;
        for (name, value) in [
            ("role", "combobox"),
            ("aria-autocomplete", "list"),
            ("aria-expanded", "false"),
            ("aria-controls", &suggest.list.id()),
        ] {
            input.set_attribute(name, value).ok()?;
        }
        suggest.on(input, "input", |suggest, _| suggest.ask());
        suggest.on(input, "keydown", |suggest, event| suggest.key(event.unchecked_ref()));
        suggest.on(input, "blur", |suggest, _| suggest.close());
        // Pressing an option must not take the focus from the field before the click opens it.
        suggest.on(&suggest.list, "pointerdown", |_, event| event.prevent_default());
        suggest.on(&suggest.list, "click", |suggest, event| {
            let target = event.target().map(JsCast::unchecked_into::<Element>);
            if let Some(option) = target.and_then(|target| target.closest("[role=option]").ok().flatten()) {
                suggest.open(&option);
            }
        });
        if input.value() != input.default_value() {
            suggest.ask();
        } else if input.default_value().is_empty() {
            suggest.admit_silence();
        }
        Some(())
    }

    /// Where the site lies as files, its search page cannot answer what its address asks: it shows the question and says so.
    fn admit_silence(&self) {
        let asked = Filter::parse(&SEARCH, &query()).map(|filter| filter.text).unwrap_or_default();
        if !asked.is_empty() {
            self.input.set_value(&asked);
            self.show_silence();
        }
    }

    /// The server does not answer: the list closes, and the page says so, unless nobody waits any more.
    fn do_without(&self) {
        if self.wanted.get() {
            self.close();
            self.show_silence();
        }
    }

    fn show_silence(&self) {
        self.silence.set_hidden(false);
        self.announcer.announce(self.silence.text_content().unwrap_or_default());
    }

    fn on(
        self: &Rc<Self>,
        target: &web_sys::EventTarget,
        event: &'static str,
        handle: impl Fn(&Rc<Self>, &Event) + 'static,
    ) {
        let suggest = Rc::clone(self);
        listen(target, event, move |event| handle(&suggest, event));
    }

    fn ask(self: &Rc<Self>) {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(&self.input.value());
        if filter.text.is_empty() {
            self.close();
            return;
        }
        self.wanted.set(true);
        if let Some(query) = self.questions.ask(filter.to_query()) {
            self.send(query);
        }
    }

    fn send(self: &Rc<Self>, query: String) {
        let suggest = Rc::clone(self);
        spawn_local(async move {
            let answer = ask(Asked::Suggestions, &suggest.locale, &query).await;
            match (suggest.questions.answered(), answer) {
                (Some(next), _) => suggest.send(next),
                (None, Some(answer)) => suggest.show(&answer),
                (None, None) => suggest.do_without(),
            }
        });
    }

    /// Shows the options of an answer, unless the list was closed meanwhile: the field was left or emptied, or Escape pressed.
    fn show(&self, answered: &str) {
        let document = self.list.owner_document().filter(|_| self.wanted.get());
        let Some(answer) = document.and_then(|document| document.create_element("div").ok()) else { return };
        html::set(&answer, answered);
        self.silence.set_hidden(true);
        let Some(options) = find::<Element>(&answer, "[data-said]") else { return self.close() };
        html::set(&self.list, &options.inner_html());
        self.activate(None);
        self.expand(self.list.child_element_count() > 0);
        self.announcer.announce(options.get_attribute("data-said").unwrap_or_default());
    }

    fn expand(&self, open: bool) {
        self.list.set_hidden(!open);
        _ = self.input.set_attribute("aria-expanded", if open { "true" } else { "false" });
    }

    fn close(&self) {
        self.wanted.set(false);
        self.activate(None);
        self.expand(false);
        self.announcer.cancel();
    }

    fn key(self: &Rc<Self>, event: &KeyboardEvent) {
        // While an input method composes, its keys choose among its own candidates.
        if event.is_composing() {
            return;
        }
        let (open, count) = (!self.list.hidden(), self.list.child_element_count());
        match event.key().as_str() {
            "ArrowDown" if !open => self.ask(),
            "ArrowDown" => self.activate(Some(self.active.get().map_or(0, |active| (active + 1) % count))),
            "ArrowUp" if open => {
                self.activate(Some(
                    self.active.get().map_or(count, |active| active).checked_sub(1).unwrap_or(count - 1),
                ));
            }
            "Escape" if open => self.close(),
            "Enter" if open => match self.active.get().and_then(|active| self.option(active)) {
                Some(option) => self.open(&option),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    }

    fn option(&self, place: u32) -> Option<Element> {
        self.list.children().item(place)
    }

    /// Makes an option the one that Enter opens; the field says which to assistive technology.
    fn activate(&self, place: Option<u32>) {
        if let Some(before) = self.active.replace(place).and_then(|place| self.option(place)) {
            _ = before.set_attribute("aria-selected", "false");
        }
        match place.and_then(|place| self.option(place)) {
            Some(option) => {
                _ = option.set_attribute("aria-selected", "true");
                _ = self.input.set_attribute("aria-activedescendant", &option.id());
                option.scroll_into_view_with_bool(false);
            }
            None => _ = self.input.remove_attribute("aria-activedescendant"),
        }
    }

    fn open(&self, option: &Element) {
        self.close();
        if let Some(address) = option.get_attribute("data-href") {
            open(address);
        }
    }
}
