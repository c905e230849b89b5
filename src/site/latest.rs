//! What is new, whatever its kind.

use super::Snapshot;
use crate::domain::{CoalitionRole, Event, Localized, Milestone, PartialDate, Route};

/// A dated item of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest<'a> {
    /// When it happens or happened.
    pub date: PartialDate,
    /// What it is called.
    pub title: &'a Localized,
    /// Its page.
    pub route: Route,
    /// Whether the coalition itself acted.
    pub is_own: bool,
}

impl Snapshot {
    /// Events and steps of the law up to today, the latest first. A step that tells of an event stands for it once.
    pub fn latest(&self) -> Vec<Latest<'_>> {
        let events = self.content.events.iter().filter(|event| self.step_of(event).is_none()).map(of_event);
        let steps = self.content.milestones.iter().map(of_step);
        let mut items: Vec<_> = steps.chain(events).filter(|item| item.date.date() <= self.today).collect();
        items.sort_by_key(|item| core::cmp::Reverse(item.date));
        items
    }
}

fn of_event(event: &Event) -> Latest<'_> {
    Latest {
        date: event.start,
        title: &event.title,
        route: Route::Event(event.slug.clone()),
        is_own: event.coalition_role == CoalitionRole::Organiser,
    }
}

fn of_step(step: &Milestone) -> Latest<'_> {
    let route = step.event.clone().map_or_else(|| Route::Milestone(step.slug.clone()), Route::Event);
    Latest { date: step.date, title: &step.title, route, is_own: step.is_own_action() }
}
