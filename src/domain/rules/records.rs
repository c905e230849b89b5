//! Rules within one record, and between it and the place that it is in.

use super::{logo, wording};
use crate::domain::{
    Country, Event, Figure, Helpline, OpeningHours, Organisation, PartialDate, Place, Slug, Term, dialled,
    schema::{Cells, Column, Fault, Kind, Schema},
    terms::ANY,
};
use std::collections::HashMap;

/// The country of each place.
pub type Countries<'a> = HashMap<&'a Slug, Country>;

/// The country of each place.
pub fn countries<'a>(places: impl IntoIterator<Item = &'a Place>) -> Countries<'a> {
    places.into_iter().map(|place| (&place.slug, place.country)).collect()
}

/// What is wrong with the words of a record's cells. Settings, texts and
/// interface strings have rules of their own.
#[must_use]
pub fn cells(kind: Kind, cells: &Cells) -> Vec<Fault> {
    if matches!(kind, Kind::Site | Kind::Texts | Kind::Phrases) {
        return Vec::new();
    }
    let wrong = |(column, text)| {
        let (reason, remedy) = wording::of_cell(text)?;
        Some(Fault::new(column, reason, remedy))
    };
    cells.filled().filter(|(column, _)| *column != logo::COLUMN).filter_map(wrong).collect()
}

/// What is wrong with an organisation.
#[must_use]
pub fn organisation(organisation: &Organisation, countries: &Countries<'_>) -> Vec<Fault> {
    let mut faults: Vec<_> = unverified_columns(organisation).collect();
    faults.extend(other_country(organisation.place.as_ref(), organisation.country, countries));
    faults
}

/// What is wrong with an event.
#[must_use]
pub fn event(event: &Event, countries: &Countries<'_>) -> Vec<Fault> {
    let mut faults: Vec<_> = other_country(event.place.as_ref(), event.country, countries).into_iter().collect();
    if let Some(end) = event.end.filter(|end| ends_before(*end, event.start)) {
        let reason = format!("the event ends ({end}) before it starts ({})", event.start);
        faults.push(Fault::new("end", reason, "correct one of the two dates"));
    }
    let has_time = event.start.time().is_some() || event.end.is_some_and(|end| end.time().is_some());
    match &event.time_zone {
        None if has_time => {
            let remedy = "name the IANA time zone such as Europe/Brussels";
            faults.push(Fault::new("time_zone", "the cell is empty though a time of day is given", remedy));
        }
        Some(zone) if !is_time_zone(zone) => {
            let reason = format!("“{zone}” is not an IANA time zone");
            faults.push(Fault::new("time_zone", reason, "write one such as Europe/Brussels"));
        }
        _ => {}
    }
    faults
}

/// What is wrong with a figure. Spreadsheet programs count days: 45000 is one in 2023.
#[must_use]
pub fn figure(figure: &Figure) -> Vec<Fault> {
    let wrong = figure.year.filter(|year| !(1000..=9999).contains(year)).map(|year| {
        let reason = format!("“{year}” is not a year of four digits");
        Fault::new("year", reason, "write it such as 2023, in a column that is formatted as text")
    });
    wrong.into_iter().collect()
}

/// What is wrong with a helpline. A number that cannot be dialled would be offered to a child.
#[must_use]
pub fn helpline(helpline: &Helpline) -> Vec<Fault> {
    let undialable = helpline.phone.as_ref().filter(|phone| dialled(phone).is_none()).map(|phone| {
        let reason = format!("“{phone}” is not a telephone number: digits, blanks and one leading plus only");
        let remedy = "write it such as +32 2 475 44 11 or 116 111, in a column that is formatted as text; a second number has a \
                      row of its own, hours have their own column";
        Fault::new("phone", reason, remedy)
    });
    undialable.into_iter().chain(languages_of_hours(helpline)).collect()
}

/// What is wrong with a term to avoid: it needs a word to be found by, and an open ending belongs to a word.
#[must_use]
pub fn term(term: &Term) -> Vec<Fault> {
    let fault = |column: &str, text: &String| {
        if !text.chars().any(char::is_alphanumeric) {
            return Some(Fault::new(column, format!("“{text}” has no word"), "write the term in words"));
        }
        let is_open = column == "discouraged" && text.contains(ANY);
        let is_loose = text.split(ANY).skip(1).any(|rest| rest.starts_with(char::is_alphanumeric))
            || text.split(char::is_whitespace).any(|word| word.starts_with(ANY));
        (is_open || is_loose).then(|| {
            let remedy = "a * stands at the end of a word, in the column forms alone";
            Fault::new(column, format!("“{text}” has a * that stands for no ending"), remedy)
        })
    };
    let forms = term.forms.iter().filter_map(|form| fault("forms", form));
    fault("discouraged", &term.discouraged).into_iter().chain(forms).collect()
}

/// Hours are those of a language that the helpline answers in.
fn languages_of_hours(helpline: &Helpline) -> impl Iterator<Item = Fault> {
    let periods = helpline.hours.iter().flat_map(OpeningHours::periods);
    let named = periods.filter_map(|period| period.language.as_ref());
    named.filter(|language| !helpline.languages.contains(language)).map(|language| {
        let reason = format!("“{language}” is not among the languages of this helpline");
        Fault::new("hours", reason, "add it to the column languages or correct the hours")
    })
}

/// What is in a place is in the place's country.
fn other_country(place: Option<&Slug>, country: Option<Country>, countries: &Countries<'_>) -> Option<Fault> {
    let (place, country) = (place?, country?);
    let of_place = countries.get(place).filter(|of_place| **of_place != country)?;
    let reason = format!("the country is {country}, but the place “{place}” is in {of_place} ({})", Kind::Places);
    Some(Fault::new("country", reason, "correct the place or the country"))
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

/// `unverified` names columns of its own kind.
fn unverified_columns(organisation: &Organisation) -> impl Iterator<Item = Fault> {
    let is_column = |name: &str| {
        let is_it =
            |column: &Column| column.is_called(name) || matches!(column, Column::Localized(base) if *base == name);
        Organisation::columns().iter().any(is_it)
    };
    organisation.unverified.iter().filter(move |name| !is_column(name)).map(|name| {
        let reason = format!("“{name}” is not a column of this file");
        Fault::new("unverified", reason, "name the columns that no source proves, such as place")
    })
}
