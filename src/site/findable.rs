//! Everything that can be found, kind by kind, each record with the texts it is found by.

use super::{Found, FoundKind, Page, Snapshot, localized::localized, names::host};
use crate::{
    domain::{Localized, Organisation, Route, TextPage},
    i18n::Language,
};
use std::collections::BTreeSet;

/// Takes something that can be found, and further texts that it is found by, each with the number of its field.
type Add<'a> = dyn FnMut(Found, Vec<(u8, String)>) + 'a;

/// Hands over everything but the members, of which there may be very many: they are handed over one by one.
pub(super) fn all_but_members<'a>(
    snapshot: &Snapshot,
    language: &Language,
    pages: impl Iterator<Item = &'a Page>,
    add: &mut Add<'_>,
) {
    countries(snapshot, language, add);
    people(snapshot, language, add);
    events(snapshot, language, add);
    positions(snapshot, language, add);
    procedures(snapshot, language, add);
    milestones(snapshot, language, add);
    figures(snapshot, language, add);
    helplines(snapshot, language, add);
    sections(language, pages, add);
}

/// A text in its languages other than the one shown: readers remember what they read elsewhere.
fn elsewhere(text: &Localized, shown: &str, field: u8) -> impl Iterator<Item = (u8, String)> {
    text.iter().filter(move |(_, other)| *other != shown).map(move |(_, other)| (field, other.to_owned()))
}

/// A member as it is found.
pub(super) fn member(language: &Language, organisation: &Organisation) -> Found {
    Found {
        kind: FoundKind::Member,
        href: Route::Member(organisation.slug.clone()).path(language.locale),
        title: organisation.name.clone(),
        language: organisation.name_language.clone().filter(|code| code != language.locale.code()),
        text: localized(language, &organisation.summary).0.to_owned(),
        organisation: Some(organisation.slug.clone()),
    }
}

/// What a member is found by beside its name and its summary.
pub(super) fn member_fields(
    snapshot: &Snapshot,
    language: &Language,
    organisation: &Organisation,
) -> Vec<(u8, String)> {
    let mut fields: Vec<(u8, String)> = organisation.other_names.iter().map(|(_, name)| (1, name.to_owned())).collect();
    fields.extend(snapshot.umbrella_name(organisation).map(|name| (1, name.to_owned())));
    fields.extend(organisation.website.iter().map(|address| (2, host(address))));
    fields.extend(organisation.acronym.iter().map(|acronym| (1, acronym.clone())));
    let country = snapshot.seat_of(organisation);
    fields.extend(country.map(|country| (2, language.country(country))));
    if let Some(place) = organisation.place.as_ref().and_then(|place| snapshot.place(place)) {
        fields.extend(place.name.iter().map(|(_, name)| (2, name.to_owned())));
    }
    fields
}

/// Countries are found by their names in every language of the site.
fn countries(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for country in snapshot.countries() {
        let title = language.country(country);
        let names = snapshot.languages.iter().map(|other| other.country(country));
        let more =
            names.filter(|name| *name != title).collect::<BTreeSet<_>>().into_iter().map(|name| (1, name)).collect();
        let href = Route::Country(country).path(language.locale);
        add(
            Found { kind: FoundKind::Country, href, title, language: None, text: String::new(), organisation: None },
            more,
        );
    }
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
            organisation: None,
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
            organisation: None,
        };
        add(found, more);
    }
}

fn positions(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for position in &snapshot.content.positions {
        let (text, text_language) = localized(language, &position.text);
        let found = Found {
            kind: FoundKind::Position,
            href: Route::Position(position.slug.clone()).path(language.locale),
            title: text.to_owned(),
            language: text_language.map(str::to_owned),
            text: localized(language, &position.holder).0.to_owned(),
            organisation: None,
        };
        add(found, elsewhere(&position.text, text, 1).collect());
    }
}

fn procedures(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for procedure in &snapshot.content.procedures {
        let (title, title_language) = localized(language, &procedure.title);
        let mut more: Vec<(u8, String)> = procedure.references.iter().map(|number| (1, number.clone())).collect();
        more.extend(elsewhere(&procedure.title, title, 1));
        let found = Found {
            kind: FoundKind::Procedure,
            href: Route::Procedure(procedure.slug.clone()).path(language.locale),
            title: title.to_owned(),
            language: title_language.map(str::to_owned),
            text: localized(language, &procedure.summary).0.to_owned(),
            organisation: None,
        };
        add(found, more);
    }
}

fn milestones(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for milestone in &snapshot.content.milestones {
        let (title, title_language) = localized(language, &milestone.title);
        let found = Found {
            kind: FoundKind::Milestone,
            href: Route::Milestone(milestone.slug.clone()).path(language.locale),
            title: title.to_owned(),
            language: title_language.map(str::to_owned),
            text: localized(language, &milestone.summary).0.to_owned(),
            organisation: None,
        };
        let mut more = vec![(2, language.date(milestone.date))];
        more.extend(elsewhere(&milestone.title, title, 1));
        add(found, more);
    }
}

fn figures(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    for figure in &snapshot.content.figures {
        let (label, label_language) = localized(language, &figure.label);
        let mut more = vec![(2, figure.value.to_string())];
        more.extend(figure.year.map(|year| (2, year.to_string())));
        more.extend(elsewhere(&figure.label, label, 1));
        let about = [localized(language, &figure.publisher).0, localized(language, &figure.note).0];
        let found = Found {
            kind: FoundKind::Figure,
            href: format!("{}#{}", Route::Figures.path(language.locale), figure.slug),
            title: format!("{} {label}", language.figure(figure)),
            language: label_language.map(str::to_owned),
            text: about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". "),
            organisation: None,
        };
        add(found, more);
    }
}

fn helplines(snapshot: &Snapshot, language: &Language, add: &mut Add<'_>) {
    let help = Route::Text(TextPage::Help);
    if !snapshot.has_page(&help) {
        return;
    }
    let help = help.path(language.locale);
    for line in snapshot.content.helplines.iter().filter(|line| line.is_shown()) {
        let (name, name_language) = localized(language, &line.name);
        let country = line.country.map(|country| language.country(country));
        let kind = language.text(&format!("line-{}", line.kind)).to_owned();
        let mut more: Vec<(u8, String)> = elsewhere(&line.name, name, 1).collect();
        more.extend(line.phone.iter().flat_map(|phone| [(1, phone.clone()), (1, digits(phone))]));
        more.push((2, language.text(&format!("who-{}", line.kind)).to_owned()));
        more.extend(line.website.iter().map(|address| (2, host(address))));
        let facts = [line.phone.clone(), country, Some(kind)];
        let found = Found {
            kind: FoundKind::Helpline,
            href: line.country.map_or_else(|| help.clone(), |country| format!("{help}?country={country}")),
            title: name.to_owned(),
            language: name_language.map(str::to_owned),
            text: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            organisation: None,
        };
        add(found, more);
    }
}

/// A phone number as one word.
fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

fn sections<'a>(language: &Language, pages: impl Iterator<Item = &'a Page>, add: &mut Add<'_>) {
    for page in pages {
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
            let found = Found {
                kind: FoundKind::Text,
                href,
                title,
                language: text_language.clone(),
                text: plain,
                organisation: None,
            };
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
