//! Walks through the tags of HTML that our components rendered: what a finished page says is changed without rendering it again.

/// HTML with each tag written by a function, and all else as it is.
pub fn with_tags(html: &str, mut write: impl FnMut(&str, &mut String)) -> String {
    let mut written = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    // In texts `<` is escaped, so each one begins a tag.
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        let (tag, after) = from.split_at(tag_length(from));
        written.push_str(before);
        write(tag, &mut written);
        rest = after;
    }
    written.push_str(rest);
    written
}

/// How long the tag is that a text begins with: up to the first `>` that stands in no value of an attribute.
fn tag_length(html: &str) -> usize {
    let mut is_quoted = false;
    let end = html.find(|letter| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    });
    end.map_or(html.len(), |end| end + 1)
}

/// Writes a tag; the values of attributes whose names end so become what a function makes of them, or stay.
pub fn with_addresses(tag: &str, name: &str, written: &mut String, other: impl Fn(&str) -> Option<String>) {
    let attribute = format!("{name}=\"");
    let mut rest = tag;
    // In the value of an attribute quotes are escaped, so this is always an attribute.
    while let Some(at) = rest.find(&attribute) {
        let (before, from) = rest.split_at(at + attribute.len());
        let (address, after) = from.split_at(from.find('"').unwrap_or(from.len()));
        written.push_str(before);
        match other(address) {
            Some(other) => written.push_str(&other),
            None => written.push_str(address),
        }
        rest = after;
    }
    written.push_str(rest);
}
