//! The map of the home page: where the organisations have their seats, drawn from the data, and the same in words.

use super::{Context, parts::Disclosure, previews::seat};
use crate::{
    domain::{Country, Membership, Organisation, Route, Slug},
    site::Snapshot,
    ui::{Dot, map, place_dots, view_of},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The map, and a list that says the same in words; every dot is a link.
pub fn home_map(context: &Context) -> AnyView {
    let snapshot = &context.snapshot;
    let zoomed = zoomed(context);
    let (members, more) = mapped(snapshot, zoomed);
    let around = zoomed.and_then(|country| view_of(country.code()));
    let place = |member: &Organisation| member.place.as_ref().and_then(|place| snapshot.place(place));
    let seats = members.iter().map(|member| seat(context, member.place.as_ref(), member.country.as_ref()));
    let spots = place_dots(seats);
    let dot = |(member, (x, y)): (&&Organisation, (f32, f32))| Dot {
        x,
        y,
        href: context.href(&Route::Member(member.slug.clone())),
        name: member.name.clone(),
        membership: member.membership.map_or("", Membership::code),
        named: zoomed.is_some() && country_of(snapshot, member) == zoomed,
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
    let more = more.then(|| {
        view! { <li><a href=context.href(&Route::Members)>{context.text("home-all-members")}</a></li> }
    });
    view! {
        <figure class="min-w-0 max-wide:-mx-gutter" id="map" tabindex="-1">
            {map(dots, hub, around, context.text("map-label"))}
            <figcaption class="pt-4 pb-6 text-small max-wide:px-gutter wide:ps-8 wide:pe-gutter">
                {legend(context)}
                {countries(context, zoomed)}
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
    let here = move |member: &&Organisation| more && zoomed.is_some() && country_of(snapshot, member) == zoomed;
    let others = snapshot.members().filter(move |member| !here(member));
    (snapshot.members().filter(here).chain(others).take(MAPPED).collect(), more)
}

fn country_of(snapshot: &Snapshot, member: &Organisation) -> Option<Country> {
    snapshot.country_of(member.place.as_ref(), member.country)
}

/// The country that the address asks to show larger.
pub fn zoomed(context: &Context) -> Option<Country> {
    context.parameter("map")?.parse().ok()
}

/// How many organisations each country has, each a link that shows it larger; a way back to the whole map.
fn countries(context: &Context, zoomed: Option<Country>) -> AnyView {
    let mut counts: BTreeMap<Country, usize> = BTreeMap::new();
    for country in context.snapshot.members().filter_map(|member| country_of(&context.snapshot, member)) {
        *counts.entry(country).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().filter(|(country, _)| view_of(country.code()).is_some()).collect();
    let language = context.language();
    counts.sort_by(|(one, _), (other, _)| language.compare(&language.country(*one), &language.country(*other)));
    let home = context.href(&Route::Home);
    let link = |(country, count): (Country, usize)| {
        let name = language.country(country);
        let number = language.number(count as u64);
        let words = language.count_with("map-country-members", count, &[("country", &name), ("number", &number)]);
        let here = (zoomed == Some(country)).then_some("true");
        view! { <li><a href=format!("{home}?map={country}#map") rel="nofollow" aria-current=here>{words}</a></li> }
    };
    let links = counts.into_iter().map(link).collect_view();
    let whole = zoomed.map(|_| view! { <li><a href=format!("{home}#map")>{context.text("map-whole")}</a></li> });
    view! {
        <Disclosure id="map-countries" summary=context.text("map-by-country") open=zoomed.is_some()>
            <ul class="columns-[15rem] gap-x-8 pt-2 pb-4 [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center [&_a]:text-base [&_[aria-current]]:font-bold [&_[aria-current]]:text-ink [&_[aria-current]]:decoration-signal [&_[aria-current]]:decoration-3">
                {whole} {links}
            </ul>
        </Disclosure>
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
