//! The two ways to look at events.

use crate::{
    domain::{Filter, Month, Route},
    i18n::Language,
};
use leptos::prelude::*;

/// List or month, for the same query; `month` is the one shown, if one is.
pub fn view_switch(language: &Language, filter: &Filter, month: Option<Month>) -> AnyView {
    let link = |route: Route, message: &str, here: bool| {
        let href = filter.at_page(1).href(&route.path(language.locale));
        let text = language.text(message).to_owned();
        view! { <li><a href=href data-filtered="" aria-current=here.then_some("page")>{text}</a></li> }
    };
    view! {
        <nav class="view-switch print:hidden" aria-label=language.text("events-view").to_owned()>
            <ul>
                {link(Route::Events, "events-view-list", month.is_none())}
                {link(Route::Calendar, "events-view-month", month.is_some())}
            </ul>
        </nav>
    }
    .into_any()
}
