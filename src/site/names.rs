//! By what else a record is found than by what it shows: its web address, the name that an umbrella organisation shares with
//! its branches, words that people use instead of those that are written.

use super::Snapshot;
use crate::{
    domain::{Country, Locale, Organisation, Scope, Slug, Synonyms},
    i18n::Language,
    search::fold::fold,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The host of a web address as one word: `missingchildreneuropeeu`. So its last part alone, which many share, finds nothing.
pub(super) fn host(address: &str) -> String {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

impl Snapshot {
    /// The folded name that an organisation shares with its branches, where it has any.
    pub(super) fn umbrella_name(&self, organisation: &Organisation) -> Option<&str> {
        let names = self.umbrella_names.get_or_init(|| umbrella_names(self, &self.languages));
        names.get(&organisation.slug).map(String::as_str)
    }
}

/// The folded names that organisations beyond one country share with their branches, by the organisation: *ecpat* for ECPAT
/// International, because there is an ECPAT Österreich. A branch bears the shared name and that of its country, in any language.
fn umbrella_names(snapshot: &Snapshot, languages: &[Arc<Language>]) -> BTreeMap<Slug, String> {
    let organisations = &snapshot.content.organisations;
    let mut countries: BTreeMap<Country, Vec<String>> = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for branch in organisations.iter().filter(|one| one.scope == Some(Scope::National)) {
        let of_place = || snapshot.place(branch.place.as_ref()?).map(|place| place.country);
        let Some(country) = branch.country.or_else(of_place) else { continue };
        let names = countries.entry(country).or_insert_with(|| {
            languages.iter().map(|language| format!(" {}", fold(&language.country(country)))).collect()
        });
        for name in names_of(branch) {
            let name = fold(name);
            shared.extend(names.iter().filter_map(|country| name.strip_suffix(country.as_str())).map(str::to_owned));
        }
    }
    let whole = |organisation: &Organisation| {
        let name = fold(&organisation.name);
        let mut beginnings = name.rmatch_indices(' ').filter_map(|(end, _)| name.get(..end));
        let shared = beginnings.find(|beginning| shared.contains(*beginning))?;
        Some((organisation.slug.clone(), shared.to_owned()))
    };
    let wider = organisations.iter().filter(|one| matches!(one.scope, Some(Scope::International | Scope::European)));
    wider.filter_map(whole).collect()
}

/// The name that an organisation uses itself, and those in other languages.
fn names_of(organisation: &Organisation) -> impl Iterator<Item = &str> {
    core::iter::once(&*organisation.name).chain(organisation.other_names.iter().map(|(_, name)| name))
}

/// The groups of words that mean the same on pages in one language, folded, each with a blank before and after it.
pub(super) struct Thesaurus(Vec<Vec<String>>);

impl Thesaurus {
    pub fn new(groups: &[Synonyms], locale: Locale) -> Self {
        let is_of =
            |group: &&Synonyms| group.need.is_none() && group.language.is_none_or(|language| language == locale);
        let groups = groups.iter().filter(is_of);
        Self(groups.map(|group| group.words.iter().map(|word| padded(word)).collect()).collect())
    }

    /// The words that stand for others in some texts: those of every group that one of the texts has a word of, but for the words
    /// that it has.
    pub fn stand_ins(&self, fields: &[(u8, String)]) -> Vec<String> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let texts: Vec<String> = fields.iter().map(|(_, text)| padded(text)).collect();
        let is_there = |word: &String| texts.iter().any(|text| text.contains(word.as_str()));
        let mut words = Vec::new();
        for group in self.0.iter().filter(|group| group.iter().any(is_there)) {
            words.extend(group.iter().filter(|word| !is_there(word)).map(|word| word.trim().to_owned()));
        }
        words
    }
}

fn padded(text: &str) -> String {
    format!(" {} ", fold(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_one_word() {
        assert_eq!(host("https://www.iwf.org.uk/about"), "iwforguk");
        assert_eq!(host("http://coface-eu.org:8080?q"), "cofaceeuorg");
    }

    #[test]
    fn words_that_mean_the_same_stand_in_for_each_other_in_their_language() {
        let group = |language, words: &[&str]| Synonyms {
            language,
            need: None,
            words: words.iter().map(|word| (*word).into()).collect(),
        };
        let groups = [
            group(Some(Locale::En), &["missing kids", "Missing Children"]),
            group(None, &["2022/0155(COD)", "chat control"]),
        ];
        let thesaurus = |locale| Thesaurus::new(&groups, locale);
        let fields = [(0, "Missing Children Europe".to_owned()), (1, "2022/0155(COD)".to_owned())];
        assert_eq!(thesaurus(Locale::En).stand_ins(&fields), ["missing kids", "chat control"]);
        assert_eq!(thesaurus(Locale::Fr).stand_ins(&fields), ["chat control"]);
        assert!(thesaurus(Locale::En).stand_ins(&[(0, "Missing, and Children".to_owned())]).is_empty());
    }
}
