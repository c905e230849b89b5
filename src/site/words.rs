//! Shortening texts.

use crate::search::highlight;

/// The beginning of a text, cut after a word.
pub fn shortened(text: &str, letters: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(letters) else { return text.to_owned() };
    let beginning = text.get(..end).unwrap_or_default();
    let whole_words = beginning.rsplit_once(' ').map_or(beginning, |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The part of a text around what a query finds in it; its beginning when it finds nothing.
pub fn excerpt(text: &str, query: &str, letters: usize) -> String {
    // A third of the excerpt stands before what was found. A part of a longer word may come before the word itself; what is marked longest says more.
    let ranges = highlight::ranges(text, query);
    let found = ranges.iter().max_by_key(|range| (range.len(), core::cmp::Reverse(range.start)));
    let found = found.map_or(0, |range| range.start);
    let before = text.get(..found).unwrap_or_default();
    let Some((start, _)) = before.char_indices().rev().nth(letters / 3) else { return shortened(text, letters) };
    // Not in the middle of a word.
    let start = before.get(start..).and_then(|part| part.find(' ')).map_or(found, |at| start + at + 1);
    format!("… {}", shortened(text.get(start..).unwrap_or_default(), letters))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_a_word() {
        assert_eq!(shortened("One, two, three", 9), "One…");
        assert_eq!(shortened("Give survivors a place, with a seat", 24), "Give survivors a place…");
        assert_eq!(shortened("Été", 3), "Été");
        assert_eq!(shortened("Ωραία", 3), "Ωρα…");
    }

    #[test]
    fn an_excerpt_shows_what_was_found() {
        let text = format!("{}survivors speak", "A long beginning without it. ".repeat(8));
        let part = excerpt(&text, "survivors", 60);
        assert!(part.starts_with("… ") && part.contains("survivors speak"), "{part}");
        assert_eq!(excerpt("Survivors speak first", "survivors", 60), "Survivors speak first");
        assert_eq!(excerpt("Nothing here", "xyz", 60), "Nothing here");
    }
}
