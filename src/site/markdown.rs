//! Texts from Markdown to HTML, once, when an edition is made.

use crate::domain::is_link_target;
use comrak::{
    Arena, Node, Options, format_html,
    nodes::{AstNode, NodeValue},
    parse_document,
};
use std::borrow::Cow;

/// A part of a text: the words of its heading, empty for what comes before the first, and the cleaned HTML below it.
pub struct Part {
    pub title: String,
    pub html: String,
}

/// Where a link leads instead; nothing when only its words are to stay.
pub type Target<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// A text divided at its headings of the first and second level. It is parsed as a whole: what looks like a heading in a block of
/// code is none, and a link may be defined anywhere. No raw HTML passes, and links lead where a text may link.
pub fn parts(markdown: &str, target: &Target<'_>) -> Vec<Part> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    let arena = Arena::new();
    let document = parse_document(&arena, markdown, &options);
    relink(document, target);
    let part = || &*arena.alloc(AstNode::from(NodeValue::Document));
    let mut parts: Vec<(String, Node<'_>)> = vec![(String::new(), part())];
    for block in document.children().collect::<Vec<_>>() {
        if let Some(title) = heading(block) {
            parts.push((title, part()));
        } else if let Some((_, body)) = parts.last() {
            body.append(block);
        }
    }
    parts.retain(|(title, body)| !title.is_empty() || body.first_child().is_some());
    parts.into_iter().map(|(title, body)| Part { title, html: html(body, &options) }).collect()
}

/// The words of a heading that begins a part.
fn heading(block: Node<'_>) -> Option<String> {
    let is_heading = matches!(&block.data().value, NodeValue::Heading(heading) if heading.level <= 2);
    let words = |node: Node<'_>| match &node.data().value {
        NodeValue::Text(text) => Some(text.to_string()),
        NodeValue::Code(code) => Some(code.literal.clone()),
        NodeValue::SoftBreak | NodeValue::LineBreak => Some(" ".to_owned()),
        _ => None,
    };
    is_heading.then(|| block.descendants().filter_map(words).collect::<String>().trim().to_owned())
}

/// Leads every link where it should; one that leads nowhere leaves its words.
fn relink(document: Node<'_>, target: &Target<'_>) {
    for node in document.descendants().collect::<Vec<_>>() {
        let leads_nowhere = match &mut node.data_mut().value {
            NodeValue::Link(link) => match target(&link.url) {
                Some(url) => {
                    link.url = url;
                    false
                }
                None => true,
            },
            _ => false,
        };
        if leads_nowhere {
            for child in node.children().collect::<Vec<_>>() {
                node.insert_before(child);
            }
            node.detach();
        }
    }
}

fn html(body: Node<'_>, options: &Options<'_>) -> String {
    let mut html = String::new();
    // Writing to a string cannot fail.
    _ = format_html(body, options, &mut html);
    ammonia::Builder::default()
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None)
        .rm_tags(["img"])
        .attribute_filter(|_, attribute, value| {
            (attribute != "href" || is_link_target(value)).then_some(Cow::Borrowed(value))
        })
        .clean(&html)
        .to_string()
}

/// A heading as the name of an anchor: its folded words joined by hyphens.
pub fn anchor(title: &str) -> String {
    crate::search::fold::fold(title).split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(markdown: &str) -> Vec<(String, String)> {
        let parts = parts(markdown, &|url| Some(url.to_owned()));
        parts.into_iter().map(|part| (part.title, part.html)).collect()
    }

    fn titles(markdown: &str) -> Vec<String> {
        rendered(markdown).into_iter().map(|(title, _)| title).collect()
    }

    #[test]
    fn raw_html_and_script_addresses_do_not_pass() {
        let text = "<script>alert(1)</script>\n\n[x](javascript:alert(1)) **bold** <b onclick=x>raw</b>";
        let html = &rendered(text)[0].1;
        assert!(!html.contains("<script") && !html.contains("javascript:") && !html.contains("onclick"), "{html}");
        assert!(html.contains("<strong>bold</strong>"));
    }

    #[test]
    fn nothing_is_loaded_from_elsewhere_and_no_link_hides_where_it_leads() {
        let html = &rendered("![x](https://evil.example/x.png) [y](//evil.example/y) [z](/en/help)")[0].1;
        assert!(!html.contains("evil.example") && html.contains("href=\"/en/help\""), "{html}");
    }

    #[test]
    fn a_text_is_divided_at_its_headings() {
        let text = "Lead.\n\n## One `of` *two*\n\nFirst.\n\n### Sub\n\nTwo\n---\n\nSecond.";
        assert_eq!(titles(text), ["", "One of two", "Two"]);
        assert!(rendered(text)[1].1.contains("<h3>Sub</h3>"));
    }

    #[test]
    fn what_looks_like_a_heading_in_a_block_of_code_or_a_list_is_none() {
        let text = "## One\n\n```\n## not a heading\n```\n\n- a\n\n      ## nor this\n\n## Two\n\nText";
        assert_eq!(titles(text), ["One", "Two"]);
        assert!(rendered(text)[0].1.contains("## not a heading") && rendered(text)[1].1.contains("<p>Text</p>"));
    }

    #[test]
    fn a_link_may_be_defined_in_another_part_of_the_text() {
        assert!(rendered("## One\n\n[a][b]\n\n## Two\n\n[b]: https://a.example/")[0].1.contains("https://a.example/"));
    }

    #[test]
    fn a_link_is_led_elsewhere_or_leaves_its_words() {
        let html = &parts("[a *b*](/x) [c](/y)", &|url| (url == "/y").then(|| "/z".to_owned()))[0].html;
        assert!(html.contains("a <em>b</em>") && !html.contains("/x") && html.contains("href=\"/z\""), "{html}");
    }
}
