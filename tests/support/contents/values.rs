//! What records are made of.

use coalition::domain::{Country, Evidence, EvidenceKind, Locale, Localized, PartialDate, Slug};
use proptest::{collection, option, prelude::*, sample, strategy::SBoxedStrategy};
use std::sync::LazyLock;

/// Words with everything that files and databases could stumble over; none begins like a formula or an error value.
pub fn line() -> SBoxedStrategy<String> {
    static LINES: Pattern = LazyLock::new(|| {
        pattern("[a-zA-ZéßΩЖ,;:\"'%{}|\\\\][a-zA-Z0-9éßΩЖ,;:\"'#=%{}|\\\\-]{0,7}( [a-z,;:\"'é—-]{1,8}){0,3}")
    });
    LINES.clone()
}

/// Strings of a pattern, which is taken apart once: doing it for every value takes minutes.
type Pattern = LazyLock<SBoxedStrategy<String>>;

fn pattern(pattern: &str) -> SBoxedStrategy<String> {
    proptest::string::string_regex(pattern).expect("a pattern").sboxed()
}

/// The same over more than one line.
pub fn text() -> impl Strategy<Value = String> {
    collection::vec(line(), 1..3).prop_map(|lines| lines.join("\n"))
}

/// So many slugs at least.
pub fn slugs(least: usize) -> impl Strategy<Value = Vec<Slug>> {
    static SLUGS: Pattern = LazyLock::new(|| pattern("[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}"));
    collection::btree_set(SLUGS.clone(), least..5)
        .prop_map(|slugs| slugs.iter().map(|slug| slug.parse().expect("slug")).collect::<Vec<_>>())
        .prop_shuffle()
}

pub fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    sample::select(all)
}

pub fn maybe<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> BoxedStrategy<Option<T>> {
    if all.is_empty() { Just(None).boxed() } else { option::of(sample::select(all.to_vec())).boxed() }
}

pub fn localized(least: usize) -> impl Strategy<Value = Localized> {
    collection::btree_map(one_of(Locale::ALL), text(), least..4).prop_map(|texts| texts.into_iter().collect())
}

pub fn country() -> impl Strategy<Value = Country> {
    sample::select(vec!["BE", "FR", "NO", "US"]).prop_map(|code| code.parse().expect("country"))
}

pub fn address() -> SBoxedStrategy<String> {
    static ADDRESSES: Pattern =
        LazyLock::new(|| pattern("https?://[a-z0-9é][a-z0-9.é-]{0,8}(/[a-z0-9,;#&?=%'-]{0,8})?"));
    ADDRESSES.clone()
}

pub fn evidence() -> impl Strategy<Value = Evidence> {
    (one_of(EvidenceKind::ALL), option::of(address()), address()).prop_map(|(kind, source_url, needed)| Evidence {
        kind,
        source_url: source_url.or(kind.is_page().then_some(needed)),
    })
}

pub fn year() -> impl Strategy<Value = u16> {
    1_000..2_100_u16
}

pub fn date() -> impl Strategy<Value = PartialDate> {
    (year(), 1..=12, 1..=28, 0..24, 0..60, 0..4).prop_map(|(year, month, day, hour, minute, precision)| {
        let date = match precision {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            2 => format!("{year}-{month:02}-{day:02}"),
            _ => format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}"),
        };
        date.parse().expect("date")
    })
}
