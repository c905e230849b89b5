//! One event: when, where, who, and the source.

use super::{
    Context, Document, Head,
    downloads::citation,
    event_parts::{languages, organisation_link},
    fallback::fallback_of,
    not_found_page,
    parts::{breadcrumb, country_link, page_header, source_link},
    previews::spot,
    record::{Record, RecordList, RecordSection, fact, facts},
    structured_data,
};
use crate::{
    domain::{
        CoalitionRole, Event, EventFormat, EventStatus, Involvement, InvolvementRole, Organisation, Person, Route,
        Slug, Speaker,
    },
    preview::Preview,
};
use leptos::prelude::*;

/// The event's page, or the 404 page.
pub fn event_page(context: &Context, slug: &Slug) -> Document {
    let Some(event) = context.snapshot.event(slug) else { return not_found_page(context) };
    let (title, language) = context.edition().localized(&event.title);
    let (summary, summary_language) = context.edition().localized(&event.summary);
    let above = [(context.text("events-title"), Route::Events)];
    let head = Head {
        title: title.to_owned(),
        description: context.language().with("event-description", &[("title", title)]),
        preview: Some(preview(context, event)),
        structured_data: structured_data::event(context, event)
            .into_iter()
            .chain([structured_data::breadcrumb(context, &above, title)])
            .collect(),
        ..Head::default()
    };
    let own = (event.coalition_role == CoalitionRole::Organiser)
        .then(|| view! { <span class="badge" data-own="">{context.text("events-own")}</span> });
    let status = (event.status != EventStatus::Scheduled).then(|| {
        view! { <span class="badge" data-status-changed="">{context.text(&format!("status-{}", event.status))}</span> }
    });
    let notice = match event.status {
        EventStatus::Scheduled => None,
        EventStatus::Cancelled => Some("event-cancelled-notice"),
        EventStatus::Postponed => Some("event-postponed-notice"),
    };
    let notice = notice.map(|message| view! { <p class="notice">{context.text(message)}</p> });
    let lead = view! {
        <p class="event-date">
            <time datetime=event.start.to_string()>{context.language().period(event.start, event.end)}</time>
            " "
            {status}
            " "
            {own}
        </p>
        {notice}
        {fallback_of(context, [&event.title, &event.summary])}
        <p class="lead" lang=summary_language>{summary.to_owned()}</p>
        <p><a href=format!("{}.ics", context.href(&context.route)) download="">{context.text("event-add")}</a></p>
    };
    let sections = [speakers(context, event), organisations(context, event)];
    let main = view! {
        {breadcrumb(context, &above, title)}
        <Record
            header=page_header(title, language, lead)
            citation=citation(context, title)
            facts=facts_of(context, event)
            related=Some(evidence(context, event))
        >
            {sections}
        </Record>
    };
    Document::ok(head, main.into_any())
}

fn preview(context: &Context, event: &Event) -> Preview {
    let kind = context.text(&format!("type-{}", event.kind));
    let date = context.language().period(event.start, event.end);
    let town = context.edition().location(context.snapshot, event.place.as_ref(), event.country);
    Preview {
        title: context.edition().localized(&event.title).0.to_owned(),
        above: match event.status {
            EventStatus::Scheduled => kind,
            status => format!("{} · {kind}", context.text(&format!("status-{status}"))),
        },
        below: if town.is_empty() { date } else { format!("{date} · {town}") },
        spots: spot(context, event.place.as_ref(), event.country.as_ref()),
    }
}

fn facts_of(context: &Context, event: &Event) -> AnyView {
    let (edition, language) = (context.edition(), context.language());
    let unknown = || context.text("event-place-unknown");
    let when = language.period(event.start, event.end);
    let zone = event.start.time().and(event.time_zone.as_ref());
    let when = match zone {
        Some(zone) => format!("{when} ({}, {zone})", context.text("event-local-time")),
        None => when,
    };
    let town = edition.location(context.snapshot, event.place.as_ref(), event.country);
    let (venue, venue_language) = edition.localized(&event.venue);
    let place = match (venue.is_empty(), town.is_empty()) {
        // What is online takes place nowhere.
        (true, true) if event.format == Some(EventFormat::Online) => None,
        (true, true) => Some(unknown().into_any()),
        (true, false) => Some(country_link(context, town, context.snapshot.country_of_event(event))),
        (false, no_town) => {
            let town = (!no_town).then(|| country_link(context, town, context.snapshot.country_of_event(event)));
            let comma = town.is_some().then_some(", ");
            Some(view! { <span lang=venue_language>{venue.to_owned()}</span> {comma} {town} }.into_any())
        }
    };
    let place = place.map(|place| fact(context.text("event-where"), place));
    let format = event.format.map_or_else(unknown, |format| context.text(&format!("format-{format}")));
    let (organisers, organisers_language) = edition.localized(&event.organisers);
    let organisers = (!organisers.is_empty()).then(|| {
        let organisers = organisers.to_owned();
        fact(context.text("event-organisers"), view! { <span lang=organisers_language>{organisers}</span> })
    });
    let signatories = event.signatories.map(|(count, quantity)| {
        let number = language.number(u64::from(count));
        fact(context.text("event-signatories"), language.quantity(&number, quantity))
    });
    let lines = view! {
        {fact(context.text("event-when"), when)}
        {place}
        {fact(context.text("event-format"), format)}
        {fact(context.text("event-kind"), context.text(&format!("type-{}", event.kind)))}
        {fact(context.text("event-role"), context.text(&format!("role-{}", event.coalition_role)))}
        {organisers}
        {signatories}
        {languages(context, event)}
    };
    facts(context, lines)
}

fn speakers(context: &Context, event: &Event) -> Option<AnyView> {
    let item = |(speaker, person): (&Speaker, &Person)| {
        let (role, language) = role_at(context, speaker, person);
        let part = context.text(&format!("part-{}", speaker.part));
        view! {
            <li>
                <a href=context.href(&Route::Person(person.slug.clone()))>{person.name.clone()}</a>
                <p class="meta mt-0.5"><strong>{part}</strong> " · " <span lang=language>{role}</span></p>
            </li>
        }
    };
    let items: Vec<_> = context.snapshot.speakers_at(&event.slug).map(item).collect();
    let note = context.text("event-speakers-at-the-time");
    (!items.is_empty()).then(|| {
        view! {
            <RecordSection id="speakers" title=context.text("event-speakers")>
                <p class="meta">{note}</p>
                <RecordList>{items}</RecordList>
            </RecordSection>
        }
        .into_any()
    })
}

/// What a person was at the time of an event: as said there, else as their page says.
fn role_at(context: &Context, speaker: &Speaker, person: &Person) -> (String, Option<&'static str>) {
    let role = if speaker.role.is_empty() { &person.role } else { &speaker.role };
    let (role, language) = context.edition().localized(role);
    (role.to_owned(), language)
}

/// Who took part, by role; those of a role that are no members stand apart.
fn organisations(context: &Context, event: &Event) -> Option<AnyView> {
    let mut involved: Vec<_> = context.snapshot.involved_in(&event.slug).collect();
    let group = |(involvement, organisation): &(&Involvement, &Organisation)| {
        (involvement.role, organisation.membership.is_none())
    };
    involved.sort_by_key(group);
    let groups = involved.chunk_by(|one, other| group(one) == group(other));
    let groups: Vec<_> = groups.filter_map(|same| Some(involved_as(context, group(same.first()?), same))).collect();
    (!groups.is_empty()).then(|| {
        view! { <RecordSection id="organisations" title=context.text("event-organisations")>{groups}</RecordSection> }
            .into_any()
    })
}

fn involved_as(
    context: &Context,
    (role, is_foreign): (InvolvementRole, bool),
    involved: &[(&Involvement, &Organisation)],
) -> AnyView {
    let foreign = is_foreign.then(|| {
        view! { " " <span class="meta">{format!("({})", context.text("event-not-members"))}</span> }
    });
    let item = |(_, organisation): &(&Involvement, &Organisation)| {
        view! { <li>{organisation_link(context, organisation)}</li> }
    };
    let items = involved.iter().map(item).collect_view();
    view! {
        <h3 class="mt-6 text-h4">{context.text(&format!("involvements-{role}"))} {foreign}</h3>
        <RecordList>{items}</RecordList>
    }
    .into_any()
}

fn evidence(context: &Context, event: &Event) -> AnyView {
    let (note, language) = context.edition().localized(&event.note);
    let note = (!note.is_empty()).then(|| view! { <p lang=language>{note.to_owned()}</p> });
    let source = source_link(context, &event.evidence, "event-source").map(|link| view! { <p>{link}</p> });
    view! {
        <RecordSection id="evidence" title=context.text("member-evidence")>
            {note}
            {source}
        </RecordSection>
    }
    .into_any()
}
