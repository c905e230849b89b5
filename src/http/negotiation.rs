//! Content negotiation: lists of quality values (`q=`), and the language that a reader gets at `/`.

use crate::domain::Locale;
use axum::http::{HeaderMap, HeaderValue, header};
use std::cmp::Reverse;

/// What a list such as `Accept-Language` or `Accept-Encoding` names, each with its quality value in thousandths (RFC 9110,
/// section 12.4.2): a thousand where none is given, zero where it is refused. What has a value that cannot be read is left out.
pub fn qualities(list: &str) -> impl Iterator<Item = (&str, u16)> {
    list.split(',').filter_map(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?;
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        Some((name, weight.map_or(Some(1_000), thousandths)?))
    })
}

/// A weight between 0 and 1 in thousandths; more than three decimal places are not looked at.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let mut places = fraction.bytes().chain(*b"000").take(3);
    let fraction =
        places.try_fold(0, |sum, place| place.is_ascii_digit().then(|| sum * 10 + u16::from(place - b'0')))?;
    match (whole, fraction) {
        ("1", 0) => Some(1_000),
        ("0", fraction) => Some(fraction),
        _ => None,
    }
}

/// The best of the languages spoken for an `Accept-Language` header (RFC 9110, section 12.5.4), regions ignored: the highest
/// value first, of equals the one named first. `*` stands for every language that is not named. Where nothing fits it is the
/// first language of the site that is not refused; a page in some language helps more than none.
pub fn negotiate(header: &str, spoken: &[Locale]) -> Option<Locale> {
    let wanted: Vec<(&str, u16)> = qualities(header).collect();
    // A value with the place in the header that gave it.
    let of = |named: &dyn Fn(&str) -> bool| {
        let fitting = (0..).zip(&wanted).filter(|(_, (range, _))| named(range));
        fitting.map(|(place, (_, value))| (*value, Reverse(place))).max()
    };
    let any = of(&|range| range == "*");
    let value = |locale: &Locale| {
        let is_named = |range: &str| range.split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case(locale.code()));
        of(&is_named).or(any)
    };
    // Of equals `max_by_key` gives the last one: the site's order is read backwards.
    let best = spoken.iter().rev().filter_map(|locale| Some((value(locale)?, *locale)));
    let best = best.filter(|((value, _), _)| *value > 0).max_by_key(|(value, _)| *value).map(|(_, locale)| locale);
    best.or_else(|| spoken.iter().copied().find(|locale| value(locale).is_none())).or_else(|| spoken.first().copied())
}

/// Takes out of a request that it refuses an answer as it is: an answer in an encoding that is not liked helps more than none
/// (RFC 9110, section 12.5.3).
pub fn accept_identity(request: &mut HeaderMap) {
    let is_refused = |(name, value): (&str, u16)| value == 0 && (name == "*" || name.eq_ignore_ascii_case("identity"));
    let lists: Vec<&str> =
        request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|list| list.to_str().ok()).collect();
    if !lists.iter().flat_map(|list| qualities(list)).any(is_refused) {
        return;
    }
    let is_kept = |entry: &&str| !qualities(entry).any(is_refused);
    let kept: Vec<&str> = lists.iter().flat_map(|list| list.split(',')).filter(is_kept).collect();
    let kept = HeaderValue::try_from(kept.join(",")).ok().filter(|_| !kept.is_empty());
    match kept {
        Some(kept) => _ = request.insert(header::ACCEPT_ENCODING, kept),
        None => _ = request.remove(header::ACCEPT_ENCODING),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_weight_that_cannot_be_read_is_left_out() {
        let list = "a, b;q=0.5,c ; Q=0.25,d;q=1.000;x=y,e;q=0,f;q=0.0,g;q=1.5,h;q=-1,i;q=,j;q=0.1234,k;q=.5,,;q=1";
        let found: Vec<_> = qualities(list).collect();
        assert_eq!(found, [("a", 1_000), ("b", 500), ("c", 250), ("d", 1_000), ("e", 0), ("f", 0), ("j", 123)]);
    }

    #[test]
    fn readers_get_the_language_they_prefer_most_among_those_spoken() {
        let spoken = [Locale::En, Locale::Fr, Locale::De];
        for (header, expected) in [
            ("fr", Locale::Fr),
            ("fr-BE,fr;q=0.9,en;q=0.8", Locale::Fr),
            ("it, fr;q=0.5, en;q=0.7", Locale::En),
            ("FR-ca;q=0.3", Locale::Fr),
            ("de, fr", Locale::De),
            ("", Locale::En),
            ("fr;q=abc", Locale::En),
            ("\u{ff},;;q=,", Locale::En),
        ] {
            assert_eq!(negotiate(header, &spoken), Some(expected), "{header:?}");
        }
    }

    #[test]
    fn a_wildcard_stands_for_every_language_that_is_not_named_and_a_refused_one_is_not_given() {
        let spoken = [Locale::En, Locale::Fr, Locale::De];
        for (header, expected) in [
            ("*", Locale::En),
            ("*;q=0.5, fr;q=0.1", Locale::En),
            ("fr;q=0.1, *;q=0.5, en;q=0.2", Locale::De),
            ("fr, *;q=0.1", Locale::Fr),
            ("*, fr", Locale::En),
            ("en;q=0, *", Locale::Fr),
            ("en;q=0", Locale::Fr),
            ("en;q=0, fr;q=0.0", Locale::De),
            ("fr;q=0, en;q=0.1", Locale::En),
            ("*;q=0", Locale::En),
            ("*;q=0, de;q=0.1", Locale::De),
            ("en-GB;q=0, en;q=0.2, fr;q=0.1", Locale::En),
        ] {
            assert_eq!(negotiate(header, &spoken), Some(expected), "{header:?}");
        }
    }

    #[test]
    fn a_request_that_refuses_the_bytes_as_they_are_keeps_what_else_it_accepts() {
        for (list, kept) in [
            ("identity;q=0", ""),
            ("*;q=0", ""),
            ("gzip;q=0.5, Identity;q=0.0, *;q=0", "gzip;q=0.5"),
            ("br;q=0, identity;q=0", "br;q=0"),
            ("zstd, identity;q=0", "zstd"),
            ("gzip, *;q=0.1", "gzip, *;q=0.1"),
        ] {
            let mut request = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(list))]);
            accept_identity(&mut request);
            let left = request.get(header::ACCEPT_ENCODING).and_then(|left| left.to_str().ok()).unwrap_or_default();
            assert_eq!(left, kept, "{list:?}");
        }
    }
}
