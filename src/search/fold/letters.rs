//! What one character of a text is: a letter with its sound, a mark on the
//! letter before it, or a gap between words.
//!
//! The tables hold one byte per code point. A small letter or digit stands for
//! itself; a capital is a key of [`spelling`].

/// The character ends a word.
pub(super) const GAP: u8 = b'_';
/// The character belongs to the word and has no sound in Latin letters.
pub(super) const SILENT: u8 = b'-';
/// The character stays as it is: a letter of a script without a table.
pub(super) const KEPT: u8 = b'=';

/// U+00A0 to U+024F.
const LATIN: &[u8; 432] = b"\
__________a_______23_m___1o_____aaaaaaAceeeeiiiidnooooo_ouuuuyTS\
aaaaaaAceeeeiiiidnooooo_ouuuuyTyaaaaaaccccccccddddeeeeeeeeeegggg\
gggghhhhiiiiiiiiiiIIjjkkqllllllllllnnnnnnnnnooooooOOrrrrrrssssss\
ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbbbbocc=ddddeaeffggHiikkllmnno\
ooOOpprssssttttuuuvyyzzz==z255=w====DDDLLLNNNaaiioouuuuuuuuuuaaa\
aaAAggggkkoooozzjDDDggHwnnaaAAooaaaaeeeeiiiioooorrrruuuussttyyhh\
nd==zzaaeeooooooooyylntjbpaccltsz==buveejjqqrryy";

/// U+1E00 to U+1EFF: Welsh, old Irish, Vietnamese and other marked letters.
const LATIN_ADDITIONAL: &[u8; 256] = b"\
aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
wwwwwwwwwwxxxxyyzzzzzzhtwyas==Sdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy";

/// α to ω, ς before σ.
const GREEK: &[u8; 25] = b"avgdeziTiklmnxoprsstyfCPo";

/// а to я, then ѐ to џ.
const CYRILLIC: &[u8; 48] = b"abvgdeJziyklmnoprstufhXCWQay-eUYeedgEDiijLNckiuD";

/// Characters that belong to the letter before them and are dropped: combining
/// marks of all scripts in use, joiners, direction marks, the soft hyphen.
const MARKS: [(u32, u32); 19] = [
    (0x00AD, 0x00AD),
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200C, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xFEFF, 0xFEFF),
];

/// Signs and symbols above Latin that stand between words. Everything else up
/// there is taken for a letter: a whole table of Unicode would weigh more than
/// the search itself.
const GAPS: [(u32, u32); 19] = [
    (0x02B0, 0x02FF),
    (0x0375, 0x0375),
    (0x037E, 0x037E),
    (0x0384, 0x0385),
    (0x0387, 0x0387),
    (0x0482, 0x0482),
    (0x055A, 0x055F),
    (0x0589, 0x058F),
    (0x05BE, 0x05C6),
    (0x05F3, 0x05F4),
    (0x0600, 0x061F),
    (0x066A, 0x066D),
    (0x06D4, 0x06D4),
    (0x0964, 0x0965),
    (0x2000, 0x2BFF),
    (0x3000, 0x303F),
    (0xE000, 0xF8FF),
    (0xFE10, 0xFFFF),
    (0x1F000, 0x1FAFF),
];

pub(super) fn among(ranges: &[(u32, u32)], point: u32) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&point))
}

/// Whether the character is a mark on the letter before it.
pub(super) fn is_mark(character: char) -> bool {
    !character.is_ascii() && among(&MARKS, character.into())
}

/// The Latin spelling behind a capital of the tables.
pub(super) fn spelling(code: u8) -> &'static str {
    match code {
        b'A' => "ae",
        b'C' => "ch",
        b'D' => "dz",
        b'E' => "ye",
        b'H' => "hv",
        b'I' => "ij",
        b'J' => "zh",
        b'L' => "lj",
        b'N' => "nj",
        b'O' => "oe",
        b'P' => "ps",
        b'Q' => "sht",
        b'S' => "ss",
        b'T' => "th",
        b'U' => "yu",
        b'W' => "sh",
        b'X' => "ts",
        b'Y' => "ya",
        _ => "",
    }
}

/// The code of a character that is not a mark and went through [`base`].
pub(super) fn code(character: char) -> u8 {
    let point = u32::from(character);
    let (table, first): (&[u8], u32) = match point {
        0..=0x7F => {
            let small = u8::try_from(point).map_or(GAP, |byte| byte.to_ascii_lowercase());
            return if small.is_ascii_alphanumeric() { small } else { GAP };
        }
        0xA0..=0x24F => (LATIN, 0xA0),
        0x259 => return b'a',
        0x3B1..=0x3C9 => (GREEK, 0x3B1),
        0x430..=0x45F => (CYRILLIC, 0x430),
        0x491 => return b'g',
        0x1E00..=0x1EFF => (LATIN_ADDITIONAL, 0x1E00),
        _ if point < 0xA0 || among(&GAPS, point) => return GAP,
        _ => return KEPT,
    };
    usize::try_from(point - first).ok().and_then(|place| table.get(place)).copied().unwrap_or(GAP)
}

/// Acute or any other stress: *ά*.
pub(super) const STRESS: u8 = 1;
/// Two dots that keep a vowel apart from the one before: *ϊ*.
pub(super) const APART: u8 = 2;

/// The small unmarked letter under a Greek or Cyrillic character and the marks
/// that matter to its sound; the character of another script unchanged.
pub(super) fn base(character: char) -> (char, u8) {
    let shifted = |by: u32| char::from_u32(u32::from(character) + by).unwrap_or(character);
    match character {
        'Ά' | 'ά' => ('α', STRESS),
        'Έ' | 'έ' => ('ε', STRESS),
        'Ή' | 'ή' => ('η', STRESS),
        'Ί' | 'ί' => ('ι', STRESS),
        'Ό' | 'ό' => ('ο', STRESS),
        'Ύ' | 'ύ' => ('υ', STRESS),
        'Ώ' | 'ώ' => ('ω', STRESS),
        'Ϊ' | 'ϊ' => ('ι', APART),
        'Ϋ' | 'ϋ' => ('υ', APART),
        'ΐ' => ('ι', STRESS | APART),
        'ΰ' => ('υ', STRESS | APART),
        'Α'..='Ω' | 'А'..='Я' => (shifted(0x20), 0),
        'Ѐ'..='Џ' => (shifted(0x50), 0),
        'Ґ' => ('ґ', 0),
        '\u{1F00}'..='\u{1FFF}' => polytonic(character),
        _ => (character, 0),
    }
}

/// Old Greek spelling, with breathings: the block goes by vowels, sixteen each.
fn polytonic(character: char) -> (char, u8) {
    let place = u32::from(character) - 0x1F00;
    let stress = if place % 8 < 2 && place < 0x70 { 0 } else { STRESS };
    let letter = match (place >> 4, place & 15) {
        // Accents and breathings by themselves.
        (0xB..=0xF, 13..) | (0xC, 0..2) => ' ',
        (0xE, 4 | 5 | 12) => 'ρ',
        (0 | 8 | 0xB, _) | (7, 0..2) => 'α',
        (1, _) | (7, 2..4) | (0xC, 8..10) => 'ε',
        (2 | 9 | 0xC, _) | (7, 4..6) => 'η',
        (3 | 0xD, _) | (7, 6..8) => 'ι',
        (4, _) | (7 | 0xF, 8..10) => 'ο',
        (5 | 0xE, _) | (7, 10..12) => 'υ',
        _ => 'ω',
    };
    (letter, stress)
}
