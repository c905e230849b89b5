//! What there is of a country: who has a seat there, what took place there, who answers there.

use super::Snapshot;
use crate::domain::{Country, Event, EventKind, Helpline, InvolvementRole, Organisation};
use std::{cmp::Reverse, collections::BTreeSet};

impl Snapshot {
    /// The country of an organisation's seat.
    pub fn seat_of(&self, organisation: &Organisation) -> Option<Country> {
        self.country_of(organisation.place.as_ref(), organisation.country)
    }

    /// The country that an event takes place in.
    pub fn country_of_event(&self, event: &Event) -> Option<Country> {
        self.country_of(event.place.as_ref(), event.country)
    }

    /// The countries that have a page: those with an organisation of the coalition, an event or a helpline.
    pub fn countries(&self) -> BTreeSet<Country> {
        let seats = self.members().filter_map(|member| self.seat_of(member));
        let events = self.content.events.iter().filter_map(|event| self.country_of_event(event));
        seats.chain(events).chain(self.helplines().filter_map(|line| line.country)).collect()
    }

    /// Whether a country has a page.
    pub fn has_country(&self, country: Country) -> bool {
        self.helplines_in(country).next().is_some()
            || self.members_in(country).next().is_some()
            || self.content.events.iter().any(|event| self.country_of_event(event) == Some(country))
    }

    /// The organisations of the coalition with their seat in a country.
    pub fn members_in(&self, country: Country) -> impl Iterator<Item = &Organisation> {
        self.members().filter(move |member| self.seat_of(member) == Some(country))
    }

    /// The events in a country: those to come, soonest first, then the past ones, latest first.
    pub fn events_in(&self, country: Country) -> Vec<&Event> {
        let events = self.events_by_date().into_iter();
        events.filter(|event| self.country_of_event(event) == Some(country)).collect()
    }

    /// The lines of a country that are confirmed enough to be shown.
    pub fn helplines_in(&self, country: Country) -> impl Iterator<Item = &Helpline> {
        self.helplines().filter(move |line| line.country == Some(country))
    }

    /// The letters that organisations of a country signed, the latest first, each with those that did.
    pub fn letters_signed_in(&self, country: Country) -> Vec<(&Event, Vec<&Organisation>)> {
        let mut letters: Vec<(&Event, Vec<&Organisation>)> = Vec::new();
        for member in self.members_in(country) {
            let signed = self.involvements_of(&member.slug).filter(|(involvement, event)| {
                event.kind == EventKind::OpenLetter && involvement.role == InvolvementRole::Signatory
            });
            for (_, letter) in signed {
                match letters.iter_mut().find(|(known, _)| known.slug == letter.slug) {
                    Some((_, signatories)) => signatories.push(member),
                    None => letters.push((letter, vec![member])),
                }
            }
        }
        letters.sort_by_key(|(letter, _)| Reverse(letter.start));
        letters
    }
}
