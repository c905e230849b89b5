//! What a request would like best: weighted lists, and the language that a reader gets at `/`.

use crate::domain::Locale;

/// What a list such as `Accept-Language` or `Accept-Encoding` names, each with its weight in thousandths (RFC 9110, section
/// 12.4.2): a thousand where none is given. What has the weight 0, or one that cannot be read, is not wished for.
pub fn wishes(list: &str) -> impl Iterator<Item = (&str, u16)> {
    list.split(',').filter_map(|wish| {
        let mut parts = wish.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?;
        let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
        let weight = weight.map_or(Some(1_000), thousandths)?;
        (weight > 0).then_some((name, weight))
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

/// The best of the languages spoken for an `Accept-Language` header (RFC 9110, section 12.5.4): the highest weight first,
/// regions ignored, the first language of the site when none fits.
pub fn negotiate(header: &str, spoken: &[Locale]) -> Option<Locale> {
    let mut wanted: Vec<_> = wishes(header).collect();
    wanted.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let fitting = |(tag, _): (&str, u16)| {
        let language = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        spoken.iter().copied().find(|locale| locale.code() == language)
    };
    wanted.into_iter().find_map(fitting).or_else(|| spoken.first().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_weight_that_is_none_or_cannot_be_read_is_not_wished_for() {
        let list = "a, b;q=0.5,c ; Q=0.25,d;q=1.000;x=y,e;q=0,f;q=0.0,g;q=1.5,h;q=-1,i;q=,j;q=0.1234,k;q=.5,,;q=1";
        let found: Vec<_> = wishes(list).collect();
        assert_eq!(found, [("a", 1_000), ("b", 500), ("c", 250), ("d", 1_000), ("j", 123)]);
    }

    #[test]
    fn readers_get_the_language_they_prefer_most_among_those_spoken() {
        let spoken = [Locale::En, Locale::Fr];
        for (header, expected) in [
            ("fr", Locale::Fr),
            ("fr-BE,fr;q=0.9,en;q=0.8", Locale::Fr),
            ("de, fr;q=0.5, en;q=0.7", Locale::En),
            ("FR-ca;q=0.3", Locale::Fr),
            ("", Locale::En),
            ("*", Locale::En),
            ("fr;q=0, en;q=0.1", Locale::En),
            ("fr;q=abc", Locale::En),
            ("\u{ff},;;q=,", Locale::En),
        ] {
            assert_eq!(negotiate(header, &spoken), Some(expected), "{header:?}");
        }
    }
}
