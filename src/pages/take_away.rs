//! What readers take along: data, a subscription, a reference, the address.

use super::Context;
use crate::domain::Filter;
use leptos::prelude::*;

// Links whose address carries the list's question are marked by `data-filtered`: a live list keeps them up to date
// (`islands/browser/links.rs`).

/// A list as files, for the question asked: each a link with the message that names it.
pub fn downloads(context: &Context, files: &[(String, &str)]) -> AnyView {
    let item = |(href, message): &(String, &str)| {
        view! { <li><a href=href.clone() data-filtered="" download="">{context.text(message)}</a></li> }
    };
    let items = files.iter().map(item).collect_view();
    view! {
        <section class="take-away" aria-labelledby="take">
            <h2 id="take">{context.text("take-title")}</h2>
            <ul>{items}</ul>
            <p class="meta">{context.text("take-print")}</p>
        </section>
    }
    .into_any()
}

/// The calendar feed for exactly the filter that is shown, and the same as a file.
pub fn subscription(context: &Context, filter: &Filter) -> AnyView {
    let feed = feed_address(context, filter, "events.ics");
    // Calendar programs know this scheme as “subscribe to”.
    let address = context.absolute(&feed);
    let webcal = address.split_once("://").map_or_else(|| address.clone(), |(_, rest)| format!("webcal://{rest}"));
    view! {
        <section class="take-away" aria-labelledby="subscribe">
            <h2 id="subscribe">{context.text("take-title")}</h2>
            <ul>
                <li><a href=webcal data-filtered="" rel="nofollow">{context.text("events-subscribe")}</a></li>
                <li><a href=feed data-filtered="" download="">{context.text("events-download")}</a></li>
                <li><a href=feed_address(context, filter, "events.csv") data-filtered="" download="">{context.text("take-csv")}</a></li>
                <li><a href=feed_address(context, filter, "events-semicolons.csv") data-filtered="" download="">{context.text("take-csv-semicolons")}</a></li>
                <li><a href=api_address(context, filter, "events") data-filtered="">{context.text("take-json")}</a></li>
            </ul>
            <p class="meta">{context.text("events-subscribe-about")} " " {context.text("take-print")}</p>
        </section>
    }
    .into_any()
}

/// The news of a topic, and those of all topics, as Atom feeds.
pub fn news(context: &Context, topic: &'static str) -> AnyView {
    let feed = format!("/{}/feed", context.locale);
    view! {
        <section class="take-away" aria-labelledby="news">
            <h2 id="news">{context.text("feed-title")}</h2>
            <ul>
                <li><a href=format!("{feed}/{topic}.atom")>{context.text(&format!("feed-{topic}"))}</a></li>
                <li><a href=format!("{feed}.atom")>{context.text("feed-everything")}</a></li>
            </ul>
        </section>
    }
    .into_any()
}

/// A twin of a list for the same question, in another format.
pub fn feed_address(context: &Context, filter: &Filter, file: &str) -> String {
    filter.at_page(1).href(&format!("/{}/{file}", context.locale))
}

/// The JSON twin of a list.
pub fn api_address(context: &Context, filter: &Filter, kind: &str) -> String {
    filter.at_page(1).in_address(&format!("/api/v1/{kind}?lang={}", context.locale))
}

/// How to cite a page and how to send it on, without any third party.
pub fn citation(context: &Context, title: &str) -> AnyView {
    let language = context.language();
    let address = context.absolute(&context.here());
    let date = language.date(context.snapshot.today);
    let variables = [("name", &*context.author()), ("title", title), ("address", &address), ("date", &date)];
    let cite = language.with("cite-text", &variables);
    let (before, after) = cite.split_once(&*address).unwrap_or((&cite, ""));
    let cite = view! { {before.to_owned()} <span data-filtered="">{address.clone()}</span> {after.to_owned()} };
    let mail = format!("mailto:?subject={}&body={}", percent_encoded(title), percent_encoded(&address));
    // The name of a page about help must not travel in the subject of a mail that others may see.
    (!context.is_confidential())
        .then(|| {
            view! {
                <details class="citation">
                    <summary>{context.text("cite-title")}</summary>
                    <p class="cite">{cite}</p>
                    <p><a href=mail data-filtered="">{context.text("share-mail")}</a></p>
                </details>
            }
        })
        .into_any()
}

/// A text in an address (RFC 3986): everything but letters, digits and four signs is escaped.
fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_travels_whole_in_a_mail_address() {
        assert_eq!(percent_encoded("Été & co?"), "%C3%89t%C3%A9%20%26%20co%3F");
    }
}
