//! The plain characters behind those that Unicode holds for compatibility: bold and full-width letters, ligatures, letters in
//! circles (normalisation form KC, UAX #15).
//!
//! A browser normalises by itself, so that no table has to travel to it; the server by ICU4X. Both follow the same data.

/// Blocks of letters and digits in another dress, among signs that stand between words.
const BLOCKS: [(u32, u32); 6] = [
    // Superscripts and subscripts.
    (0x2070, 0x209C),
    // Letterlike symbols and number forms.
    (0x2100, 0x218B),
    // Enclosed letters and numbers.
    (0x2460, 0x24FF),
    // Arabic presentation forms.
    (0xFE70, 0xFEFC),
    // Full and half width.
    (0xFF00, 0xFFEF),
    // Enclosed letters, continued.
    (0x1F100, 0x1F1AD),
];

/// Marks of trade: *TM* would become part of the name before it.
const TRADE: [char; 2] = ['\u{2120}', '\u{2122}'];

/// Whether a character that stands between words may be one of these.
pub(super) fn is_compatible(character: char) -> bool {
    super::letters::among(&BLOCKS, character.into()) && !TRADE.contains(&character)
}

/// The plain characters behind one; itself where there are none.
#[cfg(target_arch = "wasm32")]
pub(super) fn plain(character: char) -> String {
    js_sys::JsString::from(character.to_string()).normalize("NFKC").into()
}

/// The plain characters behind one; itself where there are none.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn plain(character: char) -> String {
    let normalizer = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc();
    normalizer.normalize(character.encode_utf8(&mut [0; 4])).into_owned()
}
