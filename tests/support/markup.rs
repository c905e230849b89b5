//! What a browser would make of a page: its elements with their attributes, and what of them could act.

/// An element: its name, and its attributes with their values as a browser reads them.
#[derive(Debug)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The text that HTML or XML stands for, with the few references that this site writes.
pub fn unescaped(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// What stands between two texts.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("{before} in {text}"));
    rest.split_once(after).map_or(rest, |(found, _)| found)
}

/// The elements of a page. Every sign that could begin a tag does, also where a browser would read text: this finds more than there is,
/// never less.
pub fn elements(html: &str) -> Vec<Element> {
    let mut found = Vec::new();
    for (at, _) in html.match_indices('<') {
        let rest = &html[at + 1..];
        if !rest.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, '/' | '>')).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        found.push(Element { name: name.to_ascii_lowercase(), attributes: attributes(rest) });
    }
    found
}

fn attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return found;
        }
        let is_end = |letter: char| letter.is_whitespace() || matches!(letter, '=' | '>' | '/');
        // A sign of equality at the beginning is part of the name.
        let end = rest.char_indices().skip(1).find(|(_, letter)| is_end(*letter)).map_or(rest.len(), |(at, _)| at);
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            found.push((name.to_ascii_lowercase(), String::new()));
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            None => value
                .split_at(value.find(|letter: char| letter.is_whitespace() || letter == '>').unwrap_or(value.len())),
        };
        found.push((name.to_ascii_lowercase(), unescaped(value)));
        rest = after;
    }
}

/// What of a page could act without its being ours: an element that loads or runs something from elsewhere, an attribute that is a script, an
/// address that is one.
pub fn actors(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for element in elements(html) {
        let Element { name, attributes } = &element;
        let is_ours = |address: &str| address.starts_with('/') && !address.starts_with("//");
        let loads =
            matches!(name.as_str(), "img" | "iframe" | "embed" | "object" | "audio" | "video" | "source" | "base");
        let loaded = ["src", "data", "href"].into_iter().find_map(|name| element.attribute(name)).unwrap_or_default();
        let is_data = element.attribute("type") == Some("application/ld+json");
        let acts = |(name, value): &(String, String)| {
            let address: String =
                value.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
            let scheme = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
            name.starts_with("on")
                || matches!(name.as_str(), "style" | "srcdoc" | "srcset" | "ping")
                || (matches!(name.as_str(), "href" | "src" | "action" | "formaction" | "data" | "xlink:href")
                    && matches!(scheme.as_str(), "javascript" | "data" | "vbscript" | "blob"))
        };
        if (loads && !loaded.is_empty() && !is_ours(loaded))
            || (name == "script" && !is_data && !is_ours(loaded))
            || attributes.iter().any(acts)
        {
            found.push(format!("{element:?}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_is_found_and_what_is_ours_is_not() {
        for acting in [
            "<script>alert(1)</script>",
            "<script src=https://evil.example/a.js>",
            "<img src=x onerror=alert(1)>",
            "<IMG SRC='//evil.example/'>",
            "<a href=\" java\nscript:alert(1)\">",
            "<a href=\"&quot;\" onfocus=alert(1)>",
            "<p/onclick=alert(1)>",
            "<form action=javascript:alert(1)>",
            "<p style=\"color:red\">",
        ] {
            assert_eq!(actors(acting).len(), 1, "{acting}");
        }
        for tame in [
            "<a href=\"https://a.example/?a=&quot;b\">onclick=a</a>",
            "<script type=\"module\" src=\"/navigate.js?v=1\"></script>",
            "<script type=\"application/ld+json\">{\"a\":1}</script>",
            "<img src=\"/logos/a.svg\" alt=\"\">",
            "&lt;img src=x onerror=alert(1)&gt; 1 < 2",
            "<input value=\"x onfocus=alert(1)\">",
        ] {
            assert_eq!(actors(tame), [""; 0], "{tame}");
        }
    }
}
