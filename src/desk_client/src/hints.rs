//! Terms to avoid that a form has: what to say in their place, and why. They hold nothing up.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A term to avoid in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hint {
    /// Where it leads to: the field of a form, or the page of a record.
    pub to: String,
    /// What the field is called.
    pub field: String,
    /// The words that stand there.
    pub words: String,
    /// What to say in their place.
    pub preferred: String,
    /// Why.
    pub why: String,
    /// The language of all this.
    pub language: String,
    /// The page that advises so.
    pub source: Option<String>,
}

/// What is said around hints, in the language of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HintWords {
    /// The heading.
    pub title: String,
    /// Before what to say instead.
    pub instead: String,
    /// The link to who advises so.
    pub source: String,
}

/// Hints, some of them where there are many.
#[component]
pub fn Hints(
    /// The hints.
    #[prop(into)]
    hints: Signal<Vec<Hint>>,
    /// How many are shown.
    #[prop(default = usize::MAX)]
    most: usize,
    /// What is said around them.
    words: HintWords,
) -> impl IntoView {
    let words = StoredValue::new(words);
    let items = move || {
        let item = |hint: Hint| {
            let HintWords { instead, source, .. } = words.get_value();
            let source = hint.source.map(|url| view! { " "<a href=url target="_blank" rel="noreferrer">{source}</a> });
            view! {
                <li>
                    <a href=hint.to>{hint.field}</a>": "
                    <q lang=hint.language.clone()>{hint.words}</q>" – "{instead}" "
                    <q lang=hint.language.clone()>{hint.preferred}</q>". "
                    <span lang=hint.language>{hint.why}</span>
                    {source}
                </li>
            }
        };
        let hints = hints.get();
        let more = hints.len().checked_sub(most).filter(|more| *more > 0);
        let more = more.map(|more| view! { <li>"… + "{more}</li> });
        view! { {hints.into_iter().take(most).map(item).collect_view()}{more} }
    };
    view! {
        <div role="status">
            <Show when=move || hints.with(|hints| !hints.is_empty())>
                <div class="problem">
                    <p><b>{words.with_value(|words| words.title.clone())}</b></p>
                    <ul>{items}</ul>
                </div>
            </Show>
        </div>
    }
}
