//! One country: who has a seat there, what they signed, what took place there, who answers there.

use super::{
    Context, Document, Head,
    downloads::{citation, subscription},
    helplines::helplines_by_need,
    not_found_page,
    parts::{breadcrumb, list_page, page_header},
    previews::{seat_of, spot},
    record::{RecordSection, SECTIONS, TWO_COLUMNS, columns_section, event_entry},
    structured_data,
};
use crate::{
    domain::{Country, EVENTS, Event, Filter, Organisation, Route},
    preview::Preview,
    ui::{country_map, tile},
};
use leptos::prelude::*;

/// The country's page, or the 404 page when there is nothing of it.
pub fn country_page(context: &Context, country: Country) -> Document {
    if !context.snapshot.has_country(country) {
        return not_found_page(context);
    }
    let name = context.language().country(country);
    let above = [(context.text("members-title"), Route::Members)];
    let head = Head {
        title: name.clone(),
        description: context.language().with("country-description", &[("country", &name)]),
        preview: Some(Preview { spots: spot(context, None, Some(&country)), ..Preview::titled(&name) }),
        structured_data: vec![structured_data::breadcrumb(context, &above, &name)],
        ..Head::default()
    };
    let feed = Filter::parse(&EVENTS, &format!("country={country}")).ok();
    let feed = feed.filter(|_| !context.snapshot.events_in(country).is_empty());
    let help = context.help_link(country).map(|href| {
        view! { <p class="print:hidden"><a class="button" href=href rel="nofollow">{context.text("country-help")}</a></p> }
    });
    let top = view! {
        <div class="min-w-0">
            {page_header(&name, None, help)}
            <div class=SECTIONS>
                {organisations(context, country)}
                {letters(context, country)}
                {events(context, country)}
            </div>
        </div>
    };
    let helplines = view! { <div class="pt-section">{helplines(context, country)}</div> };
    let beside = view! {
        <div class="beside grid content-start gap-8">
            {citation(context, &name)}
            {map_link(context, country)}
            {feed.map(|feed| subscription(context, &feed))}
        </div>
    };
    let main = view! {
        {breadcrumb(context, &above, &name)}
        {list_page(top, helplines, Some(beside.into_any()))}
    };
    Document::ok(head, main.into_any())
}

/// The country as the map has it, with the way there if the coalition has a seat in it.
fn map_link(context: &Context, country: Country) -> AnyView {
    let seats: Vec<(f32, f32)> =
        context.snapshot.members_in(country).filter_map(|member| seat_of(context, member).point()).collect();
    let picture = country_map(country.code(), &seats);
    let picture = picture.map(|picture| view! { <span class="block max-wide:hidden">{picture}</span> });
    match context.link_to(&Route::Home).filter(|_| !seats.is_empty()) {
        Some(home) => view! {
            <a class="block font-semibold print:hidden" href=format!("{home}?map={country}#map") rel="nofollow">
                {picture} {context.text("country-map")}
            </a>
        }
        .into_any(),
        None => picture.into_any(),
    }
}

fn organisations(context: &Context, country: Country) -> Option<AnyView> {
    let mut members: Vec<&Organisation> = context.snapshot.members_in(country).collect();
    members.sort_by(|one, other| context.language().compare(&one.name, &other.name));
    let item = |member: &Organisation| {
        let language = member.name_language.clone().filter(|code| code != context.locale.code());
        let membership = member.membership.map(|membership| context.text(&format!("membership-one-{membership}")));
        let kind = context.text(&format!("kind-{}", member.kind));
        let town = member.place.as_ref().and_then(|place| context.snapshot.place(place));
        let town = town.map(|place| context.edition().localized(&place.name).0.to_owned());
        let about: Vec<String> = membership.into_iter().chain([kind]).chain(town).collect();
        view! {
            <li class="flex items-start gap-4">
                {tile(member, context.edition().logo(member))}
                <div>
                    <a href=context.href(&Route::Member(member.slug.clone())) lang=language>{member.name.clone()}</a>
                    <p class="meta mt-0.5">{about.join("\u{a0}· ")}</p>
                </div>
            </li>
        }
        .into_any()
    };
    let items = members.into_iter().map(item).collect();
    columns_section("organisations", context.text("country-organisations"), items, TWO_COLUMNS)
}

fn letters(context: &Context, country: Country) -> Option<AnyView> {
    let item = |(letter, signatories): (&Event, Vec<&Organisation>)| {
        let names: Vec<&str> = signatories.iter().map(|member| &*member.name).collect();
        event_entry(context, letter, names.join(", "), None)
    };
    let items = context.snapshot.letters_signed_in(country).into_iter().map(item).collect();
    columns_section("letters", context.text("country-letters"), items, TWO_COLUMNS)
}

/// The events, each with the step of the law that it is as well.
fn events(context: &Context, country: Country) -> Option<AnyView> {
    let item = |event: &Event| {
        let step = context.snapshot.step_of(event).map(|step| {
            let (title, language) = context.edition().localized(&step.title);
            let href = context.href(&Route::Milestone(step.slug.clone()));
            view! { <p class="meta mt-0.5">{context.text("nav-legislation")} "\u{a0}· " <a href=href lang=language>{title.to_owned()}</a></p> }
                .into_any()
        });
        event_entry(context, event, context.text(&format!("type-{}", event.kind)), step)
    };
    let items = context.snapshot.events_in(country).into_iter().map(item).collect();
    columns_section("events", context.text("country-events"), items, TWO_COLUMNS)
}

fn helplines(context: &Context, country: Country) -> Option<AnyView> {
    let lines = helplines_by_need(context, Some(country), None)?;
    let title = context.text("help-list");
    Some(view! { <RecordSection id="helplines" title=title>{lines}</RecordSection> }.into_any())
}
