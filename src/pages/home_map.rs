//! The map of the home page: where the organisations have their seats, drawn from the data, and the same in words.

use super::{
    Context,
    downloads::FramedLinks,
    parts::Disclosure,
    previews::seat_of,
    record::{RecordList, TWO_COLUMNS},
};
use crate::{
    domain::{Country, Membership, Organisation, Route, Slug},
    site::Snapshot,
    ui::{Area, Dot, View, map, place_dots, tile},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The map, and a list that says the same in words; every dot is a link.
pub fn home_map(context: &Context) -> AnyView {
    let snapshot = &context.snapshot;
    let zoomed = zoomed(context);
    let (members, more) = mapped(snapshot, zoomed);
    let view = zoomed.and_then(|country| View::of(country.code())).unwrap_or(View::WHOLE);
    let place = |member: &Organisation| member.place.as_ref().and_then(|place| snapshot.place(place));
    let seats = members.iter().map(|member| seat_of(context, member));
    let spots = place_dots(seats, view);
    let dot = |(member, (x, y)): (&&Organisation, (f32, f32))| Dot {
        x,
        y,
        href: context.href(&Route::Member(member.slug.clone())),
        name: member.name.clone(),
        membership: member.membership.map_or("", Membership::code),
        named: zoomed.is_some() && snapshot.seat_of(member) == zoomed,
    };
    let on_map = members.iter().zip(&spots).filter_map(|(member, spot)| Some((member, (*spot)?)));
    let dots = on_map.map(dot).collect();
    // The lines lead to where most seats are; for a coalition on EU law that is Brussels, but the data decide.
    let mut towns: BTreeMap<&Slug, usize> = BTreeMap::new();
    for town in members.iter().filter_map(|member| member.place.as_ref()) {
        *towns.entry(town).or_default() += 1;
    }
    let hub = towns.into_iter().max_by_key(|(town, seats)| (*seats, core::cmp::Reverse(*town)));
    let hub = hub.and_then(|(town, _)| snapshot.place(town)).map(|place| (place.latitude, place.longitude));
    let item = |(member, on_map): (&&Organisation, bool)| {
        let seat = context.edition().location(snapshot, member.place.as_ref(), member.country);
        let seat = if seat.is_empty() { context.text("member-unknown") } else { seat };
        let note = match (on_map, place(member).is_some()) {
            (false, _) => Some(context.text("home-map-off")),
            (true, false) => Some(context.text("home-map-country-only")),
            (true, true) => None,
        };
        let note = note.map(|note| format!(" ({note})"));
        let language = member.name_language.clone().filter(|code| code != context.locale.code());
        view! {
            <li>
                <a href=context.href(&Route::Member(member.slug.clone())) lang=language>{member.name.clone()}</a>
                {format!(" – {seat}")}
                {note}
            </li>
        }
    };
    let items = members.iter().zip(spots.iter().map(Option::is_some)).map(item).collect_view();
    let counts = counts(context);
    let more = more.then(|| {
        view! { <li><a href=context.href(&Route::Members)>{context.text("home-all-members")}</a></li> }
    });
    view! {
        <figure class="min-w-0 max-wide:-mx-gutter" id="map" tabindex="-1">
            {map(&areas(context, &counts, zoomed), dots, hub, view, context.text("map-label"))}
            <figcaption class="grid gap-3 pt-3 pb-3 text-small max-wide:px-gutter wide:ps-8 wide:pe-gutter">
                {zoomed.map(|country| panel(context, country))}
                {countries(context, &counts, zoomed)}
                {legend(context)}
                <Disclosure id="map-members" summary=context.text("home-map-title")>
                    <ul class="columns-[19rem] gap-x-8 leading-[1.4] text-muted [&_a]:inline-block [&_a]:min-h-6 [&_a]:text-ink [&>li]:break-inside-avoid [&>li]:py-1">
                        {items} {more}
                    </ul>
                </Disclosure>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// So many dots can be told apart.
const MAPPED: usize = 200;

/// The organisations on the map, and whether there are more: then those of the country shown larger come first.
fn mapped(snapshot: &Snapshot, zoomed: Option<Country>) -> (Vec<&Organisation>, bool) {
    let more = snapshot.members().nth(MAPPED).is_some();
    let here = move |member: &&Organisation| more && zoomed.is_some() && snapshot.seat_of(member) == zoomed;
    let others = snapshot.members().filter(move |member| !here(member));
    (snapshot.members().filter(here).chain(others).take(MAPPED).collect(), more)
}

/// The country that the address asks to show larger.
pub fn zoomed(context: &Context) -> Option<Country> {
    context.parameter("map")?.parse().ok()
}

/// The countries of the map that have organisations, with how many, in the order of their names.
fn counts(context: &Context) -> Vec<(Country, String, usize)> {
    let mut counts: BTreeMap<Country, usize> = BTreeMap::new();
    for country in context.snapshot.members().filter_map(|member| context.snapshot.seat_of(member)) {
        *counts.entry(country).or_default() += 1;
    }
    counts.retain(|country, _| View::of(country.code()).is_some());
    let named = context.named_countries(counts.keys().copied()).into_iter();
    named.map(|(country, name)| (country, name, counts.get(&country).copied().unwrap_or_default())).collect()
}

/// Where a country is shown larger.
fn larger(context: &Context, country: Country) -> String {
    format!("{}?map={country}#map", context.href(&Route::Home))
}

/// The shapes that can be chosen, each with how many organisations are there.
fn areas(context: &Context, counts: &[(Country, String, usize)], zoomed: Option<Country>) -> Vec<Area> {
    let language = context.language();
    let area = |(country, name, count): &(Country, String, usize)| {
        let number = language.number(*count as u64);
        Area {
            code: country.to_string(),
            href: larger(context, *country),
            name: language.count_with("map-country-members", *count, &[("country", name), ("number", &number)]),
            chosen: zoomed == Some(*country),
        }
    };
    counts.iter().map(area).collect()
}

/// The same as links, for fingers and for countries without a shape.
fn countries(context: &Context, counts: &[(Country, String, usize)], zoomed: Option<Country>) -> AnyView {
    let link = |(country, name, count): &(Country, String, usize)| {
        let words = format!("{name} ({})", context.language().number(*count as u64));
        let here = (zoomed == Some(*country)).then_some("true");
        view! { <li><a href=larger(context, *country) rel="nofollow" aria-current=here>{words}</a></li> }
    };
    let links = counts.iter().map(link).collect_view();
    view! { <nav class="min-w-0 max-md:*:grid max-md:*:grid-cols-3 max-md:*:gap-1 max-md:[&_a]:size-full max-md:[&_a]:px-2 print:hidden wide:[&_a]:min-h-8" aria-label=context.text("map-by-country")><FramedLinks>{links}</FramedLinks></nav> }
        .into_any()
}

/// What there is in the country that is shown larger, and the ways on: to its page, to help, back to the whole map.
fn panel(context: &Context, country: Country) -> AnyView {
    let item = |member: &Organisation| {
        let language = member.name_language.clone().filter(|code| code != context.locale.code());
        let membership = member.membership.map(|membership| context.text(&format!("membership-one-{membership}")));
        view! {
            <li class="flex gap-3">
                {tile(member, context.edition().logo(member))}
                <div>
                    <a href=context.href(&Route::Member(member.slug.clone())) lang=language>{member.name.clone()}</a>
                    <p class="meta mt-0.5">{membership}</p>
                </div>
            </li>
        }
    };
    let items: Vec<_> = context.snapshot.members_in(country).take(MAPPED).map(item).collect();
    let ways = [
        context.link_to(&Route::Country(country)).map(|href| (href, "country-about")),
        context.help_link(country).map(|href| (href, "country-help")),
        Some((format!("{}#map", context.href(&Route::Home)), "map-whole")),
    ];
    let way = |(href, words): (String, &str)| view! { <li><a href=href>{context.text(words)}</a></li> };
    let ways = ways.into_iter().flatten().map(way).collect_view();
    view! {
        <section aria-labelledby="map-country">
            <h2 id="map-country" class="text-h3">{context.language().country(country)}</h2>
            <RecordList columns=TWO_COLUMNS>{items}</RecordList>
            <ul class="flex flex-wrap gap-x-8 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">{ways}</ul>
        </section>
    }
    .into_any()
}

/// What the dots stand for: the same signs as on the cards.
fn legend(context: &Context) -> AnyView {
    let belongs = |membership| context.snapshot.members().any(|member| member.membership == Some(membership));
    let sign = |membership: Membership| {
        let name = context.text(&format!("membership-{membership}"));
        view! { <li class="badge font-medium" data-membership=membership.code()>{name}</li> }
    };
    let shown =
        [Membership::Steering, Membership::Member, Membership::Signatory].into_iter().filter(|kind| belongs(*kind));
    view! { <ul class="flex flex-wrap gap-x-6 gap-y-1">{shown.map(sign).collect_view()}</ul> }.into_any()
}
