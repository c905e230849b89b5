//! A list: the filter is read from the form and the address, the answer is shown, the address and the links follow, the number
//! found is announced.

use super::{
    announcer::Announcer,
    dom::{find, find_all, first, focused_field, has_focus},
    form::Form,
    history::{AddressBar, Step, is_discreet, query},
    latest::answer_latest,
    lifetime::{keep, listen, lives_with},
    links,
};
use crate::{
    components::{Answer, Card, FacetGroups, ListProps, ResultCount, ResultList, Shown},
    domain::{Filter, Locale, Shape},
    search::highlight::Marker,
    server_functions::{AskError, from_json},
};
use leptos::{
    ev,
    mount::{hydrate_from, mount_to},
    prelude::*,
    reactive::owner::Owner,
    wasm_bindgen::JsCast,
};
use std::{future::Future, rc::Rc, sync::Arc};
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, MouseEvent};

/// A list in the page and what it is asked.
#[derive(Clone)]
pub struct List(Rc<State>);

struct State {
    root: Element,
    form: Form,
    props: Arc<ListProps>,
    /// The question that the page answers.
    answered: Filter,
    /// The question.
    filter: RwSignal<Filter>,
    address: Rc<AddressBar>,
    announcer: Announcer,
    /// Whether the server did not answer.
    is_silent: RwSignal<bool>,
    /// Asks once more what had no answer.
    again: Trigger,
}

impl List {
    /// Finds the list and makes its form live; nothing when the page is not what it should be, and then it stays a plain form.
    pub fn find(name: &str, shape: &'static Shape) -> Option<Self> {
        let root = first(&format!("[data-listing={name}]"))?;
        lives_with(&root);
        let mut props: ListProps = from_json(&root.get_attribute("data-props")?)?;
        props.discreet = is_discreet();
        let form = Form::find(&root, shape)?;
        let question = |query: &str| Filter::parse(shape, query).unwrap_or_else(|_| Filter::all(shape));
        let (asked, answered) = (question(&query()), question(&props.query));
        // Where the site lies as files, its page is the same whatever its address asks. What was typed or chosen meanwhile stays.
        let read = form.read(&answered);
        let filter = if answered.at_page(1) != asked.at_page(1) && answered.at_page(1) == read {
            form.write(&asked);
            asked
        } else if answered.at_page(1) == read {
            answered.clone()
        } else {
            read
        };
        // What the page says at first needs no announcement.
        let total: Element = find(&root, "[data-total]")?;
        let announcer = Announcer::new(find(&root, "[data-status]")?, total.text_content().unwrap_or_default());
        let list = Self(Rc::new(State {
            form,
            address: Rc::new(AddressBar::new(&props.path)),
            answered,
            filter: RwSignal::new(filter.clone()),
            announcer,
            is_silent: RwSignal::new(false),
            again: Trigger::new(),
            root,
            props: Arc::new(props),
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

    fn listen(&self) {
        let (root, filter) = (&self.0.root, self.0.filter);
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
        let list = self.clone();
        let back = window_event_listener(ev::popstate, move |_| {
            let state = &list.0;
            if state.root.is_connected() && state.address.has_moved() {
                let shape = state.answered.shape();
                list.update(Filter::parse(shape, &query()).unwrap_or_else(|_| Filter::all(shape)), Step::None);
            }
        });
        on_cleanup(move || back.remove());
        let list = self.clone();
        Effect::new(move |_| {
            filter.with(|filter| {
                list.0.form.write(filter);
                links::carry(&list.0.root, filter);
            });
        });
        let silence = find::<HtmlElement>(root, "[data-silence]");
        let is_silent = self.0.is_silent;
        Effect::new(move |_| silence.iter().for_each(|silence| silence.set_hidden(!is_silent.get())));
    }

    /// Listens for as long as the list lives.
    fn on(&self, target: &Element, event: &'static str, handle: impl Fn(&Self, &Event) + 'static) {
        let list = self.clone();
        listen(target, event, move |event| handle(&list, event));
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
        let turns_page = link.closest("[data-pages]").ok().flatten().is_some();
        let is_open = filter.is_open();
        self.update(filter, Step::Choice);
        // The link is about to go; what had the focus hands it to what stays, so that it never jumps away.
        let next = if turns_page || is_open { None } else { find::<HtmlElement>(root, "[data-chips] a") };
        _ = next.unwrap_or_else(|| form.text.clone().into()).focus();
        if turns_page && let Some(results) = find::<Element>(root, "#results") {
            results.scroll_into_view();
        }
    }

    fn ask_form(&self, step: Step) {
        self.update(self.0.form.read(&self.0.filter.get_untracked()), step);
    }

    fn update(&self, filter: Filter, step: Step) {
        let State { address, props, is_silent, again, .. } = &*self.0;
        address.follow(props.href(&filter), step);
        if self.0.filter.with_untracked(|known| *known != filter) {
            self.0.filter.set(filter);
        } else if step == Step::Choice && is_silent.get_untracked() {
            again.notify();
        }
    }

    /// What the server answers, as long as it is wanted: its answer to the question of the page is known.
    pub fn ask<C: Into<Card> + 'static, Answering>(
        &self,
        is_wanted: impl Fn() -> bool + 'static,
        ask: impl Fn(Locale, String, Option<u8>) -> Answering + 'static,
    ) -> RwSignal<Option<Arc<Shown>>>
    where
        Answering: Future<Output = Result<Answer<C>, AskError>> + 'static,
    {
        let State { filter, props, answered, again, .. } = &*self.0;
        let (shown, filter) = (RwSignal::new(None), *filter);
        let question = move || is_wanted().then(|| filter.get());
        let (locale, discreet) = (props.locale, props.discreet.then_some(1));
        let list = self.clone();
        let show = move |filter: Filter, answer: Result<Answer<C>, AskError>| {
            let Ok(answer) = answer else { return list.do_without(&filter) };
            list.0.is_silent.set(false);
            shown.set(Some(Arc::new(Shown { filter, answer: answer.shared(&list.0.props) })));
        };
        let ask = move |filter: &Filter| ask(locale, filter.to_query(), discreet);
        answer_latest(question, Some(answered.clone()), *again, ask, show);
        shown
    }

    /// The server does not answer: the list stays, and says so. Who types goes on typing, and the form works by itself; a
    /// choice becomes an ordinary page load, with an ordinary error if there is one.
    fn do_without(&self, filter: &Filter) {
        let State { root, address, announcer, is_silent, props, .. } = &*self.0;
        is_silent.set(true);
        let words = find::<Element>(root, "[data-silence]").and_then(|silence| silence.text_content());
        announcer.announce(words.unwrap_or_default());
        if address.last_step() != Step::Typing {
            address.load(&props.href(filter));
        }
    }

    /// Shows answers: the number found and the counts in place of the server's, its list in the place of the server's list.
    pub fn show(&self, answer: impl Fn() -> Option<Arc<Shown>> + Send + Sync + 'static) {
        let State { root, props, answered, announcer, filter, form, .. } = &*self.0;
        let page = Arc::new(self.page());
        // Every answer is a new one.
        let shown = Memo::new_with_compare(move |_| answer().unwrap_or_else(|| Arc::clone(&page)), |_, _| true);
        let (facets, filter) = (props.facets.clone(), *filter);
        let groups = move || {
            let (facets, counts) = (facets.clone(), shown.with(|shown| shown.answer.counts.clone()));
            view! { <FacetGroups facets filter=filter.get() counts focused=focused_field()/> }
        };
        keep(hydrate_from(form.facets.clone().unchecked_into(), move || groups));
        if let Some(bar) = find::<HtmlElement>(root, ".results-bar") {
            let count = move || view! { <ResultCount words=shown.with(|shown| shown.answer.words.clone())/> };
            keep(hydrate_from(bar, move || count));
        }
        let (list, announcer, answered, owner) = (self.clone(), announcer.clone(), answered.clone(), Owner::current());
        let is_mounted = StoredValue::new(false);
        Effect::new(move |_| {
            let new = shown.get();
            // Pages are counted from 1: this is what the server rendered.
            if new.answer.page == 0 {
                return;
            }
            announcer.announce(new.answer.words.clone());
            if !is_mounted.get_value() && (new.filter != answered || list.is_calm()) {
                is_mounted.set_value(true);
                // It outlives this run of the effect.
                if let Some(owner) = &owner {
                    owner.with(|| list.mount(shown));
                }
            }
        });
    }

    /// What the page shows, but for its cards, which only the page has.
    fn page(&self) -> Shown {
        let State { props, answered, announcer, .. } = &*self.0;
        let answer = Answer {
            cards: Vec::new(),
            total: 0,
            words: announcer.last(),
            counts: props.counts.clone(),
            page: 0,
            pages: 0,
        };
        Shown { filter: answered.clone(), answer }
    }

    /// Whether the server's list can be replaced by the same list without anybody noticing.
    fn is_calm(&self) -> bool {
        let scrolled = web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default();
        scrolled < 1.0 && find::<Element>(&self.0.root, "#results").is_some_and(|results| !has_focus(&results))
    }

    /// Puts our list in the place of the server's.
    fn mount(&self, shown: Memo<Arc<Shown>>) {
        let State { root, props, form, .. } = &*self.0;
        let Some(results) = find::<HtmlElement>(root, "#results") else { return };
        let had_focus = has_focus(&results) && !results.matches(":focus").unwrap_or(false);
        for part in find_all(&results, "#results > :not([data-status], [data-silence])") {
            part.remove();
        }
        let props = Arc::clone(props);
        let marker = Memo::new(move |_| shown.with(|shown| Marker::new(&shown.filter.text)));
        let list = move || view! { <ResultList props=Arc::clone(&props) shown=shown.get() marker/> };
        keep(mount_to(results, move || list));
        if had_focus {
            let chip = find::<HtmlElement>(root, "[data-chips] a");
            _ = chip.unwrap_or_else(|| form.text.clone().into()).focus();
        }
    }
}
