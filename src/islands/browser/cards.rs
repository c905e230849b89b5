//! Cards that are all in the page: found, ordered and highlighted in place.

use super::elements::{find, find_all};
use crate::search::{fold::Folded, highlight::Marker};
use web_sys::{Element, HtmlTemplateElement, Node};

/// A card with the texts in it that can be highlighted.
struct Card {
    element: Element,
    marked: Vec<Mark>,
}

struct Mark {
    element: Element,
    text: String,
    /// The text as the search reads it: folded once, not at every letter.
    folded: Folded,
    /// Whether it holds `<mark>`s now.
    lit: bool,
}

/// Every card of a list, in the order of its directory.
pub struct Cards {
    cards: Vec<Card>,
    /// The cards in the page, once this list has put them there.
    shown: Option<Vec<u32>>,
}

impl Cards {
    /// Collects the cards of a list, shown or set aside, in the order of the slugs given.
    pub fn collect<'a>(root: &Element, results: &Element, slugs: impl Iterator<Item = &'a str>) -> Option<Self> {
        let mut by_slug = Vec::new();
        let aside = find::<HtmlTemplateElement>(root, "template[data-rest]").map(|template| template.content());
        let mut listed = find_all(results, "[data-slug]");
        if let Some(fragment) = aside {
            results.append_child(&fragment).ok()?;
            listed = find_all(results, "[data-slug]");
        }
        for card in listed {
            by_slug.push((card.get_attribute("data-slug")?, card));
        }
        let card = |slug: &str| {
            let place = by_slug.iter().position(|(known, _)| known == slug)?;
            let (_, element) = by_slug.swap_remove(place);
            let mark = |element: Element| {
                let lit = find::<Element>(&element, "mark").is_some();
                let text = element.text_content().unwrap_or_default();
                Mark { folded: Folded::new(&text), text, element, lit }
            };
            let marked = find_all(&element, "[data-mark]").into_iter().map(mark).collect();
            Some(Card { element, marked })
        };
        Some(Self { cards: slugs.map(card).collect::<Option<_>>()?, shown: None })
    }

    /// Shows these cards in this order, with what a query matches in `<mark>`.
    pub fn show(&mut self, results: &Element, entries: Vec<u32>, query: &str) {
        if self.shown.as_ref() != Some(&entries) {
            self.place(results, &entries);
            self.shown = Some(entries);
        }
        let marker = Marker::new(query);
        for entry in self.shown.iter().flatten() {
            if let Some(card) = self.cards.get_mut(*entry as usize) {
                card.marked.iter_mut().for_each(|mark| mark.light(&marker));
            }
        }
    }

    /// Takes out what is not wanted, then puts in what is missing or elsewhere. A card that is in its place is not touched: a
    /// press that began on it must end on it.
    fn place(&self, results: &Element, entries: &[u32]) {
        let mut is_wanted = vec![false; self.cards.len()];
        for entry in entries {
            if let Some(is_wanted) = is_wanted.get_mut(*entry as usize) {
                *is_wanted = true;
            }
        }
        for (card, _) in self.cards.iter().zip(is_wanted).filter(|(_, is_wanted)| !is_wanted) {
            card.element.remove();
        }
        let mut here = results.first_element_child();
        for card in entries.iter().filter_map(|entry| self.cards.get(*entry as usize)) {
            if here.as_ref().is_some_and(|here| card.element.is_same_node(Some(here))) {
                here = card.element.next_element_sibling();
            } else {
                _ = results.insert_before(&card.element, here.as_deref());
            }
        }
    }
}

impl Mark {
    fn light(&mut self, marker: &Marker) {
        let ranges = marker.ranges(&self.folded);
        if ranges.is_empty() {
            if self.lit {
                self.element.set_text_content(Some(&self.text));
                self.lit = false;
            }
            return;
        }
        let Some(document) = self.element.owner_document() else { return };
        self.element.set_text_content(None);
        let part = |range: core::ops::Range<usize>| self.text.get(range).unwrap_or_default();
        let append = |node: &Node| _ = self.element.append_child(node);
        let mut done = 0;
        for range in ranges {
            append(&document.create_text_node(part(done..range.start)));
            done = range.end;
            if let Ok(mark) = document.create_element("mark") {
                mark.set_text_content(Some(part(range)));
                append(&mark);
            }
        }
        append(&document.create_text_node(part(done..self.text.len())));
        self.lit = true;
    }
}
