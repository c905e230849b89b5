//! Discreet mode: a neutral name and icon for the tab, and one entry in the history. Its only home is the address, so every
//! link and form of a page in this mode carries it on.

/// What the address says.
pub const DISCREET_ON: &str = "discreet=1";
/// What the way out of the mode says: links without a word would be given one.
pub const DISCREET_OFF: &str = "discreet=0";

/// A page whose links and forms to pages of the site stay in the mode.
pub fn keep_discreet(html: &str) -> String {
    let mut kept = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(at) = next_address(rest) {
        let (before, from) = rest.split_at(at);
        let Some((address, after)) = from.split_once('"') else { break };
        kept.push_str(before);
        rest = after;
        let is_action = before.ends_with("action=\"");
        if !is_page(address) || address.contains("discreet=") {
            kept.push_str(address);
            kept.push('"');
        } else if is_action {
            kept.push_str(address);
            // The address of a form loses its query: a field carries the word.
            let (tag, inside) = after.split_once('>').unwrap_or((after, ""));
            kept.push('"');
            kept.push_str(tag);
            kept.push_str("><input type=\"hidden\" name=\"discreet\" value=\"1\">");
            rest = inside;
        } else {
            let (page, fragment) = address.split_once('#').map_or((address, None), |(page, at)| (page, Some(at)));
            kept.push_str(page);
            kept.push_str(if page.contains('?') { "&amp;" } else { "?" });
            kept.push_str(DISCREET_ON);
            if let Some(fragment) = fragment {
                kept.push('#');
                kept.push_str(fragment);
            }
            kept.push('"');
        }
    }
    kept.push_str(rest);
    kept
}

/// Where the next address of a link or form begins.
fn next_address(html: &str) -> Option<usize> {
    let after = |attribute: &str| html.find(attribute).map(|at| at + attribute.len());
    [after("href=\"/"), after("action=\"/")].into_iter().flatten().min().map(|end| end - 1)
}

/// Whether an address is one of the site's pages: those have a language.
fn is_page(address: &str) -> bool {
    let language = address.strip_prefix('/').and_then(|rest| rest.split_once('/')).map(|(language, _)| language);
    language.is_some_and(|language| language.parse::<crate::domain::Locale>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_to_pages_stay_discreet_and_others_stay_as_they_are() {
        let html = r#"<a href="/en/help#lines">1</a><a href="/en/members?q=a">2</a><a href="/exit">3</a>
            <link href="/pkg/a.css"><a href="https://x.eu/en/">4</a><a href="/fr/?discreet=0">5</a>
            <form class="f" action="/en/search" role="search"><input></form>"#;
        let kept = keep_discreet(html);
        for expected in [
            r#"href="/en/help?discreet=1#lines""#,
            r#"href="/en/members?q=a&amp;discreet=1""#,
            r#"href="/exit""#,
            r#"href="/pkg/a.css""#,
            r#"href="https://x.eu/en/""#,
            r#"href="/fr/?discreet=0""#,
            r#"action="/en/search" role="search"><input type="hidden" name="discreet" value="1"><input>"#,
        ] {
            assert!(kept.contains(expected), "{expected} in {kept}");
        }
    }
}
