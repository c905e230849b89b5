//! A search for help in plain words: *help belgium*, *Hilfe für Kinder*, *childline*.

use super::site_index::Line;
use crate::{
    domain::{Country, HelplineKind, Synonyms},
    i18n::Language,
    search::fold::words,
};
use std::{collections::BTreeSet, sync::Arc};

/// Words with so few letters (*for*, *in*, *στη*) change nothing about what is asked for.
const SHORT: usize = 3;
/// Words with so many letters take endings.
const INFLECTED: usize = 5;

/// The words that ask for help, and the names of countries, in every language of the site at once: who reads one language asks in
/// another.
pub(super) struct HelpWords {
    needs: Vec<(Vec<String>, HelplineKind)>,
    countries: Vec<(Vec<String>, Country)>,
    /// What may stand beside them: the words by which pages say whom a line is for.
    beside: BTreeSet<String>,
}

/// The help that a query asks for.
pub(super) struct HelpRequest {
    pub need: HelplineKind,
    pub country: Option<Country>,
    /// Whether the query asks for nothing else.
    pub is_whole: bool,
}

impl HelpWords {
    pub fn new(groups: &[Synonyms], languages: &[Arc<Language>], places: &BTreeSet<Country>) -> Self {
        let asking = groups.iter().filter_map(|group| Some((group, group.need?)));
        let needs = asking.flat_map(|(group, need)| group.words.iter().map(move |text| (words(text), need)));
        let mut countries: Vec<(Vec<String>, Country)> = Vec::new();
        for country in places {
            let names: BTreeSet<String> = languages.iter().map(|language| language.country(*country)).collect();
            let same = groups.iter().filter(|group| group.words.iter().any(|word| names.contains(word)));
            let others = same.flat_map(|group| &group.words);
            countries.extend(names.iter().chain(others).map(|name| (without_article(words(name)), *country)));
        }
        let mut needs: Vec<_> = needs.collect();
        // The longest row of words that fits is the one that is meant.
        needs.sort_by_key(|(row, _)| core::cmp::Reverse(row.len()));
        countries.sort_by_key(|(row, _)| core::cmp::Reverse(row.len()));
        let beside = languages.iter().flat_map(|language| told_beside(language)).collect();
        Self { needs, countries, beside }
    }

    /// The help that a text asks for, if it asks for any.
    pub fn request(&self, text: &str) -> Option<HelpRequest> {
        let words = words(text);
        let (mut need, mut country, mut is_whole) = (None, None, true);
        let mut rest = &words[..];
        while let Some((word, after)) = rest.split_first() {
            if let Some((row, kind)) = self.needs.iter().find(|(row, _)| begins_with(rest, row, 0)) {
                // A narrower need counts more than a word that asks for help of any kind.
                need = need.filter(|need| *need != HelplineKind::ChildHelpline).or(Some(*kind));
                rest = rest.get(row.len()..).unwrap_or_default();
            } else if let Some((row, named)) = self.countries.iter().find(|(row, _)| begins_with(rest, row, 1)) {
                country = country.or(Some(*named));
                rest = rest.get(row.len()..).unwrap_or_default();
            } else {
                let begun = after.is_empty().then(|| self.begun(word)).flatten();
                country = country.or(begun);
                is_whole &= begun.is_some() || word.chars().count() <= SHORT || self.stands_beside(word);
                rest = after;
            }
        }
        need.map(|need| HelpRequest { need, country, is_whole })
    }

    fn stands_beside(&self, word: &str) -> bool {
        self.beside.iter().any(|known| is_form_of(word, known, 1) || is_form_of(known, word, 1))
    }

    /// The country whose name is being typed, where only one begins so.
    fn begun(&self, word: &str) -> Option<Country> {
        let is_begun = |row: &[String]| matches!(row, [name] if name.starts_with(word));
        let begun = self.countries.iter().filter(|(row, _)| word.chars().count() >= SHORT && is_begun(row));
        let begun: BTreeSet<Country> = begun.map(|(_, country)| *country).collect();
        begun.iter().next().copied().filter(|_| begun.len() == 1)
    }
}

impl HelpRequest {
    /// The lines that answer it: those for the need first, each country's before those of the whole Union.
    pub fn lines<'a>(&self, lines: &'a [Line]) -> Vec<&'a Line> {
        let is_near = self.country.is_none_or(|country| Country::eu().any(|member| member == country));
        let answers = |line: &&Line| match line.country {
            None => is_near,
            answered => answered == self.country,
        };
        let mut answering: Vec<&Line> = lines.iter().filter(answers).collect();
        answering.sort_by_key(|line| (line.kind != self.need, line.kind, line.country.is_none()));
        answering
    }
}

/// Whether a query begins with a row of words, the last of which may have another ending: so many of its letters are left out.
fn begins_with(query: &[String], row: &[String], ending: usize) -> bool {
    let Some((last, before)) = row.split_last() else { return false };
    query.starts_with(before) && query.get(before.len()).is_some_and(|word| is_form_of(word, last, ending))
}

/// Whether a word is another, perhaps with an ending in place of its last letters.
fn is_form_of(word: &str, of: &str, ending: usize) -> bool {
    let letters = of.chars().count();
    let stem = of.char_indices().nth(letters.saturating_sub(ending)).and_then(|(end, _)| of.get(..end)).unwrap_or(of);
    word == of || letters >= INFLECTED && word.starts_with(stem) && word.chars().count() <= letters + INFLECTED
}

/// A name without the short words before it: *Bheilg* of *An Bheilg*.
fn without_article(name: Vec<String>) -> Vec<String> {
    let article = name.iter().take_while(|word| word.chars().count() <= SHORT).count();
    if article < name.len() { name.into_iter().skip(article).collect() } else { name }
}

/// The words by which pages in a language say what the lines are for.
fn told_beside(language: &Language) -> impl Iterator<Item = String> {
    let texts = HelplineKind::ALL.iter().flat_map(|kind| ["need", "who", "line"].map(|text| format!("{text}-{kind}")));
    let texts = texts.chain(["nav-help".to_owned()]);
    texts.flat_map(|id| words(language.text(&id))).filter(|word| word.chars().count() > SHORT)
}
