//! The answer of a list in the page.

use super::{
    announcer::Announcer,
    cards::Cards,
    dom::{find, has_focus},
    slot::Slot,
};
use crate::{
    components::{self, Answer, Card, Chips, ListProps, Pagination},
    domain::Filter,
};
use leptos::prelude::*;
use std::{cell::RefCell, sync::Arc};
use web_sys::{Element, HtmlElement};

/// A question with its answer.
pub struct Shown {
    /// The question.
    pub filter: Filter,
    /// Its answer.
    pub answer: Answer<Card>,
    /// The cards found, by their place in the index, where all of them are in the page.
    pub entries: Option<Vec<u32>>,
}

/// What shows an answer: components, each in its slot, and the cards, where all of them are in the page.
pub struct Results {
    props: Arc<ListProps>,
    /// The field that the focus goes to when what had it goes.
    field: HtmlElement,
    /// The question whose chips show.
    chosen: RefCell<Filter>,
    total: Element,
    chips: Slot,
    list: Slot,
    kept: RefCell<Option<Cards>>,
    pages: Slot,
    empty: HtmlElement,
    silence: HtmlElement,
    announcer: Announcer,
}

impl Results {
    /// Finds what shows the answers of a list; now it shows that to a question.
    pub fn find(root: &Element, props: Arc<ListProps>, field: HtmlElement, answered: Filter) -> Option<Self> {
        let total: Element = find(root, "[data-total]")?;
        // What the page says at first needs no announcement.
        let announcer = Announcer::new(find(root, "[data-status]")?, total.text_content().unwrap_or_default());
        Some(Self {
            props,
            field,
            chosen: RefCell::new(answered),
            total,
            chips: Slot::find(root, "[data-slot=chips]")?,
            list: Slot::find(root, "[data-results]")?,
            kept: RefCell::default(),
            pages: Slot::find(root, "[data-slot=pages]")?,
            empty: find(root, "[data-empty]")?,
            silence: find(root, "[data-silence]")?,
            announcer,
        })
    }

    /// From now on answers show the cards that are in the page.
    pub fn keep(&self, cards: Cards) {
        self.kept.replace(Some(cards));
    }

    /// Shows an answer.
    pub fn show(&self, Shown { filter, answer, entries }: &Shown) {
        self.total.set_text_content(Some(&answer.words));
        self.empty.set_hidden(answer.total > 0);
        self.silence.set_hidden(true);
        self.announcer.announce(answer.words.clone());
        if let (Some(entries), Some(cards)) = (entries, &mut *self.kept.borrow_mut()) {
            cards.show(entries, &filter.text);
        } else {
            let (cards, text, own) = (answer.cards.clone(), filter.text.clone(), self.props.text.own.clone());
            self.list.show(move || view! { <components::Cards cards text own/> });
            // A list whose cards are all in the page has no other page.
            let (props, filter, page, pages) = (Arc::clone(&self.props), filter.clone(), answer.page, answer.pages);
            self.pages.show(move || view! { <Pagination props filter page pages/> });
        }
        self.show_chips(filter);
    }

    /// Shows what is chosen. The focus stays in the chips while there are any.
    fn show_chips(&self, filter: &Filter) {
        // A press that began on a chip must end on it.
        if *self.chosen.borrow() == *filter {
            return;
        }
        self.chosen.replace(filter.clone());
        let chips = self.chips.element();
        let had_focus = has_focus(chips);
        let (props, filter) = (Arc::clone(&self.props), filter.clone());
        self.chips.show(move || view! { <Chips props filter/> });
        if had_focus {
            _ = find::<HtmlElement>(chips, "a").as_ref().unwrap_or(&self.field).focus();
        }
    }

    /// Whether the page says that there is no answer.
    pub fn is_silent(&self) -> bool {
        !self.silence.hidden()
    }

    /// Says that there is no answer.
    pub fn admit_silence(&self) {
        self.silence.set_hidden(false);
        self.announcer.announce(self.silence.text_content().unwrap_or_default());
    }
}
