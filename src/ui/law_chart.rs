//! The steps of the law on one axis of years: a lane for each legislative file, a sign for each step.
//!
//! Signs are ordinary links that lie over the drawing. A link within SVG is a target as well, but a browser that brings it into
//! sight scrolls to the drawing, and in a narrow window that leaves it outside.

use crate::domain::{Body, PartialDate};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A step as the chart shows it.
#[derive(Debug, Clone)]
pub struct ChartStep {
    /// The anchor of the step.
    pub id: String,
    /// When it was taken.
    pub date: PartialDate,
    /// Who acted.
    pub bodies: Vec<Body>,
    /// Where it is described.
    pub href: String,
    /// Its date and name, in words.
    pub words: String,
    /// The language of the name where it is not the page's.
    pub language: Option<&'static str>,
}

/// The width of the chart, in its own units.
const WIDTH: f32 = 1120.0;
/// The space that a sign takes in both directions, so that fingers can tell it from the next.
const PITCH: f32 = 26.0;
/// The width of a gap that stands for years without any step.
const GAP: f32 = 40.0;
/// So many years without a step keep their columns; more are left out.
const LONGEST_LULL: u16 = 2;

/// The axis: a column for each year; years in which nothing happened are left out where they are many.
pub struct Axis {
    /// Each year with where its column begins.
    columns: Vec<(u16, f32)>,
    column: f32,
}

impl Axis {
    /// The axis that has all these dates.
    pub fn new(dates: impl Iterator<Item = PartialDate>) -> Self {
        let mut years: Vec<u16> = Vec::new();
        let mut gaps = Vec::new();
        for year in dates.map(PartialDate::year).collect::<BTreeSet<_>>() {
            match years.last() {
                Some(last) if year - last > LONGEST_LULL + 1 => gaps.push(years.len()),
                Some(last) => years.extend(last + 1..year),
                None => {}
            }
            years.push(year);
        }
        let count = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
        let column = (WIDTH - GAP * count(gaps.len())) / count(years.len().max(1));
        let start =
            |place: usize| column * count(place) + GAP * count(gaps.iter().filter(|gap| **gap <= place).count());
        Self { columns: years.iter().enumerate().map(|(place, year)| (*year, start(place))).collect(), column }
    }

    /// Where a date is; what is not known of it counts as the middle.
    fn at(&self, date: PartialDate) -> f32 {
        let day = date.day().map_or(0.5, |day| (f32::from(day) - 0.5) / 31.0);
        let share = date.month().map_or(0.5, |month| (f32::from(month) - 1.0 + day) / 12.0);
        let start = self.columns.iter().find(|(year, _)| *year == date.year()).map_or(WIDTH, |(_, start)| *start);
        self.column.mul_add(share, start)
    }

    /// The names of the years.
    pub fn view(&self) -> AnyView {
        let year = |(year, start): &(u16, f32)| {
            view! { <text x=start + self.column / 2.0 y="17" text-anchor="middle">{*year}</text> }
        };
        let years = self.columns.iter().map(year).collect_view();
        // Where years are left out.
        let follows = |pair: &&[(u16, f32)]| matches!(pair, [(one, _), (other, _)] if one + 1 < *other);
        let gap = |pair: &[(u16, f32)]| {
            pair.get(1).map(|(_, start)| view! { <text x=start - GAP / 2.0 y="17" text-anchor="middle">"…"</text> })
        };
        let gaps = self.columns.windows(2).filter(follows).map(gap).collect_view();
        view! {
            <svg class="block w-full" viewBox=format!("0 0 {WIDTH} 24") aria-hidden="true" fill="currentColor" font-size="15" font-weight="600">
                {years} {gaps}
            </svg>
        }
        .into_any()
    }

    /// A line before each year.
    fn lines(&self, height: f32) -> String {
        self.columns.iter().map(|(_, start)| format!("M{start:.0} 0V{height}")).collect::<Vec<_>>().concat()
    }
}

/// A lane with its steps, oldest first; the element with the id given names it. Steps that would lie on each other are stacked.
pub fn lane(axis: &Axis, steps: Vec<ChartStep>, today: PartialDate, named_by: String) -> AnyView {
    // The right end of each row of signs.
    let mut rows: Vec<f32> = Vec::new();
    let place = |step: ChartStep| {
        let x = axis.at(step.date).clamp(PITCH / 2.0, WIDTH - PITCH / 2.0);
        let row = rows.iter().position(|end| end + PITCH <= x).unwrap_or(rows.len());
        match rows.get_mut(row) {
            Some(end) => *end = x,
            None => rows.push(x),
        }
        (step, x, row)
    };
    let placed: Vec<_> = steps.into_iter().map(place).collect();
    let above = |row: usize| PITCH * f32::from(u16::try_from(row).unwrap_or(u16::MAX));
    let height = above(rows.len().max(1)) + 12.0;
    let signs = placed.into_iter().map(|(step, x, row)| sign(step, x, height - 4.0 - above(row))).collect_view();
    let now = axis.at(today);
    view! {
        <div class="law-lane">
            <svg viewBox=format!("0 0 {WIDTH} {height}") preserveAspectRatio="none" width="100%" height=height aria-hidden="true">
                <path stroke="var(--line)" d=axis.lines(height)></path>
                <path stroke="var(--signal)" stroke-width="3" d=format!("M{now:.0} 0V{height}")></path>
            </svg>
            <ul aria-labelledby=named_by>{signs}</ul>
        </div>
    }
    .into_any()
}

/// A sign whose lower edge is so far below the top of its lane. An empty drawing before it pushes it to its place in the year: the
/// content security policy allows no styles in attributes.
fn sign(step: ChartStep, x: f32, bottom: f32) -> AnyView {
    let share = x / WIDTH;
    // Words begin, are centred or end where the chart has room for them.
    let side = match share {
        share if share < 0.15 => Some("start"),
        share if share > 0.85 => Some("end"),
        _ => None,
    };
    view! {
        <li>
            <svg width=format!("{:.2}%", 100.0 * share) height=bottom></svg>
            <a href=step.href id=step.id>
                <svg viewBox="-11 -11 22 22" aria-hidden="true"><use href=sign_of(&step.bodies)></use></svg>
                <span data-side=side lang=step.language>{step.words}</span>
            </a>
        </li>
    }
    .into_any()
}

const COMMISSION: &str = "#sign-commission";
const PARLIAMENT: &str = "#sign-parliament";
const COUNCIL: &str = "#sign-council";
const SEVERAL: &str = "#sign-several";
const COALITION: &str = "#sign-coalition";

fn sign_of(bodies: &[Body]) -> &'static str {
    match bodies {
        [Body::Commission] => COMMISSION,
        [Body::Parliament] => PARLIAMENT,
        [Body::Council] => COUNCIL,
        [Body::Coalition] => COALITION,
        _ => SEVERAL,
    }
}

/// What the signs mean, in the order Commission, Parliament, Council, several together, coalition. The lanes show the signs of this
/// legend, so it has to stand on the same page.
pub fn chart_legend(names: [String; 5]) -> AnyView {
    let [commission, parliament, council, several, coalition] = names;
    let ring = || view! { <circle r="7" fill="var(--ground)" stroke="currentColor" stroke-width="2.5"></circle> };
    let sign = |address: &'static str, shape: AnyView, name: String| {
        view! {
            <li class="flex items-center gap-2">
                <svg class="size-5.5 text-ink" viewBox="-11 -11 22 22" aria-hidden="true">
                    <g id=address.trim_start_matches('#')>{shape}</g>
                </svg>
                {name}
            </li>
        }
    };
    let full = view! { <circle r="8.25" fill="currentColor"></circle> };
    let half = view! { {ring()} <path d="M0 7A7 7 0 0 1 0-7z" fill="currentColor"></path> };
    let dotted = view! { {ring()} <circle r="3" fill="currentColor"></circle> };
    let tick = view! { <rect x="-4" y="-10" width="8" height="20" fill="var(--signal)" stroke="currentColor" stroke-width="1.5"></rect> };
    view! {
        <ul class="flex flex-wrap gap-x-6 gap-y-1 text-small">
            {sign(COMMISSION, ring().into_any(), commission)}
            {sign(PARLIAMENT, full.into_any(), parliament)}
            {sign(COUNCIL, half.into_any(), council)}
            {sign(SEVERAL, dotted.into_any(), several)}
            {sign(COALITION, tick.into_any(), coalition)}
        </ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("date")
    }

    #[test]
    fn years_are_equally_wide_and_many_without_a_step_are_one_gap() {
        let axis = Axis::new(["2011", "2020", "2022", "2023"].into_iter().map(date));
        let years: Vec<u16> = axis.columns.iter().map(|(year, _)| *year).collect();
        assert_eq!(years, [2011, 2020, 2021, 2022, 2023]);
        let starts: Vec<f32> = axis.columns.iter().map(|(_, start)| *start).collect();
        assert_eq!(starts, [0.0, 256.0, 472.0, 688.0, 904.0]);
        assert!((axis.at(date("2023-07-01")) - 1012.3).abs() < 1.0, "half of the year is half of its column");
        assert!(axis.at(date("2023")) > axis.at(date("2023-06")) && axis.at(date("2023")) < axis.at(date("2023-07")));
    }

    #[test]
    fn a_chart_without_steps_has_no_columns_and_does_not_divide_by_them() {
        let axis = Axis::new(core::iter::empty());
        assert!(axis.columns.is_empty() && axis.lines(10.0).is_empty());
    }
}
