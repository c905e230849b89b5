//! Finding records by name, and from one record to those that belong to it, both ways.

use super::{Snapshot, links::Lists};
use crate::domain::{
    Event, EventKind, Figure, Involvement, Membership, Milestone, Organisation, Person, Place, Position, Procedure,
    Slug, Speaker,
};

/// The records that a list of places in `records` names.
fn listed<'a, T>(lists: &Lists, key: &Slug, records: &'a [T]) -> impl Iterator<Item = &'a T> {
    let places = lists.get(key).map(Vec::as_slice).unwrap_or_default().to_vec();
    places.into_iter().filter_map(|place| records.get(place))
}

impl Snapshot {
    /// The town of this name.
    pub fn place(&self, slug: &Slug) -> Option<&Place> {
        self.content.places.get(*self.links.places.get(slug)?)
    }

    /// The organisation of this name, member or not.
    pub fn organisation(&self, slug: &Slug) -> Option<&Organisation> {
        self.content.organisations.get(*self.links.organisations.get(slug)?)
    }

    /// The person of this name.
    pub fn person(&self, slug: &Slug) -> Option<&Person> {
        self.content.people.get(*self.links.people.get(slug)?)
    }

    /// The event of this name.
    pub fn event(&self, slug: &Slug) -> Option<&Event> {
        self.content.events.get(*self.links.events.get(slug)?)
    }

    /// The file of this name.
    pub fn procedure(&self, slug: &Slug) -> Option<&Procedure> {
        self.content.procedures.iter().find(|procedure| procedure.slug == *slug)
    }

    /// The step of this name.
    pub fn milestone(&self, slug: &Slug) -> Option<&Milestone> {
        self.content.milestones.iter().find(|milestone| milestone.slug == *slug)
    }

    /// The position of this name.
    pub fn position(&self, slug: &Slug) -> Option<&Position> {
        self.content.positions.iter().find(|position| position.slug == *slug)
    }

    /// The positions on a topic in the order of time: how the coalition's word on it developed.
    pub fn positions_on(&self, topic: &Slug) -> Vec<&Position> {
        let mut positions: Vec<_> =
            self.content.positions.iter().filter(|position| position.topic.as_ref() == Some(topic)).collect();
        positions.sort_by_key(|position| position.since);
        positions
    }

    /// The positions that speak of a file.
    pub fn positions_of(&self, procedure: &Slug) -> impl Iterator<Item = &Position> {
        self.content.positions.iter().filter(|position| position.procedures.contains(procedure))
    }

    /// Letters and statements, the latest first.
    pub fn letters(&self) -> impl Iterator<Item = &Event> {
        self.events_by_date().into_iter().filter(|event| event.kind == EventKind::OpenLetter)
    }

    /// The organisations that have a page: those that belong to the coalition or signed with it.
    pub fn members(&self) -> impl Iterator<Item = &Organisation> {
        self.members_with_places().map(|(_, organisation)| organisation)
    }

    /// The same, each with its place among the organisations of the content.
    pub(super) fn members_with_places(&self) -> impl Iterator<Item = (u32, &Organisation)> {
        (0..).zip(&self.content.organisations).filter(|(_, organisation)| organisation.membership.is_some())
    }

    /// How many organisations belong to the coalition in one way.
    pub fn count_of(&self, membership: Membership) -> usize {
        self.members().filter(|organisation| organisation.membership == Some(membership)).count()
    }

    /// The people who belonged to an organisation.
    pub fn people_of(&self, organisation: &Slug) -> impl Iterator<Item = &Person> {
        listed(&self.links.people_of, organisation, &self.content.people)
    }

    /// Who spoke at an event.
    pub fn speakers_at(&self, event: &Slug) -> impl Iterator<Item = (&Speaker, &Person)> {
        listed(&self.links.speakers_at, event, &self.content.speakers)
            .filter_map(|speaker| Some((speaker, self.person(&speaker.person)?)))
    }

    /// Where a person spoke.
    pub fn appearances_of(&self, person: &Slug) -> impl Iterator<Item = (&Speaker, &Event)> {
        listed(&self.links.appearances_of, person, &self.content.speakers)
            .filter_map(|speaker| Some((speaker, self.event(&speaker.event)?)))
    }

    /// Which organisations took part in an event.
    pub fn involved_in(&self, event: &Slug) -> impl Iterator<Item = (&Involvement, &Organisation)> {
        listed(&self.links.involved_in, event, &self.content.involvements)
            .filter_map(|involvement| Some((involvement, self.organisation(&involvement.organisation)?)))
    }

    /// Which events an organisation took part in.
    pub fn involvements_of(&self, organisation: &Slug) -> impl Iterator<Item = (&Involvement, &Event)> {
        listed(&self.links.involvements_of, organisation, &self.content.involvements)
            .filter_map(|involvement| Some((involvement, self.event(&involvement.event)?)))
    }

    /// The steps of a file, oldest first; `None` for those that frame all files.
    pub fn milestones_of(&self, procedure: Option<&Slug>) -> Vec<&Milestone> {
        let mut steps: Vec<_> =
            self.content.milestones.iter().filter(|step| step.procedure.as_ref() == procedure).collect();
        steps.sort_by_key(|step| step.date);
        steps
    }

    /// The step of the law that an event is as well.
    pub fn step_of(&self, event: &Event) -> Option<&Milestone> {
        self.content.milestones.iter().find(|step| step.event.as_ref() == Some(&event.slug))
    }

    /// The headline demands, in their order.
    pub fn demands(&self) -> Vec<&Position> {
        let mut demands: Vec<_> = self.content.positions.iter().filter(|position| position.demand.is_some()).collect();
        demands.sort_by_key(|position| position.demand);
        demands
    }

    /// The figures of the home page, in their order.
    pub fn highlights(&self) -> Vec<&Figure> {
        let mut figures: Vec<_> = self.content.figures.iter().filter(|figure| figure.highlight.is_some()).collect();
        figures.sort_by_key(|figure| figure.highlight);
        figures
    }

    /// The events to come, soonest first, then the past ones, latest first.
    pub fn events_by_date(&self) -> Vec<&Event> {
        let (mut past, mut upcoming): (Vec<_>, Vec<_>) =
            self.content.events.iter().partition(|event| self.is_past(event));
        upcoming.sort_by_key(|event| event.start);
        past.sort_by_key(|event| core::cmp::Reverse(event.start));
        upcoming.append(&mut past);
        upcoming
    }

    /// Whether an event is over.
    pub fn is_past(&self, event: &Event) -> bool {
        event.end.unwrap_or(event.start).is_before(self.today)
    }
}
