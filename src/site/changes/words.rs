//! Which words of a text changed.

use similar::{ChangeTag, TextDiff};

/// So many letters of what stayed stand before and after what changed.
const CONTEXT: usize = 60;
/// So many letters of what was taken away or added are shown to readers at once.
pub const LONGEST: usize = 600;
/// Longer texts, in bytes together, are not compared word by word: that takes the longer the more they differ.
const COMPARED: usize = 40_000;

/// A part of a text, before or after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passage {
    /// It stayed.
    Same(String),
    /// It was taken away.
    Old(String),
    /// It was added.
    New(String),
}

/// A value that is one thing: all of it was taken away, all of it is new. Not more than so many letters of either are shown.
pub fn whole(old: &str, new: &str, longest: usize) -> Vec<Passage> {
    let cut = |text: &str| ends(text, longest, 0);
    let old = (!old.is_empty()).then(|| Passage::Old(cut(old)));
    let new = (!new.is_empty()).then(|| Passage::New(cut(new)));
    old.into_iter().chain(new).collect()
}

/// The passages of a text that changed, with a little of what stands around them. Not more than so many letters of each are shown.
#[must_use]
pub fn compared(old: &str, new: &str, longest: usize) -> Vec<Passage> {
    if old.is_empty() || new.is_empty() || old.len() + new.len() > COMPARED {
        return whole(old, new, longest);
    }
    let mut passages = Vec::new();
    let (mut removed, mut added, mut blank, mut same) = (String::new(), String::new(), String::new(), String::new());
    let diff = TextDiff::from_words(old, new);
    for change in diff.iter_all_changes() {
        let text = change.value();
        let is_changing = !(removed.is_empty() && added.is_empty());
        match change.tag() {
            // A blank between two changed words belongs to both.
            ChangeTag::Equal if is_changing && text.trim().is_empty() => blank.push_str(text),
            ChangeTag::Equal => {
                same.push_str(flush(&mut removed, &mut added, &mut passages));
                same.push_str(&core::mem::take(&mut blank));
                same.push_str(text);
            }
            tag => {
                if !same.is_empty() {
                    passages.push(Passage::Same(core::mem::take(&mut same)));
                }
                if !blank.is_empty() {
                    removed.push_str(&blank);
                    added.push_str(&core::mem::take(&mut blank));
                }
                if tag == ChangeTag::Delete { removed.push_str(text) } else { added.push_str(text) }
            }
        }
    }
    flush(&mut removed, &mut added, &mut passages);
    if !same.is_empty() {
        passages.push(Passage::Same(same));
    }
    let last = passages.len().saturating_sub(1);
    let shorten = |(place, passage)| match passage {
        Passage::Same(text) if place == 0 => Passage::Same(ends(&text, 0, CONTEXT)),
        Passage::Same(text) if place == last => Passage::Same(ends(&text, CONTEXT, 0)),
        Passage::Same(text) => Passage::Same(ends(&text, CONTEXT, CONTEXT)),
        Passage::Old(text) => Passage::Old(ends(&text, longest, 0)),
        Passage::New(text) => Passage::New(ends(&text, longest, 0)),
    };
    passages.into_iter().enumerate().map(shorten).collect()
}

/// Adds what was taken away and what was added in its place, without the blanks around; gives the blank that follows.
fn flush(removed: &mut String, added: &mut String, passages: &mut Vec<Passage>) -> &'static str {
    let (old, new) = (core::mem::take(removed), core::mem::take(added));
    if !passages.is_empty() && (old.starts_with(char::is_whitespace) || new.starts_with(char::is_whitespace)) {
        passages.push(Passage::Same(" ".to_owned()));
    }
    let follows = if old.ends_with(char::is_whitespace) || new.ends_with(char::is_whitespace) { " " } else { "" };
    passages.extend((!old.trim().is_empty()).then(|| Passage::Old(old.trim().to_owned())));
    passages.extend((!new.trim().is_empty()).then(|| Passage::New(new.trim().to_owned())));
    follows
}

/// So many letters of the beginning and of the end of a text, cut between words, with a sign where something is left out.
fn ends(text: &str, first: usize, last: usize) -> String {
    let count = text.chars().count();
    if count <= first.saturating_add(last).saturating_add(1) {
        return text.to_owned();
    }
    let at = |letter: usize| text.char_indices().nth(letter).map_or(text.len(), |(at, _)| at);
    let beginning = text.get(..at(first)).unwrap_or_default();
    let beginning = beginning.rfind(char::is_whitespace).and_then(|at| beginning.get(..at)).unwrap_or(beginning);
    let ending = text.get(at(count - last)..).unwrap_or_default();
    let ending = ending.find(char::is_whitespace).and_then(|at| ending.get(at..)).unwrap_or(ending);
    match (first, last) {
        (0, _) => format!("…{ending}"),
        (_, 0) => format!("{beginning}…"),
        _ => format!("{beginning} … {}", ending.trim_start()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(old: &str, new: &str) -> String {
        let passage = |passage| match passage {
            Passage::Same(text) => text,
            Passage::Old(text) => format!("[-{text}-]"),
            Passage::New(text) => format!("[+{text}+]"),
        };
        compared(old, new, LONGEST).into_iter().map(passage).collect()
    }

    #[test]
    fn only_the_words_that_changed_are_marked_and_neighbours_are_marked_as_one() {
        assert_eq!(marked("The old town hall", "The new town hall"), "The [-old-][+new+] town hall");
        assert_eq!(marked("a red fox runs", "a grey wolf runs"), "a [-red fox-][+grey wolf+] runs");
        assert_eq!(marked("one two", "one two three"), "one two [+three+]");
        assert_eq!(marked("", "all new"), "[+all new+]");
    }

    #[test]
    fn what_stayed_far_from_a_change_is_left_out() {
        let long = "word ".repeat(1_000);
        let shown = marked(&format!("{long}old {long}"), &format!("{long}new {long}"));
        assert!(shown.contains("[-old-][+new+]") && shown.len() < 200, "{shown}");
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
    }

    #[test]
    fn what_was_added_is_shown_by_its_beginning_when_it_is_long() {
        let shown = whole("", &"é ".repeat(5_000), LONGEST);
        assert!(
            matches!(&shown[..], [Passage::New(text)] if text.chars().count() <= LONGEST + 1 && text.ends_with('…'))
        );
    }
}
