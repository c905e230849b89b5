//! Secrets that the program makes: codes, and what a browser holds of a session. Only their hashes are kept.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// The system has no random numbers to give.
#[derive(Debug, thiserror::Error)]
#[error("the system gives no random numbers: {0}")]
pub struct NoRandom(#[from] getrandom::Error);

/// The letters of base 32 (RFC 4648), which are told from each other in print and read out.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// So many random bytes.
///
/// # Errors
/// When the system has none.
pub fn random<const COUNT: usize>() -> Result<[u8; COUNT], NoRandom> {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A code that a person types: 140 random bits as seven groups of four letters.
///
/// # Errors
/// When the system has no random numbers.
pub fn code() -> Result<String, NoRandom> {
    Ok(grouped(base32(&random::<18>()?).get(..28).unwrap_or_default()))
}

/// Letters in groups of four.
pub fn grouped(letters: &str) -> String {
    let mut grouped = String::with_capacity(letters.len() * 5 / 4);
    for (place, letter) in letters.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            grouped.push('-');
        }
        grouped.push(letter);
    }
    grouped
}

/// The hash of a code, however it was typed: groups and case do not count, and digits that look like a letter are that letter.
pub fn hash_of_code(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter.to_ascii_uppercase() {
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        letter => letter,
    });
    hash(&letters.collect::<String>())
}

/// SHA-256 in hexadecimal digits: what is hashed here is random and long, so that it cannot be guessed.
pub fn hash(secret: &str) -> String {
    hexadecimal(&Sha256::digest(secret))
}

/// Bytes in hexadecimal digits.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Bytes in base 32, without padding.
pub fn base32(bytes: &[u8]) -> String {
    let groups = bytes.chunks(5).flat_map(|chunk| {
        let number = (0..5).fold(0_u64, |number, place| number << 8 | u64::from(*chunk.get(place).unwrap_or(&0)));
        let count = (chunk.len() * 8).div_ceil(5);
        (0..count).map(move |place| {
            let index = usize::try_from(number >> (35 - 5 * place) & 31).unwrap_or_default();
            char::from(LETTERS[index])
        })
    });
    groups.collect()
}

/// The bytes that base 32 stands for; `None` when a letter is none of it.
pub fn from_base32(text: &str) -> Option<Vec<u8>> {
    let (mut bits, mut count, mut bytes) = (0_u32, 0, Vec::new());
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        bits = bits << 5 | u32::try_from(value).ok()?;
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_32_is_that_of_rfc_4648() {
        for (bytes, text) in [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(bytes.as_bytes()), text);
            assert_eq!(from_base32(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(from_base32("M!"), None);
    }

    #[test]
    fn a_code_has_140_bits_is_typed_as_one_likes_and_comes_once() {
        let code = code().expect("random");
        assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4; 7]);
        assert_ne!(super::code().expect("random"), code);
        let typed = format!(" {} ", code.replace('-', " ").to_lowercase().replace('o', "0"));
        assert_eq!(hash_of_code(&typed), hash_of_code(&code));
        assert_ne!(hash_of_code(&typed[2..]), hash_of_code(&code));
    }
}
