//! The home page: who, what for, where, and the way on. The map is drawn from the members' seats.

use super::{
    Context, Document, Head,
    figures_page::{FIGURE_LIST, FIGURES, figure_item},
    not_found_page,
    parts::{MapDetails, fallback_notice, text_footer, text_language},
    positions_page::demands,
    previews::{seat, spots},
    structured_data,
};
use crate::{
    components::EventCard,
    domain::{Country, Figure, Membership, Organisation, Route, Slug, TextPage},
    preview::Preview,
    site::{Page, Section, Snapshot},
    ui::{Dot, map, place_dots, raw, view_of},
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The home page.
pub fn home_page(context: &Context) -> Document {
    let Some(page) = context.edition().page("home") else { return not_found_page(context) };
    let site = &context.snapshot.content.site;
    let (full_name, full_name_language) = context.edition().localized(&site.full_name);
    let language = text_language(context, page);
    let head = Head {
        title: page.text.title.clone(),
        description: page.text.description.clone(),
        hidden: zoomed(context).is_some(),
        preview: Some(Preview {
            title: page.text.title.clone(),
            below: full_name.to_owned(),
            spots: spots(context),
            ..Preview::default()
        }),
        structured_data: vec![structured_data::coalition(context)],
        ..Head::default()
    };
    // The text's sections, in the order agreed with its writers: who, demands, why now, where to go.
    let section = |place: usize, class: &'static str, heading: &'static str| {
        page.sections.get(place).map(|section| prose(context, page, section, class, heading))
    };
    let positions = context.link_to(&Route::Text(TextPage::Positions)).map(|href| {
        view! { <a class="button quiet" href=href>{context.text("home-demands")}</a> }
    });
    let main = view! {
        <div class="grid gap-6 border-b border-line pt-[clamp(2rem,5vw,4rem)] wide:grid-cols-[minmax(24rem,6fr)_7fr] wide:gap-0 wide:pe-0 wide:pt-0 print:block print:border-0 print:p-0">
            // A long word breaks before the text grows out of the window.
            <div class="relative z-1 min-w-0 wide:self-center wide:pt-[clamp(3rem,7vw,6.5rem)] wide:pb-16">
                {fallback_notice(context, page)}
                <p class="mb-5 max-w-[34ch] text-base leading-[1.4] font-semibold text-muted not-first:mt-6" lang=full_name_language>{full_name.to_owned()}</p>
                <h1 class="text-hero leading-[1.02] tracking-[-.035em]" tabindex="-1" lang=language>{page.text.title.clone()}</h1>
                <p class="lead mt-6 mb-8 max-w-[34ch]" lang=language>{page.text.lead.clone()}</p>
                <p class="flex flex-wrap gap-3 print:hidden">
                    <a class="button" href=context.href(&Route::Members)>{context.text("home-all-members")}</a>
                    {positions}
                </p>
            </div>
            {hero_map(context)}
        </div>
        <div class=format!("{SIDE_BY_SIDE} pb-section")>
            {section(0, "", "mb-5")}
            {steering(context)}
        </div>
        <div class="bg-surface py-section [&>*+*]:mt-[clamp(2rem,4vw,3.5rem)]">
            {section(1, "min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] min-[60rem]:gap-[clamp(2rem,5vw,6rem)] [&>div]:max-w-measure", "mb-4")}
            {demands(context)}
        </div>
        <div class=SIDE_BY_SIDE>
            {section(2, "", "mb-5")}
            {event(context)}
        </div>
        {figures(context)}
        <div class="pt-section [&>#after-text]:mt-10">
            {section(3, "max-w-measure", "mb-4")}
            {text_footer(context, page)}
        </div>
    };
    Document::ok(head, main.into_any())
}

/// A section of the text beside another part of the page.
const SIDE_BY_SIDE: &str = "pt-section min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] min-[60rem]:gap-[clamp(3rem,7vw,8rem)]";
/// What stands beside it, and its heading.
const ASIDE: &str = "pt-10 min-[60rem]:pt-2";
const ASIDE_HEADING: &str = "mb-5 text-h3 tracking-[-.011em]";

fn prose(context: &Context, page: &Page, section: &Section, class: &'static str, heading: &'static str) -> AnyView {
    view! {
        <section class=class lang=text_language(context, page)>
            <h2 class=heading>{section.title.clone()}</h2>
            {raw(&section.html, "prose-body")}
        </section>
    }
    .into_any()
}

/// The map, and a list that says the same in words; every dot is a link.
fn hero_map(context: &Context) -> AnyView {
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
                <MapDetails id="map-members" summary=context.text("home-map-title")>
                    <ul class="columns-[19rem] gap-x-8 leading-[1.4] text-muted [&_a]:inline-block [&_a]:min-h-6 [&_a]:text-ink [&>li]:break-inside-avoid [&>li]:py-1">
                        {items} {more}
                    </ul>
                </MapDetails>
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
fn zoomed(context: &Context) -> Option<Country> {
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
        <MapDetails id="map-countries" summary=context.text("map-by-country") open=zoomed.is_some()>
            <ul class="columns-[15rem] gap-x-8 pt-2 pb-4 [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center [&_a]:text-base [&_[aria-current]]:font-bold [&_[aria-current]]:text-ink [&_[aria-current]]:decoration-signal [&_[aria-current]]:decoration-3">
                {whole} {links}
            </ul>
        </MapDetails>
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

fn steering(context: &Context) -> Option<AnyView> {
    let steering = context.snapshot.members().filter(|member| member.membership == Some(Membership::Steering));
    let item = |member: &Organisation| {
        let language = member.name_language.clone().filter(|code| code != context.locale.code());
        let kind = context.text(&format!("kind-{}", member.kind));
        view! {
            <li class="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-3.25">
                <a
                    class="text-h4 leading-[1.4] font-semibold text-ink underline-on-hover"
                    href=context.href(&Route::Member(member.slug.clone())) lang=language
                >
                    {member.name.clone()}
                </a>
                <span class="meta">{kind}</span>
            </li>
        }
    };
    let items: Vec<_> = steering.map(item).collect();
    let section = (!items.is_empty()).then(|| {
        view! {
            <section class=ASIDE aria-labelledby="steering">
                <h2 id="steering" class=ASIDE_HEADING>{context.text("home-steering")}</h2>
                <ul class="border-b border-line">{items}</ul>
            </section>
        }
    });
    section.map(IntoAny::into_any)
}

/// The next event, or the latest one.
fn event(context: &Context) -> Option<AnyView> {
    let events = context.snapshot.events_by_date();
    let card = context.edition().event_card(events.first()?);
    let title = if card.past { "home-latest-event" } else { "home-next-event" };
    let own = context.language().text("events-own");
    Some(
        view! {
            <section class=ASIDE aria-labelledby="event">
                <h2 id="event" class=ASIDE_HEADING>{context.text(title)}</h2>
                <ul class="cards"><EventCard card own/></ul>
                <p><a href=context.href(&Route::Events)>{context.text("home-all-events")}</a></p>
            </section>
        }
        .into_any(),
    )
}

fn figures(context: &Context) -> Option<AnyView> {
    let mut figures: Vec<&Figure> =
        context.snapshot.content.figures.iter().filter(|figure| figure.highlight.is_some()).collect();
    figures.sort_by_key(|figure| figure.highlight);
    let items = figures.iter().map(|figure| figure_item(context, figure, None)).collect_view();
    (!figures.is_empty()).then(|| {
        view! {
            <section class=FIGURES aria-labelledby="figures">
                <h2 id="figures" class="mb-[clamp(2rem,4vw,3.5rem)] text-inherit"><a class="text-inherit" href=context.href(&Route::Figures)>{context.text("home-figures")}</a></h2>
                <ul class=format!("{FIGURE_LIST} grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))]")>{items}</ul>
            </section>
        }
        .into_any()
    })
}
