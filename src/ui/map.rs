//! The map of Europe, drawn from data: land as paths, countries that can be chosen and members as links.

use super::{
    map_data::{COUNTRIES, MEMBER_STATES, OTHER_LAND, VIEW_HEIGHT, VIEW_WIDTH},
    projection::project,
};
use core::f32::consts::PI;
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

/// The part of the map that is shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

/// How many times larger a single country is shown at most.
const ZOOM: f32 = 3.2;
/// The part of the map that a country has at least, in its own widths and heights.
const MARGIN: f32 = 1.35;
/// How far dots on the same spot are set apart so that each can be hit, in the map's units: on the whole map, and for each unit of a
/// part that is shown as large as the whole.
const SPREAD: f32 = 36.0;
const SPREAD_OF_PART: f32 = 67.0;

impl View {
    /// The whole map.
    pub const WHOLE: Self = Self { left: 0.0, top: 0.0, width: VIEW_WIDTH, height: VIEW_HEIGHT };

    /// The part around a country; nothing when it has no place on the map.
    pub fn of(country: &str) -> Option<Self> {
        let state = MEMBER_STATES.iter().find(|(code, ..)| *code == country);
        let (x, y, zoom) = if let Some((_, [west, north, east, south], _)) = state {
            let fits = (VIEW_WIDTH / (east - west)).min(VIEW_HEIGHT / (south - north)) / MARGIN;
            (f32::midpoint(*west, *east), f32::midpoint(*north, *south), fits.min(ZOOM))
        } else {
            let (_, x, y) = COUNTRIES.iter().find(|(code, ..)| *code == country)?;
            (*x, *y, ZOOM)
        };
        let (width, height) = (VIEW_WIDTH / zoom, VIEW_HEIGHT / zoom);
        let left = (x - width / 2.0).clamp(0.0, VIEW_WIDTH - width);
        let top = (y - height / 2.0).clamp(0.0, VIEW_HEIGHT - height);
        Some(Self { left, top, width, height })
    }

    /// Whether it is the whole map.
    fn is_whole(&self) -> bool {
        *self == Self::WHOLE
    }

    /// How far dots are set apart.
    fn spread(&self) -> f32 {
        if self.is_whole() { SPREAD } else { SPREAD_OF_PART * self.width / VIEW_WIDTH }
    }

    /// The size of names, by which all signs of a part are drawn.
    fn name_size(&self) -> String {
        format!("{:.1}", 25.0 * self.width / VIEW_WIDTH)
    }

    /// The attribute of the drawing.
    fn view_box(&self) -> String {
        let Self { left, top, width, height } = self;
        format!("{left:.0} {top:.0} {width:.0} {height:.0}")
    }

    /// Whether a point is in it.
    fn contains(&self, x: f32, y: f32) -> bool {
        (self.left..self.left + self.width).contains(&x) && (self.top..self.top + self.height).contains(&y)
    }

    /// The member states in it, by code, with their land.
    fn states(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let is_seen = move |[west, north, east, south]: &[f32; 4]| {
            *west < self.left + self.width && *east > self.left && *north < self.top + self.height && *south > self.top
        };
        MEMBER_STATES.iter().filter(move |(_, edges, _)| is_seen(edges)).map(|(code, _, land)| (*code, *land))
    }
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

/// Places dots on the map, setting apart those that would lie on each other; `None` for a seat that is not on it. A seat alone in its
/// town stands where it is; those of one town stand around it.
pub fn place_dots<'a>(seats: impl Iterator<Item = Seat<'a>>, view: View) -> Vec<Option<(f32, f32)>> {
    let points: Vec<Option<(f32, f32)>> = seats.map(|seat| seat.point()).collect();
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by_cached_key(|at| points.iter().filter(|other| *other == &points[*at]).count());
    let apart = view.spread();
    let is_near = |a: &(f32, f32), b: &(f32, f32)| (a.0 - b.0).powi(2) + (a.1 - b.1).powi(2) < (apart * 0.999).powi(2);
    let mut placed: Vec<(f32, f32)> = Vec::new();
    let mut spots = vec![None; points.len()];
    for at in order {
        let Some(point) = points[at] else { continue };
        let free = places_around(point, apart).find(|spot| !placed.iter().any(|other| is_near(spot, other)));
        let spot = free.unwrap_or(point);
        placed.push(spot);
        spots[at] = Some(spot);
    }
    spots
}

/// A point, then those on hexagonal rings around it, above and below first: names stand at the sides.
fn places_around((x, y): (f32, f32), apart: f32) -> impl Iterator<Item = (f32, f32)> {
    let ring = move |ring: u8| {
        let (radius, step) = (apart * f32::from(ring), PI / (3.0 * f32::from(ring)));
        (0..6 * u16::from(ring)).map(move |place| {
            let angle = PI * (f32::from(place % 2) - 0.5) + step * f32::from(place / 2);
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
    };
    core::iter::once((x, y)).chain((1..=12).flat_map(ring))
}

/// The line between two points: a shallow arc, bent to the north, reads as a connection and not as a border.
pub fn arc((x, y): (f32, f32), (end_x, end_y): (f32, f32)) -> String {
    let (middle_x, middle_y) = (f32::midpoint(x, end_x), f32::midpoint(y, end_y) - (x - end_x).abs() * 0.14);
    format!("M{x:.0} {y:.0}Q{middle_x:.0} {middle_y:.0} {end_x:.0} {end_y:.0}")
}

/// A country among its neighbours with the seats in it, as a picture that says nothing in words; nothing when it is not on the map.
pub fn country_map(country: &str, seats: &[(f32, f32)]) -> Option<AnyView> {
    let view = View::of(country)?;
    let state = |(code, shape): (&str, &'static str)| {
        let class = (code == country).then_some("map-country");
        view! { <path class=class data-chosen=class.map(|_| "") d=shape></path> }
    };
    let dot = |(x, y): &(f32, f32)| view! { <circle class="map-point" cx=format!("{x:.0}") cy=format!("{y:.0}") r="3"></circle> };
    let map = view! {
        <svg class="map" viewBox=view.view_box() font-size=view.name_size() aria-hidden="true" data-zoomed="">
            <path class="map-other" d=OTHER_LAND></path>
            <g class="map-eu">{view.states().map(state).collect_view()}</g>
            {seats.iter().map(dot).collect_view()}
        </svg>
    };
    Some(map.into_any())
}

/// The drawing of a part. Lines join dots to `hub`. The list beside it says the same in words.
pub fn map(areas: &[Area], dots: Vec<Dot>, hub: Option<(f64, f64)>, view: View, label: String) -> AnyView {
    let is_whole = view.is_whole();
    let hub = hub.and_then(|(latitude, longitude)| project(latitude, longitude));
    // Near by, lines between other countries would be in the way of names.
    let joined = dots.iter().filter(|dot| dot.named || is_whole);
    let lines: String = joined.filter_map(|dot| Some(arc(hub?, (dot.x, dot.y)))).collect();
    let reach = format!("{:.0}", view.spread() / 2.0);
    let dot = |dot: Dot| {
        let (x, y) = (format!("{:.0}", dot.x), format!("{:.0}", dot.y));
        // The name stands on the side where the map has room for it.
        let to_the_left = dot.x > view.left + view.width * 0.55;
        let aside = 18.0 * view.width / VIEW_WIDTH;
        let (anchor, beside) = if to_the_left { ("end", dot.x - aside) } else { ("start", dot.x + aside) };
        view! {
            <a href=dot.href class="map-dot" aria-label=dot.name.clone() data-membership=dot.membership data-named=dot.named.then_some("")>
                <circle class="map-target" cx=x.clone() cy=y.clone() r=reach.clone()></circle>
                <circle class="map-point" cx=x cy=y.clone() r="6"></circle>
                <text class="map-name" x=format!("{beside:.0}") y=y dy=".35em" text-anchor=anchor>{dot.name.clone()}</text>
            </a>
        }
    };
    let state = |(code, shape): (&str, &'static str)| {
        match areas.iter().find(|area| area.code == code) {
        Some(Area { href, name, chosen, .. }) => view! {
            <a href=href.clone() class="map-country" aria-label=name.clone() aria-current=chosen.then_some("true")><path d=shape></path></a>
        }
        .into_any(),
        None => view! { <path d=shape></path> }.into_any(),
    }
    };
    let states = view.states().map(state).collect_view();
    let dots = dots.into_iter().filter(|dot| view.contains(dot.x, dot.y)).map(dot).collect_view();
    view! {
        <svg
            class="map" viewBox=view.view_box() font-size=view.name_size() role="group" aria-label=label
            data-zoomed=(!is_whole).then_some("")
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
        for view in [View::WHOLE, View::of("BE").expect("view")] {
            let spots: Vec<_> =
                place_dots([brussels(), brussels(), brussels()].into_iter(), view).into_iter().flatten().collect();
            assert_eq!(spots.len(), 3);
            for (at, one) in spots.iter().enumerate() {
                for other in spots.iter().skip(at + 1) {
                    assert!((one.0 - other.0).hypot(one.1 - other.1) >= view.spread() * 0.99);
                }
            }
        }
    }

    #[test]
    fn a_seat_alone_in_its_town_stands_where_it_is() {
        let seat = |town| Seat { town: Some(town), country: None };
        let (brussels, luxembourg) = ((50.85, 4.35), (49.61, 6.13));
        let seats = [brussels, brussels, brussels, luxembourg].map(seat);
        let spots = place_dots(seats.into_iter(), View::WHOLE);
        assert_eq!(spots.last(), Some(&seat(luxembourg).point()));
        assert_eq!(spots.first(), Some(&seat(brussels).point()));
    }

    #[test]
    fn a_seat_outside_europe_has_no_dot() {
        assert_eq!(
            place_dots([Seat { town: Some((13.75, 100.5)), country: Some("TH") }].into_iter(), View::WHOLE),
            [None]
        );
        assert_eq!(place_dots([Seat { town: None, country: Some("US") }].into_iter(), View::WHOLE), [None]);
    }

    #[test]
    fn a_member_state_is_shown_whole_and_none_larger_than_another_may_be() {
        for (code, [west, north, east, south], _) in MEMBER_STATES {
            let view = View::of(code).expect(code);
            assert!(view.contains(*west, *north) && view.contains(*east, *south), "{code}: {view:?}");
            assert!(view.width >= VIEW_WIDTH / ZOOM - 0.1, "{code}: {view:?}");
        }
        assert_eq!(View::of("US"), None);
    }

    #[test]
    fn every_member_state_has_a_shape() {
        let codes: Vec<&str> = View::WHOLE.states().map(|(code, _)| code).collect();
        assert_eq!(codes, crate::domain::Country::eu().map(|country| country.code().to_owned()).collect::<Vec<_>>());
    }
}
