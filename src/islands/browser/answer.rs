//! Where answers come from: the index in the browser, or the server.

use crate::{
    search::{Directory, DirectoryData, Entry},
    server_functions::{list_events, list_members},
};
use gloo_net::http::Request;
use js_sys::{Array, JSON, Reflect};
use leptos::wasm_bindgen::{JsCast, JsValue};
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
    let address = format!("/api/v1/members/index?lang={locale}&v={version}");
    let response = Request::get(&address).abort_signal(Some(&signal)).send().await.ok()?;
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

/// Which list of the server to ask.
#[derive(Debug, Clone, Copy)]
pub enum List {
    Members,
    Events,
}

/// Asks the server for a list as its page shows it; nothing when it does not answer, and then the form still works.
pub async fn ask(list: List, locale: String, query: String) -> Option<String> {
    match list {
        List::Members => list_members(locale, query).await.ok(),
        List::Events => list_events(locale, query).await.ok(),
    }
}
