//! Suggestions below the search field.

use super::{
    announcer::Announcer,
    dom::{find, first},
    history::{in_mode, is_discreet, open, query},
    latest::answer_latest,
    lifetime::{keep, listen, lives_with},
};
use crate::{
    components::{SuggestionList, SuggestionState, Suggestions},
    domain::{Filter, Locale, SEARCH},
    search::highlight::Marker,
    server_functions::{AskError, suggest as ask},
};
use leptos::{mount::mount_to, prelude::*, wasm_bindgen::JsCast};
use std::rc::Rc;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A search form that suggests.
struct Combobox {
    input: HtmlInputElement,
    list: HtmlElement,
    silence: HtmlElement,
    announcer: Announcer,
    state: RwSignal<SuggestionState>,
}

/// Makes the search form suggest.
pub fn suggest() -> Option<()> {
    let form = first("[data-suggest]")?;
    lives_with(&form);
    let combobox = Rc::new(Combobox {
        input: find(&form, "#q")?,
        list: find(&form, "[role=listbox]")?,
        silence: find(&form, "[data-silence]")?,
        announcer: Announcer::new(find(&form, "[data-status]")?, String::new()),
        state: RwSignal::new(SuggestionState::default()),
    });
    combobox.render()?;
    combobox.listen();
    combobox.ask_server(form.get_attribute("data-locale")?.parse().ok()?);
    let input = &combobox.input;
    if input.value() != input.default_value() {
        combobox.want();
    } else if input.default_value().is_empty() {
        combobox.admit_silence();
    }
    Some(())
}

impl Combobox {
    fn render(&self) -> Option<()> {
        let (state, input, list) = (self.state, self.input.clone(), self.list.clone());
        for (name, value) in [("role", "combobox"), ("aria-autocomplete", "list"), ("aria-controls", &list.id())] {
            input.set_attribute(name, value).ok()?;
        }
        let marker = Memo::new(move |_| state.with(|state| Marker::new(&state.list.text)));
        let options = move || {
            let (options, active) = state.with(|state| (state.list.options.clone(), state.active));
            view! { <Suggestions options active marker/> }
        };
        keep(mount_to(list.clone(), move || options));
        Effect::new(move |_| {
            let (is_open, active) = state.with(|state| (state.is_open(), state.active));
            list.set_hidden(!is_open);
            _ = input.set_attribute("aria-expanded", if is_open { "true" } else { "false" });
            match active.and_then(|place| option(&list, place)) {
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
        let combobox = Rc::clone(self);
        listen(&self.input, "input", move |_| combobox.want());
        let combobox = Rc::clone(self);
        listen(&self.input, "keydown", move |event| combobox.key(event.unchecked_ref()));
        let combobox = Rc::clone(self);
        listen(&self.input, "blur", move |_| combobox.close());
        // Pressing an option must not take the focus from the field before the click opens it.
        listen(&self.list, "pointerdown", Event::prevent_default);
        let combobox = Rc::clone(self);
        listen(&self.list, "click", move |event| {
            let target = event.target().map(JsCast::unchecked_into::<Element>);
            if let Some(option) = target.and_then(|target| target.closest("[role=option]").ok().flatten()) {
                combobox.follow(&option);
            }
        });
    }

    fn ask_server(self: &Rc<Self>, locale: Locale) {
        let discreet = is_discreet().then_some(1);
        let ask = move |text: &String| {
            let mut filter = Filter::all(&SEARCH);
            filter.set_text(text);
            ask(locale, filter.to_query(), discreet)
        };
        let combobox = Rc::clone(self);
        let answered = move |_, answer: Result<SuggestionList, AskError>| {
            let Ok(mut list) = answer else {
                combobox.close();
                return combobox.show_silence();
            };
            combobox.silence.set_hidden(true);
            for option in &mut list.options {
                option.href = in_mode(core::mem::take(&mut option.href));
            }
            combobox.announcer.announce(list.words.clone());
            combobox.state.update(|state| {
                state.active = None;
                state.list = list;
            });
        };
        let state = self.state;
        answer_latest(move || state.with(|state| state.wanted.clone()), None, Trigger::new(), ask, answered);
    }

    /// Where the site lies as files, its search page cannot answer what its address asks: it shows the question and says so.
    fn admit_silence(&self) {
        let asked = Filter::parse(&SEARCH, &query()).map(|filter| filter.text).unwrap_or_default();
        if !asked.is_empty() {
            self.input.set_value(&asked);
            self.show_silence();
        }
    }

    fn show_silence(&self) {
        self.silence.set_hidden(false);
        self.announcer.announce(self.silence.text_content().unwrap_or_default());
    }

    /// Suggestions are wanted for what the field says.
    fn want(&self) {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(&self.input.value());
        if filter.text.is_empty() { self.close() } else { self.state.update(|state| state.wanted = Some(filter.text)) }
    }

    fn close(&self) {
        self.state.update(|state| {
            state.wanted = None;
            state.active = None;
        });
        self.announcer.cancel();
    }

    fn key(&self, event: &KeyboardEvent) {
        // While an input method composes, its keys choose among its own candidates.
        if event.is_composing() {
            return;
        }
        let (is_open, active, count) =
            self.state.with_untracked(|state| (state.is_open(), state.active, state.list.options.len()));
        let last = count.saturating_sub(1);
        let activate = |place: usize| self.state.update(|state| state.active = Some(place));
        match event.key().as_str() {
            "ArrowDown" if !is_open => self.want(),
            "ArrowDown" => activate(active.filter(|active| *active < last).map_or(0, |active| active + 1)),
            "ArrowUp" if is_open => activate(active.and_then(|active| active.checked_sub(1)).unwrap_or(last)),
            "Escape" if is_open => self.close(),
            "Enter" if is_open => match active.and_then(|active| option(&self.list, active)) {
                Some(option) => self.follow(&option),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    }

    /// Opens an option.
    fn follow(&self, option: &Element) {
        self.close();
        if let Some(address) = option.get_attribute("data-href") {
            open(address);
        }
    }
}

fn option(list: &HtmlElement, place: usize) -> Option<Element> {
    list.children().item(u32::try_from(place).ok()?)
}
