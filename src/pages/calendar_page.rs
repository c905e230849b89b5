//! The events of a month: a table with headers, and the same as a list. On narrow screens the days have marks in place of names.

use super::{
    Context, Document, bad_request_page,
    downloads::subscription,
    fallback::fallback_of,
    head::Head,
    not_found_page,
    parts::{breadcrumb, cited_header},
    structured_data,
};
use crate::{
    components::EventCard,
    domain::{self, EVENTS, Filter, Month, Route},
    preview::Preview,
    site::{CalendarDay, CalendarMonth},
    ui::view_switch,
};
use leptos::prelude::*;

/// How many years beyond the first and the last event can be asked for: an endless calendar is a trap for robots.
const YEARS_AROUND: u16 = 1;

/// The month, or a page that says what is wrong with the address.
pub fn calendar_page(context: &Context) -> Document {
    let asked = context.parameter("month");
    let wanted = match asked.filter(|month| !month.is_empty()).map(str::parse::<Month>) {
        Some(Err(_)) => return bad_request_page(context),
        Some(Ok(month)) => Some(month),
        None => None,
    };
    let Ok(filter) = Filter::parse(&EVENTS, &context.query) else { return bad_request_page(context) };
    if wanted.is_some_and(|month| !is_in_reach(context, month)) {
        return not_found_page(context);
    }
    let Some(calendar) = CalendarMonth::new(context.snapshot, context.edition(), &filter, wanted) else {
        return not_found_page(context);
    };
    let above = [(context.text("events-title"), Route::Events)];
    let name = context.language().date(calendar.month.date());
    let title = context.language().with("month-title", &[("month", &name)]);
    let head = Head {
        title: title.clone(),
        description: context.language().with("events-description", &[("name", context.name())]),
        hidden: true,
        preview: Some(Preview::titled(&context.text("events-title"))),
        structured_data: vec![structured_data::breadcrumb(context, &above, &title)],
        ..Head::default()
    };
    let own = context.language().text("events-own");
    let cards = calendar.events.iter().map(|card| view! { <EventCard card=(**card).clone() own/> }).collect_view();
    let list = if calendar.events.is_empty() {
        view! { <p class="no-results">{context.text("month-none")}</p> }.into_any()
    } else {
        view! { <ol class="cards">{cards}</ol> }.into_any()
    };
    let shown = calendar.events.iter().filter_map(|card| context.snapshot.event(&card.slug.parse().ok()?));
    let notice = fallback_of(context, shown.map(|event| &event.title));
    let views = view_switch(context.language(), &filter, Some(calendar.month));
    let main = view! {
        {breadcrumb(context, &above, &title)}
        {cited_header(context, &title, None, view! { {notice} {views} })}
        <div class="grid grid-cols-[minmax(0,1fr)] gap-x-gap gap-y-8 wide:grid-cols-[minmax(0,1fr)_22rem]">
            <div class="grid min-w-0 content-start gap-8">
                {turning(context, &filter, &calendar)}
                {table(context, &calendar, &title)}
                {undated(context, &calendar)}
            </div>
            <div class="min-w-0 [&>*+*]:mt-8">
                <section aria-labelledby="list">
                    <h2 id="list" class="mb-4 text-h3">{context.text("month-list")}</h2>
                    {list}
                </section>
                {subscription(context, &filter)}
            </div>
        </div>
    };
    Document::ok(head, main.into_any())
}

fn is_in_reach(context: &Context, month: Month) -> bool {
    let years = || context.snapshot.content.events.iter().map(|event| event.start.year());
    let today = context.snapshot.today.year();
    let first = years().min().unwrap_or(today).min(today).saturating_sub(YEARS_AROUND);
    let last = years().max().unwrap_or(today).max(today).saturating_add(YEARS_AROUND);
    (first..=last).contains(&month.date().year())
}

/// The ways to the months before and after that have events.
fn turning(context: &Context, filter: &Filter, calendar: &CalendarMonth) -> Option<AnyView> {
    if calendar.earlier.is_none() && calendar.later.is_none() {
        return None;
    }
    let link = |month: Option<Month>, message: &str, rel: &'static str| {
        let month = month?;
        let name = context.language().date(month.date());
        let text = context.language().with(message, &[("month", &name)]);
        let href = month_href(context, filter, month);
        // Also where its words wrap the later month stays at the end of the row.
        Some(view! {
            <li class="max-w-full min-w-0 last:not-first:ms-auto max-md:flex-1">
                <a class="button quiet wrap-anywhere max-md:w-full max-md:px-2" rel=rel href=href>{text}</a>
            </li>
        })
    };
    let earlier = link(calendar.earlier, "month-previous", "prev");
    let later = link(calendar.later, "month-next", "next");
    let nav = view! {
        <nav class="print:hidden" aria-label=context.text("pages-label")>
            <ul class="flex flex-wrap gap-3">{earlier} {later}</ul>
        </nav>
    };
    Some(nav.into_any())
}

/// A month of the calendar for the same question.
fn month_href(context: &Context, filter: &Filter, month: Month) -> String {
    filter.in_address(&format!("{}?month={month}", context.href(&Route::Calendar)))
}

fn table(context: &Context, calendar: &CalendarMonth, caption: &str) -> AnyView {
    let weekdays = context.language().weekdays().into_iter().map(|(name, short)| {
        view! {
            <th scope="col" class="py-2 ps-1 text-start wide:ps-2.5 text-small font-semibold text-muted">
                <abbr class="no-underline" title=name>{short}</abbr>
            </th>
        }
    });
    let weekdays = weekdays.collect_view();
    let cell = |day: &Option<CalendarDay>| match day {
        None => view! { <td class="border border-line bg-surface"></td> }.into_any(),
        Some(day) => {
            let date = calendar.month.day(day.day).to_string();
            let starts = |card: &domain::EventCard| card.datetime.starts_with(&date);
            let events = day.events.iter().map(|(card, is_named)| match is_named {
                true => item(card, starts(card)),
                false => going_on(card),
            });
            let events = events.collect_view();
            let list = (!day.events.is_empty()).then(|| view! { <ul>{events}</ul> });
            let today = day.is_today.then_some("date");
            view! {
                <td class="month-day" aria-current=today>
                    <time datetime=date>{day.day}</time>
                    {list}
                </td>
            }
            .into_any()
        }
    };
    let week = |week: &Vec<Option<CalendarDay>>| view! { <tr>{week.iter().map(cell).collect_view()}</tr> };
    let weeks = calendar.weeks.iter().map(week).collect_view();
    view! {
        <table class="w-full table-fixed border-collapse">
            <caption class="sr-only">{caption.to_owned()}</caption>
            <thead><tr>{weekdays}</tr></thead>
            <tbody>{weeks}</tbody>
        </table>
    }
    .into_any()
}

/// An event by its name; the coalition's own wear its signal.
fn item(card: &domain::EventCard, starts: bool) -> AnyView {
    view! {
        <li
            class="data-own:border-s-3 data-own:border-signal data-own:ps-2"
            data-own=card.own.then_some("") data-starts=starts.then_some("")
        >
            <a href=card.href.clone() lang=card.title_language.clone()>{card.title.clone()}</a>
        </li>
    }
    .into_any()
}

/// A day in the middle of an event: a bar where its name stood before.
fn going_on(card: &domain::EventCard) -> AnyView {
    view! {
        <li
            class="-mx-2.5 h-1.5 bg-edge data-own:bg-signal"
            data-goes-on="" data-own=card.own.then_some("")
        >
            <span class="sr-only">{card.title.clone()}</span>
        </li>
    }
    .into_any()
}

fn undated(context: &Context, calendar: &CalendarMonth) -> Option<AnyView> {
    let items = calendar.undated.iter().map(|card| item(card, false)).collect_view();
    (!calendar.undated.is_empty()).then(|| {
        view! {
            <section aria-labelledby="undated">
                <h2 id="undated" class="mb-2 text-h3">{context.text("month-undated")}</h2>
                <ul class="*:py-1">{items}</ul>
            </section>
        }
        .into_any()
    })
}
