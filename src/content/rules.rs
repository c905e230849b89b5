//! What has to hold between the cells of a row and between files.

use super::{
    Problem,
    draft::Draft,
    files::SITE,
    table::{Table, file_of},
};
use crate::domain::{
    Country, Event, Figure, Helpline, OpeningHours, Organisation, PartialDate, Slug, dialled,
    schema::{Column, Kind, Schema},
};
use std::collections::HashMap;

/// Tells everything that breaks a rule.
pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    foreign_keys(draft, problems);
    compared(draft, problems);
    let countries = draft.places.records.iter().map(|(_, place)| (&place.slug, place.country)).collect();
    let seats = |organisation: &Organisation| (organisation.place.clone(), organisation.country);
    same_country(&draft.organisations, seats, &countries, problems);
    same_country(&draft.events, |event: &Event| (event.place.clone(), event.country), &countries, problems);
    for (line, event) in &draft.events.records {
        problems.extend(times(event).into_iter().map(|problem| problem.at(*line)));
    }
    super::text_rules::check(draft, problems);
    for (line, helpline) in &draft.helplines.records {
        problems.extend(undialable(helpline).map(|problem| problem.at(*line)));
        problems.extend(languages_of_hours(helpline).map(|problem| problem.at(*line)));
    }
    for (line, figure) in &draft.figures.records {
        problems.extend(no_year(figure).map(|problem| problem.at(*line)));
    }
    for (line, organisation) in &draft.organisations.records {
        problems.extend(unverified_columns(organisation).map(|problem| problem.at(*line)));
    }
}

/// A number that cannot be dialled would be offered to a child.
fn undialable(helpline: &Helpline) -> Option<Problem> {
    let phone = helpline.phone.as_ref().filter(|phone| dialled(phone).is_none())?;
    let reason = format!("“{phone}” is not a telephone number: digits, blanks and one leading plus only");
    let remedy = "write it such as +32 2 475 44 11 or 116 111, in a column that is formatted as text; a second number has a row of \
                  its own, hours have their own column";
    Some(Table::<Helpline>::problem(0, "phone", reason, remedy))
}

/// Spreadsheet programs count days: 45000 is one in 2023.
fn no_year(figure: &Figure) -> Option<Problem> {
    let year = figure.year.filter(|year| !(1000..=9999).contains(year))?;
    let reason = format!("“{year}” is not a year of four digits");
    Some(Table::<Figure>::problem(0, "year", reason, "write it such as 2023, in a column that is formatted as text"))
}

/// Every key that a file names in another has to be there. Keys of broken rows count: one mistake is told once.
fn foreign_keys(draft: &Draft, problems: &mut Vec<Problem>) {
    let links = draft.links();
    for from in &links {
        for (line, reference) in from.references {
            let keys = links.iter().find(|to| to.kind == reference.kind).and_then(|to| to.keys);
            if keys.is_some_and(|keys| !keys.contains(&reference.key)) {
                let (file, named) = (file_of(from.kind), file_of(reference.kind));
                let reason = format!("“{}” is not a slug in {named}", reference.key);
                let remedy = format!("add it to {named} or correct it in {file}");
                problems.push(Problem::of_file(&file, reason, remedy).at(*line).in_column(reference.column));
            }
        }
    }
}

/// What the settings set side by side has to be there.
fn compared(draft: &Draft, problems: &mut Vec<Problem>) {
    let rows = draft.site.iter().flat_map(|site| &site.comparison);
    for row in rows {
        let milestones = row.institutions().into_iter().flatten().map(|stance| &stance.milestone);
        let milestones = milestones.map(|slug| (slug, &draft.milestones.keys, file_of(Kind::Milestones)));
        let positions = row.coalition.iter().map(|slug| (slug, &draft.positions.keys, file_of(Kind::Positions)));
        for (slug, keys, file) in milestones.chain(positions) {
            if keys.as_ref().is_some_and(|keys| !keys.contains(slug.as_str())) {
                let reason = format!("“{slug}” is not a slug in {file}");
                let remedy = format!("add it to {file} or correct it in {SITE}");
                problems.push(Problem::of_file(SITE, reason, remedy).in_column("comparison"));
            }
        }
    }
}

/// What is in a place is in the place's country.
fn same_country<T: Schema>(
    table: &Table<T>,
    seat: impl Fn(&T) -> (Option<Slug>, Option<Country>),
    countries: &HashMap<&Slug, Country>,
    problems: &mut Vec<Problem>,
) {
    for (line, record) in &table.records {
        if let (Some(place), Some(country)) = seat(record)
            && let Some(of_place) = countries.get(&place)
            && *of_place != country
        {
            let reason = format!(
                "the country is {country}, but the place “{place}” is in {of_place} ({})",
                file_of(Kind::Places)
            );
            problems.push(Table::<T>::problem(*line, "country", reason, "correct the place or the country"));
        }
    }
}

fn times(event: &Event) -> Vec<Problem> {
    let wrong = |column: &str, reason: String, remedy: &str| Table::<Event>::problem(0, column, reason, remedy);
    let mut problems = Vec::new();
    if let Some(end) = event.end.filter(|end| ends_before(*end, event.start)) {
        let reason = format!("the event ends ({end}) before it starts ({})", event.start);
        problems.push(wrong("end", reason, "correct one of the two dates"));
    }
    let has_time = event.start.time().is_some() || event.end.is_some_and(|end| end.time().is_some());
    match &event.time_zone {
        None if has_time => {
            let remedy = "name the IANA time zone such as Europe/Brussels";
            problems.push(wrong("time_zone", "the cell is empty though a time of day is given".to_owned(), remedy));
        }
        Some(zone) if !is_time_zone(zone) => {
            let reason = format!("“{zone}” is not an IANA time zone");
            problems.push(wrong("time_zone", reason, "write one such as Europe/Brussels"));
        }
        _ => {}
    }
    problems
}

/// Dates are compared as far as both are known: an event in November 2023 may end in 2023.
fn ends_before(end: PartialDate, start: PartialDate) -> bool {
    let same_day = end.day().is_some() && end.date() == start.date();
    end.is_before(start) || (same_day && end.time().is_some() && end < start)
}

fn is_time_zone(name: &str) -> bool {
    // A machine without a time zone database must still be able to import.
    jiff::tz::db().is_definitively_empty()
        || jiff::tz::TimeZone::get(name).is_ok_and(|zone| zone.iana_name() == Some(name))
}

/// Hours are those of a language that the helpline answers in.
fn languages_of_hours(helpline: &Helpline) -> impl Iterator<Item = Problem> {
    let periods = helpline.hours.iter().flat_map(OpeningHours::periods);
    let named = periods.filter_map(|period| period.language.as_ref());
    named.filter(|language| !helpline.languages.contains(language)).map(|language| {
        let reason = format!("“{language}” is not among the languages of this helpline");
        Table::<Helpline>::problem(0, "hours", reason, "add it to the column languages or correct the hours")
    })
}

/// `unverified` names columns of its own file.
fn unverified_columns(organisation: &Organisation) -> impl Iterator<Item = Problem> {
    let is_column = |name: &str| {
        let is_it =
            |column: &Column| column.is_called(name) || matches!(column, Column::Localized(base) if *base == name);
        Organisation::columns().iter().any(is_it)
    };
    organisation.unverified.iter().filter(move |name| !is_column(name)).map(|name| {
        let reason = format!("“{name}” is not a column of this file");
        Table::<Organisation>::problem(0, "unverified", reason, "name the columns that no source proves, such as place")
    })
}
