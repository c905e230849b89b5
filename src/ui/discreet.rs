//! Keeps whoever reads in discreet mode in it: every link, form and suggestion of a page or of a fragment carries the mode on.

use super::tags::{with_addresses, with_tags};
use crate::domain::{Locale, discreetly};

/// The field that carries the mode in a form: the address of a form loses its query.
const FIELD: &str = "<input type=\"hidden\" name=\"discreet\" value=\"1\">";

/// HTML, as our components render it, whose links and forms to pages of the site stay in the mode.
pub fn keep_discreet(html: &str) -> String {
    with_tags(html, |tag, kept| {
        with_addresses(tag, "href", kept, |address| is_page(address).then(|| discreetly(address, "&amp;")));
        if tag.starts_with("<form") && !tag.contains("action=\"http") {
            kept.push_str(FIELD);
        }
    })
}

/// Whether an address is one of the site's pages: the root, which leads to one, a query of the page shown, or a path below a
/// language that names no file.
fn is_page(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let Some(below) = path.strip_prefix('/') else { return path.is_empty() && address.starts_with('?') };
    let language = below.split('/').next().unwrap_or_default();
    let is_file = below.rsplit('/').next().is_some_and(|name| name.contains('.'));
    below.is_empty() || (language.parse::<Locale>().is_ok() && !is_file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_forms_and_suggestions_stay_discreet_and_others_stay_as_they_are() {
        let html = r#"<a href="/en/help#lines">1</a><a class="x" href="/en/members?q=a" title="a > b">2</a><a href="/exit">3</a>
            <link href="/pkg/a.css"><a href="https://x.eu/en/">4</a><a href="/fr/?discreet=0">5</a><a href="/">6</a>
            <a href="/en">7</a><a href="?map=BE">8</a><a href="/en/events.ics?q=a">9</a><a href="//x.eu/en/">10</a>
            <li role="option" data-href="/en/members/thorn"><a href="/en/members/index.json">11</a> href="/en/faq"
            <form class="f" action="/en/search" role="search"><input></form><a href="/api/v1/members?lang=en">12</a>"#;
        let kept = keep_discreet(html);
        for expected in [
            r#"href="/en/help?discreet=1#lines""#,
            r#"href="/en/members?q=a&amp;discreet=1""#,
            r#"href="/exit""#,
            r#"href="/pkg/a.css""#,
            r#"href="https://x.eu/en/""#,
            r#"href="/fr/?discreet=0""#,
            r#"href="/?discreet=1""#,
            r#"href="/en?discreet=1""#,
            r#"href="?map=BE&amp;discreet=1""#,
            r#"href="/en/events.ics?q=a""#,
            r#"href="//x.eu/en/""#,
            r#"data-href="/en/members/thorn?discreet=1""#,
            r#"href="/en/members/index.json""#,
            r#"</a> href="/en/faq""#,
            r#"action="/en/search" role="search"><input type="hidden" name="discreet" value="1"><input>"#,
            r#"href="/api/v1/members?lang=en""#,
        ] {
            assert!(kept.contains(expected), "{expected} in {kept}");
        }
        assert_eq!(keep_discreet(&kept).replace(&FIELD.repeat(2), FIELD), kept, "links are given the mode once");
    }

    #[test]
    fn html_that_ends_in_a_tag_is_kept_whole() {
        for html in ["", "<", "<a href=\"/en/x", "text <b", "a > b"] {
            assert!(keep_discreet(html).starts_with(html), "{html}");
        }
    }
}
