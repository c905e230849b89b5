//! Fetching JSON.

use super::{RequestError, parse};
use gloo_net::http::Request;
use leptos::wasm_bindgen::JsValue;
use send_wrapper::SendWrapper;
use std::pin::Pin;
use web_sys::AbortController;

/// A request that is under way.
pub type Fetching = SendWrapper<Pin<Box<dyn Future<Output = Result<JsValue, RequestError>>>>>;

/// Aborts a request when it is dropped.
struct Abort(AbortController);

impl Drop for Abort {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Fetches the response of an address, as the browser's own decoder reads it. Who drops the request aborts it.
pub fn fetch(address: String) -> Fetching {
    SendWrapper::new(Box::pin(async move {
        let response = async {
            let abort = Abort(AbortController::new().ok()?);
            let response = Request::get(&address).abort_signal(Some(&abort.0.signal())).send().await.ok()?;
            let text = response.text().await.ok()?;
            if response.ok() { parse(&text).map(Ok) } else { Some(Err(RequestError::Rejected(text))) }
        };
        response.await.unwrap_or(Err(RequestError::NoResponse))
    }))
}
