//! What a page says where texts stand in another language than its own.

use super::Context;
use crate::domain::Localized;
use leptos::prelude::*;

/// So many texts speak for all: a list may have thousands, and is made anew for every question.
const ASKED: usize = 100;

/// That texts of the page are in another language, which is named; nothing as long as most of them are in the reader's. A record
/// brings its title and summary, a list those of its entries: one text of two is enough.
pub fn fallback_of<'t>(context: &Context, texts: impl IntoIterator<Item = &'t Localized>) -> Option<AnyView> {
    let texts = texts.into_iter().filter(|text| !text.is_empty()).take(ASKED);
    let shown: Vec<Option<&str>> = texts.map(|text| context.edition().localized(text).1).collect();
    let mut others: Vec<&str> = shown.iter().copied().flatten().collect();
    if others.len() * 2 < shown.len() {
        return None;
    }
    others.sort_unstable();
    let code = others.chunk_by(|one, other| one == other).max_by_key(|same| same.len())?.first()?;
    Some(notice(context, "fallback-some-notice", code))
}

/// That what follows is in another language, which is named.
pub fn notice_of_language(context: &Context, code: &str) -> AnyView {
    notice(context, "fallback-notice", code)
}

/// A word for the screen: printed, the page has its text alone.
fn notice(context: &Context, message: &str, code: &str) -> AnyView {
    let language = context.language();
    let words = language.with(message, &[("language", &language.language_name(code))]);
    view! { <p class="notice print:hidden" data-fallback=code.to_owned()>{words}</p> }.into_any()
}
