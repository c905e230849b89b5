//! The map of Europe, drawn from data: land as paths, countries that can be chosen and members as links.

use super::{
    map_data::{COUNTRIES, MEMBER_STATES, OTHER_LAND, VIEW_HEIGHT, VIEW_WIDTH},
    projection::project,
};
use leptos::prelude::*;

/// A dot on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Where, in the map's units.
    pub x: f32,
    /// Where, in the map's units.
    pub y: f32,
    /// Where it leads.
    pub href: String,
    /// Whose it is.
    pub name: String,
    /// The code of how it belongs to the coalition.
    pub membership: &'static str,
    /// Whether its name always stands beside it.
    pub named: bool,
}

/// A country that can be chosen on the map. Only a member state of the Union has a shape for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Area {
    /// The country's code.
    pub code: String,
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Whether it is the one that is shown larger.
    pub chosen: bool,
}

/// A seat as the map needs it: coordinates if the town is known, else the country's code.
pub struct Seat<'a> {
    /// Latitude and longitude of the town.
    pub town: Option<(f64, f64)>,
    /// The country's code.
    pub country: Option<&'a str>,
}

/// How far dots on the same spot are set apart, in the map's units, so that each can be hit: on the whole map, and where a country is
/// shown larger.
const SPREAD: [f32; 2] = [36.0, 21.0];

/// How far dots are set apart.
const fn spread(zoomed: bool) -> f32 {
    SPREAD[zoomed as usize]
}

impl Seat<'_> {
    /// Where the seat is on the map; nothing when it is outside or unknown.
    pub fn point(&self) -> Option<(f32, f32)> {
        match self.town {
            Some((latitude, longitude)) => project(latitude, longitude),
            None => COUNTRIES.iter().find(|(code, ..)| Some(*code) == self.country).map(|(_, x, y)| (*x, *y)),
        }
    }
}

/// Places dots on the map, setting apart those that would lie on each other; `None` for a seat that is not on it.
pub fn place_dots<'a>(seats: impl Iterator<Item = Seat<'a>>, zoomed: bool) -> Vec<Option<(f32, f32)>> {
    let apart = spread(zoomed);
    let mut placed: Vec<(f32, f32)> = Vec::new();
    seats
        .map(|seat| {
            let (x, y) = seat.point()?;
            // A sunflower's spiral around the spot: the first free seed.
            let free = (0_u8..=250).map(f32::from).map(|seed| {
                let (radius, angle) = (apart * seed.sqrt(), seed * 2.399_963);
                (x + radius * angle.cos(), y + radius * angle.sin())
            });
            let near = |a: (f32, f32), b: (f32, f32)| (a.0 - b.0).hypot(a.1 - b.1) < apart;
            let spot = free.clone().find(|spot| !placed.iter().any(|other| near(*spot, *other))).unwrap_or((x, y));
            placed.push(spot);
            Some(spot)
        })
        .collect()
}

/// How many times larger a single country is shown.
const ZOOM: f32 = 3.2;

/// The part of the map around a country; nothing when it has no place on it.
pub fn view_of(country: &str) -> Option<(f32, f32)> {
    COUNTRIES.iter().find(|(code, ..)| *code == country).map(|(_, x, y)| (*x, *y))
}

/// The line between two points: a shallow arc, bent to the north, reads as a connection and not as a border.
pub fn arc((x, y): (f32, f32), (end_x, end_y): (f32, f32)) -> String {
    let (middle_x, middle_y) = (f32::midpoint(x, end_x), f32::midpoint(y, end_y) - (x - end_x).abs() * 0.14);
    format!("M{x:.0} {y:.0}Q{middle_x:.0} {middle_y:.0} {end_x:.0} {end_y:.0}")
}

/// The part of the drawing that is shown: left, top, width and height, in the map's units.
fn view_box(around: Option<(f32, f32)>) -> (f32, f32, f32, f32) {
    let zoom = if around.is_some() { ZOOM } else { 1.0 };
    let (width, height) = (VIEW_WIDTH / zoom, VIEW_HEIGHT / zoom);
    let corner = |(x, y): (f32, f32)| {
        ((x - width / 2.0).clamp(0.0, VIEW_WIDTH - width), (y - height / 2.0).clamp(0.0, VIEW_HEIGHT - height))
    };
    let (left, top) = around.map_or((0.0, 0.0), corner);
    (left, top, width, height)
}

/// A country among its neighbours with the seats in it, as a picture that says nothing in words; nothing when it is not on the map.
pub fn country_map(country: &str, seats: &[(f32, f32)]) -> Option<AnyView> {
    let (left, top, width, height) = view_box(Some(view_of(country)?));
    let state = |(code, shape): &(&str, &'static str)| {
        let class = (*code == country).then_some("map-country");
        view! { <path class=class data-chosen=class.map(|_| "") d=*shape></path> }
    };
    let dot = |(x, y): &(f32, f32)| view! { <circle class="map-point" cx=format!("{x:.0}") cy=format!("{y:.0}") r="3"></circle> };
    let map = view! {
        <svg class="map" viewBox=format!("{left:.0} {top:.0} {width:.0} {height:.0}") aria-hidden="true" data-zoomed="">
            <path class="map-other" d=OTHER_LAND></path>
            <g class="map-eu">{MEMBER_STATES.iter().map(state).collect_view()}</g>
            {seats.iter().map(dot).collect_view()}
        </svg>
    };
    Some(map.into_any())
}

/// The drawing, whole or `around` a point. Lines join dots to `hub`. The list beside it says the same in words.
pub fn map(
    areas: &[Area],
    dots: Vec<Dot>,
    hub: Option<(f64, f64)>,
    around: Option<(f32, f32)>,
    label: String,
) -> AnyView {
    let (left, top, width, height) = view_box(around);
    let hub = hub.and_then(|(latitude, longitude)| project(latitude, longitude));
    // Near by, lines between other countries would be in the way of names.
    let joined = dots.iter().filter(|dot| dot.named || around.is_none());
    let lines: String = joined.filter_map(|dot| Some(arc(hub?, (dot.x, dot.y)))).collect();
    let reach = format!("{:.0}", spread(around.is_some()) / 2.0);
    let dot = |dot: Dot| {
        let (x, y) = (format!("{:.0}", dot.x), format!("{:.0}", dot.y));
        // The name stands on the side where the map has room for it.
        let to_the_left = dot.x > left + width * 0.55;
        let aside = if around.is_some() { 6.0 } else { 18.0 };
        let (anchor, beside) = if to_the_left { ("end", dot.x - aside) } else { ("start", dot.x + aside) };
        view! {
            <a href=dot.href class="map-dot" aria-label=dot.name.clone() data-membership=dot.membership data-named=dot.named.then_some("")>
                <circle class="map-target" cx=x.clone() cy=y.clone() r=reach.clone()></circle>
                <circle class="map-point" cx=x cy=y.clone() r="6"></circle>
                <text class="map-name" x=format!("{beside:.0}") y=y dy=".35em" text-anchor=anchor>{dot.name.clone()}</text>
            </a>
        }
    };
    let state = |(code, shape): &(&str, &'static str)| {
        match areas.iter().find(|area| area.code == *code) {
        Some(Area { href, name, chosen, .. }) => view! {
            <a href=href.clone() class="map-country" aria-label=name.clone() aria-current=chosen.then_some("true")><path d=*shape></path></a>
        }
        .into_any(),
        None => view! { <path d=*shape></path> }.into_any(),
    }
    };
    let states = MEMBER_STATES.iter().map(state).collect_view();
    let dots = dots.into_iter().map(dot).collect_view();
    view! {
        <svg
            class="map" viewBox=format!("{left:.0} {top:.0} {width:.0} {height:.0}") role="group" aria-label=label
            data-zoomed=around.map(|_| "")
        >
            <path class="map-other" d=OTHER_LAND></path>
            <g class="map-eu">{states}</g>
            <path class="map-lines" d=lines></path>
            {dots}
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_of_one_town_do_not_cover_each_other() {
        let brussels = || Seat { town: Some((50.85, 4.35)), country: Some("BE") };
        for zoomed in [false, true] {
            let spots: Vec<_> =
                place_dots([brussels(), brussels(), brussels()].into_iter(), zoomed).into_iter().flatten().collect();
            assert_eq!(spots.len(), 3);
            for (at, one) in spots.iter().enumerate() {
                for other in spots.iter().skip(at + 1) {
                    assert!((one.0 - other.0).hypot(one.1 - other.1) >= spread(zoomed) - 0.01);
                }
            }
        }
    }

    #[test]
    fn a_seat_outside_europe_has_no_dot() {
        assert_eq!(place_dots([Seat { town: Some((13.75, 100.5)), country: Some("TH") }].into_iter(), false), [None]);
        assert_eq!(place_dots([Seat { town: None, country: Some("US") }].into_iter(), false), [None]);
    }

    #[test]
    fn every_member_state_has_a_shape() {
        let codes: Vec<&str> = MEMBER_STATES.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes, crate::domain::Country::eu().map(|country| country.code().to_owned()).collect::<Vec<_>>());
    }
}
