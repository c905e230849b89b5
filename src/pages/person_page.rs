//! One person: function at the time, appearances.

use super::{
    Context, Document, Head,
    downloads::citation,
    event_parts::organisation_name,
    fallback::fallback_of,
    not_found_page,
    parts::{breadcrumb, page_header, source_link},
    record::{Record, event_entry, fact, facts, list_section},
    structured_data,
};
use crate::{
    domain::{Event, Person, Route, Slug, Speaker},
    preview::Preview,
    ui::tile,
};
use leptos::prelude::*;

/// The person's page, or the 404 page.
pub fn person_page(context: &Context, slug: &Slug) -> Document {
    let Some(person) = context.snapshot.person(slug) else { return not_found_page(context) };
    let above = [(context.text("events-title"), Route::Events)];
    let (role, role_language) = context.edition().localized(&person.role);
    let language = context.language();
    let role_name = match person.role_as_of {
        Some(date) => language.with("person-role-as-of", &[("date", &language.date(date))]),
        None => context.text("person-role"),
    };
    let head = Head {
        title: person.name.clone(),
        description: context.language().with("person-description", &[("name", &person.name)]),
        preview: Some(Preview {
            title: person.name.clone(),
            below: if role.is_empty() { String::new() } else { format!("{role_name}: {role}") },
            ..Preview::default()
        }),
        structured_data: vec![structured_data::breadcrumb(context, &above, &person.name)],
        ..Head::default()
    };
    let role = role.to_owned();
    let organisation = person.organisation.as_ref().and_then(|slug| context.snapshot.organisation(slug));
    let organisation = organisation
        .map(|organisation| {
            let name = view! {
                <span class="flex items-center gap-3">{tile(organisation, context.edition().logo(organisation))} <span>{organisation_name(context, organisation)}</span></span>
            };
            fact(context.text("person-organisation"), name)
        });
    let source =
        source_link(context, &person.evidence, "person-source").map(|link| fact(context.text("member-evidence"), link));
    let lines = view! {
        {fact(role_name, view! { <span lang=role_language>{role}</span> })}
        {organisation}
        {source}
    };
    let appearances = appearances(context, person);
    let main = view! {
        {breadcrumb(context, &above, &person.name)}
        <Record
            header=page_header(&person.name, None, fallback_of(context, [&person.role]))
            citation=citation(context, &person.name)
            facts=facts(context, lines)
        >
            {appearances}
        </Record>
    };
    Document::ok(head, main.into_any())
}

fn appearances(context: &Context, person: &Person) -> Option<AnyView> {
    let mut appearances: Vec<_> = context.snapshot.appearances_of(&person.slug).collect();
    appearances.sort_by_key(|(_, event)| core::cmp::Reverse(event.start));
    let item = |(speaker, event): (&Speaker, &Event)| {
        event_entry(context, event, context.text(&format!("part-{}", speaker.part)), None)
    };
    let items = appearances.into_iter().map(item).collect();
    list_section("events", context.text("person-events"), items)
}
