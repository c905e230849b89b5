//! The links of a page that carry the query of its list, around the list and in the frame of the page: other formats, the
//! view by month, the mail that sends the page on, the other languages. They follow the list.

use super::dom::find_all;
use crate::domain::Filter;
use js_sys::{decode_uri_component, encode_uri_component};
use web_sys::Element;

/// Puts the query into every such link of the page.
pub fn carry(root: &Element, filter: &Filter) {
    let Some(page) = root.owner_document().and_then(|document| document.document_element()) else { return };
    // Other formats hold the whole list, not a page of it.
    let whole = filter.at_page(1);
    for link in find_all(&page, "[data-filtered], a[hreflang]") {
        let filter = if link.has_attribute("hreflang") { filter } else { &whole };
        match link.get_attribute("href") {
            Some(address) => _ = link.set_attribute("href", &carried(&address, filter)),
            None => link.set_text_content(link.text_content().map(|address| filter.in_address(&address)).as_deref()),
        }
    }
}

/// An address with the query in it; that of a mail names the page in its text.
fn carried(address: &str, filter: &Filter) -> String {
    let mail = address.strip_prefix("mailto:").and_then(|_| address.rsplit_once('&'));
    let Some((before, body)) = mail.and_then(|(before, last)| Some((before, last.strip_prefix("body=")?))) else {
        return filter.in_address(address);
    };
    let page = decode_uri_component(body).map(String::from).unwrap_or_default();
    [before, "&body=", &String::from(encode_uri_component(&filter.in_address(&page)))].concat()
}
