//! The search over everything, in one language.

use super::{Edition, Found, FoundKind, Snapshot, edition::localized};
use crate::{
    domain::{Localized, Organisation, Route},
    i18n::Language,
    search::Index,
};

/// The weights of the fields that are searched, by number: title, other titles, short facts, running text.
const WEIGHTS: [u16; 4] = [100, 90, 40, 15];

/// How many results of one kind a page shows.
const SHOWN_PER_KIND: usize = 10;

/// Everything that can be found, with its index.
pub struct Everything {
    things: Vec<Thing>,
    index: Index,
}

/// Something that can be found.
enum Thing {
    /// A member, by its place among the organisations of the content: there may be very many.
    Member(u32),
    /// Anything else.
    Other(Box<Found>),
}

impl Everything {
    pub(super) fn new(snapshot: &Snapshot, edition: Edition<'_>) -> Self {
        let language = edition.language;
        let mut things = Vec::new();
        let mut texts: Vec<Vec<(u8, String)>> = Vec::new();
        for (place, organisation) in (0..).zip(&snapshot.content.organisations) {
            if organisation.membership.is_some() {
                let found = member(language, organisation);
                let fields = [(0, found.title), (2, found.text)].into_iter();
                texts.push(fields.chain(member_fields(snapshot, language, organisation)).collect());
                things.push(Thing::Member(place));
            }
        }
        let mut add = |thing: Found, more: Vec<(u8, String)>| {
            // Running text weighs less than the short facts of a record.
            let weight = if thing.kind == FoundKind::Text { 3 } else { 2 };
            let mut fields = vec![(0, thing.title.clone()), (weight, thing.text.clone())];
            fields.extend(more);
            texts.push(fields);
            things.push(Thing::Other(Box::new(thing)));
        };
        people(snapshot, language, &mut add);
        events(snapshot, language, &mut add);
        statements(snapshot, language, &mut add);
        sections(edition, &mut add);
        let index =
            Index::new(&WEIGHTS, texts.iter().map(|fields| fields.iter().map(|(field, text)| (*field, text.as_str()))));
        Self { things, index }
    }

    /// What answers a text, in groups, best first, with the number found of each kind.
    pub(super) fn search(&self, text: &str, edition: Edition<'_>) -> Vec<(FoundKind, usize, Vec<Found>)> {
        let things = self.answering(text);
        let group = |kind| {
            let all: Vec<&Thing> = things.iter().copied().filter(|thing| thing.kind() == kind).collect();
            let shown = all.iter().take(SHOWN_PER_KIND).filter_map(|thing| thing.found(edition)).collect();
            (kind, all.len(), shown)
        };
        FoundKind::ALL.into_iter().map(group).filter(|(_, total, _)| *total > 0).collect()
    }

    /// How much answers a text, and the best of it, whatever its kind.
    pub(super) fn best(&self, text: &str, most: usize, edition: Edition<'_>) -> (usize, Vec<Found>) {
        let things = self.answering(text);
        (things.len(), things.iter().take(most).filter_map(|thing| thing.found(edition)).collect())
    }

    /// What answers a text, whatever its kind, best first. The index answers an empty text with everything.
    fn answering(&self, text: &str) -> Vec<&Thing> {
        self.index.search(text).iter().filter_map(|hit| self.things.get(hit.document as usize)).collect()
    }
}

impl Thing {
    fn kind(&self) -> FoundKind {
        match self {
            Self::Member(_) => FoundKind::Member,
            Self::Other(found) => found.kind,
        }
    }

    fn found(&self, edition: Edition<'_>) -> Option<Found> {
        match self {
            Self::Member(place) => {
                edition.organisations(&[*place]).next().map(|organisation| member(edition.language, organisation))
            }
            Self::Other(found) => Some(Found::clone(found)),
        }
    }
}

/// A text in its languages other than the one shown: readers remember what they read elsewhere.
fn elsewhere(text: &Localized, shown: &str, field: u8) -> impl Iterator<Item = (u8, String)> {
    text.iter().filter(move |(_, other)| *other != shown).map(move |(_, other)| (field, other.to_owned()))
}

type Add<'a> = dyn FnMut(Found, Vec<(u8, String)>) + 'a;

fn member(language: &Language, organisation: &Organisation) -> Found {
    Found {
        kind: FoundKind::Member,
        href: Route::Member(organisation.slug.clone()).path(language.locale),
        title: organisation.name.clone(),
        language: organisation.name_language.clone().filter(|code| code != language.locale.code()),
        text: localized(language, &organisation.summary).0.to_owned(),
    }
}

/// What a member is found by beside its name and its summary.
fn member_fields(snapshot: &Snapshot, language: &Language, organisation: &Organisation) -> Vec<(u8, String)> {
    let mut fields: Vec<(u8, String)> = organisation.other_names.iter().map(|(_, name)| (1, name.to_owned())).collect();
    fields.extend(organisation.acronym.iter().map(|acronym| (1, acronym.clone())));
    fields.extend(organisation.country.map(|country| (2, language.country(country))));
    if let Some(place) = organisation.place.as_ref().and_then(|place| snapshot.place(place)) {
        fields.extend(place.name.iter().map(|(_, name)| (2, name.to_owned())));
    }
    fields
}

fn people(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for person in &snapshot.content.people {
        let organisation = person.organisation.as_ref().and_then(|slug| snapshot.organisation(slug));
        let mut more: Vec<_> = organisation.map(|organisation| (2, organisation.name.clone())).into_iter().collect();
        more.extend(elsewhere(&person.role, localized(language, &person.role).0, 3));
        let found = Found {
            kind: FoundKind::Person,
            href: Route::Person(person.slug.clone()).path(language.locale),
            title: person.name.clone(),
            language: None,
            text: localized(language, &person.role).0.to_owned(),
        };
        add(found, more);
    }
}

fn events(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for event in snapshot.events_by_date() {
        let (title, title_language) = localized(language, &event.title);
        let mut more: Vec<(u8, String)> = elsewhere(&event.title, title, 1).collect();
        more.push((2, language.period(event.start, event.end)));
        if let Some(place) = event.place.as_ref().and_then(|place| snapshot.place(place)) {
            more.push((2, localized(language, &place.name).0.to_owned()));
        }
        let found = Found {
            kind: FoundKind::Event,
            href: Route::Event(event.slug.clone()).path(language.locale),
            title: title.to_owned(),
            language: title_language.map(str::to_owned),
            text: localized(language, &event.summary).0.to_owned(),
        };
        add(found, more);
    }
}

fn statements(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for position in &snapshot.content.positions {
        let (text, text_language) = localized(language, &position.text);
        let found = Found {
            kind: FoundKind::Position,
            href: Route::Position(position.slug.clone()).path(language.locale),
            title: text.to_owned(),
            language: text_language.map(str::to_owned),
            text: localized(language, &position.holder).0.to_owned(),
        };
        add(found, elsewhere(&position.text, text, 1).collect());
    }
    for milestone in &snapshot.content.milestones {
        let (title, title_language) = localized(language, &milestone.title);
        let found = Found {
            kind: FoundKind::Milestone,
            href: Route::Milestone(milestone.slug.clone()).path(language.locale),
            title: title.to_owned(),
            language: title_language.map(str::to_owned),
            text: localized(language, &milestone.summary).0.to_owned(),
        };
        let mut more = vec![(2, language.date(milestone.date))];
        more.extend(elsewhere(&milestone.title, title, 1));
        add(found, more);
    }
}

fn sections(edition: Edition<'_>, add: &mut Add<'_>) {
    let language = edition.language;
    for page in edition.pages() {
        let slug = page.text.slug.as_str();
        let route = if slug == "home" { Some(Route::Home) } else { slug.parse().ok().map(Route::Text) };
        let Some(route) = route else { continue };
        let path = route.path(language.locale);
        let text_language = (page.text.locale != language.locale).then(|| page.text.locale.code().to_owned());
        for section in &page.sections {
            let plain = plain_text(&section.html);
            let (href, title) = if section.title.is_empty() {
                (path.clone(), page.text.title.clone())
            } else {
                (format!("{path}#{}", section.anchor), section.title.clone())
            };
            let found = Found { kind: FoundKind::Text, href, title, language: text_language.clone(), text: plain };
            add(found, vec![(1, page.text.title.clone())]);
        }
    }
}

/// The words of cleaned HTML.
fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut inside_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => inside_tag = true,
            '>' if inside_tag => {
                inside_tag = false;
                text.push(' ');
            }
            _ if !inside_tag => text.push(letter),
            _ => {}
        }
    }
    let text = text
        .replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&nbsp;", "\u{a0}");
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
