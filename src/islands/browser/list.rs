//! A list: the filter is read from the form and the address, the results are shown, the address and the links follow, the number
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
    components::{Card, ListProps, ResultPage},
    domain::{Filter, Locale, Shape},
    server_functions::{FromJs, RequestError, parse},
};
use leptos::{prelude::*, reactive::owner::Owner, wasm_bindgen::JsCast};
use std::{cell::RefCell, future::Future, pin::Pin, rc::Rc, sync::Arc};
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement, HtmlElement, MouseEvent};

/// A list in the page and its query.
#[derive(Clone)]
pub struct List(Rc<State>);

/// A response that is on its way.
type Response = Pin<Box<dyn Future<Output = Result<ResultPage<Card>, RequestError>>>>;

struct State {
    root: Element,
    form: Form,
    results: Results,
    props: Arc<ListProps>,
    /// The query whose results the server put into the page.
    rendered: Filter,
    /// The query.
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
        let (wanted, rendered) = (parsed(shape, &query()), parsed(shape, &props.query));
        // Where the site lies as files, its page is the same whatever the query of its address. What was typed or chosen meanwhile stays.
        let read = form.read(&rendered);
        let filter = if rendered.at_page(1) != read {
            read
        } else if rendered.at_page(1) != wanted.at_page(1) {
            form.write(&wanted);
            wanted
        } else {
            rendered.clone()
        };
        let props = Arc::new(props);
        let list = Self(Rc::new(State {
            results: Results::find(&root, Arc::clone(&props), form.text.clone().into(), rendered.clone())?,
            form,
            address: Rc::new(AddressBar::new(&props.path)),
            rendered,
            filter: RwSignal::new(filter.clone()),
            root,
            props,
            owner: Owner::current()?,
        }));
        if filter != list.0.rendered {
            list.0.address.follow(list.0.props.href(&filter), Step::Typing);
        }
        list.listen();
        Some(list)
    }

    /// The query.
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
                list.apply_form(Step::Typing);
            }
        });
        self.on(root, "change", |list, _| list.apply_form(Step::Choice));
        self.on(root, "submit", |list, event| {
            event.prevent_default();
            list.apply_form(Step::Choice);
        });
        self.on(root, "click", Self::click);
        if let Some(window) = web_sys::window() {
            self.on(&window, "popstate", |list, _| {
                let State { root, address, form, rendered, .. } = &*list.0;
                if root.is_connected() && address.has_moved() {
                    let filter = parsed(rendered.shape(), &query());
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

    /// A chip takes a choice back, a page link turns the page: both are links whose address has their query.
    fn click(&self, event: &Event) {
        let target = event.target().map(JsCast::unchecked_into::<Element>);
        let link = target.and_then(|target| target.closest("[data-chips] a, [data-pages] a").ok().flatten());
        let Some(link) = link.map(JsCast::unchecked_into::<HtmlAnchorElement>) else { return };
        let mouse = event.unchecked_ref::<MouseEvent>();
        if mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() {
            return;
        }
        let State { rendered, form, root, .. } = &*self.0;
        let Ok(filter) = Filter::parse(rendered.shape(), link.search().trim_start_matches('?')) else { return };
        event.prevent_default();
        form.write(&filter);
        self.update(filter, Step::Choice);
        // The link is about to go; what had the focus hands it to what stays, so that it never jumps away.
        // Page links alone say in what relation their page is to this one.
        if link.has_attribute("rel") {
            _ = form.text.focus();
            if let Some(results) = find::<Element>(root, "#results") {
                results.scroll_into_view();
            }
        } else {
            _ = link.unchecked_ref::<HtmlElement>().focus();
        }
    }

    fn apply_form(&self, step: Step) {
        self.update(self.0.form.read(&self.0.filter.get_untracked()), step);
    }

    fn update(&self, filter: Filter, step: Step) {
        let State { address, props, results, filter: known, .. } = &*self.0;
        address.follow(props.href(&filter), step);
        // What shows already is not shown again: leaving the text field is a change too, and the press that leaves it must find
        // the link it began on.
        if known.with_untracked(|known| *known != filter) || (step == Step::Choice && results.has_no_response()) {
            known.set(filter);
        }
    }

    /// The results that the server sends, as long as they are wanted: those of the query of the page are known. One request is
    /// under way at a time.
    pub fn request<C: Into<Card> + 'static, F>(
        &self,
        is_wanted: impl Fn() -> bool + 'static,
        send: impl Fn(Locale, String, Option<u8>) -> F + 'static,
    ) -> RwSignal<Option<Arc<Shown>>>
    where
        F: Future<Output = Result<ResultPage<C>, RequestError>> + 'static,
    {
        let props = Arc::clone(&self.0.props);
        let send = move |filter: &Filter| -> Response {
            let response = send(props.locale, filter.to_query(), props.discreet.then_some(1));
            let props = Arc::clone(&props);
            Box::pin(async move { Ok(response.await?.linked(&props)) })
        };
        self.request_boxed(Box::new(is_wanted), Rc::new(send))
    }

    fn request_boxed(
        &self,
        is_wanted: Box<dyn Fn() -> bool>,
        send: Rc<dyn Fn(&Filter) -> Response>,
    ) -> RwSignal<Option<Arc<Shown>>> {
        let shown = RwSignal::new(None);
        let requests = Rc::new(OneAtATime::new());
        // The query whose results show or are on their way.
        let known = Rc::new(RefCell::new(Some(self.0.rendered.clone())));
        let list = self.clone();
        effect(move || {
            let filter = list.0.filter.get();
            if !is_wanted() || known.borrow().as_ref() == Some(&filter) {
                return;
            }
            known.replace(Some(filter.clone()));
            let Some(mut filter) = requests.start(filter) else { return };
            let (list, send, requests, known) =
                (list.clone(), Rc::clone(&send), Rc::clone(&requests), Rc::clone(&known));
            let owner = list.0.owner.clone();
            let update = async move {
                let response = loop {
                    let response = send(&filter).await;
                    let Some(next) = requests.finish() else { break response };
                    filter = next;
                };
                if let Ok(results) = response {
                    shown.set(Some(Arc::new(Shown { filter, results, entries: None })));
                } else {
                    known.take();
                    list.do_without_server(&filter);
                }
            };
            owner.with(|| spawn(Box::pin(update)));
        });
        shown
    }

    /// The server does not respond: the list stays, and says so. Who types goes on typing, and the form works by itself; a
    /// choice becomes an ordinary page load, with an ordinary error if there is one.
    fn do_without_server(&self, filter: &Filter) {
        let State { results, address, props, .. } = &*self.0;
        results.show_no_response();
        if address.last_step() != Step::Typing {
            address.load(&props.href(filter));
        }
    }

    /// Shows results.
    pub fn show(&self, shown: impl Fn() -> Option<Arc<Shown>> + 'static) {
        let list = self.clone();
        effect(move || {
            if let Some(shown) = shown() {
                list.0.form.show_counts(&shown.results.counts);
                list.0.results.show(&shown);
            }
        });
    }
}

/// The query of a query string; one that cannot be read lists everything.
fn parsed(shape: &'static Shape, query: &str) -> Filter {
    Filter::parse(shape, query).unwrap_or_else(|_| Filter::all(shape))
}
