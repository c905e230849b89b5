//! Asking the router for everything that links lead to.

use super::{Address, ExportError, folder::Staging};
use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{Request, StatusCode, header},
};
use std::collections::{BTreeSet, VecDeque};
use tower::ServiceExt;

/// What only a server can answer.
const SERVER_ONLY: &str = "/api/v1/search";
/// What an export has in a form of its own: see `own`.
const OWN: [&str; 2] = ["/", "/exit"];

/// Writes the answer to every address and to every one that its page links to; gives those that lead nowhere.
///
/// # Errors
/// When the server fails at a page, or a file cannot be written.
pub async fn crawl(
    router: &Router,
    starts: Vec<Address>,
    staging: &mut Staging,
) -> Result<Vec<(String, u16)>, ExportError> {
    let mut known: BTreeSet<Address> = starts.iter().cloned().collect();
    let mut waiting = VecDeque::from(starts);
    let mut broken = Vec::new();
    while let Some(address) = waiting.pop_front() {
        if OWN.contains(&address.path()) || address.path() == SERVER_ONLY || staging.has(&address) {
            continue;
        }
        let (status, is_page, bytes) = ask(router, &address).await;
        if status.is_server_error() {
            return Err(ExportError::Page { address: address.to_string(), status });
        }
        // The page of a language for what it does not have is asked for by a name that nothing has.
        if status != StatusCode::OK && !address.path().ends_with("/404.html") {
            broken.push((address.to_string(), status.as_u16()));
            continue;
        }
        if is_page {
            for link in links(&String::from_utf8_lossy(&bytes)) {
                for found in [link.bare(), link] {
                    if known.insert(found.clone()) {
                        waiting.push_back(found);
                    }
                }
            }
        }
        staging.write(&address.file(is_page), &bytes)?;
    }
    Ok(broken)
}

/// The answer as a client gets it that takes no compression.
async fn ask(router: &Router, address: &Address) -> (StatusCode, bool, Bytes) {
    let failed = (StatusCode::INTERNAL_SERVER_ERROR, false, Bytes::new());
    let Ok(request) = Request::get(address.to_string()).body(Body::empty()) else { return failed };
    let Ok(answer) = router.clone().oneshot(request).await;
    let content_type = answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_page = content_type.is_some_and(|value| value.starts_with("text/html"));
    let status = answer.status();
    to_bytes(answer.into_body(), usize::MAX).await.map_or(failed, |bytes| (status, is_page, bytes))
}

/// The addresses within the site that a page of ours names in links, files and forms.
fn links(html: &str) -> impl Iterator<Item = Address> {
    let named = ["href=\"", "src=\"", "action=\""].into_iter().flat_map(move |attribute| html.split(attribute).skip(1));
    // Of what an attribute of ours may hold only the ampersand is written otherwise in an address.
    named.filter_map(|rest| Address::parse(&rest.split('"').next()?.replace("&amp;", "&")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[tokio::test]
    async fn a_page_that_cannot_be_made_ends_the_export_and_leaves_the_earlier_one() {
        let folder = tempfile::tempdir().expect("folder");
        let target = folder.path().join("copy");
        let mut earlier = Staging::begin(&target, "1").expect("folder");
        earlier.write("en/index.html", b"earlier").expect("file");
        earlier.publish().expect("published");
        let router = Router::new().fallback(async || StatusCode::INTERNAL_SERVER_ERROR);
        let mut staging = Staging::begin(&target, "2").expect("folder");
        let failed = crawl(&router, Address::parse("/en/").into_iter().collect(), &mut staging).await;
        assert!(matches!(failed, Err(ExportError::Page { address, .. }) if address == "/en/"));
        drop(staging);
        assert_eq!(fs::read(target.join("en/index.html")).expect("file"), b"earlier");
        assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 1);
    }

    #[tokio::test]
    async fn a_link_that_leads_nowhere_is_named() {
        let folder = tempfile::tempdir().expect("folder");
        let page = async || axum::response::Html("<a href=\"/en/nothing\">");
        let router = Router::new().route("/en/", axum::routing::get(page));
        let mut staging = Staging::begin(&folder.path().join("copy"), "1").expect("folder");
        let broken = crawl(&router, Address::parse("/en/").into_iter().collect(), &mut staging).await;
        assert_eq!(broken.expect("crawled"), [("/en/nothing".to_owned(), 404)]);
    }

    #[test]
    fn links_files_and_forms_are_found_with_their_parameters() {
        let html = r##"<a href="/en/help?country=IT&amp;discreet=1#lines">1</a><script src="/leave.js?v=1"></script>
            <form action="/en/search"></form><a href="https://example.org/">2</a><a href="#main">3</a>"##;
        let mut found: Vec<String> = links(html).map(|address| address.to_string()).collect();
        found.sort();
        assert_eq!(found, ["/en/help?country=IT&discreet=1", "/en/search", "/leave.js"]);
    }
}
