//! A live list: the form is read, the answer is shown, the address follows, the number found is said.

use super::{
    announcer::Announcer,
    answer::{Asked, ask, fetch_directory},
    cards::Cards,
    elements::{Elements, find},
    history::{AddressBar, in_mode, query},
    html,
    labels::{self, Totals},
    lifetime::listen,
    links,
    one_at_a_time::OneAtATime,
};
use crate::{
    domain::{Filter, Shape},
    search::Directory,
};
use leptos::{task::spawn_local, wasm_bindgen::JsCast};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement};

/// How a change of the question is written into the address.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Typing: the address is replaced, once the typist pauses.
    Typing,
    /// A choice: an entry is pushed.
    Choice,
    /// Back or Forward, or the start: the address is right already.
    None,
}

/// What answers in the browser: every card is in the page, and the index has arrived.
struct Local {
    directory: Directory,
    cards: Cards,
    totals: Totals,
}

/// A hydrated list.
pub struct Listing {
    root: Element,
    shape: &'static Shape,
    elements: Elements,
    address: Rc<AddressBar>,
    locale: String,
    remote: Asked,
    local: RefCell<Option<Local>>,
    /// Whether the index is still on its way.
    waiting: Cell<bool>,
    questions: OneAtATime<Filter>,
    /// The question whose answer is shown or on its way.
    shown: RefCell<Option<Filter>>,
    /// How the question came up last.
    last: Cell<Step>,
    announcer: Announcer,
}

impl Listing {
    /// Hydrates the list below `root`. Every card is in the page if the list names the version of its index.
    pub fn start(root: Element, shape: &'static Shape, remote: Asked) {
        let Some(elements) = Elements::find(&root, shape) else { return };
        let version = root.get_attribute("data-version");
        // What the page says at first needs no announcement.
        let announcer = Announcer::new(elements.status.clone(), elements.total());
        let listing = Rc::new(Self {
            locale: root.get_attribute("data-locale").unwrap_or_default(),
            root,
            shape,
            address: Rc::new(AddressBar::new(&elements.path)),
            elements,
            remote,
            local: RefCell::new(None),
            waiting: Cell::new(version.is_some()),
            questions: OneAtATime::new(),
            shown: RefCell::new(None),
            last: Cell::new(Step::None),
            announcer,
        });
        listing.listen();
        match version {
            Some(version) => spawn_local(async move {
                if let Some(directory) = fetch_directory(&listing.locale, &version).await {
                    let slugs = directory.data().entries.iter().map(|entry| entry.slug.as_str());
                    let cards = Cards::collect(&listing.root, &listing.elements.results, slugs);
                    let totals = Totals::new(&listing.root, &listing.locale);
                    *listing.local.borrow_mut() = cards.map(|cards| Local { directory, cards, totals });
                }
                // Without the index the server answers: later, but the same.
                listing.waiting.set(false);
                listing.catch_up();
            }),
            None => listing.catch_up(),
        }
    }

    /// Shows what the form asks by now: letters may have been typed before the list was hydrated, and where the site lies as
    /// files, its page is the same whatever its address asks.
    fn catch_up(self: &Rc<Self>) {
        // The index may come when the page has gone, or is there anew.
        if !self.root.is_connected() || !self.address.is_here() {
            return;
        }
        let asked = self.question(&query());
        let answered = self.question(&self.root.get_attribute("data-query").unwrap_or_default()).at_page(1);
        if answered != asked.at_page(1) && answered == self.elements.read() {
            self.elements.write(&asked);
        }
        let current = self.current();
        if current != answered || self.local.borrow().is_some() {
            self.update(current, Step::Typing);
        }
    }

    fn listen(self: &Rc<Self>) {
        self.on(&self.root, "input", |listing, event| {
            let target = event.target().map(JsCast::unchecked_into::<Element>);
            if target.is_some_and(|target| target.is_same_node(Some(&listing.elements.text))) {
                listing.update(listing.current(), Step::Typing);
            }
        });
        self.on(&self.root, "change", |listing, _| listing.update(listing.current(), Step::Choice));
        self.on(&self.root, "submit", |listing, event| {
            event.prevent_default();
            listing.update(listing.current(), Step::Choice);
        });
        self.on(&self.root, "click", Self::click);
        if let Some(window) = web_sys::window() {
            self.on(&window, "popstate", |listing, _| {
                if listing.root.is_connected() && listing.address.has_moved() {
                    let filter = listing.question(&query());
                    listing.elements.write(&filter);
                    listing.update(filter, Step::None);
                }
            });
        }
    }

    /// Listens for as long as the list lives.
    fn on(
        self: &Rc<Self>,
        target: &web_sys::EventTarget,
        event: &'static str,
        handle: impl Fn(&Rc<Self>, &Event) + 'static,
    ) {
        let listing = Rc::clone(self);
        listen(target, event, move |event| handle(&listing, event));
    }

    /// A chip takes a choice back, a page link turns the page: both are links whose address says what they ask.
    fn click(self: &Rc<Self>, event: &Event) {
        let target = event.target().map(JsCast::unchecked_into::<Element>);
        let link = target.and_then(|target| target.closest("[data-chips] a, [data-pages] a").ok().flatten());
        let Some(link) = link.map(JsCast::unchecked_into::<HtmlAnchorElement>) else { return };
        let mouse = event.unchecked_ref::<web_sys::MouseEvent>();
        if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
            return;
        }
        let Ok(filter) = Filter::parse(self.shape, link.search().trim_start_matches('?')) else { return };
        event.prevent_default();
        let turns_page = link.closest("[data-pages]").ok().flatten().is_some();
        self.elements.write(&filter);
        self.update(filter, Step::Choice);
        // The link is gone or about to go; what had the focus hands it to what comes next, so that it never jumps away.
        let next = if turns_page { None } else { find::<HtmlElement>(&self.root, "[data-chips] a") };
        _ = next.unwrap_or_else(|| self.elements.text.clone().into()).focus();
        if turns_page {
            self.elements.results.scroll_into_view();
        }
    }

    /// What the form asks, with what it cannot show: values that the address had and no box has.
    fn current(&self) -> Filter {
        self.with_unknown(self.elements.read(), &self.question(&query()))
    }

    /// The question of a query string; one that cannot be read asks for everything.
    fn question(&self, query: &str) -> Filter {
        Filter::parse(self.shape, query).unwrap_or_else(|_| Filter::all(self.shape))
    }

    fn with_unknown(&self, mut filter: Filter, asked: &Filter) -> Filter {
        for (facet, (name, values)) in asked.chosen().enumerate() {
            let unknown = values.iter().filter(|value| self.elements.label(facet, value).is_none());
            unknown.for_each(|value| filter.choose(name, value));
        }
        filter
    }

    fn update(self: &Rc<Self>, filter: Filter, step: Step) {
        let address = in_mode(filter.href(&self.elements.path));
        self.last.set(step);
        match step {
            Step::Typing => self.address.follow_soon(address),
            Step::Choice => self.address.push(&address),
            Step::None => {}
        }
        // Leaving the text field is a change too, and the press that leaves it must find the link it began on: what shows
        // already is not drawn again.
        if self.waiting.get() || self.shown.borrow().as_ref() == Some(&filter) {
            return;
        }
        *self.shown.borrow_mut() = Some(filter.clone());
        links::carry(&self.root, &filter);
        let shown = self.show_here(&filter);
        if !shown {
            self.ask(filter);
        }
    }

    /// Answers from the index, if it is here.
    fn show_here(self: &Rc<Self>, filter: &Filter) -> bool {
        let mut local = self.local.borrow_mut();
        let Some(Local { directory, cards, totals }) = local.as_mut() else { return false };
        let answer = directory.answer(filter);
        let found = answer.entries.len();
        cards.show(&self.elements.results, answer.entries, &filter.text);
        labels::show_chips(&self.elements, filter);
        self.elements.show_counts(&answer.counts);
        let total = totals.say(found);
        self.elements.show_total(&total, found == 0);
        self.announcer.announce(total);
        true
    }

    /// Asks the server, one question at a time; of those that come up meanwhile only the last is asked.
    fn ask(self: &Rc<Self>, filter: Filter) {
        if let Some(filter) = self.questions.ask(filter) {
            self.send(filter);
        }
    }

    fn send(self: &Rc<Self>, filter: Filter) {
        let listing = Rc::clone(self);
        spawn_local(async move {
            let answer = ask(listing.remote, &listing.locale, &filter.to_query()).await;
            let next = listing.questions.answered();
            if answer.is_none() && next.is_none() {
                listing.do_without();
            }
            match next {
                Some(next) => listing.send(next),
                None => {
                    if let Some(answer) = answer {
                        listing.show(&answer);
                    }
                }
            }
        });
    }

    /// The server does not answer: the list stays, and says so. Who types goes on typing, and the form works by itself; a
    /// choice becomes an ordinary page load, with an ordinary error if there is one.
    fn do_without(&self) {
        *self.shown.borrow_mut() = None;
        self.announcer.announce(self.elements.show_silence());
        if self.last.get() != Step::Typing {
            self.address.load(&in_mode(self.current().href(&self.elements.path)));
        }
    }

    /// Shows the server's list: its parts take the place of ours; the form stays, for somebody is typing in it.
    fn show(self: &Rc<Self>, answered: &str) {
        let Some(answer) = self.parse(answered) else { return };
        let Some(new) = Elements::find(&answer, self.shape) else { return };
        let elements = &self.elements;
        html::set(&elements.results, &new.results.inner_html());
        labels::replace_keeping_focus(&elements.chips, &elements.text, |chips| {
            html::set(chips, &new.chips.inner_html());
        });
        elements.chips.set_hidden(new.chips.hidden());
        html::set(&elements.pages, &new.pages.inner_html());
        elements.pages.set_hidden(new.pages.hidden());
        elements.show_counts(&new.counts());
        let total = new.total();
        elements.show_total(&total, !new.is_empty_hidden());
        self.announcer.announce(total);
    }

    /// HTML as elements that are not in the page.
    fn parse(&self, answered: &str) -> Option<Element> {
        let answer = self.root.owner_document()?.create_element("div").ok()?;
        html::set(&answer, answered);
        Some(answer)
    }
}
