//! What a static export has in a form of its own, because a file cannot negotiate, send another status or set a header.

use crate::{
    domain::{DISCREET_ON, Route},
    http::AppState,
    http::headers,
    http::logos::LOGO_POLICY,
    http::pages,
    pages::{languages_page, render},
    site::{Snapshot, page_of},
};
use axum::http::{HeaderName, HeaderValue, header};
use std::fmt::Write;

/// The files with their bytes: the page at `/`, the quick exit, the error pages, the headers.
pub fn files(state: &AppState) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        ("exit.html".to_owned(), exit(&state.snapshot().content.site.exit).into_bytes()),
        ("_headers".to_owned(), headers_file(state.assets().is_secure()).into_bytes()),
    ];
    let snapshot = state.snapshot();
    files.extend(redirects_file(&snapshot).map(|text| ("_redirects".to_owned(), text.into_bytes())));
    let first = |query: &str| state.context(&snapshot, snapshot.locales().next()?, Route::Home, query.to_owned());
    if let Some(context) = first(DISCREET_ON) {
        files.push(("@@1.html".to_owned(), render(&context, languages_page).1.into_bytes()));
    }
    if let Some(context) = first("") {
        files.push(("index.html".to_owned(), render(&context, languages_page).1.into_bytes()));
        files.push(("404.html".to_owned(), pages::not_found_html(&context).1.into_bytes()));
        files.push(("500.html".to_owned(), pages::error_html(&context).1.into_bytes()));
    }
    files
}

/// `/exit` as a page that leads away by itself, and says where to. It names nobody.
fn exit(address: &str) -> String {
    let address = address.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>\u{200b}</title>\
         <meta name=\"robots\" content=\"noindex\"><meta name=\"referrer\" content=\"no-referrer\">\
         <meta name=\"color-scheme\" content=\"light dark\"><meta http-equiv=\"refresh\" content=\"0; url={address}\"></head>\
         <body><p><a href=\"{address}\">{address}</a></p></body></html>\n"
    )
}

/// The addresses of renamed records in the format of `_redirects`, that the same hosts read; nothing where none
/// was renamed. What was withdrawn answers there as what never was.
fn redirects_file(snapshot: &Snapshot) -> Option<String> {
    let renamed = snapshot.history.all_renamed();
    let mut lines: Vec<String> = renamed
        .filter_map(|(kind, from, to)| {
            Some((page_of(kind, from)?, page_of(kind, to).filter(|to| snapshot.has_page(to))?))
        })
        .flat_map(|(from, to)| {
            snapshot.locales().map(move |locale| format!("{} {} 301\n", from.path(locale), to.path(locale)))
        })
        .collect();
    lines.sort_unstable();
    (!lines.is_empty()).then(|| lines.concat())
}

/// The headers of every answer in the format of `_headers`, which several hosts of static sites read. How long a page may be
/// kept is left to the host: those hosts let browsers ask again, as the server does.
fn headers_file(secure: bool) -> String {
    let kept = |cache: HeaderValue| vec![(header::CACHE_CONTROL, cache)];
    let from_anywhere = || vec![(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"))];
    // A calendar of one event shares the beginning of its address with a page.
    let data =
        ["/api/*", "/:lang/events.ics", "/:lang/events.csv", "/:lang/members.csv", "/:lang/feed.atom", "/:lang/feed/*"];
    let rules: [(&str, Vec<(HeaderName, HeaderValue)>); 5] = [
        ("/*", headers::common(secure).to_vec()),
        ("/pkg/*", kept(headers::IMMUTABLE)),
        ("/fonts/*", kept(headers::MONTH)),
        ("/logos/*", vec![(header::CONTENT_SECURITY_POLICY, LOGO_POLICY)]),
        ("/exit", headers::EXIT.to_vec()),
    ];
    let mut text = String::new();
    for (path, headers) in rules.into_iter().chain(data.map(|path| (path, from_anywhere()))) {
        // Writing to a string cannot fail.
        _ = writeln!(text, "{path}");
        for (name, value) in headers {
            _ = writeln!(text, "  {name}: {}", value.to_str().unwrap_or_default());
        }
    }
    text
}
