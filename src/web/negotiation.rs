//! Which language a reader gets at `/`.

use crate::domain::Locale;

/// The best of the languages spoken for an `Accept-Language` header (RFC 9110, section 12.5.4): the highest quality first,
/// regions ignored, the first language of the site when none fits.
pub fn negotiate(header: &str, spoken: &[Locale]) -> Option<Locale> {
    let mut wanted: Vec<(f32, &str)> = header.split(',').filter_map(range).collect();
    wanted.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let fitting = |(_, tag): (f32, &str)| {
        let language = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
        spoken.iter().copied().find(|locale| locale.code() == language)
    };
    wanted.into_iter().find_map(fitting).or_else(|| spoken.first().copied())
}

/// A language range with its quality; nothing for one that is refused or malformed.
fn range(part: &str) -> Option<(f32, &str)> {
    let mut parameters = part.split(';').map(str::trim);
    let tag = parameters.next().filter(|tag| !tag.is_empty())?;
    let quality = match parameters.find_map(|parameter| parameter.strip_prefix("q=")) {
        Some(quality) => quality.parse().ok().filter(|quality| (0.0..=1.0).contains(quality))?,
        None => 1.0,
    };
    (quality > 0.0).then_some((quality, tag))
}

#[cfg(test)]
mod tests {
    use super::*;

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
