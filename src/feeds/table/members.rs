//! The columns of the table of members.

use super::column::{Column, certainty, joined};
use crate::{
    domain::{Country, Organisation, Route},
    feeds::{asked::Asked, words::Words},
};

/// The columns, with their headings in the reader's language.
pub fn columns(asked: &Asked) -> Vec<Column<Organisation>> {
    let heading = |message: &str| asked.text(message);
    vec![
        Column::new(heading("sort-name"), |_, member| member.name.clone()),
        Column::new(heading("table-other-names"), other_names),
        Column::new(heading("member-acronym"), |_, member| member.acronym.clone().unwrap_or_default()),
        Column::new(heading("member-seat"), |asked, member| {
            let place = member.place.as_ref().and_then(|place| asked.snapshot.place(place));
            place.map(|place| asked.words(&place.name).marked()).unwrap_or_default()
        }),
        Column::new(format!("{} (ISO 3166-1)", heading("facet-country")), |asked, member| {
            country(asked, member).map(|country| country.to_string()).unwrap_or_default()
        }),
        Column::new(heading("facet-country"), |asked, member| {
            country(asked, member).map(|country| asked.language().country(country)).unwrap_or_default()
        }),
        Column::new(heading("facet-kind"), |asked, member| asked.text(&format!("kind-{}", member.kind))),
        Column::new(heading("facet-scope"), |asked, member| {
            member.scope.map(|scope| asked.text(&format!("scope-{scope}"))).unwrap_or_default()
        }),
        Column::new(heading("facet-membership"), |asked, member| {
            let membership = member.membership;
            membership.map(|membership| asked.text(&format!("membership-one-{membership}"))).unwrap_or_default()
        }),
        Column::new(heading("table-summary"), |asked, member| asked.words(&member.summary).marked()),
        Column::new(heading("member-website"), |_, member| member.website.clone().unwrap_or_default()),
        Column::new(heading("member-evidence"), |asked, member| asked.words(&member.evidence_summary).marked()),
        Column::new(heading("dossier-certainty"), |asked, member| certainty(asked, &member.evidence)),
        Column::new(heading("positions-source"), |_, member| member.evidence.source_url.clone().unwrap_or_default()),
        Column::new(heading("member-unverified"), |asked, member| {
            joined(member.unverified.iter().map(|column| named(asked, column)))
        }),
        Column::new(heading("share-address"), |asked, member| {
            asked.absolute(&Route::Member(member.slug.clone()).path(asked.locale()))
        }),
    ]
}

fn country(asked: &Asked, member: &Organisation) -> Option<Country> {
    asked.snapshot.country_of(member.place.as_ref(), member.country)
}

/// Its names in other languages, each with its language: `Jouets [fr]; Spielzeug [de]`.
fn other_names(_: &Asked, member: &Organisation) -> String {
    let names = member.other_names.iter().filter(|(_, name)| *name != member.name);
    joined(names.map(|(locale, name)| Words::new(name, Some(locale.code())).marked()))
}

/// A column of the content's files as this table calls it.
fn named(asked: &Asked, column: &str) -> String {
    match column {
        "name" => asked.text("sort-name"),
        "acronym" => asked.text("member-acronym"),
        "place" => asked.text("member-seat"),
        "country" | "kind" | "scope" | "membership" => asked.text(&format!("facet-{column}")),
        "website" => asked.text("member-website"),
        other => other.to_owned(),
    }
}
