//! The live parts of the editors' desk. The server renders them as islands; their wasm is apart from that of the public site, which
//! does not carry them (`docs/decisions/022-desk-live-parts.md`). Without it every form of the desk works as it is.
#![allow(missing_docs, reason = "what the macro of islands makes has none")]
#![allow(clippy::needless_pass_by_value, reason = "props travel to the browser by value")]

#[cfg(feature = "hydrate")]
mod autosave;
mod hints;
#[cfg(feature = "hydrate")]
mod preview;
mod state;
#[cfg(feature = "hydrate")]
mod typing;

pub use hints::{Hint, HintWords, Hints};
pub use state::{Kept, State, Words};

use leptos::prelude::*;

/// So many hints are shown beside the buttons of a form, where they are in sight and must not hide it.
const MOST_HINTS: usize = 3;

/// Keeps what is typed in a form as a draft, and says so and which terms to avoid it has. Where the form can be sent into a frame, that
/// shows what is typed.
#[island]
pub fn Autosave(
    /// The id of the form, which stands before this in the page.
    form: String,
    /// What is said.
    words: Words,
    /// The terms to avoid that the form has when it comes.
    hints: Vec<Hint>,
    /// What is said of them.
    hint_words: HintWords,
) -> impl IntoView {
    let state = RwSignal::new(State::Idle);
    let hints = RwSignal::new(hints);
    #[cfg(feature = "hydrate")]
    start(&form, state, hints);
    #[cfg(not(feature = "hydrate"))]
    let _ = form;
    let words = StoredValue::new(words);
    let link = move || state.with(|state| words.with_value(|words| words.link(state)));
    let address = Memo::new(move |_| link().map(|(address, _)| address));
    view! {
        <Hints hints words=hint_words most=MOST_HINTS/>
        <p class="saving" role="status" data-state=move || state.with(State::name)>
            <span>{move || state.with(|state| words.with_value(|words| words.said(state)))}</span>
            " "
            <a href=address target="_blank" hidden=move || address.get().is_none()>
                {move || link().map(|(_, label)| label).unwrap_or_default()}
            </a>
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn start(form: &str, state: RwSignal<State>, hints: RwSignal<Vec<Hint>>) -> Option<()> {
    use leptos::wasm_bindgen::JsCast as _;

    let form = document().get_element_by_id(form)?.dyn_into().ok()?;
    autosave::start(&form, state, hints);
    preview::start(&form)
}

/// Called once when the wasm has loaded; the islands are then hydrated one by one.
#[cfg(feature = "hydrate")]
#[leptos::wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
