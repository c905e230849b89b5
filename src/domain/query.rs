//! Query strings as forms write them.

use core::fmt;

/// The longest query string that is read, in bytes.
const MAX_QUERY_STRING: usize = 4_096;

/// A query string that cannot be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidQuery {
    /// Longer than any form of ours can make it.
    TooLong,
    /// Percent-encoded bytes that are not UTF-8.
    NotUtf8,
}

impl fmt::Display for InvalidQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "the query string is longer than {MAX_QUERY_STRING} bytes"),
            Self::NotUtf8 => f.write_str("the query string is not UTF-8"),
        }
    }
}

impl core::error::Error for InvalidQuery {}

/// The keys and values of a query string (without `?`), decoded, in its order.
///
/// # Errors
/// When it is over-long or not UTF-8; every other oddity is read as well as it can be.
pub fn read_query(query: &str) -> Result<Vec<(String, String)>, InvalidQuery> {
    if query.len() > MAX_QUERY_STRING {
        return Err(InvalidQuery::TooLong);
    }
    let pair = |pair: &str| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        Ok((decode(key)?, decode(value)?))
    };
    query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}

/// Keys and values as a query string, without `?`. Reading it gives them back.
pub fn write_query<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut query = String::new();
    for (key, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        encode(key, &mut query);
        query.push('=');
        encode(value, &mut query);
    }
    query
}

/// Decodes `application/x-www-form-urlencoded`, or a path, without control characters; a stray percent sign stands for itself.
///
/// # Errors
/// When the percent-encoded bytes are not UTF-8.
pub fn decode(text: &str) -> Result<String, InvalidQuery> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        bytes.push(match (first, tail) {
            (b'+', _) => b' ',
            (b'%', [high, low, after @ ..]) => match (hexadecimal(*high), hexadecimal(*low)) {
                (Some(high), Some(low)) => {
                    rest = after;
                    high << 4 | low
                }
                _ => first,
            },
            _ => first,
        });
    }
    let text = String::from_utf8(bytes).map_err(|_| InvalidQuery::NotUtf8)?;
    Ok(text.chars().filter(|letter| !letter.is_control()).collect())
}

fn hexadecimal(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Encodes as browsers encode a form, so that a submitted form and a written link give the same address.
fn encode(text: &str, into: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' => into.push(char::from(byte)),
            b' ' => into.push('+'),
            _ => {
                into.push('%');
                into.push(char::from(DIGITS[usize::from(byte >> 4)]));
                into.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_pair_without_a_value_has_an_empty_one_and_an_empty_pair_is_none() {
        let pairs = read_query("a&b=1&&=2").expect("readable");
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(pairs, [("a", ""), ("b", "1"), ("", "2")]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(pairs in prop::collection::vec(("\\PC{1,12}", "\\PC{0,12}"), 0..6)) {
            let written = write_query(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())));
            prop_assert_eq!(read_query(&written), Ok(pairs));
        }
    }
}
