//! The font of the pictures, built into the program: two weights, every official language of the Union.
//!
//! The files are made by `scripts/fonts.sh`.

use skrifa::{
    FontRef, MetadataProvider,
    instance::{LocationRef, Size},
};

/// The name the files give themselves.
pub const FAMILY: &str = "Commissioner";

/// Part of the em: the height of a capital letter.
pub const CAP_HEIGHT: f32 = 0.713;
/// Part of the em: how far letters reach below the line.
pub const DESCENT: f32 = 0.206;

/// What a letter takes that the font lacks, in parts of the em.
const UNKNOWN: f32 = 0.6;

/// A weight of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// 400.
    Regular,
    /// 700.
    Bold,
}

impl Weight {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The TrueType file.
    pub const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("fonts/commissioner-400.ttf"),
            Self::Bold => include_bytes!("fonts/commissioner-700.ttf"),
        }
    }

    /// As style sheets write it.
    pub const fn css(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Bold => 700,
        }
    }

    /// How wide a line is, in parts of the em: the sum of its letters' advances. Kerning makes it narrower, if anything.
    pub fn width(self, line: &str) -> f32 {
        // The file is our own and is read in tests: were it broken, lines would be guessed and not the server lost.
        let Ok(font) = FontRef::new(self.file()) else { return line.chars().map(|_| UNKNOWN).sum() };
        let (size, upright) = (Size::unscaled(), LocationRef::default());
        let em = f32::from(font.metrics(size, upright).units_per_em);
        let (letters, glyphs) = (font.charmap(), font.glyph_metrics(size, upright));
        let advance = |letter| letters.map(letter).and_then(|glyph| glyphs.advance_width(glyph));
        line.chars().map(|letter| advance(letter).map_or(UNKNOWN, |advance| advance / em)).sum()
    }
}

/// The letters of a text that the font cannot draw.
pub fn missing(text: &str) -> Vec<char> {
    let lacks =
        |weight: Weight, letter| FontRef::new(weight.file()).is_ok_and(|font| font.charmap().map(letter).is_none());
    text.chars().filter(|letter| Weight::ALL.iter().any(|weight| lacks(*weight, *letter))).collect()
}
