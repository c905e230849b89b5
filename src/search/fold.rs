//! One plain spelling for all the ways a word is written and typed.
//!
//! Folded text is lowercase Latin without marks, its words set apart by single
//! spaces. Latin letters lose their marks (*ß* ss, *ø* o, *æ* ae, *ł* l, *þ* th),
//! Greek goes by ELOT 743, Cyrillic by the Bulgarian streamlined system with the
//! letters of its neighbours. Composed and decomposed input fold alike, bold,
//! full-width and ligated letters as plain ones. Letters of other scripts stay as
//! they are. Folding what is folded changes nothing.
//!
//! Everything but letters and digits ends a word, apostrophes and hyphens too:
//! *l'enfance* is *l enfance*. Only the dots of an acronym join: *I.W.F.* is *iwf*.

mod compatible;
mod letters;
#[cfg(test)]
mod tests;

use core::ops::Range;
use letters::{APART, GAP, KEPT, SILENT, STRESS};

/// The folded form of `text`.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    write(text, &mut folded, None);
    folded
}

/// The folded words of `text`, in order.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    fold(text).split_ascii_whitespace().map(String::from).collect()
}

/// A folded text that remembers which bytes of the original each of its own
/// bytes came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    origins: Vec<Range<usize>>,
}

impl Folded {
    /// Folds `text` as [`fold`] does.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut folded = Self::default();
        write(text, &mut folded.text, Some(&mut folded.origins));
        folded
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original, whole characters with their marks, that a
    /// part of the folded text came from; empty for a part that is empty or
    /// outside.
    #[must_use]
    pub fn original(&self, part: Range<usize>) -> Range<usize> {
        match self.origins.get(part) {
            Some([only]) => only.clone(),
            Some([first, .., last]) => first.start..last.end,
            _ => 0..0,
        }
    }

    /// The folded words with their place in the folded text.
    pub fn words(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        let mut start = 0;
        self.text.split(' ').filter(|word| !word.is_empty()).map(move |word| {
            let place = start..start + word.len();
            start = place.end + 1;
            (place, word)
        })
    }
}

/// A character with the marks on it, and its bytes in the original.
struct Letter {
    base: char,
    marks: u8,
    code: u8,
    place: Range<usize>,
}

impl Letter {
    fn new(character: char, place: Range<usize>) -> Self {
        let (base, marks) = letters::base(character);
        Self { base, marks, code: letters::code(base), place }
    }

    fn plain(&self) -> bool {
        self.marks & STRESS == 0
    }

    fn ends_word(&self) -> bool {
        self.code == GAP
    }
}

/// The characters of `text`, marks put on their letters.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        if letters::is_mark(character) {
            if let Some(letter) = letters.last_mut() {
                letter.place.end = end;
                match character {
                    '\u{300}' | '\u{301}' | '\u{342}' => letter.marks |= STRESS,
                    '\u{308}' => letter.marks |= APART,
                    // The one mark that makes another letter: и and й.
                    '\u{306}' if letter.base == 'и' => letter.code = b'y',
                    _ => {}
                }
            }
            continue;
        }
        let place = start..end;
        let letter = Letter::new(character, place.clone());
        if letter.code == KEPT || (letter.ends_word() && compatible::is_compatible(character)) {
            let plain = compatible::plain(character);
            let parts = plain.chars().filter(|part| !letters::is_mark(*part));
            letters.extend(parts.map(|part| Letter::new(part, place.clone())));
        } else {
            letters.push(letter);
        }
    }
    letters
}

/// The sound of the letter at `at` where its neighbours change it, else its
/// own code.
fn sound(letters: &[Letter], at: usize, letter: &Letter) -> u8 {
    let before = |steps: usize| at.checked_sub(steps).and_then(|place| letters.get(place));
    let starts = |place: Option<&Letter>| place.is_none_or(Letter::ends_word);
    let next = letters.get(at + 1);
    let follows = |bases: &[char]| next.is_some_and(|next| bases.contains(&next.base));
    match (letter.base, before(1)) {
        ('υ', Some(first)) if first.plain() && letter.marks & APART == 0 => match first.base {
            'ο' => b'u',
            'α' | 'ε' | 'η' if follows(&VOICED) => b'v',
            'α' | 'ε' | 'η' => b'f',
            _ => letter.code,
        },
        ('γ', _) if follows(&['γ', 'ξ', 'χ']) => b'n',
        ('μ', first) if starts(first) && follows(&['π']) => b'b',
        ('π', Some(first)) if first.base == 'μ' && starts(before(2)) => SILENT,
        ('ь', _) if follows(&['о']) => b'y',
        // *София*, *Софія*: Sofia.
        ('я', Some(first)) if matches!(first.base, 'и' | 'і') && first.code == b'i' && starts(next) => b'a',
        _ => letter.code,
    }
}

/// The Greek letters before which *αυ*, *ευ*, *ηυ* end in *v*, not *f*.
const VOICED: [char; 15] = ['α', 'ε', 'η', 'ι', 'ο', 'υ', 'ω', 'β', 'γ', 'δ', 'ζ', 'λ', 'μ', 'ν', 'ρ'];

fn write(text: &str, folded: &mut String, mut origins: Option<&mut Vec<Range<usize>>>) {
    let letters = letters(text);
    let mut gap = false;
    // Letters since the last gap or acronym dot; a digit rules an acronym out.
    let mut run = 0;
    for (at, letter) in letters.iter().enumerate() {
        if letter.ends_word() {
            let is_letter = |letter: &Letter| !letter.ends_word() && !letter.base.is_ascii_digit();
            let joins = letter.base == '.'
                && run == 1
                && letters.get(at + 1).is_some_and(is_letter)
                && letters.get(at + 2).is_none_or(Letter::ends_word);
            gap = gap || !joins;
            run = 0;
            continue;
        }
        run += if letter.base.is_ascii_digit() { 2 } else { 1 };
        let code = sound(&letters, at, letter);
        let spelling = match code {
            SILENT => {
                if let Some(last) = origins.as_mut().and_then(|origins| origins.last_mut())
                    && !gap
                {
                    last.end = letter.place.end;
                }
                continue;
            }
            b'A'..=b'Z' => letters::spelling(code),
            _ => "",
        };
        if gap && !folded.is_empty() {
            folded.push(' ');
            if let Some(origins) = &mut origins {
                origins.push(letter.place.start..letter.place.start);
            }
        }
        gap = false;
        let written = folded.len();
        match code {
            KEPT => folded.push(letter.base),
            b'A'..=b'Z' => folded.push_str(spelling),
            _ => folded.push(char::from(code)),
        }
        if let Some(origins) = &mut origins {
            origins.extend((written..folded.len()).map(|_| letter.place.clone()));
        }
    }
}
