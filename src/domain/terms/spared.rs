//! What of a text is not said by its writer: quotations in the marks of any language of the Union, code, and addresses.

use core::ops::Range;

/// The bytes of a text that are not its writer's own words, in their order.
pub(super) fn spared(text: &str) -> Vec<Range<usize>> {
    let mut spared = Vec::new();
    let mut rest = text;
    let mut before = None;
    while let Some(letter) = rest.chars().next() {
        let length = code(rest, before).or_else(|| address(rest, before)).or_else(|| quotation(rest, before));
        let start = text.len() - rest.len();
        let (passed, after) = rest.split_at(length.unwrap_or(letter.len_utf8()));
        if length.is_some() {
            spared.push(start..start + passed.len());
        }
        before = passed.chars().next_back();
        rest = after;
    }
    spared
}

/// How far code goes that begins here: between as many backticks, or the lines between two fences.
fn code(rest: &str, before: Option<char>) -> Option<usize> {
    let count = rest.bytes().take_while(|byte| *byte == b'`').count();
    if count == 0 || before == Some('`') {
        return None;
    }
    let (ticks, inside) = rest.split_at(count);
    let is_fence = count >= 3 && before.is_none_or(|letter| letter == '\n');
    // Without an end, a fence holds all that follows, and other backticks are only backticks.
    let limit = if is_fence { inside } else { paragraph(inside) };
    let mut from = 0;
    while let Some(at) = limit.get(from..)?.find(ticks) {
        let (start, end) = (from + at, from + at + count);
        let is_longer = limit.get(end..).is_some_and(|after| after.starts_with('`'));
        if !is_longer && !limit.get(..start).is_some_and(|inside| inside.ends_with('`')) {
            return Some(count + end);
        }
        from = end + limit.get(end..)?.bytes().take_while(|byte| *byte == b'`').count();
    }
    is_fence.then_some(rest.len())
}

/// How far an address goes that begins here: the target of a link, or one that stands in the text.
fn address(rest: &str, before: Option<char>) -> Option<usize> {
    if before == Some(']') && rest.starts_with('(') {
        let mut depth = 0_usize;
        for (at, letter) in rest.char_indices() {
            match letter {
                '(' => depth += 1,
                ')' if depth == 1 => return Some(at + 1),
                ')' => depth -= 1,
                '\n' => return None,
                _ => {}
            }
        }
        return None;
    }
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let end = rest.find(|letter: char| letter.is_whitespace() || "<>\"“”„«»)".contains(letter)).unwrap_or(rest.len());
    let word = rest.get(..end)?;
    let is_address = ["https://", "http://", "www.", "mailto:"].iter().any(|start| word.starts_with(start))
        || word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    is_address.then_some(end)
}

/// The text up to the next empty line.
fn paragraph(text: &str) -> &str {
    text.split_once("\n\n").map_or(text, |(first, _)| first)
}

/// The marks that begin a quotation, each with those that may end it, and whether it may as well end one or be an apostrophe.
const MARKS: [(char, &[char], bool); 12] = [
    ('“', &['”'], false),
    ('„', &['“', '”', '"'], false),
    ('«', &['»'], false),
    ('‹', &['›'], false),
    ('‘', &['’'], false),
    ('‚', &['‘', '’'], false),
    ('”', &['”'], true),
    ('»', &['«', '»'], true),
    ('›', &['‹', '›'], true),
    ('’', &['’'], true),
    ('"', &['"'], true),
    ('\'', &['\''], true),
];

/// How far a quotation goes that begins here: to its closing mark in the same paragraph, or to the end of a line that Markdown quotes.
fn quotation(rest: &str, before: Option<char>) -> Option<usize> {
    let mut letters = rest.char_indices();
    let (_, mark) = letters.next()?;
    if mark == '>' && before.is_none_or(|letter| letter == '\n') {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    let (_, closing, is_either) = MARKS.into_iter().find(|(known, ..)| *known == mark)?;
    let begins = before.is_none_or(|letter| letter.is_whitespace() || "([{*_/–—-\"'“„‘‚«»‹›".contains(letter));
    if is_either && !(begins && letters.clone().next().is_some_and(|(_, letter)| !letter.is_whitespace())) {
        return None;
    }
    let end = paragraph(rest).len();
    let (mut depth, mut last) = (0_usize, mark);
    for (at, letter) in letters.take_while(|(at, _)| *at < end) {
        let after = at + letter.len_utf8();
        if letter == mark && !closing.contains(&mark) {
            depth += 1;
        } else if closing.contains(&letter) && (!matches!(letter, '’' | '\'') || ends_word(rest, after, last)) {
            if depth == 0 {
                return Some(after);
            }
            depth -= 1;
        }
        last = letter;
    }
    None
}

/// Whether a mark that may be an apostrophe stands after a word and before none.
fn ends_word(rest: &str, after: usize, last: char) -> bool {
    let next = rest.get(after..).and_then(|rest| rest.chars().next());
    !last.is_whitespace() && !next.is_some_and(char::is_alphanumeric)
}
