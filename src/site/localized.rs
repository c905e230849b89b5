//! Texts and places as readers of a language see them.

use super::Snapshot;
use crate::{
    domain::{Country, Localized, Slug},
    i18n::Language,
};

/// A text for readers of a language, with the language to mark it with when it is another.
pub(super) fn localized<'a>(language: &Language, text: &'a Localized) -> (&'a str, Option<&'static str>) {
    text.best(language.locale, language.sources())
        .map_or(("", None), |(locale, text)| (text, (locale != language.locale).then(|| locale.code())))
}

/// Town and country, as far as known.
pub(super) fn location(
    snapshot: &Snapshot,
    language: &Language,
    place: Option<&Slug>,
    country: Option<Country>,
) -> String {
    let country = snapshot.country_of(place, country);
    let place = place.and_then(|place| snapshot.place(place));
    let town = place.map(|place| localized(language, &place.name).0.to_owned());
    let country = country.map(|country| language.country(country));
    town.into_iter().chain(country).collect::<Vec<_>>().join(", ")
}
