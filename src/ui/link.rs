//! Links and small drawings.

use leptos::prelude::*;

/// A link to another site: it sends no referrer, and says where it leads.
pub fn external_link(href: &str, text: &str, hint: &str) -> AnyView {
    view! {
        <a class="external" href=href.to_owned() rel="external noreferrer">
            {text.to_owned()}
            <span class="sr-only">{format!(" ({hint})")}</span>
        </a>
    }
    .into_any()
}

/// HTML that was cleaned when the snapshot was built.
pub fn raw(html: &str, class: &'static str) -> AnyView {
    view! { <div class=class inner_html=html.to_owned()></div> }.into_any()
}

/// A decorative icon of the set in `public/icons.svg`.
pub fn icon(name: &'static str) -> AnyView {
    view! {
        <svg class="icon" aria-hidden="true" width="24" height="24">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
    .into_any()
}
