//! One record of each kind, given its name and those it may name.

use super::values::{address, country, date, evidence, line, localized, maybe, one_of, year};
use coalition::domain::{
    Act, ActKind, Body, CoalitionRole, Country, Event, EventFormat, EventKind, EventStatus, Figure, FigureTopic,
    FigureUnit, Helpline, HelplineCoverage, HelplineKind, Involvement, InvolvementRole, Locale, Membership, Milestone,
    OpeningHours, Organisation, OrganisationKind, Person, Place, PlannedStep, Position, Procedure, Quantity, Relation,
    Scope, Slug, Speaker, SpeakerPart, Stage, Term, Votes, Weekday, dialled,
};
use proptest::{collection, option, prelude::*, sample};

pub fn place(slug: Slug) -> impl Strategy<Value = Place> {
    (Just(slug), country(), localized(1), -90.0..=90.0, -180.0..=180.0)
        .prop_map(|(slug, country, name, latitude, longitude)| Place { slug, country, name, latitude, longitude })
}

/// A place, and a country that agrees with it.
fn seat(places: &[Place]) -> impl Strategy<Value = (Option<Slug>, Option<Country>)> + use<> {
    (maybe(places), option::of(country())).prop_map(|(place, country)| match place {
        Some(place) => (Some(place.slug), country.map(|_| place.country)),
        None => (None, country),
    })
}

pub fn organisation(slug: Slug, places: &[Place]) -> impl Strategy<Value = Organisation> + use<> {
    let names = (line(), option::of(sample::select(vec!["el", "sr-Latn"])), localized(0), option::of(line()));
    let codes = (
        one_of(OrganisationKind::ALL),
        option::of(one_of(Scope::ALL)),
        option::of(one_of(Membership::ALL)),
        option::of(one_of(Relation::ALL)),
    );
    let unverified = sample::subsequence(vec!["place", "name_fr", "kind"], 0..=3);
    let proof = (localized(0), localized(0), evidence(), unverified, option::of(logo()));
    (Just(slug), names, seat(places), option::of(address()), codes, proof).prop_map(
        |(slug, (name, language, other_names, acronym), (place, country), website, codes, proof)| Organisation {
            slug,
            name,
            name_language: language.map(str::to_owned),
            other_names,
            acronym,
            place,
            country,
            website,
            kind: codes.0,
            scope: codes.1,
            membership: codes.2,
            relation: codes.3,
            summary: proof.0,
            evidence_summary: proof.1,
            evidence: proof.2,
            unverified: proof.3.into_iter().map(str::to_owned).collect(),
            logo: proof.4,
        },
    )
}

/// A drawing that an import takes.
fn logo() -> impl Strategy<Value = String> {
    (1..=9_u8, line()).prop_map(|(side, title)| {
        let title = title.replace('&', "&amp;").replace('<', "&lt;");
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<title>{title}</title><path d=\"M0 0h{side}v{side}z\"/></svg>\n"
        )
    })
}

/// BCP 47 tags.
fn languages() -> impl Strategy<Value = Vec<String>> {
    sample::subsequence(vec!["bg", "de", "en", "sr-Latn"], 0..=3)
        .prop_map(|tags| tags.into_iter().map(str::to_owned).collect())
}

pub fn person(slug: Slug, organisations: &[Slug]) -> impl Strategy<Value = Person> + use<> {
    (Just(slug), line(), maybe(organisations), localized(0), option::of(date()), evidence()).prop_map(
        |(slug, name, organisation, role, role_as_of, evidence)| Person {
            slug,
            name,
            organisation,
            role,
            role_as_of,
            evidence,
        },
    )
}

pub fn event(slug: Slug, places: &[Place]) -> impl Strategy<Value = Event> + use<> {
    let texts = (localized(1), localized(0), localized(0), localized(0), localized(0));
    let times = (date(), date(), any::<bool>(), sample::select(vec!["Europe/Brussels", "America/New_York"]));
    let codes = (
        option::of(one_of(EventFormat::ALL)),
        one_of(EventKind::ALL),
        one_of(EventStatus::ALL),
        one_of(CoalitionRole::ALL),
        option::of((any::<u32>(), one_of(Quantity::ALL))),
        (languages(), option::of(1..=255_u8), any::<u32>()),
    );
    (Just(slug), texts, times, seat(places), codes, evidence()).prop_map(
        |(slug, texts, (one, other, has_end, zone), (place, country), codes, evidence)| {
            let end = (has_end && one.year() < other.year()).then_some(other);
            let has_time = one.time().is_some() || end.is_some_and(|end| end.time().is_some());
            Event {
                slug,
                title: texts.0,
                summary: texts.1,
                start: one,
                end,
                time_zone: has_time.then(|| zone.to_owned()),
                place,
                country,
                venue: texts.2,
                format: codes.0,
                kind: codes.1,
                status: codes.2,
                coalition_role: codes.3,
                organisers: texts.3,
                signatories: codes.4,
                languages: codes.5.0,
                languages_count: codes.5.1,
                note: texts.4,
                evidence,
                revision: codes.5.2,
            }
        },
    )
}

pub fn speaker(event: Slug, person: Slug) -> impl Strategy<Value = Speaker> {
    (one_of(SpeakerPart::ALL), localized(0)).prop_map(move |(part, role)| Speaker {
        event: event.clone(),
        person: person.clone(),
        part,
        role,
    })
}

pub fn involvement(event: Slug, organisation: Slug) -> impl Strategy<Value = Involvement> {
    (one_of(InvolvementRole::ALL), evidence()).prop_map(move |(role, evidence)| Involvement {
        event: event.clone(),
        organisation: organisation.clone(),
        role,
        evidence,
    })
}

pub fn procedure(slug: Slug) -> impl Strategy<Value = Procedure> {
    let act = (one_of(ActKind::ALL), "20[0-9]{2}/[0-9]{1,4}", option::of(date()))
        .prop_map(|(kind, number, in_force_until)| Act { kind, number, in_force_until });
    let planned = (one_of(Stage::ALL), date()).prop_map(|(stage, date)| PlannedStep { stage, date });
    let texts = (localized(1), localized(0), localized(0));
    let references = collection::vec("20[0-9]{2}/[0-9]{4}\\(COD\\)", 0..3);
    (Just(slug), references, texts, option::of(act), option::of(planned), option::of(date())).prop_map(
        |(slug, references, (title, summary, next), act, planned, checked_on)| Procedure {
            slug,
            references,
            title,
            summary,
            act,
            planned,
            next,
            checked_on,
        },
    )
}

pub fn milestone(slug: Slug, procedures: &[Slug], events: &[Slug]) -> impl Strategy<Value = Milestone> + use<> {
    let links = (
        maybe(procedures),
        maybe(events),
        sample::subsequence(Body::ALL, 0..=Body::ALL.len()),
        option::of(one_of(Stage::ALL)),
    );
    let votes = (any::<u16>(), any::<u16>(), option::of(any::<u16>()))
        .prop_map(|(in_favour, against, abstentions)| Votes { in_favour, against, abstentions });
    let proof = (evidence(), option::of(date()), option::of(votes));
    (Just(slug), date(), links, (localized(1), localized(0), localized(0)), proof).prop_map(
        |(slug, date, (procedure, event, bodies, stage), (title, summary, note), (evidence, checked_on, votes))| {
            Milestone { slug, date, procedure, stage, title, summary, bodies, votes, event, note, evidence, checked_on }
        },
    )
}

pub fn position(slug: Slug, procedures: &[Slug]) -> impl Strategy<Value = Position> + use<> {
    let since = (option::of(date()), option::of(1..=255_u8));
    let links = (maybe(procedures), maybe(procedures));
    (Just(slug), localized(1), links, localized(0), any::<(bool, bool)>(), since, collection::vec(address(), 0..3))
        .prop_map(|(slug, text, (topic, procedure), holder, (own, in_coalition_text), (since, demand), sources)| {
            Position {
                slug,
                text,
                topic,
                procedures: procedure.into_iter().collect(),
                holder,
                own,
                since,
                demand,
                in_coalition_text,
                sources,
            }
        })
}

pub fn figure(slug: Slug) -> impl Strategy<Value = Figure> {
    let number = (0..1_u64 << 53, one_of(FigureUnit::ALL), one_of(Quantity::ALL), option::of(year()));
    let texts = (localized(1), localized(0), localized(0));
    let names = (Just(slug), option::of(one_of(FigureTopic::ALL)));
    (names, number, texts, option::of(1..=255_u8), evidence(), option::of(date())).prop_map(
        |((slug, topic), (value, unit, quantity, year), (label, publisher, note), highlight, evidence, checked_on)| {
            Figure { slug, topic, value, unit, quantity, year, label, publisher, highlight, note, evidence, checked_on }
        },
    )
}

/// One or more periods that do not overlap, because each is in a language of its own or of all.
pub fn opening_hours() -> impl Strategy<Value = OpeningHours> {
    let time = |minutes: u32| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let period =
        (0..7_usize, 0..7_usize, 0..1_440_u32, 1..=1_440_u32).prop_filter("opens and closes", |it| it.2 != it.3);
    let languages = sample::subsequence(vec!["", " (uk)", " (sr-Latn)"], 1..=3);
    (languages, collection::vec(period, 3)).prop_map(move |(languages, periods)| {
        let written = languages.iter().zip(periods).map(|(language, (one, other, opens, closes))| {
            let [first, last] = [one.min(other), one.max(other)].map(|day| Weekday::ALL[day]);
            let days = if first == last { first.to_string() } else { format!("{first}-{last}") };
            format!("{days} {}-{}{language}", time(opens), time(closes))
        });
        written.collect::<Vec<_>>().join("; ").parse::<OpeningHours>().expect("hours")
    })
}

pub fn term(slug: Slug) -> impl Strategy<Value = Term> {
    let forms = collection::vec("[a-zé]{1,6}( [a-z]{1,6})?[*]?", 0..3);
    (Just(slug), one_of(Locale::ALL), "[a-zéΩ]{1,9}( [a-z]{1,6})?", forms, (line(), line()), evidence()).prop_map(
        |(slug, locale, discouraged, forms, (preferred, why), evidence)| Term {
            slug,
            locale,
            discouraged,
            forms,
            preferred,
            why,
            evidence,
        },
    )
}

/// A number: digits in groups are one, unless they go on after one of the Union's.
fn phone() -> impl Strategy<Value = String> {
    "[0-9]{3}( [0-9]{2,3}){0,3}".prop_filter("more than one number", |phone| dialled(phone).is_some())
}

pub fn helpline(slug: Slug) -> impl Strategy<Value = Helpline> {
    let reach = (option::of(phone()), option::of(address()), option::of(date()), option::of(date()));
    let codes = (one_of(HelplineKind::ALL), option::of(one_of(HelplineCoverage::ALL)));
    let service = (option::of(opening_hours()), languages());
    (Just(slug), option::of(country()), codes, localized(1), reach, service, evidence()).prop_map(
        |(slug, country, codes, name, (phone, website, checked_on, verified_on), (hours, mut languages), evidence)| {
            let of_hours = hours.iter().flat_map(OpeningHours::periods).filter_map(|period| period.language.clone());
            languages.extend(of_hours);
            Helpline {
                slug,
                country,
                coverage: codes.1,
                kind: codes.0,
                name,
                phone,
                website,
                hours,
                languages,
                evidence,
                checked_on,
                verified_on,
            }
        },
    )
}
