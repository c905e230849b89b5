//! HTML from our server becoming elements, in the way that browsers with Trusted Types ask for.

use js_sys::{Object, Reflect};
use leptos::wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    type Factory;
    type Policy;

    #[wasm_bindgen(thread_local_v2, js_name = trustedTypes)]
    static TRUSTED_TYPES: Option<Factory>;

    #[wasm_bindgen(method, catch, js_name = createPolicy)]
    fn create_policy(this: &Factory, name: &str, rules: &JsValue) -> Result<Policy, JsValue>;

    #[wasm_bindgen(method, js_name = createHTML)]
    fn create_html(this: &Policy, html: &str) -> JsValue;
}

thread_local! {
    /// The one policy of the islands, which the header of the page names; nothing where the browser knows none.
    static POLICY: Option<Policy> = TRUSTED_TYPES.with(|factory| policy(factory.as_ref()?));
}

/// A policy that lets through what it is given: what is given is what our server rendered.
fn policy(factory: &Factory) -> Option<Policy> {
    let rules = Object::new();
    let as_it_is = Reflect::get(&js_sys::global(), &"String".into()).ok()?;
    Reflect::set(&rules, &"createHTML".into(), &as_it_is).ok()?;
    factory.create_policy("islands", &rules).ok()
}

/// Makes the HTML, which has to be what our server rendered, the content of an element.
pub fn set(element: &Element, html: &str) {
    let html = POLICY.with(|policy| policy.as_ref().map_or_else(|| html.into(), |policy| policy.create_html(html)));
    _ = Reflect::set(element, &"innerHTML".into(), &html);
}
