//! The columns of the table of members.

use super::column::{Column, certainty, joined};
use crate::{
    domain::{Country, MEMBERS, Organisation, Route},
    feeds::{context::FeedContext, text::FeedText},
};

/// The columns, with their headings in the reader's language.
pub fn columns(context: &FeedContext) -> Vec<Column<Organisation>> {
    let heading = |message: &str| context.text(message);
    vec![
        Column::new(heading("sort-name"), |_, member| member.name.clone()),
        Column::new(heading("table-other-names"), other_names),
        Column::new(heading("member-acronym"), |_, member| member.acronym.clone().unwrap_or_default()),
        Column::new(heading("member-seat"), |context, member| {
            let place = member.place.as_ref().and_then(|place| context.snapshot.place(place));
            place.map(|place| context.localized(&place.name).marked()).unwrap_or_default()
        }),
        Column::new(format!("{} (ISO 3166-1)", heading("facet-country")), |context, member| {
            country(context, member).map(|country| country.to_string()).unwrap_or_default()
        }),
        Column::new(heading("facet-country"), |context, member| {
            country(context, member).map(|country| context.language().country(country)).unwrap_or_default()
        }),
        Column::new(heading("facet-kind"), |context, member| context.text(&format!("kind-{}", member.kind))),
        Column::new(heading("facet-scope"), |context, member| {
            member.scope.map(|scope| context.text(&format!("scope-{scope}"))).unwrap_or_default()
        }),
        Column::new(heading("facet-membership"), |context, member| {
            let membership = member.membership;
            membership.map(|membership| context.text(&format!("membership-one-{membership}"))).unwrap_or_default()
        }),
        Column::new(heading("table-summary"), |context, member| context.localized(&member.summary).marked()),
        Column::new(heading("member-website"), |_, member| member.website.clone().unwrap_or_default()),
        Column::new(heading("member-evidence"), |context, member| context.localized(&member.evidence_summary).marked()),
        Column::new(heading("dossier-certainty"), |context, member| certainty(context, &member.evidence)),
        Column::new(heading("positions-source"), |_, member| member.evidence.source_url.clone().unwrap_or_default()),
        Column::new(heading("member-unverified"), |context, member| {
            joined(member.unverified.iter().map(|column| named(context, column)))
        }),
        Column::new(heading("share-address"), |context, member| context.url(&Route::Member(member.slug.clone()))),
    ]
}

fn country(context: &FeedContext, member: &Organisation) -> Option<Country> {
    context.snapshot.seat_of(member)
}

/// Its names in other languages, each with its language: `Jouets [fr]; Spielzeug [de]`.
fn other_names(_: &FeedContext, member: &Organisation) -> String {
    let names = member.other_names.iter().filter(|(_, name)| *name != member.name);
    joined(names.map(|(locale, name)| FeedText::new(name, Some(locale.code())).marked()))
}

/// A column of the content's files as this table calls it.
fn named(context: &FeedContext, column: &str) -> String {
    match column {
        "name" => context.text("sort-name"),
        "acronym" => context.text("member-acronym"),
        "place" => context.text("member-seat"),
        "website" => context.text("member-website"),
        facet if MEMBERS.facets.iter().any(|known| known.name == facet) => context.text(&format!("facet-{facet}")),
        other => other.to_owned(),
    }
}
