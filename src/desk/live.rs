//! What a page has of parts that live in the browser: islands of the package `desk-client`, and the module that loads them.

use super::{asked::Asked, terms};
use desk_client::{Autosave, Hint, Words};
use leptos::prelude::*;

/// Whether a form was sent by the live part that keeps what is typed.
pub fn is_autosave(asked: &Asked) -> bool {
    asked.field("do") == "autosave"
}

/// The part that keeps what is typed in a form with this id and tells the terms to avoid that the form has, where it was built.
pub fn autosave(asked: &Asked, form: &str, hints: Vec<Hint>) -> Option<AnyView> {
    let script = script(asked)?;
    let text = |id: &str| asked.text(&format!("live-{id}"));
    let words = Words {
        saved: text("saved"),
        conflict: text("conflict"),
        see: text("see"),
        signed_out: text("signed-out"),
        sign_in: text("sign-in"),
        unreachable: text("unreachable"),
        refused: text("refused"),
    };
    let hint_words = terms::words(asked);
    Some(view! { <Autosave form=form.to_owned() words hints hint_words/>{script} }.into_any())
}

/// The module that loads the live parts of a page; once in a page.
fn script(asked: &Asked) -> Option<AnyView> {
    let files = asked.desk.state.assets().desk.clone()?;
    let nonce = asked.nonce.take()?;
    Some(
        view! { <script type="module" src=files.loader data-js=files.js data-wasm=files.wasm nonce=nonce></script> }
            .into_any(),
    )
}
