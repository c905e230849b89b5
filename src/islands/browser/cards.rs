//! Cards that are all in the page: found, ordered and highlighted in place.

use super::dom::{find, find_all};
use crate::{
    components::marked,
    search::{fold::Folded, highlight::Marker},
};
use leptos::{mount::mount_to, wasm_bindgen::JsCast};
use std::{any::Any, ops::Range};
use web_sys::{Element, HtmlElement, HtmlTemplateElement};

/// A card with the texts in it that can be highlighted.
struct Card {
    element: Element,
    texts: Vec<Text>,
}

struct Text {
    element: HtmlElement,
    original: String,
    /// The text as the search reads it: folded once, not at every letter.
    folded: Folded,
    /// What is highlighted; nothing as long as that is the server's.
    marks: Option<Vec<Range<usize>>>,
    view: Option<Box<dyn Any>>,
}

/// Every card of a list, in the order of its directory.
pub struct Cards {
    list: Element,
    cards: Vec<Card>,
}

impl Cards {
    /// Collects the cards of a list, shown or set aside, in the order of the slugs given.
    pub fn collect<'a>(root: &Element, slugs: impl Iterator<Item = &'a str>) -> Option<Self> {
        let list: Element = find(root, "[data-results]")?;
        let mut by_slug = Vec::new();
        let set_aside = find::<HtmlTemplateElement>(root, "template[data-rest]")?;
        // A fragment has the same children as an element.
        let set_aside: Element = set_aside.content().unchecked_into();
        for parent in [&list, &set_aside] {
            let children = parent.children();
            for place in 0..children.length() {
                let card = children.item(place)?;
                by_slug.push((card.get_attribute("data-slug")?, card));
            }
        }
        let mut cards = Vec::with_capacity(by_slug.len());
        for slug in slugs {
            let place = by_slug.iter().position(|(known, _)| known == slug)?;
            cards.push(Card::new(by_slug.swap_remove(place).1));
        }
        // An index of other cards than these is not theirs.
        by_slug.is_empty().then_some(Self { list, cards })
    }

    /// Shows these cards in this order, with what a query matches in `<mark>`.
    pub fn show(&mut self, entries: &[u32], query: &str) {
        self.place(entries);
        let marker = Marker::new(query);
        for entry in entries {
            if let Some(card) = self.cards.get_mut(*entry as usize) {
                card.texts.iter_mut().for_each(|text| text.highlight(&marker));
            }
        }
    }

    /// Takes out what is not wanted, then puts in what is missing or elsewhere. A card that is in its place is not touched: a
    /// press that began on it must end on it.
    fn place(&self, entries: &[u32]) {
        let mut is_wanted = vec![false; self.cards.len()];
        for entry in entries {
            if let Some(is_wanted) = is_wanted.get_mut(*entry as usize) {
                *is_wanted = true;
            }
        }
        for (card, _) in self.cards.iter().zip(is_wanted).filter(|(_, is_wanted)| !is_wanted) {
            card.element.remove();
        }
        let mut here = self.list.first_element_child();
        for card in entries.iter().filter_map(|entry| self.cards.get(*entry as usize)) {
            if here.as_ref().is_some_and(|here| card.element.is_same_node(Some(here))) {
                here = card.element.next_element_sibling();
            } else {
                _ = self.list.insert_before(&card.element, here.as_deref());
            }
        }
    }
}

impl Card {
    fn new(element: Element) -> Self {
        let texts = find_all(&element, "[data-mark]").into_iter().map(Text::new).collect();
        Self { element, texts }
    }
}

impl Text {
    fn new(element: Element) -> Self {
        let text = element.text_content().unwrap_or_default();
        let marks = find::<Element>(&element, "mark").is_none().then(Vec::new);
        Self { folded: Folded::new(&text), original: text, element: element.unchecked_into(), marks, view: None }
    }

    fn highlight(&mut self, marker: &Marker) {
        let marks = marker.ranges(&self.folded);
        if self.marks.as_ref() == Some(&marks) {
            return;
        }
        self.view = None;
        if marks.is_empty() {
            self.element.set_text_content(Some(&self.original));
        } else {
            self.element.set_text_content(None);
            let view = marked(&self.original, &marks);
            self.view = Some(Box::new(mount_to(self.element.clone(), || view)));
        }
        self.marks = Some(marks);
    }
}
