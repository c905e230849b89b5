//! Fetching JSON.

use super::{AskError, parse};
use gloo_net::http::Request;
use leptos::wasm_bindgen::JsValue;
use send_wrapper::SendWrapper;
use std::pin::Pin;
use web_sys::AbortController;

/// A request that is under way.
pub type Fetching = SendWrapper<Pin<Box<dyn Future<Output = Result<JsValue, AskError>>>>>;

/// Aborts a request when it is dropped.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Fetches what an address answers, as the browser's own decoder reads it. Who drops the request aborts it.
pub fn fetch(address: String) -> Fetching {
    SendWrapper::new(Box::pin(async move {
        let answer = async {
            let abort = Abort(AbortController::new().ok()?);
            let response = Request::get(&address).abort_signal(Some(&abort.0.signal())).send().await.ok()?;
            let text = response.text().await.ok()?;
            if response.ok() { parse(&text).map(Ok) } else { Some(Err(AskError::Refused(text))) }
        };
        answer.await.unwrap_or(Err(AskError::NoAnswer))
    }))
}
