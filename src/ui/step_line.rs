//! A number that changes from year to year, drawn as a line of steps.

use crate::domain::Quantity;
use leptos::prelude::*;
use std::fmt::Write as _;

/// The sign before a number that is known so exactly: the same in every language.
const fn sign(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Exact => "",
        Quantity::MoreThan => ">",
        Quantity::Nearly => "<",
        Quantity::Estimate => "≈",
    }
}

/// What a number was in a year.
pub struct YearValue {
    /// The year.
    pub year: u16,
    /// The number.
    pub value: u64,
    /// How exactly it is known.
    pub quantity: Quantity,
    /// The number as the language writes it.
    pub number: String,
}

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 176.0;
/// Where the line of zero is.
const GROUND: f64 = 148.0;
/// Where the largest number is.
const TOP: f64 = 30.0;

/// The drawing, from the first of the points, which stand in the order of time, to the end of a year. It has no words: whoever does not
/// see it needs the numbers in another form beside it.
pub fn step_line(points: &[YearValue], until: u16) -> AnyView {
    let first = points.first().map_or(until, |point| point.year);
    let years = until.max(points.last().map_or(until, |point| point.year)).saturating_sub(first) + 1;
    let column = WIDTH / f64::from(years);
    let largest = points.iter().map(|point| point.value).max().unwrap_or(1).max(1);
    // A number is known to the year: it stands in the middle of it.
    let x = |year: u16| (f64::from(year - first) + 0.5) * column;
    #[expect(clippy::cast_precision_loss, reason = "numbers that are drawn within a hundred units")]
    let y = |value: u64| GROUND - (GROUND - TOP) * (value as f64 / largest as f64);
    let mut path = String::new();
    for point in points {
        let (x, y) = (x(point.year), y(point.value));
        // Writing to a string cannot fail.
        _ = if path.is_empty() { write!(path, "M{x:.1},{y:.1}") } else { write!(path, "H{x:.1}V{y:.1}") };
    }
    _ = write!(path, "H{WIDTH}");
    let dot = |point: &YearValue| {
        let (x, y) = (x(point.year), y(point.value));
        // A number that is no less, or no more, points to where the true one is.
        let mark = match point.quantity {
            Quantity::Exact => format!("M{:.1},{y:.1}a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z", x - 5.0),
            Quantity::MoreThan => format!("M{:.1},{:.1}h13l-6.5,-11z", x - 6.5, y + 4.0),
            Quantity::Nearly => format!("M{:.1},{:.1}h13l-6.5,11z", x - 6.5, y - 4.0),
            Quantity::Estimate => format!("M{:.1},{y:.1}l6,-6l6,6l-6,6z", x - 6.0),
        };
        view! {
            <path d=mark/>
            <text x=format!("{x:.1}") y=format!("{:.1}", y - 12.0)>{sign(point.quantity)} {point.number.clone()}</text>
        }
    };
    let dots = points.iter().map(dot).collect_view();
    let years = (first..first.saturating_add(years))
        .map(|year| view! { <text x=format!("{:.1}", x(year)) y=HEIGHT - 8.0>{year}</text> })
        .collect_view();
    view! {
        <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") class="w-full" fill="currentColor" font-size="14" text-anchor="middle" aria-hidden="true">
            <path d=path fill="none" stroke="currentColor" stroke-width="2.5"/>
            <path d=format!("M0,{GROUND}H{WIDTH}") stroke="currentColor" stroke-opacity=".5"/>
            {dots}
            {years}
        </svg>
    }
    .into_any()
}
