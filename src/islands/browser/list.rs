//! A list: the filter is read from the form and the address, the answer is shown, the address and the links follow, the number
//! found is announced.

use super::{
    cards::Cards,
    dom::{find, first},
    form::Form,
    history::{AddressBar, Step, is_discreet, query},
    lifetime::{effect, listen, lives_with, spawn},
    links,
    one_at_a_time::OneAtATime,
    results::{Results, Shown},
};
use crate::{
    components::{Answer, Card, ListProps},
    domain::{Filter, Locale, Shape},
    server_functions::{AskError, FromJs, parse},
};
use leptos::{prelude::*, reactive::owner::Owner, wasm_bindgen::JsCast};
use std::{cell::RefCell, future::Future, pin::Pin, rc::Rc, sync::Arc};
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement, HtmlElement, MouseEvent};

/// A list in the page and what it is asked.
#[derive(Clone)]
pub struct List(Rc<State>);

/// An answer that is on its way.
type Answering = Pin<Box<dyn Future<Output = Result<Answer<Card>, AskError>>>>;

struct State {
    root: Element,
    form: Form,
    results: Results,
    props: Arc<ListProps>,
    /// The question that the page answers.
    answered: Filter,
    /// The question.
    filter: RwSignal<Filter>,
    address: Rc<AddressBar>,
    /// What lives as long as the list.
    owner: Owner,
}

impl List {
    /// Finds the list and makes its form live; nothing when the page is not what it should be, and then it stays a plain form.
    pub fn find(name: &str, shape: &'static Shape) -> Option<Self> {
        let root = first(&format!("[data-listing={name}]"))?;
        lives_with(&root);
        let mut props = ListProps::from_js(&parse(&root.get_attribute("data-props")?)?);
        props.discreet = is_discreet();
        let form = Form::find(&root, shape)?;
        props.facets = form.facets();
        let (asked, answered) = (question(shape, &query()), question(shape, &props.query));
        // Where the site lies as files, its page is the same whatever its address asks. What was typed or chosen meanwhile stays.
        let read = form.read(&answered);
        let filter = if answered.at_page(1) != read {
            read
        } else if answered.at_page(1) != asked.at_page(1) {
            form.write(&asked);
            asked
        } else {
            answered.clone()
        };
        let props = Arc::new(props);
        let list = Self(Rc::new(State {
            results: Results::find(&root, Arc::clone(&props), form.text.clone().into(), answered.clone())?,
            form,
            address: Rc::new(AddressBar::new(&props.path)),
            answered,
            filter: RwSignal::new(filter.clone()),
            root,
            props,
            owner: Owner::current()?,
        }));
        if filter != list.0.answered {
            list.0.address.follow(list.0.props.href(&filter), Step::Typing);
        }
        list.listen();
        Some(list)
    }

    /// What the list is asked.
    pub fn filter(&self) -> RwSignal<Filter> {
        self.0.filter
    }

    /// What it knows from the start.
    pub fn props(&self) -> &Arc<ListProps> {
        &self.0.props
    }

    /// Keeps the cards of the page, in the order of these slugs; whether all of them are there.
    pub fn keep_cards<'a>(&self, slugs: impl Iterator<Item = &'a str>) -> bool {
        let cards = Cards::collect(&self.0.root, slugs);
        let is_whole = cards.is_some();
        if let Some(cards) = cards {
            self.0.results.keep(cards);
        }
        is_whole
    }

    fn listen(&self) {
        let root = &self.0.root;
        self.on(root, "input", |list, event| {
            if event.target().is_some_and(|target| target == *list.0.form.text.as_ref()) {
                list.ask_form(Step::Typing);
            }
        });
        self.on(root, "change", |list, _| list.ask_form(Step::Choice));
        self.on(root, "submit", |list, event| {
            event.prevent_default();
            list.ask_form(Step::Choice);
        });
        self.on(root, "click", Self::click);
        if let Some(window) = web_sys::window() {
            self.on(&window, "popstate", |list, _| {
                let State { root, address, form, answered, .. } = &*list.0;
                if root.is_connected() && address.has_moved() {
                    let filter = question(answered.shape(), &query());
                    form.write(&filter);
                    list.update(filter, Step::None);
                }
            });
        }
        let list = self.clone();
        effect(move || list.0.filter.with(|filter| links::carry(&list.0.root, filter)));
    }

    /// Listens for as long as the list lives.
    fn on(&self, target: &EventTarget, event: &'static str, handle: fn(&Self, &Event)) {
        let list = self.clone();
        listen(target, event, Box::new(move |event| handle(&list, event)));
    }

    /// A chip takes a choice back, a page link turns the page: both are links whose address says what they ask.
    fn click(&self, event: &Event) {
        let target = event.target().map(JsCast::unchecked_into::<Element>);
        let link = target.and_then(|target| target.closest("[data-chips] a, [data-pages] a").ok().flatten());
        let Some(link) = link.map(JsCast::unchecked_into::<HtmlAnchorElement>) else { return };
        let mouse = event.unchecked_ref::<MouseEvent>();
        if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
            return;
        }
        let State { answered, form, root, .. } = &*self.0;
        let Ok(filter) = Filter::parse(answered.shape(), link.search().trim_start_matches('?')) else { return };
        event.prevent_default();
        form.write(&filter);
        self.update(filter, Step::Choice);
        // The link is about to go; what had the focus hands it to what stays, so that it never jumps away.
        if link.closest("[data-pages]").ok().flatten().is_some() {
            _ = form.text.focus();
            if let Some(results) = find::<Element>(root, "#results") {
                results.scroll_into_view();
            }
        } else {
            _ = link.unchecked_ref::<HtmlElement>().focus();
        }
    }

    fn ask_form(&self, step: Step) {
        self.update(self.0.form.read(&self.0.filter.get_untracked()), step);
    }

    fn update(&self, filter: Filter, step: Step) {
        let State { address, props, results, filter: known, .. } = &*self.0;
        address.follow(props.href(&filter), step);
        // What shows already is not shown again: leaving the text field is a change too, and the press that leaves it must find
        // the link it began on.
        if known.with_untracked(|known| *known != filter) || (step == Step::Choice && results.is_silent()) {
            known.set(filter);
        }
    }

    /// What the server answers, as long as it is wanted: its answer to the question of the page is known. One question is under
    /// way at a time.
    pub fn ask<C: Into<Card> + 'static, F>(
        &self,
        is_wanted: impl Fn() -> bool + 'static,
        ask: impl Fn(Locale, String, Option<u8>) -> F + 'static,
    ) -> RwSignal<Option<Arc<Shown>>>
    where
        F: Future<Output = Result<Answer<C>, AskError>> + 'static,
    {
        let props = Arc::clone(&self.0.props);
        let ask = move |filter: &Filter| -> Answering {
            let answer = ask(props.locale, filter.to_query(), props.discreet.then_some(1));
            let props = Arc::clone(&props);
            Box::pin(async move { Ok(answer.await?.linked(&props)) })
        };
        self.ask_boxed(Box::new(is_wanted), Rc::new(ask))
    }

    fn ask_boxed(
        &self,
        is_wanted: Box<dyn Fn() -> bool>,
        ask: Rc<dyn Fn(&Filter) -> Answering>,
    ) -> RwSignal<Option<Arc<Shown>>> {
        let shown = RwSignal::new(None);
        let questions = Rc::new(OneAtATime::new());
        // The question whose answer shows or is on its way.
        let known = Rc::new(RefCell::new(Some(self.0.answered.clone())));
        let list = self.clone();
        effect(move || {
            let filter = list.0.filter.get();
            if !is_wanted() || known.borrow().as_ref() == Some(&filter) {
                return;
            }
            known.replace(Some(filter.clone()));
            let Some(mut filter) = questions.ask(filter) else { return };
            let (list, ask, questions, known) =
                (list.clone(), Rc::clone(&ask), Rc::clone(&questions), Rc::clone(&known));
            let owner = list.0.owner.clone();
            let answering = async move {
                let answer = loop {
                    let answer = ask(&filter).await;
                    let Some(next) = questions.answered() else { break answer };
                    filter = next;
                };
                if let Ok(answer) = answer {
                    shown.set(Some(Arc::new(Shown { filter, answer, entries: None })));
                } else {
                    known.take();
                    list.do_without(&filter);
                }
            };
            owner.with(|| spawn(Box::pin(answering)));
        });
        shown
    }

    /// The server does not answer: the list stays, and says so. Who types goes on typing, and the form works by itself; a
    /// choice becomes an ordinary page load, with an ordinary error if there is one.
    fn do_without(&self, filter: &Filter) {
        let State { results, address, props, .. } = &*self.0;
        results.admit_silence();
        if address.last_step() != Step::Typing {
            address.load(&props.href(filter));
        }
    }

    /// Shows answers.
    pub fn show(&self, answer: impl Fn() -> Option<Arc<Shown>> + 'static) {
        let list = self.clone();
        effect(move || {
            if let Some(shown) = answer() {
                list.0.form.show_counts(&shown.answer.counts);
                list.0.results.show(&shown);
            }
        });
    }
}

/// The question of a query string; one that cannot be read asks for everything.
fn question(shape: &'static Shape, query: &str) -> Filter {
    Filter::parse(shape, query).unwrap_or_else(|_| Filter::all(shape))
}
