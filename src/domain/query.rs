//! Query strings as forms write them.

use core::fmt;
use percent_encoding::percent_decode_str;

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
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

/// Decodes `application/x-www-form-urlencoded`, or a path, without control characters; a stray percent sign stands for itself.
/// (`form_urlencoded::parse` would replace what is not UTF-8.)
///
/// # Errors
/// When the percent-encoded bytes are not UTF-8.
pub fn decode(text: &str) -> Result<String, InvalidQuery> {
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8().map_err(|_| InvalidQuery::NotUtf8)?;
    Ok(decoded.chars().filter(|letter| !letter.is_control()).collect())
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

    #[test]
    fn forms_are_decoded_as_browsers_write_them_and_a_stray_percent_sign_stands_for_itself() {
        for (text, decoded) in
            [("a+b", "a b"), ("caf%C3%A9", "café"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("a%0Ab", "ab")]
        {
            assert_eq!(decode(text).as_deref(), Ok(decoded), "{text}");
        }
        assert_eq!(decode("%FF"), Err(InvalidQuery::NotUtf8));
        assert_eq!(write_query([("q", "é a*-._~&=")]), "q=%C3%A9+a*-._%7E%26%3D");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(pairs in prop::collection::vec(("\\PC{1,12}", "\\PC{0,12}"), 0..6)) {
            let written = write_query(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())));
            prop_assert_eq!(read_query(&written), Ok(pairs));
        }
    }
}
