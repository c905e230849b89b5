//! The two ways to look at events.

use crate::{
    domain::{Filter, Month, Route},
    i18n::Language,
};
use leptos::prelude::*;

/// A side of the switch; the ring of the focus stays inside its frame.
const LINK: &str = "flex min-h-11 items-center px-4.5 text-[1rem] font-semibold text-ink no-underline hover:underline \
    focus-visible:-outline-offset-3 focus-visible:[box-shadow:inset_0_0_0_6px_#0b1f4b] \
    aria-[current]:bg-action aria-[current]:text-on-action forced-colors:aria-[current]:bg-[Highlight] \
    forced-colors:aria-[current]:text-[HighlightText] forced-colors:aria-[current]:forced-color-adjust-none";

/// List or month, for the same question; `month` is the one shown, if one is.
pub fn view_switch(language: &Language, filter: &Filter, month: Option<Month>) -> AnyView {
    let link = |route: Route, message: &str, here: bool| {
        let href = filter.at_page(1).href(&route.path(language.locale));
        let text = language.text(message).to_owned();
        view! { <li><a class=LINK href=href data-filtered="" aria-current=here.then_some("page")>{text}</a></li> }
    };
    view! {
        <nav class="print:hidden" aria-label=language.text("events-view").to_owned()>
            <ul class="inline-flex overflow-hidden rounded-md border border-edge">
                {link(Route::Events, "events-view-list", month.is_none())}
                {link(Route::Calendar, "events-view-month", month.is_some())}
            </ul>
        </nav>
    }
    .into_any()
}
