//! Links and small drawings.

use leptos::prelude::*;

/// So long an address stands whole on paper, in characters; a longer one nobody types in.
const LONGEST_PRINTED: usize = 60;

/// The host of a web address: what readers recognise.
pub fn host(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or(host);
    host.strip_prefix("www.").unwrap_or(host)
}

/// A link whose words are a statement and read as one; a thin line says that it leads on.
#[component]
pub fn StatementLink(
    /// Where it leads.
    href: String,
    children: Children,
) -> impl IntoView {
    view! { <a class="text-ink decoration-edge hover:decoration-current" href=href>{children()}</a> }
}

/// A link to another site: it sends no referrer, and says where it leads.
pub fn external_link(href: &str, text: &str, hint: &str) -> AnyView {
    // The arrow stays beside a word; longer texts, and long hosts, may break.
    let is_word = text.len() <= 16 && !text.contains(char::is_whitespace);
    let class = if is_word { "external whitespace-nowrap" } else { "external" };
    let printed = (href.len() > LONGEST_PRINTED).then(|| format!("{}/…", host(href)));
    view! {
        <a class=class href=href.to_owned() data-printed=printed rel="external noreferrer">
            {text.to_owned()}
            <span class="sr-only">{format!(" ({hint})")}</span>
        </a>
    }
    .into_any()
}

/// Large links, one below the other: where to go from here.
#[component]
pub fn LargeLinks(
    /// List items, each with a link.
    children: Children,
) -> impl IntoView {
    view! {
        <ul class="max-w-160 border-b border-line [&_a]:flex [&_a]:min-h-15 [&_a]:items-center [&_a]:justify-between [&_a]:text-xl [&_a]:font-semibold [&_a]:text-ink [&_a]:underline-on-hover [&_a]:after:content-(--arrow) [&>li]:border-t [&>li]:border-line">
            {children()}
        </ul>
    }
}

/// HTML that was cleaned when the snapshot was built.
pub fn raw(html: &str, class: &'static str) -> AnyView {
    view! { <div class=class inner_html=html.to_owned()></div> }.into_any()
}

/// A decorative icon of the set in `public/icons.svg`.
pub fn icon(name: &'static str) -> AnyView {
    view! {
        <svg class="size-5.5 flex-none" aria-hidden="true" width="24" height="24">
            <use href=format!("/icons.svg#{name}")></use>
        </svg>
    }
    .into_any()
}
