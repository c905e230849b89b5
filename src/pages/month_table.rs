//! How many events each month has: years by months, each number a link to its month.

use super::Context;
use crate::domain::{EVENTS, Filter, Month, Route};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The years with events, the latest first; nothing when there are no events.
pub fn month_table(context: &Context) -> Option<AnyView> {
    let mut years: BTreeMap<u16, BTreeMap<u8, (Month, usize)>> = BTreeMap::new();
    for event in &context.snapshot.content.events {
        let year = years.entry(event.start.year()).or_default();
        if let Some((number, month)) = event.start.month().zip(Month::of(event.start)) {
            year.entry(number).or_insert((month, 0)).1 += 1;
        }
    }
    let row = |(year, counts): (u16, BTreeMap<u8, (Month, usize)>)| {
        let mut filter = Filter::all(&EVENTS);
        filter.choose("year", &year.to_string());
        let href = filter.href(&context.href(&Route::Events));
        let cells = (1..=12).map(|month| match counts.get(&month) {
            Some((month, count)) => cell(context, *month, *count),
            None => view! { <td></td> }.into_any(),
        });
        view! { <tr><th scope="row"><a class="text-ink" href=href>{year}</a></th>{cells.collect_view()}</tr> }
    };
    let months = (1..=12).map(|month| view! { <th scope="col" class="text-small text-muted">{month}</th> });
    let is_empty = years.is_empty();
    let rows = years.into_iter().rev().map(row).collect_view();
    let months = months.collect_view();
    (!is_empty).then(|| {
        view! {
            <nav class="print:hidden" aria-labelledby="months">
                <h2 id="months" class="mb-3 text-h3 max-md:sr-only">{context.text("events-strip")}</h2>
                <table class="w-full table-fixed border-separate text-center text-base leading-6 tabular wide:leading-8 [&_a]:block [&_a]:p-0 [&_a]:underline-on-hover">
                    <thead><tr><td width="44"></td>{months}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </nav>
        }
        .into_any()
    })
}

/// The more events, the stronger the ground.
fn cell(context: &Context, month: Month, count: usize) -> AnyView {
    let language = context.language();
    let name = language.date(month.date());
    let title = format!("{name}: {}", language.count("events-count", count));
    let href = format!("{}?month={month}", context.href(&Route::Calendar));
    let shade = match count {
        1 => "bg-surface text-ink",
        2 => "bg-map-eu text-ink",
        _ => "bg-band font-bold text-on-band",
    };
    let name = view! { <span class="sr-only">{format!("{name}: ")}</span> };
    view! { <td><a class=shade href=href title=title>{name}{language.number(count as u64)}</a></td> }.into_any()
}
