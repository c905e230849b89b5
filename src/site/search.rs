//! The search over everything, in one language.

use super::{
    Found, FoundKind, Page, Snapshot, findable,
    help_words::HelpWords,
    names::Thesaurus,
    site_index::{Line, SiteIndex, Thing},
};
use crate::{
    domain::{Helpline, Route, TextPage},
    i18n::Language,
    search::{Index, fold},
};

/// The weights of the fields that are searched, by number: title, other titles, short facts, running text, synonyms. What has
/// the words themselves comes before what has others that mean the same.
const WEIGHTS: [u16; 5] = [100, 90, 40, 15, 5];

/// How many results of one kind a page shows.
const SHOWN_PER_KIND: usize = 10;

/// Builds the index from the records of a snapshot and the texts of its pages.
pub(super) fn index<'a>(snapshot: &Snapshot, language: &Language, pages: impl Iterator<Item = &'a Page>) -> SiteIndex {
    let mut things = Vec::new();
    let mut texts: Vec<Vec<(u8, String)>> = Vec::new();
    let thesaurus = Thesaurus::new(&snapshot.content.site.synonyms, language.locale);
    let mut add = |place: Option<u32>, found: Found, more: Vec<(u8, String)>| {
        // Running text weighs less than the short facts of a record.
        let weight = if found.kind == FoundKind::Text { 3 } else { 2 };
        let mut fields = vec![(0, found.title.clone()), (weight, found.text.clone())];
        fields.extend(more);
        let stand_ins = thesaurus.stand_ins(&fields);
        fields.extend(stand_ins.into_iter().map(|words| (4, words)));
        texts.push(fields);
        things.push(place.map_or_else(|| Thing::Other(Box::new(found)), Thing::Member));
    };
    for (place, organisation) in snapshot.members_with_places() {
        let found = findable::member(language, organisation);
        add(Some(place), found, findable::member_fields(snapshot, language, organisation));
    }
    findable::all_but_members(snapshot, language, pages, &mut |found, more| add(None, found, more));
    let index =
        Index::new(&WEIGHTS, texts.iter().map(|fields| fields.iter().map(|(field, text)| (*field, text.as_str()))));
    let is_line = |thing: &Thing| thing.kind() == FoundKind::Helpline;
    let places = things.iter().enumerate().filter(|(_, thing)| is_line(thing)).map(|(place, _)| place);
    let line = |(place, line): (usize, &Helpline)| Line { place, kind: line.kind, country: line.country };
    let lines = places.zip(snapshot.helplines()).map(line).collect();
    SiteIndex { things, index, lines }
}

/// What answers a text, in groups, best first, with the number found of each kind.
pub(super) fn grouped(
    index: &SiteIndex,
    text: &str,
    snapshot: &Snapshot,
    language: &Language,
) -> Vec<(FoundKind, usize, Vec<Found>)> {
    let Answer { help, things } = answer(index, text, snapshot, language);
    let group = |kind| {
        let all: Vec<&Thing> = things.iter().copied().filter(|thing| thing.kind() == kind).collect();
        let first: &[Found] = if kind == FoundKind::Helpline { &help } else { &[] };
        let others = all.iter().filter_map(|thing| found(thing, snapshot, language));
        let shown = first.iter().cloned().chain(others).take(SHOWN_PER_KIND).collect();
        (kind, first.len() + all.len(), shown)
    };
    let mut groups: Vec<_> = FoundKind::ALL.into_iter().map(group).filter(|(_, total, _)| *total > 0).collect();
    if !help.is_empty() {
        groups.sort_by_key(|(kind, ..)| *kind != FoundKind::Helpline);
    }
    groups
}

/// How much answers a text, and the best of it, whatever its kind.
pub(super) fn best(
    index: &SiteIndex,
    text: &str,
    most: usize,
    snapshot: &Snapshot,
    language: &Language,
) -> (usize, Vec<Found>) {
    let Answer { help, things } = answer(index, text, snapshot, language);
    let total = help.len() + things.len();
    let others = things.iter().filter_map(|thing| found(thing, snapshot, language));
    (total, help.into_iter().chain(others).take(most).collect())
}

/// What answers a text: the help that it asks for, then everything else.
struct Answer<'a> {
    help: Vec<Found>,
    things: Vec<&'a Thing>,
}

fn answer<'a>(index: &'a SiteIndex, text: &str, snapshot: &Snapshot, language: &Language) -> Answer<'a> {
    let mut things = index.answering(text);
    let words = snapshot.help_words.get_or_init(|| {
        let places = snapshot.help_countries().union(&snapshot.countries()).copied().collect();
        HelpWords::new(&snapshot.content.site.synonyms, &snapshot.languages, &places)
    });
    let request = words.request(text).filter(|request| request.is_whole || things.is_empty());
    let page = Route::Text(TextPage::Help);
    let Some(request) = request.filter(|_| snapshot.has_page(&page)) else {
        return Answer { help: Vec::new(), things };
    };
    let country = request.country.filter(|country| snapshot.help_countries().contains(country));
    let (path, name) = (page.path(language.locale), language.text("nav-help"));
    let (href, title) = match country {
        Some(country) => (format!("{path}?country={country}"), format!("{name}: {}", language.country(country))),
        None => (path, name.to_owned()),
    };
    let page =
        Found { kind: FoundKind::Helpline, href, title, language: None, text: String::new(), organisation: None };
    let lines = request.lines(&index.lines).into_iter().filter_map(|line| index.things.get(line.place));
    let lines: Vec<&Thing> = lines.collect();
    things.retain(|thing| !lines.iter().any(|line| core::ptr::eq(*line, *thing)));
    let lines = lines.iter().filter_map(|thing| found(thing, snapshot, language));
    Answer { help: core::iter::once(page).chain(lines).collect(), things }
}

/// A thing as a result shows it.
fn found(thing: &Thing, snapshot: &Snapshot, language: &Language) -> Option<Found> {
    match thing {
        Thing::Member(place) => Some(findable::member(language, snapshot.content.organisations.get(*place as usize)?)),
        Thing::Other(found) => Some(Found::clone(found)),
    }
}

/// Whether a text has a word that can be searched for: signs alone find nothing.
pub fn is_searchable(text: &str) -> bool {
    !fold::fold(text).is_empty()
}
