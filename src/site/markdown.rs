//! Texts from Markdown to HTML, once, when a snapshot is built.

use comrak::{Options, markdown_to_html};

/// A text as HTML, cleaned: no raw HTML passes, links lead to web pages only, headings have anchors.
pub fn render(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = false;
    let html = markdown_to_html(markdown, &options);
    ammonia::Builder::default()
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None)
        .clean(&html)
        .to_string()
}

/// A text cut at its second-level headings: what comes before the first, then each heading with what follows it.
pub fn sections(markdown: &str) -> Vec<(String, String)> {
    let mut sections = vec![(String::new(), String::new())];
    for line in markdown.lines() {
        if let Some(title) = line.strip_prefix("## ") {
            sections.push((title.trim().to_owned(), String::new()));
        } else if let Some((_, body)) = sections.last_mut() {
            body.push_str(line);
            body.push('\n');
        }
    }
    sections.retain(|(title, body)| !title.is_empty() || !body.trim().is_empty());
    sections.into_iter().map(|(title, body)| (title, render(&body))).collect()
}

/// A heading as the name of an anchor: its folded words joined by hyphens.
pub fn anchor(title: &str) -> String {
    crate::search::fold::fold(title).split_whitespace().collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_html_and_script_addresses_do_not_pass() {
        let html = render("<script>alert(1)</script>\n\n[x](javascript:alert(1)) **bold** <b onclick=x>raw</b>");
        assert!(!html.contains("<script") && !html.contains("javascript:") && !html.contains("onclick"), "{html}");
        assert!(html.contains("<strong>bold</strong>"));
    }

    #[test]
    fn a_text_is_cut_at_its_headings() {
        let sections = sections("Lead.\n\n## One\n\nFirst.\n\n### Sub\n\n## Two\n\nSecond.");
        assert_eq!(sections.iter().map(|(title, _)| title.as_str()).collect::<Vec<_>>(), ["", "One", "Two"]);
        assert!(sections[1].1.contains("<h3>Sub</h3>"));
    }
}
