//! Where answers come from: the index in the browser, or the server.

use super::history::in_mode;
use crate::{
    search::{Directory, DirectoryData, Entry},
    server_functions::{ListEvents, ListMembers, Suggest},
};
use gloo_net::http::Request;
use js_sys::{Array, JSON, Reflect};
use leptos::{
    server_fn::ServerFn,
    wasm_bindgen::{JsCast, JsValue},
};
use std::cell::RefCell;
use web_sys::AbortController;

thread_local! {
    /// The request for an index that is under way, if any.
    static FETCHING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// Fetches the index of a directory. Another page's request that is still under way is aborted: its answer is stale.
pub async fn fetch_directory(locale: &str, version: &str) -> Option<Directory> {
    let controller = AbortController::new().ok()?;
    let signal = controller.signal();
    if let Some(stale) = FETCHING.with(|fetching| fetching.replace(Some(controller))) {
        stale.abort();
    }
    let address = format!("/{locale}/members/index.json?v={version}");
    let response = Request::get(&in_mode(address)).abort_signal(Some(&signal)).send().await.ok()?;
    let data = JSON::parse(&response.text().await.ok()?).ok()?;
    directory(&data).map(Directory::new)
}

/// Reads [`DirectoryData`] as it was written. The browser's own decoder costs no wasm.
fn directory(data: &JsValue) -> Option<DirectoryData> {
    let entry = |entry: JsValue| {
        let fields = list(&entry, "f")?;
        let fields = fields.iter().map(|pair| {
            let pair: Array = pair.dyn_into().ok()?;
            Some((u8::try_from(number(&pair.get(0))?).ok()?, pair.get(1).as_string()?))
        });
        Some(Entry {
            slug: Reflect::get(&entry, &"s".into()).ok()?.as_string()?,
            fields: fields.collect::<Option<_>>()?,
            values: list(&entry, "v")?.iter().map(|values| small_numbers(&values)).collect::<Option<_>>()?,
            ranks: list(&entry, "r")?.iter().map(|rank| number(&rank)).collect::<Option<_>>()?,
        })
    };
    let strings = |codes: JsValue| codes.dyn_into::<Array>().ok()?.iter().map(|code| code.as_string()).collect();
    Some(DirectoryData {
        weights: small_numbers(&Reflect::get(data, &"w".into()).ok()?)?,
        codes: list(data, "c")?.iter().map(strings).collect::<Option<_>>()?,
        entries: list(data, "e")?.iter().map(entry).collect::<Option<_>>()?,
    })
}

fn list(object: &JsValue, key: &str) -> Option<Array> {
    Reflect::get(object, &key.into()).ok()?.dyn_into().ok()
}

fn small_numbers(values: &JsValue) -> Option<Vec<u16>> {
    let values = values.dyn_ref::<Array>()?.iter();
    values.map(|value| number(&value).and_then(|value| u16::try_from(value).ok())).collect()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the server wrote whole numbers below 2³²")]
fn number(value: &JsValue) -> Option<u32> {
    value.as_f64().map(|value| value as u32)
}

/// A server function that answers a question with HTML.
#[derive(Debug, Clone, Copy)]
pub enum Asked {
    Members,
    Events,
    Suggestions,
}

impl Asked {
    /// Its address, as the function itself knows it.
    const fn path(self) -> &'static str {
        match self {
            Self::Members => ListMembers::PATH,
            Self::Events => ListEvents::PATH,
            Self::Suggestions => Suggest::PATH,
        }
    }
}

/// Asks a server function; nothing when it does not answer, as where the site lies as files without a server.
///
/// It is asked by its address and not by its typed call, which brings an encoder, a decoder and a client of its own along: more
/// than ten kilobytes for an answer that is only looked at.
pub async fn ask(asked: Asked, locale: &str, query: &str) -> Option<String> {
    let address = format!("{}?locale={locale}&query={}", asked.path(), js_sys::encode_uri_component(query));
    let response = Request::get(&in_mode(address)).send().await.ok()?;
    if response.ok() { response.text().await.ok() } else { None }
}
