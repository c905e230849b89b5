//! Setting a text in lines that fit: the largest size that holds all of it, else the smallest with an ellipsis.

/// A text in lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The size of its letters in pixels.
    pub size: f32,
    /// The lines from top to bottom.
    pub lines: Vec<String>,
}

/// The box for a text.
pub struct TextBox<'a> {
    /// Its width in pixels.
    pub width: f32,
    /// Its height in pixels.
    pub height: f32,
    /// From one line to the next, in parts of the size.
    pub leading: f32,
    /// How many lines at most.
    pub most: usize,
    /// The sizes to try in pixels, the largest first.
    pub sizes: &'a [f32],
    /// How wide a line is, in parts of the size.
    pub measure: &'a dyn Fn(&str) -> f32,
}

/// How much narrower lines are tried to make them of like length, in parts of the width of the box.
const NARROWER: f32 = 0.02;

/// What ends a text that was cut.
const ELLIPSIS: char = '…';

impl TextBox<'_> {
    /// The text, set in this box.
    pub fn set(&self, text: &str) -> Lines {
        let words = words(text);
        let fitting = self.sizes.iter().find_map(|size| {
            let lines = self.broken(&words, *size, self.width);
            let fits = lines.len() <= self.count(*size) && lines.iter().all(|line| self.holds(line, *size, self.width));
            fits.then(|| Lines { size: *size, lines: self.balanced(&words, *size, lines) })
        });
        fitting.unwrap_or_else(|| {
            let size = self.sizes.last().copied().unwrap_or_default();
            Lines { size, lines: self.shortened(&words, size) }
        })
    }

    /// How many lines of a size fit; one at least.
    fn count(&self, size: f32) -> usize {
        let fits = |count: &usize| {
            let gaps = u8::try_from(count - 1).unwrap_or(u8::MAX);
            size + f32::from(gaps) * size * self.leading <= self.height
        };
        (1..=self.most).take_while(fits).last().unwrap_or(1)
    }

    fn holds(&self, line: &str, size: f32, width: f32) -> bool {
        (self.measure)(line) * size <= width
    }

    /// As many words on each line as go there; a word longer than a line stands alone on its own.
    fn broken(&self, words: &[String], size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (longer.filter(|longer| self.holds(longer, size, width)), lines.last_mut()) {
                (Some(longer), Some(line)) => *line = longer,
                _ => lines.push(word.clone()),
            }
        }
        lines
    }

    /// The same number of lines, as even as can be: a last line of one short word looks forgotten.
    fn balanced(&self, words: &[String], size: f32, lines: Vec<String>) -> Vec<String> {
        let mut best = lines;
        let mut width = self.width;
        loop {
            width -= self.width * NARROWER;
            let narrower = self.broken(words, size, width);
            let good = narrower.len() == best.len() && narrower.iter().all(|line| self.holds(line, size, width));
            if !good || width <= 0.0 {
                return best;
            }
            best = narrower;
        }
    }

    /// The lines fit, the last with an ellipsis; a word longer than a line is cut in pieces.
    fn shortened(&self, words: &[String], size: f32) -> Vec<String> {
        let pieces: Vec<String> = words.iter().flat_map(|word| self.pieces(word, size)).collect();
        let mut lines = self.broken(&pieces, size, self.width);
        let count = self.count(size);
        if lines.len() > count {
            lines.truncate(count);
            if let Some(last) = lines.last_mut() {
                *last = self.cut(last, size);
            }
        }
        lines
    }

    /// A word in pieces that each go on a line.
    fn pieces(&self, word: &str, size: f32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for letter in word.chars() {
            let longer = pieces.last().map(|piece| format!("{piece}{letter}")).unwrap_or_default();
            match pieces.last_mut() {
                Some(piece) if piece.is_empty() || self.holds(&longer, size, self.width) => *piece = longer,
                _ => pieces.push(letter.to_string()),
            }
        }
        pieces
    }

    /// The beginning of a line with an ellipsis, after a word where there is one.
    fn cut(&self, line: &str, size: f32) -> String {
        let ended =
            |text: &str| format!("{}{ELLIPSIS}", text.trim_end_matches([' ', ',', ';', ':', '.', '–', '\u{a0}']));
        let mut rest = line;
        while !self.holds(&ended(rest), size, self.width) {
            let word = rest.rfind(' ').filter(|at| *at > 0);
            let letter = || rest.char_indices().next_back().map(|(at, _)| at);
            let Some(end) = word.or_else(letter) else { break };
            rest = rest.get(..end).unwrap_or_default();
        }
        ended(rest)
    }
}

/// The words of a text. A sign that stands alone stays with the word before it, an opening quote with the one after, as in
/// French; no-break spaces hold together what they join.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut opening = String::new();
    for part in text.split([' ', '\t', '\n', '\r']).filter(|part| !part.is_empty()) {
        if part == "«" {
            opening = format!("{part}\u{a0}");
            continue;
        }
        let part = format!("{}{part}", core::mem::take(&mut opening));
        match words.last_mut() {
            Some(last) if !part.contains(char::is_alphanumeric) => {
                last.push('\u{a0}');
                last.push_str(&part);
            }
            _ => words.push(part),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is half as wide as it is high.
    fn text_box(width: f32, height: f32, sizes: &[f32]) -> TextBox<'_> {
        fn measure(line: &str) -> f32 {
            line.chars().map(|_| 0.5).sum()
        }
        TextBox { width, height, leading: 1.0, most: 4, sizes, measure: &measure }
    }

    #[test]
    fn a_text_is_set_in_the_largest_size_that_holds_it() {
        let set = |text| text_box(100.0, 60.0, &[40.0, 20.0]).set(text);
        assert_eq!(set("Short"), Lines { size: 40.0, lines: vec!["Short".into()] });
        assert_eq!(set("Twice as long"), Lines { size: 20.0, lines: vec!["Twice".into(), "as long".into()] });
        assert_eq!(set(""), Lines { size: 40.0, lines: vec![] });
    }

    #[test]
    fn lines_are_of_like_length() {
        let lines = text_box(100.0, 40.0, &[10.0]).set("aaaa bbbb cccc dddd e").lines;
        assert_eq!(lines, ["aaaa bbbb", "cccc dddd e"], "and not a lonely e below a full line");
    }

    #[test]
    fn a_text_too_long_ends_with_an_ellipsis_after_a_word() {
        let lines = text_box(50.0, 20.0, &[10.0]).set("one two, three four five six").lines;
        assert_eq!(lines, ["one two,", "three…"]);
    }

    #[test]
    fn a_word_that_no_line_holds_is_broken_and_stays_inside() {
        let text_box = text_box(50.0, 40.0, &[20.0, 10.0]);
        for word in ["abcdefghijklmnopqrstuvwxyz".repeat(3), format!("a {}", "ß".repeat(80))] {
            let Lines { size, lines } = text_box.set(&word);
            assert_eq!((size, lines.len()), (10.0, 4));
            assert!(lines.iter().all(|line| (text_box.measure)(line) * size <= text_box.width), "{lines:?}");
            assert!(lines.last().is_some_and(|line| line.ends_with(ELLIPSIS)));
        }
    }

    #[test]
    fn no_line_begins_with_a_sign_that_belongs_to_the_word_before() {
        assert_eq!(
            words("Oui : « où »\nici – là\u{202f}!"),
            ["Oui\u{a0}:", "«\u{a0}où\u{a0}»", "ici\u{a0}–", "là\u{202f}!"]
        );
    }
}
