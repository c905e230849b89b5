//! What readers take with them: data, a subscription, a citation, the address.

use super::{Context, changes_link::changes_link};
use crate::domain::{Filter, Route, TextPage};
use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is escaped in an address: everything but letters, digits and four signs (RFC 3986).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

// Links whose address carries the list's question are marked by `data-filtered`: a live list keeps them up to date
// (`islands/browser/links.rs`).

/// Links in a row, beside their heading where there is room, on the screen alone.
#[component]
fn TakeAway(
    /// The anchor of the heading.
    id: &'static str,
    /// The heading.
    title: String,
    /// What to know beside the links.
    #[prop(optional, into)]
    note: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="mt-section flex flex-wrap content-start items-center gap-x-8 print:hidden" aria-labelledby=id>
            <h2 id=id class="text-h3">{title}</h2>
            <ul class="flex flex-wrap gap-x-8 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">{children()}</ul>
            {note.map(|note| view! { <p class="meta w-full">{note}</p> })}
        </section>
    }
}

/// A row of short links, each in a frame: years, countries.
#[component]
pub fn FramedLinks(children: Children) -> impl IntoView {
    view! {
        <ul class="flex flex-wrap gap-2 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:rounded-md [&_a]:border [&_a]:border-line [&_a]:px-4 [&_a]:font-semibold [&_a]:tabular [&_a]:no-underline [&_a:hover]:border-ink [&_[aria-current]]:border-ink [&_[aria-current]]:bg-own">
            {children()}
        </ul>
    }
}

/// A list as files, for the question asked: each a link with the message that names it.
pub fn downloads(context: &Context, files: &[(String, &str)]) -> AnyView {
    let item = |(href, message): &(String, &str)| {
        view! { <li><a href=href.clone() data-filtered="" download="">{context.text(message)}</a></li> }
    };
    let items = files.iter().map(item).collect_view();
    view! {
        <TakeAway id="take" title=context.text("take-title") note=context.text("take-print")>{items}</TakeAway>
    }
    .into_any()
}

/// The calendar feed for exactly the filter that is shown, and the same as a file.
pub fn subscription(context: &Context, filter: &Filter) -> AnyView {
    let feed = feed_address(context, filter, "events.ics");
    let links = view! {
        <li><a href=webcal(context, filter) data-filtered="" rel="nofollow">{context.text("events-subscribe")}</a></li>
        <li><a href=feed data-filtered="" download="">{context.text("events-download")}</a></li>
        <li><a href=feed_address(context, filter, "events.csv") data-filtered="" download="">{context.text("take-csv")}</a></li>
        <li><a href=feed_address(context, filter, "events-semicolons.csv") data-filtered="" download="">{context.text("take-csv-semicolons")}</a></li>
        <li><a href=api_address(context, filter, "events") data-filtered="">{context.text("take-json")}</a></li>
    };
    let note = format!("{} {}", context.text("events-subscribe-about"), context.text("take-print"));
    view! {
        <TakeAway id="subscribe" title=context.text("take-title") note=note>{links}</TakeAway>
    }
    .into_any()
}

/// The address of the calendar feed in the scheme that calendar programs know as “subscribe to”.
pub fn webcal(context: &Context, filter: &Filter) -> String {
    let address = context.absolute(&feed_address(context, filter, "events.ics"));
    address.split_once("://").map_or_else(|| address.clone(), |(_, rest)| format!("webcal://{rest}"))
}

/// The news of a topic, and those of all topics, as Atom feeds.
pub fn news(context: &Context, topic: &'static str) -> AnyView {
    let feed = format!("/{}/feed", context.locale);
    let links = view! {
        <li><a href=format!("{feed}/{topic}.atom")>{context.text(&format!("feed-{topic}"))}</a></li>
        <li><a href=format!("{feed}.atom")>{context.text("feed-everything")}</a></li>
    };
    view! { <TakeAway id="news" title=context.text("feed-title")>{links}</TakeAway> }.into_any()
}

/// The address of a list for the same query in another format.
pub fn feed_address(context: &Context, filter: &Filter, file: &str) -> String {
    filter.at_page(1).href(&format!("/{}/{file}", context.locale))
}

/// The address of a list in the JSON API.
pub fn api_address(context: &Context, filter: &Filter, kind: &str) -> String {
    filter.at_page(1).in_address(&format!("/api/v1/{kind}?lang={}", context.locale))
}

/// How something at an address is cited today.
pub fn cited(context: &Context, title: &str, address: &str) -> String {
    let language = context.language();
    let date = language.date(context.snapshot.today);
    let variables = [("name", &*context.author()), ("title", title), ("address", address), ("date", &date)];
    language.with("cite-text", &variables)
}

/// How to cite a page, to send it on and to see what changed here, without any third party, and on a page about the law the way to
/// the law on one page; nothing where others must not learn which page it is.
pub fn citation(context: &Context, title: &str) -> Option<AnyView> {
    if context.is_confidential() {
        return None;
    }
    let address = context.absolute(&context.here());
    let cite = cited(context, title, &address);
    let (before, after) = cite.split_once(&*address).unwrap_or((&cite, ""));
    let mail = format!("mailto:?subject={}&body={}", escaped(title), escaped(&address));
    // Needs JavaScript; without it the words can be marked at one click.
    let copy = |what: &'static str, name: &str| {
        view! {
            <li class="copy">
                <button type="button" data-copy=what data-copied=context.text("take-copied")>{context.text(name)}</button>
            </li>
        }
    };
    let brief = context.link_to(&Route::Brief).filter(|_| is_about_law(&context.route));
    let brief = brief.map(|href| view! { <li><a href=href>{context.text("brief-link")}</a></li> });
    let view = view! {
        <details id="citation" class="citation">
            <summary>{context.text("cite-title")}</summary>
            <p id="cite" data-cite="">
                {before.to_owned()} <span id="address" data-filtered="">{address.clone()}</span> {after.to_owned()}
            </p>
            <ul>
                {copy("cite", "take-citation")}
                {copy("address", "take-link")}
                <li><a href=mail data-filtered="">{context.text("share-mail")}</a></li>
                {brief}
                {changes_link(context)}
            </ul>
        </details>
    };
    Some(view.into_any())
}

/// Whether a page is one of those about the law.
const fn is_about_law(route: &Route) -> bool {
    matches!(
        route,
        Route::Text(TextPage::Legislation | TextPage::Positions)
            | Route::Procedure(_)
            | Route::Milestone(_)
            | Route::Position(_)
    )
}

/// A text in an address.
fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_travels_whole_in_a_mail_address() {
        assert_eq!(escaped("Été & co?"), "%C3%89t%C3%A9%20%26%20co%3F");
    }
}
