//! The index of a directory, fetched once: the browser runs the queries.

use super::{history::in_mode, lifetime::spawn, list::List, results::Shown};
use crate::{
    components::{ListProps, ResultPage, filled},
    domain::Filter,
    search::{Directory, DirectoryData, Entry},
    server_functions::{FromJs, fetch, field},
};
use js_sys::{Array, Intl::PluralRules, Object};
use leptos::{
    prelude::*,
    wasm_bindgen::{JsCast, JsValue},
};
use send_wrapper::SendWrapper;
use std::sync::Arc;

/// Where the index is.
#[derive(Clone)]
pub enum Fetched {
    /// On its way.
    Pending,
    /// There is none, or it did not come.
    Missing,
    /// Here.
    Ready(Arc<MemberIndex>),
}

/// A directory that is searched in the browser.
pub struct MemberIndex {
    directory: Directory,
    /// The number found in words, for each plural category.
    totals: Vec<(String, String)>,
    /// The browser's own plural rules. Loading them costs more than using them.
    rules: SendWrapper<PluralRules>,
}

/// Fetches the index of the list, if it has one.
pub fn fetch_index(list: &List) -> RwSignal<Fetched> {
    let props = list.props();
    let Some(version) = &props.version else { return RwSignal::new(Fetched::Missing) };
    let fetched = RwSignal::new(Fetched::Pending);
    let address = in_mode(format!("/{}/members/index.json?v={version}", props.locale.code()));
    let list = list.clone();
    spawn(Box::pin(async move {
        let data = fetch(address).await.ok().map(|data| DirectoryData::from_js(&data));
        let data = data.filter(|data| list.keep_cards(data.entries.iter().map(|entry| entry.slug.as_str())));
        let index = data.map(|data| Arc::new(MemberIndex::new(data, list.props())));
        fetched.set(index.map_or(Fetched::Missing, Fetched::Ready));
    }));
    fetched
}

/// As the server writes it: see [`DirectoryData`].
impl FromJs for DirectoryData {
    fn from_js(value: &JsValue) -> Self {
        Self { weights: field(value, "w"), codes: field(value, "c"), entries: field(value, "e") }
    }
}

impl FromJs for Entry {
    fn from_js(value: &JsValue) -> Self {
        Self { slug: field(value, "s"), fields: field(value, "f"), values: field(value, "v"), ranks: field(value, "r") }
    }
}

impl MemberIndex {
    fn new(data: DirectoryData, props: &ListProps) -> Self {
        let rules = PluralRules::new(&Array::of1(&props.locale.code().into()), Object::new().unchecked_ref());
        let mut directory = Directory::new(data);
        directory.forget_entries();
        Self { directory, totals: props.text.totals.clone(), rules: SendWrapper::new(rules) }
    }

    /// Runs a query as the server does.
    pub fn search(&self, filter: Filter) -> Shown {
        let found = self.directory.search(&filter);
        let total = found.entries.len();
        let results =
            ResultPage { cards: Vec::new(), total, words: self.words(total), counts: found.counts, page: 1, pages: 1 };
        Shown { filter, results, entries: Some(found.entries) }
    }

    /// “17 organisations”: the form for the number's plural category.
    fn words(&self, total: usize) -> String {
        let form = |key: &str| self.totals.iter().find(|(category, _)| category == key).map(|(_, form)| form.as_str());
        let category = || String::from(self.rules.select(f64::from(u32::try_from(total).unwrap_or(u32::MAX))));
        let form = if total == 0 { form("0") } else { form(&category()).or_else(|| form("other")) };
        filled(form.unwrap_or("{n}"), &total.to_string())
    }
}
