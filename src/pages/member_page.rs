//! One organisation: facts, evidence, people, events and letters.

use super::{
    Context, Document, Head,
    downloads::citation,
    fallback::fallback_of,
    not_found_page,
    parts::{breadcrumb, country_link, source_link},
    previews::spot,
    record::{Record, RecordList, RecordSection, Unverified, event_entry, fact, facts, list_section},
    seats::how_to_tell,
    structured_data,
};
use crate::{
    domain::{Membership, Organisation, Route, Slug},
    preview::Preview,
    ui::{external_link, host, tile},
};
use leptos::prelude::*;

/// The organisation's page, or the 404 page when it is none of the coalition's.
pub fn member_page(context: &Context, slug: &Slug) -> Document {
    let organisation = context.snapshot.organisation(slug);
    let Some((organisation, membership)) = organisation.and_then(|record| Some((record, record.membership?))) else {
        return not_found_page(context);
    };
    let above = [(context.text("members-title"), Route::Members)];
    let language = organisation.name_language.as_deref().filter(|code| *code != context.locale.code());
    let head = Head {
        title: organisation.name.clone(),
        description: context.language().with("member-description", &[("name", &organisation.name)]),
        preview: Some(preview(context, organisation, membership)),
        structured_data: vec![
            structured_data::organisation(context, organisation),
            structured_data::breadcrumb(context, &above, &organisation.name),
        ],
        ..Head::default()
    };
    let (summary, summary_language) = context.edition().localized(&organisation.summary);
    let translated = organisation.other_names.exact(context.locale).filter(|name| *name != organisation.name);
    let translated = translated.map(|name| view! { <p class="subtitle">{name.to_owned()}</p> });
    let lead = view! {
        {translated}
        {fallback_of(context, [&organisation.summary])}
        <p class="lead" lang=summary_language>{summary.to_owned()}</p>
    };
    let header = view! {
        <header class="page-header">
            {tile(organisation, context.edition().logo(organisation))}
            <h1 tabindex="-1" lang=language.map(str::to_owned)>{organisation.name.clone()}</h1>
            {lead}
        </header>
    };
    let sections = [Some(evidence(context, organisation, membership)), events(context, organisation)];
    let main = view! {
        {breadcrumb(context, &above, &organisation.name)}
        <Record
            header=header.into_any()
            citation=citation(context, &organisation.name)
            facts=facts_of(context, organisation, membership)
            related=people(context, organisation)
        >
            {sections}
        </Record>
    };
    Document::ok(head, main.into_any())
}

fn preview(context: &Context, organisation: &Organisation, membership: Membership) -> Preview {
    let (place, country) = (organisation.place.as_ref(), organisation.country);
    let seat = context.edition().location(context.snapshot, place, country);
    let kind = context.text(&format!("kind-{}", organisation.kind));
    Preview {
        title: organisation.name.clone(),
        above: context.text(&format!("membership-one-{membership}")),
        below: if seat.is_empty() { kind } else { format!("{seat} · {kind}") },
        spots: spot(context, place, country.as_ref()),
    }
}

fn facts_of(context: &Context, organisation: &Organisation, membership: Membership) -> AnyView {
    let unknown = || context.text("member-unknown");
    // A fact that no source proves yet is shown as such.
    let checked = |column: &str, value: AnyView| {
        let unverified = organisation.unverified.iter().any(|known| known == column);
        let words = context.text("member-unverified");
        let note = unverified.then(|| view! { <Unverified>{words}</Unverified> });
        view! { {value} " " {note} }.into_any()
    };
    let seat = context.edition().location(context.snapshot, organisation.place.as_ref(), organisation.country);
    let seat = if seat.is_empty() {
        unknown().into_any()
    } else {
        let column = if organisation.place.is_some() { "place" } else { "country" };
        let seat = country_link(context, seat, context.snapshot.seat_of(organisation));
        checked(column, seat)
    };
    let website = match &organisation.website {
        Some(url) => checked("website", external_link(url, host(url), context.language().text("external-link"))),
        None => unknown().into_any(),
    };
    let acronym = organisation.acronym.clone().map(|acronym| fact(context.text("member-acronym"), acronym));
    let scope = organisation.scope.map(|scope| context.text(&format!("scope-{scope}")));
    let lines = view! {
        {acronym}
        {fact(context.text("member-membership"), badge(context, membership))}
        {fact(context.text("member-kind"), context.text(&format!("kind-{}", organisation.kind)))}
        {fact(context.text("member-scope"), scope.unwrap_or_else(unknown))}
        {fact(context.text("member-seat"), seat)}
        {fact(context.text("member-website"), website)}
    };
    facts(context, lines)
}

fn badge(context: &Context, membership: Membership) -> AnyView {
    let label = context.text(&format!("membership-one-{membership}"));
    view! { <span class="badge" data-membership=membership.code()>{label}</span> }.into_any()
}

fn evidence(context: &Context, organisation: &Organisation, membership: Membership) -> AnyView {
    let (summary, language) = context.edition().localized(&organisation.evidence_summary);
    let source = source_link(context, &organisation.evidence, "member-source").map(|link| view! { <p>{link}</p> });
    let about = context.text(&format!("membership-about-{membership}"));
    let summary = summary.to_owned();
    let tell = how_to_tell(context, "member-tell", "member-no-contact");
    view! {
        <RecordSection id="evidence" title=context.text("member-evidence")>
            <p>{about}</p>
            <p lang=language>{summary}</p>
            {source}
            <p class="meta print:hidden">{tell}</p>
        </RecordSection>
    }
    .into_any()
}

fn events(context: &Context, organisation: &Organisation) -> Option<AnyView> {
    let snapshot = &context.snapshot;
    let mut events: Vec<_> = snapshot.involvements_of(&organisation.slug).collect();
    events.sort_by_key(|(_, event)| core::cmp::Reverse(event.start));
    let item = |(involvement, event): (&crate::domain::Involvement, &crate::domain::Event)| {
        event_entry(context, event, context.text(&format!("involvement-{}", involvement.role)), None)
    };
    let items = events.into_iter().map(item).collect();
    list_section("events", context.text("member-events"), items)
}

fn people(context: &Context, organisation: &Organisation) -> Option<AnyView> {
    let item = |person: &crate::domain::Person| {
        let (role, language) = context.edition().localized(&person.role);
        view! {
            <li>
                <a href=context.href(&Route::Person(person.slug.clone()))>{person.name.clone()}</a>
                <p class="meta mt-0.5" lang=language>{role.to_owned()}</p>
            </li>
        }
    };
    let items = context.snapshot.people_of(&organisation.slug).map(item).collect::<Vec<_>>();
    let note = context.text("event-speakers-at-the-time");
    (!items.is_empty()).then(|| {
        view! {
            <RecordSection id="people" title=context.text("member-people")>
                <p class="meta">{note}</p>
                <RecordList>{items}</RecordList>
            </RecordSection>
        }
        .into_any()
    })
}
