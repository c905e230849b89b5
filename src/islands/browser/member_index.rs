//! The index of a directory, fetched once, with the cards of its members.

use super::{history::in_mode, lifetime::spawn};
use crate::{
    components::{Answer, Card, ListProps, Shown},
    domain::{Filter, MemberCard},
    search::{Directory, DirectoryData},
    server_functions::{FromJs, from_json},
};
use gloo_net::http::Request;
use js_sys::{Array, Intl::PluralRules, Object, Reflect};
use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use send_wrapper::SendWrapper;
use std::sync::Arc;
use web_sys::AbortController;

/// Where the index is.
pub enum Fetched {
    /// On its way.
    Pending,
    /// There is none, or it did not come.
    Missing,
    /// Here.
    Ready(Arc<MemberIndex>),
}

impl Fetched {
    /// The index, once it is here.
    pub fn ready(&self) -> Option<Arc<MemberIndex>> {
        if let Self::Ready(index) = self { Some(Arc::clone(index)) } else { None }
    }

    /// Whether it never comes.
    pub const fn is_missing(&self) -> bool {
        matches!(self, Self::Missing)
    }
}

/// A directory that answers in the browser.
pub struct MemberIndex {
    directory: Directory,
    cards: Vec<Arc<Card>>,
    /// The number found in words, for each plural category.
    totals: Vec<(String, String)>,
    /// The browser's own plural rules. Asking for them costs more than using them.
    rules: SendWrapper<PluralRules>,
}

struct Data {
    directory: DirectoryData,
    cards: Vec<MemberCard>,
}

impl FromJs for Data {
    fn from_js(value: &JsValue) -> Option<Self> {
        let cards = Vec::from_js(&Reflect::get(value, &"m".into()).ok()?)?;
        Some(Self { directory: FromJs::from_js(value)?, cards })
    }
}

/// Fetches the index of the list, if it has one.
pub fn fetch_index(props: &Arc<ListProps>) -> RwSignal<Fetched> {
    let Some(version) = &props.version else { return RwSignal::new(Fetched::Missing) };
    let fetched = RwSignal::new(Fetched::Pending);
    let address = in_mode(format!("/{}/members/index.json?v={version}", props.locale.code()));
    let controller = AbortController::new().ok().map(SendWrapper::new);
    let signal = controller.as_ref().map(|controller| controller.signal());
    on_cleanup(move || controller.iter().for_each(|controller| controller.abort()));
    let props = Arc::clone(props);
    spawn(async move {
        let text = async {
            let response = Request::get(&address).abort_signal(signal.as_ref()).send().await.ok()?;
            response.text().await.ok()
        };
        let index = text.await.and_then(|json| MemberIndex::read(&json, &props));
        fetched.set(index.map_or(Fetched::Missing, |index| Fetched::Ready(Arc::new(index))));
    });
    fetched
}

impl MemberIndex {
    /// Reads the index as the server wrote it. The browser's own decoder costs no wasm.
    fn read(json: &str, props: &ListProps) -> Option<Self> {
        let Data { directory, cards } = from_json(json)?;
        let cards = cards.into_iter().map(|card| Arc::new(Card::from(card).linked(props)));
        let rules = PluralRules::new(&Array::of1(&props.locale.code().into()), Object::new().unchecked_ref());
        Some(Self {
            directory: Directory::new(directory),
            cards: cards.collect(),
            totals: props.text.totals.clone(),
            rules: SendWrapper::new(rules),
        })
    }

    /// Answers a question as the server does.
    pub fn answer(&self, filter: Filter) -> Shown {
        let found = self.directory.answer(&filter);
        let total = found.entries.len();
        let cards = found.entries.iter().filter_map(|entry| self.cards.get(*entry as usize).cloned()).collect();
        let answer = Answer { cards, total, words: self.words(total), counts: found.counts, page: 1, pages: 1 };
        Shown { filter, answer }
    }

    /// “17 organisations”: the form for the number's plural category.
    fn words(&self, total: usize) -> String {
        let form = |key: &str| self.totals.iter().find(|(category, _)| category == key).map(|(_, form)| form.as_str());
        let category = || String::from(self.rules.select(f64::from(u32::try_from(total).unwrap_or(u32::MAX))));
        let form = if total == 0 { form("0") } else { form(&category()).or_else(|| form("other")) };
        form.unwrap_or("{n}").replace("{n}", &total.to_string())
    }
}
