//! The events of a month, as a grid of weeks.

use super::{Edition, EventCard, Snapshot};
use crate::domain::{Event, Filter, Month};
use std::sync::Arc;

/// A day of the month with the events that take place on it.
#[derive(Debug, Clone)]
pub struct CalendarDay {
    /// The day, from 1.
    pub day: u8,
    /// Whether it is today.
    pub is_today: bool,
    /// What takes place on it, each with whether it is named here: an event of many days is named where it begins and
    /// at the beginning of each week.
    pub events: Vec<(Arc<EventCard>, bool)>,
}

/// A month with its events.
pub struct CalendarMonth {
    /// Which month.
    pub month: Month,
    /// Weeks from Monday to Sunday; days of other months are empty.
    pub weeks: Vec<Vec<Option<CalendarDay>>>,
    /// Events of this month whose day is not known.
    pub undated: Vec<Arc<EventCard>>,
    /// Every event of the month, in the order of time.
    pub events: Vec<Arc<EventCard>>,
    /// The nearest month before it that has events.
    pub earlier: Option<Month>,
    /// The nearest month after it that has events.
    pub later: Option<Month>,
}

/// The months that an event touches, the first and the last; nothing when only its year is known.
fn span(event: &Event) -> Option<(Month, Month)> {
    let first = Month::of(event.start)?;
    Some((first, event.end.and_then(Month::of).unwrap_or(first)))
}

impl CalendarMonth {
    /// The month asked for, or the one of the next event, or of the latest, of those that answer a filter.
    pub fn new(snapshot: &Snapshot, edition: Edition<'_>, filter: &Filter, wanted: Option<Month>) -> Option<Self> {
        let (cards, _) = edition.events().matching(filter);
        let found = cards.into_iter().filter_map(|card| {
            let event = snapshot.event(&card.slug.parse().ok()?)?;
            Some((event, span(event)?, card))
        });
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|(event, ..)| event.start);
        let next = found.iter().find(|(event, ..)| !snapshot.is_past(event)).or(found.last());
        let month = wanted.or_else(|| next.map(|(_, (first, _), _)| *first)).or_else(|| Month::of(snapshot.today))?;
        let earlier = found.iter().map(|(_, (first, _), _)| *first).filter(|first| *first < month).max();
        let later = found.iter().map(|(_, (_, last), _)| *last).filter(|last| *last > month).min();
        found.retain(|(_, (first, last), _)| (*first..=*last).contains(&month));
        let on = |day: u8| {
            let date = month.day(day);
            let takes_place = |event: &Event| {
                let (first, last) = (event.start.date(), event.end.unwrap_or(event.start).date());
                first.day().is_some() && first <= date && date <= last
            };
            let is_named = |event: &Event| {
                event.start.date() == date || day == 1 || (month.first_weekday() + day - 1).is_multiple_of(7)
            };
            let events = found.iter().filter(|(event, ..)| takes_place(event));
            let events = events.map(|(event, _, card)| (Arc::clone(card), is_named(event)));
            CalendarDay { day, is_today: date == snapshot.today, events: events.collect() }
        };
        let blank = usize::from(month.first_weekday());
        let days = core::iter::repeat_n(None, blank).chain((1..=month.days()).map(|day| Some(on(day))));
        let mut weeks: Vec<Vec<_>> = Vec::new();
        for (place, day) in days.enumerate() {
            match weeks.last_mut() {
                Some(week) if place % 7 > 0 => week.push(day),
                _ => weeks.push(vec![day]),
            }
        }
        if let Some(week) = weeks.last_mut() {
            week.resize_with(7, || None);
        }
        let is_undated = |event: &Event| event.start.day().is_none();
        let undated = found.iter().filter(|(event, ..)| is_undated(event)).map(|(.., card)| Arc::clone(card)).collect();
        let events = found.into_iter().map(|(.., card)| card).collect();
        Some(Self { month, weeks, undated, events, earlier, later })
    }
}
