//! The live parts of the editors' desk. The server renders them as islands; their wasm is apart from that of the public site, which
//! does not carry them (`docs/decisions/022-desk-live-parts.md`). Without it every form of the desk works as it is.
#![allow(missing_docs, reason = "what the macro of islands makes has none")]

#[cfg(feature = "hydrate")]
mod autosave;
mod state;

pub use state::{State, Words};

use leptos::prelude::*;

/// Keeps what is typed in a form as a draft, and says so.
#[island]
pub fn Autosave(
    /// The id of the form, which stands before this in the page.
    form: String,
    /// What is said.
    words: Words,
) -> impl IntoView {
    let state = RwSignal::new(State::Idle);
    #[cfg(feature = "hydrate")]
    autosave::start(&form, state);
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
    let words = StoredValue::new(words);
    let link = move || state.with(|state| words.with_value(|words| words.link(state)));
    let address = Memo::new(move |_| link().map(|(address, _)| address));
    view! {
        <p class="saving" role="status" data-state=move || state.with(State::name)>
            <span>{move || state.with(|state| words.with_value(|words| words.said(state)))}</span>
            " "
            <a href=address target="_blank" hidden=move || address.get().is_none()>
                {move || link().map(|(_, label)| label).unwrap_or_default()}
            </a>
        </p>
    }
}

/// Called once when the wasm has loaded; the islands are then hydrated one by one.
#[cfg(feature = "hydrate")]
#[leptos::wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
