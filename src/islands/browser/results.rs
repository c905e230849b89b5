//! The results of a list in the page.

use super::{
    announcer::Announcer,
    cards::Cards,
    dom::{find, find_all, has_focus},
    slot::Slot,
};
use crate::{
    components::{self, Card, Chips, ListProps, Pagination, ResultPage},
    domain::Filter,
};
use leptos::prelude::*;
use std::{cell::RefCell, sync::Arc};
use web_sys::{Element, HtmlElement};

/// A query with its results.
pub struct Shown {
    /// The query.
    pub filter: Filter,
    /// Its results.
    pub results: ResultPage<Card>,
    /// The cards found, by their place in the index, where all of them are in the page.
    pub entries: Option<Vec<u32>>,
}

/// What shows results: components, each in its slot, and the cards, where all of them are in the page.
pub struct Results {
    props: Arc<ListProps>,
    /// The field that the focus goes to when what had it goes.
    field: HtmlElement,
    /// The query whose chips show.
    chosen: RefCell<Filter>,
    /// Where the number found stands: above the cards, and in the buttons that close the sheets of facets.
    totals: Vec<Element>,
    chips: Slot,
    list: Slot,
    kept: RefCell<Option<Cards>>,
    pages: Slot,
    empty: HtmlElement,
    no_response: HtmlElement,
    announcer: Announcer,
}

impl Results {
    /// Finds what shows the results of a list; now it shows those of a query.
    pub fn find(root: &Element, props: Arc<ListProps>, field: HtmlElement, shown: Filter) -> Option<Self> {
        let totals = find_all(root, "[data-total]");
        // What the page says at first needs no announcement.
        let announcer =
            Announcer::new(find(root, "[data-status]")?, totals.first()?.text_content().unwrap_or_default());
        Some(Self {
            props,
            field,
            chosen: RefCell::new(shown),
            totals,
            chips: Slot::find(root, "[data-slot=chips]")?,
            list: Slot::find(root, "[data-results]")?,
            kept: RefCell::default(),
            pages: Slot::find(root, "[data-slot=pages]")?,
            empty: find(root, "[data-empty]")?,
            no_response: find(root, "[data-no-response]")?,
            announcer,
        })
    }

    /// From now on results show the cards that are in the page.
    pub fn keep(&self, cards: Cards) {
        self.kept.replace(Some(cards));
    }

    /// Shows results.
    pub fn show(&self, Shown { filter, results, entries }: &Shown) {
        self.totals.iter().for_each(|total| total.set_text_content(Some(&results.words)));
        self.empty.set_hidden(results.total > 0);
        self.no_response.set_hidden(true);
        self.announcer.announce(results.words.clone());
        if let (Some(entries), Some(cards)) = (entries, &mut *self.kept.borrow_mut()) {
            cards.show(entries, &filter.text);
        } else {
            let (cards, text, own) = (results.cards.clone(), filter.text.clone(), self.props.text.own.clone());
            self.list.show(move || view! { <components::Cards cards text own/> });
            // A list whose cards are all in the page has no other page.
            let (props, filter, page, pages) = (Arc::clone(&self.props), filter.clone(), results.page, results.pages);
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

    /// Whether the page says that the server does not respond.
    pub fn has_no_response(&self) -> bool {
        !self.no_response.hidden()
    }

    /// Says that the server does not respond.
    pub fn show_no_response(&self) {
        self.no_response.set_hidden(false);
        self.announcer.announce(self.no_response.text_content().unwrap_or_default());
    }
}
